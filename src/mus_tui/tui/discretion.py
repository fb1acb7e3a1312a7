"""What the machinery below us would write down of what people type: switched off, whatever the environment asks for.

Loads nothing of Textual, which reads its environment when it is imported.
"""

from __future__ import annotations

import sys
from collections.abc import MutableMapping
from contextlib import suppress

_ABOUT_THE_TERMINAL = {"TEXTUAL_COLOR_SYSTEM", "TEXTUAL_DISABLE_KITTY_KEY", "TEXTUAL_FPS"}


def drop_switches(environ: MutableMapping[str, str]) -> None:
    """Take away what lets Textual log keys and messages, write pictures of the screen, or send them to a console.

    Only what helps with a difficult terminal stays.
    """
    for name in [name for name in environ if name.upper().startswith("TEXTUAL")]:
        if name.upper() not in _ABOUT_THE_TERMINAL:
            del environ[name]


def forbid_core_dumps() -> None:
    """Ask the system not to write this program's memory to a file when it breaks down; Windows cannot be asked."""
    if sys.platform != "win32":
        import resource

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def hush() -> None:
    """Let nothing log or print what went wrong behind the screen: errors quote what people wrote."""
    import logging
    import threading

    logging.disable()
    threading.excepthook = sys.unraisablehook = _say_nothing


def _say_nothing(_: object) -> None:
    pass
