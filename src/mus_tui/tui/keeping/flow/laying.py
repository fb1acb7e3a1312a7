"""Lays a talk on the table: a new one, one from a file, or one that is only looked at."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.tui.hooks.in_order import soon
from mus_tui.tui.keeping.flow.autosave import AutoSave
from mus_tui.tui.keeping.flow.coming_home import tell_of_versions, wait_for_home
from mus_tui.tui.keeping.flow.lock_commands import ask_to_lock_too, must_ask_to_lock
from mus_tui.tui.keeping.flow.saved_words import in_use_words
from mus_tui.tui.keeping.flow.showing import say_saved, show_saved
from mus_tui.tui.keeping.flow.versions import offer_last_good, offer_to_read
from mus_tui.tui.saving import SaveState
from mus_tui.tui.table import LaidTalk
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.model.values.position import Position
    from mus_tui.storage.talk.kept_talk import KeptTalk
    from mus_tui.storage.talk.moved import Moved
    from mus_tui.storage.talk.talk_file import ReadTalk
    from mus_tui.storage.talk.talk_lock import Holder, TalkLock
    from mus_tui.tui.desk import Desk
    from mus_tui.tui.doors import Doors
    from mus_tui.tui.keeping.flow.in_use import Others
    from mus_tui.tui.table import Table

Bring = Callable[["Desk"], bool]
"""Brings another screen than the step's for what now lies on the table; says whether it did."""


def lay_new(table: Table, doors: Doors, talk: Talk) -> None:
    """Put a new talk on the table; `MusError` where there is no place to keep it."""
    from mus_tui.model.values.position import Position
    from mus_tui.storage.disk.atomic import make_private_folder
    from mus_tui.storage.talk.kept_talk import KeptTalk
    from mus_tui.storage.talk.talk_file import new_talk_path

    make_private_folder(table.locations.talks)
    path = new_talk_path(table.locations.talks, talk)
    laid = _lay(table, doors, talk, Position(), KeptTalk(path))
    laid.lock_only(path)
    doors.go("opening")
    table.changed()


def open_talk(
    table: Table,
    doors: Doors,
    file: Path,
    *,
    at: str = "",
    take_over: bool = False,
    bring: Bring | None = None,
    read: ReadTalk | None = None,
) -> None:
    """Put the talk of a file on the table, `at` a step or where it was left; `MusError` where it cannot be read.

    Where somebody else has it open it is only to be read (with `take_over` somebody on another machine is passed over);
    where it is damaged, its last good version is offered. What was `read` is not read again where it is still the same.
    """
    from mus_tui.model.rules.standing import opens_at
    from mus_tui.model.values.position import Position
    from mus_tui.storage.talk.generations import is_older
    from mus_tui.storage.talk.kept_talk import KeptTalk
    from mus_tui.storage.talk.moved import moved_talks
    from mus_tui.storage.talk.talk_file import load_talk
    from mus_tui.storage.talk.talk_lock import TalkLock

    file = file.absolute()
    if table.file == file:
        doors.leave()
    if is_older(file):
        loaded = load_talk(file)
        _lay(table, doors, *loaded, only_read=t("keeping.older_version"))
        doors.go(loaded.position.step)
        return
    # Before it is read, so that nobody writes in between.
    lock = TalkLock(file)
    holder = lock.take(table.clock(), take_over=take_over)
    try:
        loaded, kept = KeptTalk.opened(file, read)
    except MusError as error:
        lock.release()
        if not _offer_good_version(table, doors, file, error):
            raise
        return
    position = Position(step=at) if at else opens_at(loaded.talk, loaded.position)
    if holder:
        laid = _lay(table, doors, loaded.talk, position, only_read=in_use_words(holder, table.clock()))
        doors.go(position.step)
        laid.waiting = _others(table, doors, file, lock, holder)
        return
    moved = moved_talks(table.locations)
    away = next((each for each in moved if each.file == file and not each.stays), None)
    laid = _lay(table, doors, loaded.talk, position, kept, lock, away=away)
    if bring is None or not bring(laid.desk):
        doors.go(position.step)
    if not tell_of_versions(table, doors, file, moved) and must_ask_to_lock(table):
        soon(table.host, partial(ask_to_lock_too, table))
    wait_for_home(table)


def _offer_good_version(table: Table, doors: Doors, file: Path, error: MusError) -> bool:
    """Offer the last good version of a talk that cannot be read, and say whether there is one."""
    from mus_tui.storage.talk.generations import good_to_read, last_good

    if good := last_good(file, error):
        offer_last_good(table, file, good, partial(open_talk, table, doors, file))
    elif good := good_to_read(file, error):
        offer_to_read(table, error, good, partial(open_talk, table, doors, good.file))
    return good is not None


def _others(table: Table, doors: Doors, file: Path, lock: TalkLock, holder: Holder) -> Others:
    """Wait for those who have the talk open."""
    from mus_tui.tui.keeping.flow.in_use import Others

    return Others(table, lock, holder, lambda anyway: _open_to_write(table, doors, file, anyway))


def _open_to_write(table: Table, doors: Doors, file: Path, take_over: bool) -> None:
    """Open a talk that has been read so far, where they are in it now."""
    at = table.talk.desk.position.step if table.talk else "opening"
    open_talk(table, doors, file, at=at, take_over=take_over)


def lay_again(table: Table, doors: Doors, file: Path) -> None:
    """Put the talk of a file on the table in place of the version that lies there, and is kept by now."""
    assert table.talk is not None
    step = table.talk.desk.position.step
    table.talk.release()
    table.lies = None
    open_talk(table, doors, file, at=step)


def look_at(table: Table, doors: Doors, talk: Talk, step: str) -> None:
    """Put a talk on the table, at a step, that is kept nowhere: as long as it lies there, no setting is kept either."""
    from mus_tui.model.values.position import Position
    from mus_tui.tui.desk import NothingBeside

    laid = _lay(table, doors, talk, Position(step=step))
    # The talks on this machine are none of its business.
    laid.desk.beside = NothingBeside()
    table.memory.set_aside()
    doors.go(step)


def _lay(
    table: Table,
    doors: Doors,
    talk: Talk,
    position: Position,
    kept: KeptTalk | None = None,
    lock: TalkLock | None = None,
    *,
    only_read: str = "",
    away: Moved | None = None,
) -> LaidTalk:
    from mus_tui.storage.talk.locking import keys_needed

    doors.leave(keys_needed(talk))
    if only_read:
        from mus_tui.model.rules.reading_only import to_read

        talk = to_read(talk)
    from mus_tui.storage.talk.beside_talk import BesideTalk
    from mus_tui.tui.desk import Desk

    changed = kept.changed if kept and kept.changed else table.clock()
    # What they prepared lies at home.
    beside = BesideTalk(table.locations.talks, away.home if away else kept.path if kept else None, talk)
    desk = Desk(talk, position, table.changed, table.clock, changed, beside, closed_words=t("keeping.closed"))
    desk.only_read, desk.opened = only_read, table.opened.setdefault(talk.id, table.clock())
    table.lies = laid = LaidTalk(desk, kept, lock)
    laid.away = away
    if kept is None:
        desk.saved = desk.closed_words = t("keeping.only_looking")
        return laid

    def told(state: SaveState) -> None:
        show_saved(table, state)

    saving = AutoSave(kept.path, laid.take, laid.look, table.clock, table.host.set_timer, told, kept.changed)
    laid.saving = saving
    saving.watch()
    say_saved(table, saving.state)
    table.memory.remember(last_talk=table.locations.name_of(kept.path))
    if position.agreeing:
        from mus_tui.tui.keeping.flow.typed_last import say_where_it_stands

        soon(table.host, partial(say_where_it_stands, table, position.agreeing))
    return laid
