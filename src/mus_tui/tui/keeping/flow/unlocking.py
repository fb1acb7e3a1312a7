"""Where a lock stands in the way: the app asks for the passphrase, and then does what was asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.language.sentences import sentence

if TYPE_CHECKING:
    from mus_tui.tui.table import SittingApp

LOCKED = {"talk_locked", "preparation_locked"}
"""The errors that a passphrase gets out of the way."""


def ask_passphrase(app: SittingApp, file: Path, go_on: Callable[[], None]) -> None:
    """Ask for the passphrase of a file, and then do what the lock stood in the way of."""
    from mus_tui.storage.talk.locking import unlock
    from mus_tui.tui.keeping.unlock import UnlockScreen

    async def opened(passphrase: str) -> str | None:
        try:
            await asyncio.to_thread(unlock, file, passphrase)
        except MusError as error:
            return sentence(error)
        return None

    app.push_screen(UnlockScreen(opened, go_on))
