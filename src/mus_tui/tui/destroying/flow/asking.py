"""Asking about destroying: what is due to be destroyed, and what the dialog says about it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.language.date_saying import say_date
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
from mus_tui.model.rules.silence import silence_of
from mus_tui.model.values.destruction import Traced
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.retention import Artefact
from mus_tui.storage.talk.destroying import copies_of_plan, followers, trace, twins, unread_versions
from mus_tui.storage.talk.earlier_talk import every_file, find_earlier
from mus_tui.storage.talk.talk_list import read_head
from mus_tui.tui.destroying.flow.destroy import Earlier, destroy_earlier, destroy_file, destroy_here
from mus_tui.tui.destroying.flow.listing import lacks_copy, listed, owners, traced
from mus_tui.tui.destroying.to_destroy import Going, KeepLine, ToDestroy
from mus_tui.tui.destroying.words import beyond_reach, short, whose_talk, without_their_copy
from mus_tui.tui.kit.agreements.silence_mark import marked
from mus_tui.tui.kit.talk_row import about
from mus_tui.words import count, t

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.tui.doors import Doors
    from mus_tui.tui.shelf import Shelf
    from mus_tui.tui.table import Table


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


def without_copy(table: Table) -> str:
    """Say that the one whom the plan on the table is about has no copy of it yet (B18); empty where they have."""
    laid, file = table.talk, table.file
    if laid is None or laid.kept is None or file is None or not lacks_copy(file, laid.desk.talk):
        return ""
    return t("destroying.no_copy_here", name=without_their_copy(laid.desk.talk))


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
    prepared = bool(traced(file, PREPARATION))
    return tuple(each for each in artefacts if holds(talk, each) or (each == "preparation" and prepared))


def _of_this_talk(table: Table, shelf: Shelf) -> ToDestroy | None:
    artefacts, file = _due_here(table), table.file
    if not artefacts or table.talk is None or file is None:
        return None
    talk = table.talk.desk.talk
    files = traced(file, artefacts)
    more = [each for each in artefacts if each != "preparation"]
    said = t("destroying.own_said")
    if more:
        said = t("destroying.own_said_more", template=talk.template.name, what=_named(artefacts))
    return ToDestroy(
        title=t("destroying.own_title"),
        said=(said,),
        owners=owners(table, shelf, file, talk, artefacts),
        files=listed(files, file, talk),
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
    for found in find_earlier(_folders(table, table.file), talk):
        if going := _of_earlier(*found, talk):
            yield going


def _of_earlier(file: Path, earlier: Talk, talk: Talk) -> Earlier | None:
    artefacts = due(earlier, "next_held", talk)
    if is_all(earlier, artefacts):
        return Earlier(file, earlier, EVERYTHING)
    there = _there(file, earlier, artefacts)
    return Earlier(file, earlier, there) if there else None


def _elsewhere(table: Table, file: Path, talk: Talk, going: Earlier) -> tuple[Earlier, ...]:
    """Return what of the same earlier talk lies in other files, such as in the folder that this one was copied from."""
    plan = next(each for each in talk.previous if each.talk == going.talk.id)
    others = [each for each in every_file(_folders(table, file), plan, talk) if each.file != going.file]
    return tuple(each for found in others if (each := _of_earlier(*found, talk)))


def _folders(table: Table, file: Path) -> tuple[Path, Path]:
    """Return where the talk before is looked for first: in the folder of this one, whichever copy that is."""
    return file.parent, table.locations.talks


def _of_the_earlier(table: Table, shelf: Shelf, id_: str) -> ToDestroy | None:
    going = next((each for each in _earlier(table) if each.talk.id == id_), None)
    if going is None or table.talk is None or table.file is None:
        return None
    talk, (file, earlier, artefacts) = table.talk.desk.talk, going
    also = copies_of_plan(table.file, earlier.id) if "plan" in artefacts else ()
    files = (*also, *traced(file, artefacts))
    said = [
        t("destroying.earlier_which", what=whose_talk(earlier)),
        t("destroying.earlier_said", template=earlier.template.name, what=_named(artefacts)),
    ]
    if carried := carried_rows(earlier, talk):
        said.append(t("destroying.earlier_carried", rows=_rows(earlier, carried)))
    said_today = "plan" in artefacts and said_of(talk, earlier.id)
    if "plan" in artefacts:
        said.append(t("destroying.earlier_copy"))
        said += [t("destroying.earlier_said_today")] if said_today else []
    elif earlier.template.retention.plan == "when_settled" and (loose := loose_rows(earlier, talk)):
        said.append(t("destroying.earlier_loose", rows=_rows(earlier, loose)))
    if "plan" in artefacts and (unread := unread_versions(table.file)):
        said.append(t("earlier.unread", files=", ".join(each.name for each in unread)))
    ours = listed(also, file, None, t("destroying.earlier_of_this"))
    others = _elsewhere(table, table.file, talk, going)
    said += _without_copy(file, earlier, artefacts)
    return ToDestroy(
        title=t("destroying.earlier_title", date=say_date(earlier.held)),
        said=tuple(said),
        owners=owners(table, shelf, file, earlier, artefacts),
        files=(*ours, *listed(traced(file, artefacts), file, earlier), *map(_whole, others)),
        taken_out="" if is_all(earlier, artefacts) else _taken_out(artefacts, file),
        beyond=beyond_reach(map(shelf.shared_through, [file, *(each.path for each in files)])),
        keep_line=_remembered(table) if is_all(earlier, artefacts) and earlier.is_closed else None,
        destroy=partial(destroy_earlier, table, going, also, others),
        save_first=t("destroying.earlier_save_first") if said_today else "",
    )


def _of_all(table: Table, shelf: Shelf, file: Path, talk: Talk | None) -> ToDestroy:
    files = trace(file, EVERYTHING)
    said = [t("destroying.all_said", what=whose_talk(talk) if talk else file.name)]
    if talk and talk.agreements and (following := [*followers(table.locations.talks, talk.id)]):
        said.append(count("destroying.all_follower", len(following)))
        said += [f"· {about(head)}" for each in following if (head := read_head(each))]
    said += _without_copy(file, talk, EVERYTHING) if talk else []
    apart = twins(file, talk.id) if talk else ()
    return ToDestroy(
        title=t("destroying.all_title"),
        said=tuple(said),
        owners=owners(table, shelf, file, talk, EVERYTHING) if talk else (),
        files=listed((*files, *apart), file, talk),
        taken_out="",
        beyond=beyond_reach(map(shelf.shared_through, [file, *(each.path for each in files)])),
        keep_line=_remembered(table) if talk and talk.is_closed else None,
        destroy=partial(destroy_file, table, file, talk, EVERYTHING, also=apart),
        save_first="",
    )


# Words


def _whole(other: Earlier) -> Going:
    """Return a talk that lies elsewhere as one line; it is not chosen unless they choose it."""
    files = len(traced(other.file, other.artefacts))
    words = count("destroying.earlier_other", max(files, 1))
    return Going(Traced(other.file, "talk", ours=False, made=True), words, is_family=False)


def _without_copy(file: Path, talk: Talk, artefacts: Collection[Artefact]) -> list[str]:
    if "plan" not in artefacts or not lacks_copy(file, talk):
        return []
    return [t("destroying.no_copy", name=without_their_copy(talk))]


def _named(artefacts: Collection[Artefact]) -> str:
    words = [t(f"destroying.what_{each}") for each in EVERYTHING if each in artefacts]
    if len(words) < 2:
        return "".join(words)
    return t("destroying.what_and", first=", ".join(words[:-1]), last=words[-1])


def _taken_out(artefacts: Collection[Artefact], file: Path) -> str:
    inside = [each for each in artefacts if each != "preparation"]
    return t("destroying.taken_out", what=_named(inside), file=file.name) if inside else ""


def _rows(talk: Talk, rows: Iterable[Agreement]) -> str:
    return ", ".join(f"«{marked(short(row.goal), silence_of(talk, row))}»" for row in rows)


def _remembered(table: Table) -> KeepLine:
    return "no" if table.memory.settings.keep_line == "no" else "yes"
