"""Asking about destroying: what is due to be destroyed, and what the dialog says about it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.language.dates import say_date
from mus_tui.language.sentences import sentence
from mus_tui.model.rules.destroying import (
    EVERYTHING,
    PREPARATION,
    carried_rows,
    due,
    holds,
    is_all,
    loose_rows,
    said_of,
)
from mus_tui.model.rules.file_names import file_name
from mus_tui.model.rules.shared_topics import is_group
from mus_tui.model.rules.silence import silence_of
from mus_tui.model.values.destruction import Traced
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.retention import Artefact
from mus_tui.storage.preparation.preparation_file import PRIVATE, private_file
from mus_tui.storage.talk.destroying import copies_of_plan, followers, trace
from mus_tui.storage.talk.earlier_talk import find_earlier
from mus_tui.storage.talk.lying import free_place, lying
from mus_tui.tui.destroying.flow.destroy import Earlier, destroy_earlier, destroy_file, destroy_here, write_copy
from mus_tui.tui.destroying.to_destroy import Going, KeepLine, Owner, ToDestroy
from mus_tui.tui.destroying.words import beyond_reach, sort_words
from mus_tui.tui.kit.agreements.silence_mark import marked
from mus_tui.tui.kit.lying_words import lying_words
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.tui.doors import Doors
    from mus_tui.tui.shelf import Shelf
    from mus_tui.tui.table import Table

_LONGEST = 60


def offer(table: Table, shelf: Shelf, doors: Doors) -> None:
    """Ask about what is to be destroyed now that the talk is closed: first of this talk, then of those before."""
    plans = table.talk.desk.talk.previous if table.talk else ()
    _ask(table, shelf, doors, [_of_this_talk, *(partial(_of_the_earlier, id_=plan.talk) for plan in plans)])


def left_to_destroy(table: Table) -> str:
    """Say what still lies here although it was to be destroyed; empty where nothing does."""
    if _due_here(table):
        return t("destroying.here_own")
    return t("destroying.here_earlier") if any(_earlier(table)) else ""


def ask_about_all(table: Table, shelf: Shelf, doors: Doors, file: Path) -> None:
    """Ask whether to destroy all of a talk; one on the table is left first. Raises `MusError`."""
    from mus_tui.storage.talk.talk_file import load_talk

    talk = None
    if table.file == file:
        doors.leave()
        if table.file:
            return
    try:
        talk = load_talk(file).talk
    except MusError as error:
        if error.message not in {"talk_altered", "talk_damaged", "talk_unknown_content", "talk_locked"}:
            raise
    _show(table, shelf, doors, _of_all(table, shelf, file, talk))


def show_remains(table: Table) -> None:
    """Show the lines that remain of talks that were destroyed, so that they can be removed."""
    from mus_tui.storage.remains import read_remains, remove_line
    from mus_tui.tui.destroying.remains import RemainsScreen
    from mus_tui.tui.kit.talk_row import people_words

    def remove(line: str) -> str | None:
        try:
            remove_line(table.locations.remains, line)
        except MusError as error:
            return sentence(error)
        return None

    try:
        lines = read_remains(table.locations.remains)
    except MusError as error:
        table.host.notify(sentence(error), markup=False)
        return
    words = [
        (each.id, " · ".join(filter(None, (say_date(each.held), each.template, each.kind, people_words(each.people)))))
        for each in lines
    ]
    if words:
        table.host.push_screen(RemainsScreen(words, remove))


def _ask(
    table: Table, shelf: Shelf, doors: Doors, makers: Sequence[Callable[[Table, Shelf], ToDestroy | None]]
) -> None:
    for n, make in enumerate(makers, 1):
        if to_destroy := make(table, shelf):
            _show(table, shelf, doors, to_destroy, partial(_ask, table, shelf, doors, makers[n:]))
            return


def _show(
    table: Table, shelf: Shelf, doors: Doors, to_destroy: ToDestroy, then: Callable[[], None] | None = None
) -> None:
    from mus_tui.tui.destroying.destroying import DestroyingScreen

    def closed(_: object) -> None:
        if then:
            then()

    table.host.push_screen(DestroyingScreen(to_destroy, shelf, doors), closed)


# What is destroyed


def _due_here(table: Table) -> tuple[Artefact, ...]:
    """Return what of the talk on the table is to be destroyed and is still there."""
    laid, file = table.talk, table.file
    if laid is None or laid.kept is None or file is None:
        return ()
    talk = laid.desk.talk
    if talk.closing.closed_at is None or laid.desk.only_read or laid.kept.conflict:
        return ()
    return _there(file, talk, due(talk, "closed"))


def _there(file: Path, talk: Talk, artefacts: Collection[Artefact]) -> tuple[Artefact, ...]:
    """Return those that there is anything of."""
    prepared = bool(_traced(file, PREPARATION))
    return tuple(each for each in artefacts if holds(talk, each) or (each == "preparation" and prepared))


def _of_this_talk(table: Table, shelf: Shelf) -> ToDestroy | None:
    artefacts, file = _due_here(table), table.file
    if not artefacts or table.talk is None or file is None:
        return None
    talk = table.talk.desk.talk
    files = _traced(file, artefacts)
    more = [each for each in artefacts if each != "preparation"]
    said = t("destroying.own_said")
    if more:
        said = t("destroying.own_said_more", template=talk.template.name, what=_named(artefacts))
    return ToDestroy(
        title=t("destroying.own_title"),
        said=(said,),
        owners=_owners(table, shelf, file, talk),
        files=_going(files, file, talk),
        taken_out=_taken_out(more, file),
        beyond=beyond_reach(map(shelf.shared_through, [file, *(each.path for each in files)])),
        keep_line=None,
        destroy=partial(destroy_here, table, file, artefacts),
        save_first="",
    )


def _earlier(table: Table) -> Iterator[Earlier]:
    """Give what of their own earlier talks is to be destroyed now; another group's is not theirs to destroy."""
    if table.talk is None or table.file is None or table.talk.desk.only_read:
        return
    talk = table.talk.desk.talk
    if talk.closing.closed_at is None:
        return
    for file, earlier in find_earlier(table.locations.talks, talk):
        artefacts = due(earlier, "next_held", talk)
        there = EVERYTHING if is_all(earlier, artefacts) else _there(file, earlier, artefacts)
        if there:
            yield Earlier(file, earlier, there)


def _of_the_earlier(table: Table, shelf: Shelf, id_: str) -> ToDestroy | None:
    going = next((each for each in _earlier(table) if each.talk.id == id_), None)
    if going is None or table.talk is None or table.file is None:
        return None
    talk, (file, earlier, artefacts) = table.talk.desk.talk, going
    also = copies_of_plan(table.file, earlier.id) if "plan" in artefacts else ()
    files = (*also, *_traced(file, artefacts))
    said = [t("destroying.earlier_said", template=earlier.template.name, what=_named(artefacts))]
    if carried := carried_rows(earlier, talk):
        said.append(t("destroying.earlier_carried", rows=_rows(earlier, carried)))
    said_today = "plan" in artefacts and said_of(talk, earlier.id)
    if "plan" in artefacts:
        said.append(t("destroying.earlier_copy"))
        said += [t("destroying.earlier_said_today")] if said_today else []
    elif earlier.template.retention.plan == "when_settled" and (loose := loose_rows(earlier, talk)):
        said.append(t("destroying.earlier_loose", rows=_rows(earlier, loose)))
    ours = _going(also, file, None, t("destroying.earlier_of_this"))
    return ToDestroy(
        title=t("destroying.earlier_title", date=say_date(earlier.held)),
        said=tuple(said),
        owners=_owners(table, shelf, file, earlier),
        files=(*ours, *_going(_traced(file, artefacts), file, earlier)),
        taken_out="" if is_all(earlier, artefacts) else _taken_out(artefacts, file),
        beyond=beyond_reach(map(shelf.shared_through, [file, *(each.path for each in files)])),
        keep_line=_remembered(table) if is_all(earlier, artefacts) and earlier.is_closed else None,
        destroy=partial(destroy_earlier, table, going, also),
        save_first=t("destroying.earlier_save_first") if said_today else "",
    )


def _of_all(table: Table, shelf: Shelf, file: Path, talk: Talk | None) -> ToDestroy:
    files = trace(file, EVERYTHING)
    what = f"{talk.template.name} · {talk.kind} · {say_date(talk.held)}" if talk else file.name
    said = [t("destroying.all_said", what=what)]
    if talk and talk.agreements and any(followers(table.locations.talks, talk.id)):
        said.append(t("destroying.all_follower"))
    return ToDestroy(
        title=t("destroying.all_title"),
        said=tuple(said),
        owners=_owners(table, shelf, file, talk) if talk else (),
        files=_going(files, file, talk),
        taken_out="",
        beyond=beyond_reach(map(shelf.shared_through, [file, *(each.path for each in files)])),
        keep_line=_remembered(table) if talk and talk.is_closed else None,
        destroy=partial(destroy_file, table, file, talk, EVERYTHING),
        save_first="",
    )


# Words


def _traced(file: Path, artefacts: Collection[Artefact]) -> tuple[Traced, ...]:
    try:
        return trace(file, artefacts)
    except MusError:
        return ()


def _going(files: Iterable[Traced], talk_file: Path, talk: Talk | None, words: str = "") -> tuple[Going, ...]:
    beside = talk_file.parent
    return tuple(Going(each, words or _words(each, talk), each.path.parent == beside) for each in files)


def _words(file: Traced, talk: Talk | None) -> str:
    found = re.search(r"\.([a-z0-9_-]+)\.(prep|shared)", file.path.name)
    people = {person.id: person.name or talk.role_of(person).label for person in talk.participants} if talk else {}
    if file.sort == "preparation" and found and found[1] in people:
        private = f".{found[2]}" == PRIVATE
        if talk and is_group(talk) and not private:
            return t("destroying.shared_in_group")
        return t(f"destroying.{'preparation_of' if private else 'shared_of'}", name=people[found[1]])
    return sort_words(file.sort)


def _owners(table: Table, shelf: Shelf, file: Path, talk: Talk) -> tuple[Owner, ...]:
    name = file_name("forberedelse", talk, initials=table.memory.settings.initials == "yes")

    def lies(path: Path) -> str:
        there = lying(path, file, [table.locations.talks])
        return lying_words(there) if there else ""

    return tuple(
        Owner(
            person.name or talk.role_of(person).label,
            free_place(shelf.documents() / f"{name}-{person.id}.md"),
            partial(write_copy, file, talk, person.id),
            lies,
            free_place,
        )
        for person in talk.participants
        if os.path.exists(private_file(file, person.id))
    )


def _named(artefacts: Collection[Artefact]) -> str:
    words = [t(f"destroying.what_{each}") for each in EVERYTHING if each in artefacts]
    if len(words) < 2:
        return "".join(words)
    return t("destroying.what_and", first=", ".join(words[:-1]), last=words[-1])


def _taken_out(artefacts: Collection[Artefact], file: Path) -> str:
    inside = [each for each in artefacts if each != "preparation"]
    return t("destroying.taken_out", what=_named(inside), file=file.name) if inside else ""


def _rows(talk: Talk, rows: Iterable[Agreement]) -> str:
    return ", ".join(f"«{marked(_short(row.goal), silence_of(talk, row))}»" for row in rows)


def _short(goal: str) -> str:
    line = " ".join(goal.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def _remembered(table: Table) -> KeepLine:
    return "no" if table.memory.settings.keep_line == "no" else "yes"
