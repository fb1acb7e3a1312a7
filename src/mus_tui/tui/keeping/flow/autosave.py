"""Keeps what lies on the table on disk: at most half a second after a change, also while typing goes on.

Whenever it is asked to save and nothing has changed, and every few seconds while nobody types, it looks whether what
was saved still lies there.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Literal

from mus_tui.errors import MusError
from mus_tui.tui.saving import Save, SaveState

DELAY_SECONDS = 0.3
"""From the first unsaved change to the save; at most 1.0 s is promised, the rest is for a slow machine."""

RETRY_SECONDS = 5.0
"""How soon a save that failed is tried again by itself."""


LOOK_SECONDS = 3.0
"""How often it is seen to that nobody has touched the file; a glance, unless somebody has."""

CALM_SECONDS = 1.0
"""How long nobody has to write until it is said again that all is saved, so that the sign does not blink while they do;
and how long something may wait until it is said in words."""

Look = Callable[[Path, bool], bool]
"""Sees to it that what was saved lies in the file, by a glance or the whole of it; says whether it did not any more."""


class AutoSave:
    """Saves one thing to one file; it never gives a change up."""

    def __init__(
        self,
        path: Path,
        take: Callable[[], Save],
        look: Look,
        clock: Callable[[], datetime],
        later: Callable[[float, Callable[[], object]], object],
        told: Callable[[SaveState], None],
        saved_at: datetime | None = None,
    ) -> None:
        """Keep something in a file; what lies there already was `saved_at` that time."""
        self.path = path
        self.state = SaveState(saved_at, None)
        self._take, self._look, self._clock, self._later, self._told = take, look, clock, later, told
        self._dirty = self._waiting = self._stopped = False
        self._lock = asyncio.Lock()
        self._in_turn = threading.Lock()
        self._taken_last = self._saved_last = 0
        self._changes = self._saved_changes = self._mind_from = 0
        self._minding = False
        self._unsaved_since: datetime | None = None

    def changed(self) -> None:
        """Save soon; many changes make one save."""
        self._dirty = True
        self._unsaved_since = self._unsaved_since or self._clock()
        self._changes += 1
        self.writing()
        self._wait(DELAY_SECONDS)

    def writing(self) -> None:
        """Say no more that all is saved: a letter is on its way to the screen."""
        if not self.state.trouble and self.state.sign == "saved":
            self._tell(self.state._replace(sign="writing"))
        if not self._minding:
            self._mind_the_sign()

    def _mind_the_sign(self) -> None:
        self._minding, self._mind_from = True, self._changes
        self._later(CALM_SECONDS, self._mind)

    def _mind(self) -> None:
        """After a second: all is saved and nobody writes, somebody does, or what was there by then still waits."""
        self._minding = False
        if self._stopped or self.state.trouble or self.state.sign == "saved":
            return
        if self._saved_changes < self._mind_from:
            self._tell(self.state._replace(sign="late"))
        elif self._changes == self._mind_from:
            self._tell(self.state._replace(sign="saved"))
            return
        self._mind_the_sign()

    def _tell(self, state: SaveState) -> None:
        self.state = state
        self._told(state)

    def _wait(self, seconds: float) -> None:
        if not self._waiting:
            self._waiting = True
            self._later(seconds, self._due)

    async def _due(self) -> None:
        self._waiting = False
        if self._stopped:
            return
        await self._save(at_ease=False)

    async def save(self) -> SaveState:
        """Save what has changed, without holding the screen up meanwhile; where nothing has, look at the file."""
        return await self._save(at_ease=True)

    async def _save(self, *, at_ease: bool) -> SaveState:
        async with self._lock:
            if self._dirty:
                since, changes = self._unsaved_since, self._changes
                trouble = await asyncio.to_thread(self._write, self.path, *self._taken())
                self._done(trouble, since, changes, at_ease=at_ease)
            else:
                self._looked(await asyncio.to_thread(self._see, self.path, True))
        return self.state

    def save_at_once(self) -> SaveState:
        """Save before anything else happens, or look; for leaving, and for the end of the program."""
        # One that has been taken, and is not written yet, would come after everything else.
        if self._dirty or self._taken_last > self._saved_last:
            since, changes = self._unsaved_since, self._changes
            self._done(self._write(self.path, *self._taken()), since, changes, at_ease=True)
        else:
            self._looked(self._see(self.path, True))
        return self.state

    def watch(self) -> None:
        """Look at the file every few seconds from now on, while nobody types."""
        self._later(LOOK_SECONDS, self.glance)

    async def glance(self) -> None:
        """Look whether anybody has touched the file, and look again in a while."""
        async with self._lock:
            if not (self._dirty or self._stopped):
                self._looked(await asyncio.to_thread(self._see, self.path, False))
        if not self._stopped:
            self.watch()

    def stop(self) -> None:
        """Look no more: what was kept here is somebody else's now, or nobody's."""
        self._stopped = True

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

    def _see(self, path: Path, whole: bool) -> bool | MusError:
        with self._in_turn:
            try:
                # What was left, and perhaps destroyed, while this waited for its turn is not brought back.
                return not self._stopped and self._look(path, whole)
            except MusError as trouble:
                return trouble

    def _looked(self, found: bool | MusError) -> None:
        if isinstance(found, MusError):
            self._done(found, None, self._changes, at_ease=True)
        elif found or self.state.sign != "saved":
            self._tell(self.state._replace(sign=self._sign(at_ease=True)))

    def _done(self, trouble: MusError | None, since: datetime | None, changes: int, *, at_ease: bool) -> None:
        """Say how it went with all that was changed by then; `at_ease` nobody is in the middle of writing."""
        if trouble:
            self._dirty = True
            self._unsaved_since = since or self._unsaved_since or self._clock()
            self._tell(SaveState(self.state.at, trouble, self._unsaved_since))
            self._wait(RETRY_SECONDS)
        else:
            self._saved_changes = max(self._saved_changes, changes)
            self._tell(SaveState(self._clock(), None, sign=self._sign(at_ease=at_ease)))

    def _sign(self, *, at_ease: bool) -> Literal["saved", "writing"]:
        return "saved" if self._saved_changes == self._changes and (at_ease or not self._minding) else "writing"
