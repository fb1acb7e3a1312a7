"""All that the table knows of what saves what lies on it, and of waiting for somebody or something."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Literal, NamedTuple, Protocol

from mus_tui.errors import MusError

Save = Callable[[Path], None]
"""Writes what was on the table at one moment to a file; raises `MusError`."""


class SaveState(NamedTuple):
    """How the table and the file agree."""

    at: datetime | None
    """When it was last saved; None while it never was."""
    trouble: MusError | None
    """Why it could not be saved; None while all is well."""
    since: datetime | None = None
    """From when on what was written is not saved; None while all is well."""
    sign: Literal["saved", "writing", "late"] = "saved"
    """Whether the last letter is on the disk and nobody writes on, somebody does, or one has waited for a second."""


class Saving(Protocol):
    """Saves what lies on the table to one file (`keeping/flow/autosave.py`)."""

    path: Path
    """The file; of a preparation, the file of the talk that it lies beside."""
    state: SaveState
    """How the table and the file agree."""

    def changed(self) -> None:
        """Save before long, as something has changed."""

    def writing(self) -> None:
        """Say no more that all is saved: a letter is on its way to the screen."""

    async def save(self) -> SaveState:
        """Save what has changed, without holding the screen up meanwhile; where nothing has, look at the file."""

    def save_at_once(self) -> SaveState:
        """Save before anything else happens, or look."""

    def stop(self) -> None:
        """Look at the file no more."""

    async def alone(self, act: Callable[[], None]) -> MusError | None:
        """Save, and do something to the file while nothing else is saved; return what stood in its way."""


class Waiting(Protocol):
    """Waits for others to leave the talk (`keeping/flow/in_use.py`)."""

    def look(self) -> None:
        """Look whether they have left it."""

    def stop(self) -> None:
        """Stop looking."""
