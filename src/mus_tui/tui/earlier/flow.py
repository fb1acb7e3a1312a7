"""Earlier talks of the one on the table: taken up, chosen anew, and taken away so that nothing of them is left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.language.follow_up_saying import say_whose
from mus_tui.language.sentences import sentence
from mus_tui.model.rules.last_year import following, going_on_from, taken_away
from mus_tui.tui.hooks.in_order import soon
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.model.values.listing import TalkHead
    from mus_tui.tui.doors import Doors
    from mus_tui.tui.earlier.choosing import Asking, Taken
    from mus_tui.tui.earlier.earlier import Way
    from mus_tui.tui.shelf import Shelf
    from mus_tui.tui.table import Table


def ask_which(table: Table, shelf: Shelf, doors: Doors) -> None:
    """Show the earlier talks that the one on the table takes up, and do with them what they choose."""
    from mus_tui.tui.earlier.choosing import ask_about, choose_earlier
    from mus_tui.tui.earlier.earlier import EarlierScreen

    if not _can_change(table):
        return

    def answered(answer: tuple[Way, str] | None) -> None:
        if answer is None:
            return
        asking, (way, earlier) = _asking(table, doors), answer
        if way == "away":
            _take_away(table, doors, earlier)
            return
        head = next((each for each in shelf.search("") if each.id == earlier), None) if way == "again" else None
        if head:
            ask_about(asking, head)
        elif table.file is None:
            _say(table, t("earlier.kept_nowhere"))
        else:
            choose_earlier(asking, shelf)

    assert table.talk is not None
    # Not at once: the palette that asks for it goes, and with it whatever waits for an answer there.
    soon(table.host, partial(table.host.push_screen, EarlierScreen(table.talk.desk.talk.previous), answered))


def take_up(table: Table, doors: Doors, head: TalkHead) -> None:
    """Take up an earlier talk that was offered."""
    from mus_tui.tui.earlier.choosing import ask_about

    if _can_change(table):
        ask_about(_asking(table, doors), head)


def ask_what_is_released(table: Table) -> None:
    """Ask which agreements of the talk on the table may be taken into another talk."""
    from mus_tui.tui.earlier.release import ReleaseScreen

    table.commit()
    if table.talk and not table.talk.desk.only_read:
        table.host.push_screen(ReleaseScreen(table.talk.desk))


def _can_change(table: Table) -> bool:
    table.commit()
    laid = table.talk
    if laid is None or laid.desk.talk.is_closed:
        _say(table, t("earlier.closed"))
        return False
    if laid.kept and laid.kept.conflict:
        _say(table, t("earlier.two_versions"))
        return False
    return True


def _say(table: Table, words: str) -> None:
    table.host.notify(words, markup=False)


def _asking(table: Table, doors: Doors) -> Asking:
    from mus_tui.tui.earlier.choosing import Asking

    assert table.talk is not None
    talk = table.talk.desk.talk
    taken = {plan.talk: plan.kind for plan in talk.previous}
    return Asking(table.host, doors, talk, partial(_take, table, doors), partial(_say, table), taken)


def _take(table: Table, doors: Doors, taken: Taken) -> None:
    """Take up an earlier talk; where it was taken up before, what is no longer chosen goes for good."""
    from mus_tui.storage.talk.locking import is_locked
    from mus_tui.tui.keeping.flow.lock_commands import ask_to_lock_too, from_locked

    assert table.talk is not None
    desk, before = table.talk.desk, taken.talk
    take = partial(following, before=before, file=str(taken.head.file), chosen=taken.rows)
    there = next((plan for plan in desk.talk.previous if plan.talk == before.id), None)
    new = next((plan for plan in take(desk.talk).previous if plan.talk == before.id and plan is not there), None)
    if there is None:
        now = take(desk.talk)
        said = t("earlier.nothing_taken")
        if now is not desk.talk:
            desk.put(now)
            said = t("earlier.taken", talk=_names(now))
            if from_locked(table, now) and not is_locked(Path(table.file or "")):
                soon(table.host, partial(ask_to_lock_too, table))
        _show(table, doors, said)
        return
    rows = [row.id for row in new.agreements] if new else []
    _take_away(table, doors, before.id, rows, take if new else None)


def _names(talk: Talk) -> str:
    return ", ".join(say_whose(plan.kind, plan.held, plan.people) for plan in talk.previous)


def _take_away(
    table: Table,
    doors: Doors,
    earlier: str,
    but: list[str] | None = None,
    then: Callable[[Talk], Talk] | None = None,
) -> None:
    """Ask what becomes of the rows that were carried on, and take an earlier plan away, `but` some rows of it."""
    from mus_tui.tui.earlier.earlier import TakeAwayScreen

    assert table.talk is not None
    talk, kept = table.talk.desk.talk, but or []
    carried = going_on_from(talk, earlier, kept)

    def answered(answer: str | None) -> None:
        if answer:
            away = partial(taken_away, earlier=earlier, but=kept, with_rows=answer == "all")
            _for_good(table, doors, earlier, lambda now: then(away(now)) if then else away(now))

    plan = next((each for each in talk.previous if each.talk == earlier), None)
    if kept and not carried:
        answered("keep")
    elif plan:
        table.host.push_screen(TakeAwayScreen(plan, carried), answered)


def _for_good(table: Table, doors: Doors, earlier: str, change: Callable[[Talk], Talk]) -> None:
    """Take something out of the talk, out of every older version of its file, and out of undo."""
    from mus_tui.storage.talk.destroying import unread_versions
    from mus_tui.tui.destroying.flow.destroy import put_for_good

    if not _can_change(table):
        return
    assert table.talk is not None
    desk = table.talk.desk
    left: list[str] = []
    try:
        if table.file is None:
            desk.put(change(desk.talk))
            desk.forget_undo()
        else:
            put_for_good(table, change)
            left = _without_older(table.file, earlier)
    except MusError as error:
        _say(table, sentence(error))
        return
    gone = all(plan.talk != earlier for plan in desk.talk.previous)
    said = [t("earlier.is_away") if gone else t("earlier.taken", talk=_names(desk.talk))]
    said = [t("earlier.still_there", files=", ".join(left))] if left else said
    if table.file and (unread := unread_versions(table.file)):
        said.append(t("earlier.unread", files=", ".join(each.name for each in unread)))
    _show(table, doors, " ".join(said))


def _without_older(file: Path, earlier: str) -> list[str]:
    """Remove the older versions of a talk that hold the plan of an earlier one; return those that are still there."""
    from mus_tui.storage.disk.atomic import remove
    from mus_tui.storage.talk.destroying import copies_of_plan
    from mus_tui.storage.talk.generations import before_file

    # What they saved elsewhere is theirs.
    beside = (each.path for each in copies_of_plan(file, earlier) if each.sort in _OLDER)
    left = []
    for older in (before_file(file), *beside):
        try:
            remove(older)
        except MusError:
            left.append(older.name)
    return left


_OLDER = ("earlier", "copy_of_talk", "unfinished")


def _show(table: Table, doors: Doors, said: str) -> None:
    """Show the step they are at anew; where it has gone with what was taken away, the welcome."""
    assert table.talk is not None
    _say(table, said)
    at = table.talk.desk.position.step
    if at in ("opening", "follow-up", "plan"):
        doors.go(at)
    else:
        # What is open and how many agreements there are is to be seen at every step, and behind the question at once.
        table.show_anew()
