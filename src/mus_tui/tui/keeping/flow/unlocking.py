"""Where a lock stands in the way: the app asks for the passphrase, and then does what was asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.language.sentences import sentence
from mus_tui.tui.keeping.flow.saved_words import which_of

if TYPE_CHECKING:
    from mus_tui.tui.table import Table

LOCKED = {"talk_locked", "preparation_locked"}
"""The errors that a passphrase gets out of the way."""


def ask_passphrase(table: Table, file: Path, go_on: Callable[[], None]) -> None:
    """Ask for the passphrase of a file, and then do what the lock stood in the way of."""
    from mus_tui.storage.talk.locking import unlock
    from mus_tui.tui.keeping.unlock import UnlockScreen

    async def attempt(passphrase: str) -> str | None:
        try:
            await asyncio.to_thread(unlock, file, passphrase)
        except MusError as error:
            return sentence(error)
        return None

    def unlocked(is_open: bool | None) -> None:
        if is_open:
            go_on()

    which = " · ".join(filter(None, (which_of(file), file.name)))
    table.host.push_screen(UnlockScreen(which, attempt), unlocked)
