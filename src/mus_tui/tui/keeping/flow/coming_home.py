"""A talk that had to be saved elsewhere: it is offered to come home when its own folder takes files, and comes."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.language.sentences import sentence
from mus_tui.tui.keeping.flow.saved_words import last_changed, moment, which_of
from mus_tui.tui.keeping.flow.showing import show_saved
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.storage.talk.moved import Moved
    from mus_tui.tui.doors import Doors
    from mus_tui.tui.table import LaidTalk, Table

LOOK_HOME_SECONDS = 10.0
"""How often it is tried whether the folder that it belongs in takes files again."""


class TowardsHome:
    """Looks whether a talk can come home, and says so once."""

    def __init__(self, table: Table, laid: LaidTalk) -> None:
        self._table, self._laid = table, laid
        self._timer = table.host.set_interval(LOOK_HOME_SECONDS, self.look)
        table.host.call_after_refresh(self.look)

    def look(self) -> None:
        """Look without holding the screen up meanwhile."""
        self._table.host.run_worker(self._look(), group="home", exclusive=True)

    async def _look(self) -> None:
        from mus_tui.storage.talk.coming_home import home_takes

        away = self._laid.away
        if away is None or self._table.talk is not self._laid:
            self.stop()
            return
        await asyncio.to_thread(self._table.remember_where)
        takes = await asyncio.to_thread(home_takes, away)
        if takes:
            # Once is enough: to find it out is to write there.
            self.stop()
            words = t("keeping.home_takes", here=away.file.parent, folder=away.home.parent)
            self._table.host.notify(words, markup=False, timeout=30)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()


def wait_for_home(table: Table) -> None:
    """Look from now on whether the talk on the table can come home."""
    if table.talk and table.talk.away and table.talk.waiting is None:
        table.talk.waiting = TowardsHome(table, table.talk)


async def come_home(table: Table) -> bool:
    """Bring the talk on the table home where its folder takes it; return whether that was tried."""
    from mus_tui.storage.talk.coming_home import home_takes
    from mus_tui.storage.talk.left_behind import other_version_in, remember_left

    laid = table.talk
    if laid is None or laid.away is None or laid.saving is None:
        return False
    if not await asyncio.to_thread(home_takes, laid.away):
        return False
    brought: list[bool] = []
    away = laid.away
    trouble = await laid.saving.alone(partial(_bring, table, away, brought))
    if trouble is None:
        try:
            _go_on_at_home(table, laid, away.home)
        except MusError as error:
            trouble, laid.remembered_in = error, None
    if trouble:
        table.host.notify(sentence(trouble), markup=False, severity="warning")
        return True
    # What was said of where it lay is true no more.
    table.host.clear_notifications()
    said = [t("keeping.home_again_two" if brought[0] else "keeping.home_again", file=laid.saving.path)]
    if older := other_version_in(away.file.parent, laid.desk.talk.id, of=laid.saving.path):
        await asyncio.to_thread(remember_left, table.locations, (), laid.saving.path, older)
        said.append(t("keeping.home_older", file=older))
    table.host.notify(" ".join(said), markup=False, severity="warning" if older else "information", timeout=30)
    show_saved(table, laid.saving.state)
    return True


def _bring(table: Table, away: Moved, brought: list[bool]) -> None:
    from mus_tui.storage.talk.coming_home import bring_home
    from mus_tui.storage.talk.talk_lock import TalkLock

    lock = TalkLock(away.home)
    if lock.take(table.clock()):
        raise MusError("talk_in_use", path=away.home)
    try:
        brought.append(bring_home(table.locations, away))
    finally:
        lock.release()


def _go_on_at_home(table: Table, laid: LaidTalk, home: Path) -> None:
    from mus_tui.storage.talk.kept_talk import KeptTalk

    if laid.waiting:
        laid.waiting.stop()
        laid.waiting = None
    laid.comes_home(KeptTalk.opened(home)[1])
    table.memory.remember(last_talk=table.locations.name_of(home))


def tell_of_versions(table: Table, doors: Doors, file: Path, moved: Sequence[Moved]) -> bool:
    """Say of the talk that was just opened where another version of it lies; return whether a newer one is offered.

    One that lies at home while this is opened elsewhere says itself from now on when it is older.
    """
    from mus_tui.storage.talk.left_behind import remember_left, version_at_home
    from mus_tui.storage.talk.moved import moved_talks, newer_than

    laid, left = table.talk, None
    if laid and laid.away is None and (at_home := version_at_home(table.locations, file, laid.desk.talk.id)):
        left = at_home if remember_left(table.locations, moved, file, at_home) else None
        moved = moved_talks(table.locations)
    if newer := newer_than(file, moved):
        _offer_newer(table, doors, newer, moved)
    elif left:
        said = "left_at_home_older" if newer_than(left, moved) else "left_at_home"
        table.host.notify(t(f"keeping.{said}", folder=left.parent), markup=False, timeout=30)
    return newer is not None


def _offer_newer(table: Table, doors: Doors, newer: Path, moved: Sequence[Moved]) -> None:
    """Say that the talk that lies on the table is an older version, and offer the newer one, there or brought here."""
    from mus_tui.tui.keeping.newer import NewerScreen
    from mus_tui.tui.shelf import refusal

    coming = _coming(table, newer, moved)

    def answered(wish: str | None) -> None:
        if wish == "fetch" and coming:
            _fetch(table, doors, coming)
        elif wish == "open" and (trouble := refusal(partial(doors.open, newer))):
            table.host.notify(trouble, markup=False, severity="warning")

    is_there = os.path.exists(newer)
    table.host.push_screen(
        NewerScreen(newer, _which(table, newer), is_there=is_there, comes=coming is not None), answered
    )


def fetch_if_asked(table: Table) -> bool:
    """Bring the newer version here where that is just asked; return whether it is."""
    from mus_tui.tui.keeping.newer import NewerScreen

    screen = table.host.screen
    if not isinstance(screen, NewerScreen) or not screen.comes:
        return False
    screen.action_fetch()
    return True


def _coming(table: Table, newer: Path, moved: Sequence[Moved]) -> Moved | None:
    """Return the newer one as what can be brought to where the one on the table lies; None where it cannot."""
    for each in moved:
        if (each.file, each.home) == (newer, table.file):
            return each
        if each.stays and table.file and (each.home, each.file) == (newer, table.file):
            return each._replace(file=newer, home=table.file, checksum="")
    return None


def _fetch(table: Table, doors: Doors, coming: Moved) -> None:
    """Bring the newer one to where the older one lies that is on the table, and go on in it there."""
    from mus_tui.storage.talk.talk_lock import TalkLock
    from mus_tui.tui.shelf import refusal

    brought: list[bool] = []
    trouble = table.clear()
    if trouble is None:
        lock = TalkLock(coming.file)
        try:
            if lock.take(table.clock()):
                raise MusError("talk_in_use", path=coming.file)
            _bring(table, coming, brought)
        except MusError as error:
            trouble = error
        finally:
            lock.release()
    refused = refusal(partial(doors.open, coming.home)) if table.lies is None else ""
    home = "fetched_two" if brought and brought[0] else "fetched"
    said = refused or (sentence(trouble) if trouble else t(f"keeping.{home}", file=coming.home))
    table.host.notify(said, markup=False, severity="warning" if trouble or refused else "information", timeout=30)


def _which(table: Table, newer: Path) -> str:
    """Say whose talk it is, and from when the two versions of it are."""
    from mus_tui.storage.talk.talk_list import read_head

    head, here = read_head(newer), table.talk.kept.changed if table.talk and table.talk.kept else None
    if head is None or here is None:
        return ""
    now, there = table.clock(), last_changed(head, newer)
    return t("keeping.newer_which", talk=which_of(newer), here=moment(here, now), there=moment(there, now))
