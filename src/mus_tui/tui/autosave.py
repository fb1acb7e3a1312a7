"""Keeps what lies on the table on disk: at most half a second after a change, also while typing goes on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from mus_tui.errors import MusError

DELAY_SECONDS = 0.4
"""From the first unsaved change to the save; the promise is 0.7 s, the rest is for a slow disk."""

RETRY_SECONDS = 5.0
"""How soon a save that failed is tried again by itself."""


Save = Callable[[Path], None]
"""Writes what was on the table at one moment to a file; raises `MusError`."""


class SaveState(NamedTuple):
    """How the table and the file agree."""

    at: datetime | None
    """When it was last saved; None while it never was."""
    trouble: MusError | None
    """Why it could not be saved; None while all is well."""


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

    def changed(self) -> None:
        """Save soon; many changes make one save."""
        self._dirty = True
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
                self._done(await asyncio.to_thread(_write, self.path, self._taken()))
        return self.state

    def save_at_once(self) -> SaveState:
        """Save before anything else happens; for leaving, and for the end of the program."""
        if self._dirty:
            self._done(_write(self.path, self._taken()))
        return self.state

    def _taken(self) -> Save:
        """Return what is to be saved; whatever changes from now on is dirty again."""
        self._dirty = False
        return self._take()

    def _done(self, trouble: MusError | None) -> None:
        self.state = SaveState(self.state.at if trouble else self._clock(), trouble)
        if trouble:
            self._dirty = True
            self._wait(RETRY_SECONDS)
        self._told(self.state)


def _write(path: Path, save: Save) -> MusError | None:
    try:
        save(path)
    except MusError as trouble:
        return trouble
    return None
