"""A talk that had to be saved elsewhere: it is offered to come home when its own folder takes files, and comes."""

from __future__ import annotations

import asyncio
import os
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
    from mus_tui.storage.talk.coming_home import home_takes, other_version_in

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


def offer_newer(table: Table, doors: Doors, newer: Path) -> None:
    """Say that the talk that lies on the table is an older version, and offer the newer one."""
    from mus_tui.tui.keeping.newer import NewerScreen
    from mus_tui.tui.shelf import refusal

    def answered(opened: bool | None) -> None:
        if opened and (trouble := refusal(partial(doors.open, newer))):
            table.host.notify(trouble, markup=False, severity="warning")

    table.host.push_screen(NewerScreen(newer, _which(table, newer), is_there=os.path.exists(newer)), answered)


def _which(table: Table, newer: Path) -> str:
    """Say whose talk it is, and from when the two versions of it are."""
    from mus_tui.storage.talk.talk_list import read_head

    head, here = read_head(newer), table.talk.kept.changed if table.talk and table.talk.kept else None
    if head is None or here is None:
        return ""
    now, there = table.clock(), last_changed(head, newer)
    return t("keeping.newer_which", talk=which_of(newer), here=moment(here, now), there=moment(there, now))
