"""Keeps the talk on disk: at most half a second after a change, also while typing goes on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mus_tui.errors import MusError
from mus_tui.tui.widgets.desk import Desk

if TYPE_CHECKING:
    from mus_tui.model.position import Position
    from mus_tui.model.talk import Talk

DELAY_SECONDS = 0.4
"""From the first unsaved change to the save; the promise is 0.7 s, the rest is for a slow disk."""

RETRY_SECONDS = 5.0
"""How soon a save that failed is tried again by itself."""


class SaveState(NamedTuple):
    """How the talk on the table and the file agree."""

    at: datetime | None
    """When it was last saved; None while it never was."""
    trouble: MusError | None
    """Why it could not be saved; None while all is well."""


class AutoSave:
    """Saves one talk to one file; it never gives a change up."""

    def __init__(
        self,
        path: Path,
        desk: Callable[[], Desk],
        later: Callable[[float, Callable[[], object]], object],
        told: Callable[[SaveState], None],
    ) -> None:
        self.path = path
        self.state = SaveState(None, None)
        self._desk, self._later, self._told = desk, later, told
        self._dirty = self._waiting = False
        self._talk, self._talk_changed = desk().talk, desk().clock()
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
                self._done(await asyncio.to_thread(_write, self.path, *self._taken()))
        return self.state

    def save_at_once(self) -> SaveState:
        """Save before anything else happens; for leaving, and for the end of the program."""
        if self._dirty:
            self._done(_write(self.path, *self._taken()))
        return self.state

    def _taken(self) -> tuple[Talk, Position, datetime]:
        """Return what is to be saved; whatever changes from now on is dirty again."""
        self._dirty = False
        desk = self._desk()
        if desk.talk is not self._talk:
            self._talk, self._talk_changed = desk.talk, desk.clock()
        return desk.talk, desk.position, self._talk_changed

    def _done(self, trouble: MusError | None) -> None:
        self.state = SaveState(self.state.at if trouble else self._desk().clock(), trouble)
        if trouble:
            self._dirty = True
            self._wait(RETRY_SECONDS)
        self._told(self.state)


def _write(path: Path, talk: Talk, position: Position, changed: datetime) -> MusError | None:
    from mus_tui.storage.talk_file import save_talk

    try:
        save_talk(path, talk, position, changed)
    except MusError as trouble:
        return trouble
    return None
