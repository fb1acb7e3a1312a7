"""Keeps what lies on the table on disk: at most half a second after a change, also while typing goes on."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from mus_tui.errors import MusError
from mus_tui.tui.table import Save, SaveState

DELAY_SECONDS = 0.3
"""From the first unsaved change to the save; at most 1.0 s is promised, the rest is for a slow machine."""

RETRY_SECONDS = 5.0
"""How soon a save that failed is tried again by itself."""


class AutoSave:
    """Saves one thing to one file; it never gives a change up."""

    def __init__(
        self,
        path: Path,
        take: Callable[[], Save],
        clock: Callable[[], datetime],
        later: Callable[[float, Callable[[], object]], object],
        told: Callable[[SaveState], None],
    ) -> None:
        self.path = path
        self.state = SaveState(None, None)
        self._take, self._clock, self._later, self._told = take, clock, later, told
        self._dirty = self._waiting = False
        self._lock = asyncio.Lock()
        self._in_turn = threading.Lock()
        self._taken_last = self._saved_last = 0
        self._unsaved_since: datetime | None = None

    def changed(self) -> None:
        """Save soon; many changes make one save."""
        self._dirty = True
        self._unsaved_since = self._unsaved_since or self._clock()
        self._wait(DELAY_SECONDS)

    def _wait(self, seconds: float) -> None:
        if not self._waiting:
            self._waiting = True
            self._later(seconds, self._due)

    async def _due(self) -> None:
        self._waiting = False
        await self.save()

    async def save(self) -> SaveState:
        """Save what has changed, without holding the screen up meanwhile."""
        async with self._lock:
            if self._dirty:
                since = self._unsaved_since
                self._done(await asyncio.to_thread(self._write, self.path, *self._taken()), since)
        return self.state

    def save_at_once(self) -> SaveState:
        """Save before anything else happens; for leaving, and for the end of the program."""
        if self._dirty:
            since = self._unsaved_since
            self._done(self._write(self.path, *self._taken()), since)
        return self.state

    async def alone(self, act: Callable[[], None]) -> MusError | None:
        """Save, and do something to the file while nothing else is saved; return what stood in its way."""
        if trouble := (await self.save()).trouble:
            return trouble
        async with self._lock:
            return await asyncio.to_thread(self._act_alone, act)

    def _act_alone(self, act: Callable[[], None]) -> MusError | None:
        with self._in_turn:
            try:
                act()
            except MusError as trouble:
                return trouble
            return None

    def _taken(self) -> tuple[int, Save]:
        """Return what is to be saved, and its turn; whatever changes from now on is dirty again."""
        self._dirty, self._unsaved_since = False, None
        self._taken_last += 1
        return self._taken_last, self._take()

    def _write(self, path: Path, turn: int, save: Save) -> MusError | None:
        # Leaving saves at once, also while an earlier save is on its way in another thread: that one never comes last.
        with self._in_turn:
            if turn < self._saved_last:
                return None
            try:
                save(path)
            except MusError as trouble:
                return trouble
            except BaseException:
                # An error of our own: what was to be saved still is.
                self._dirty = True
                raise
            self._saved_last = turn
            return None

    def _done(self, trouble: MusError | None, since: datetime | None) -> None:
        if trouble:
            self._dirty = True
            self._unsaved_since = since or self._unsaved_since or self._clock()
            self.state = SaveState(self.state.at, trouble, self._unsaved_since)
            self._wait(RETRY_SECONDS)
        else:
            self.state = SaveState(self._clock(), None)
        self._told(self.state)
