"""Asks on the terminal for the passphrase of something locked. It is never taken from an argument or a variable."""

from __future__ import annotations

import sys
from pathlib import Path

from mus_tui.cli.output import complain
from mus_tui.errors import MusError
from mus_tui.language.sentences import sentence
from mus_tui.model.values.letters import on_screen
from mus_tui.words import t

_TRIES = 3


def is_locked_out(error: MusError) -> bool:
    """Whether a passphrase would help, and there is somebody to ask for it."""
    return error.message in {"talk_locked", "preparation_locked"} and sys.stdin.isatty() and sys.stderr.isatty()


def unlocked(error: MusError) -> bool:
    """Ask for the passphrase and open the lock for this command; say no where three were wrong or none was given."""
    from getpass import getpass

    from mus_tui.storage.talk.locking import unlock

    path = Path(str(error.values["path"]))
    for _ in range(_TRIES):
        try:
            passphrase = getpass(on_screen(t("keeping.lock_ask", path=path)))
        except EOFError:
            return False
        if not passphrase:
            return False
        try:
            unlock(path, passphrase)
        except MusError as trouble:
            complain(sentence(trouble))
        else:
            return True
    return False
