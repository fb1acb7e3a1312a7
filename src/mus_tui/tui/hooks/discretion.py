"""What the machinery below us would write down of what people type: switched off, whatever the environment asks for.

Loads nothing of Textual or Pydantic, which read their environment when they are imported.
"""

from __future__ import annotations

import sys
from collections.abc import MutableMapping
from contextlib import suppress
from types import ModuleType

_ABOUT_THE_TERMINAL = {"TEXTUAL_COLOR_SYSTEM", "TEXTUAL_DISABLE_KITTY_KEY", "TEXTUAL_FPS"}


def drop_switches(environ: MutableMapping[str, str]) -> None:
    """Take away what lets Textual log keys and messages, write pictures of the screen, or send them to a console.

    Only what helps with a difficult terminal stays.
    """
    for name in [name for name in environ if name.upper().startswith("TEXTUAL")]:
        if name.upper() not in _ABOUT_THE_TERMINAL:
            del environ[name]


def forbid_plugins(environ: MutableMapping[str, str]) -> None:
    """Let no other program that is installed look at what is validated, which is everything they write.

    What looks for such plugins would read what is known of every package there is; it is private to Pydantic, and
    where another version of it looks elsewhere, the environment still forbids them.
    """
    environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
    finds_none = ModuleType("pydantic.plugin._loader")
    vars(finds_none)["get_plugins"] = tuple
    sys.modules.setdefault(finds_none.__name__, finds_none)


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
