"""Where the function of each command of `mus` lies: it returns the exit code, or raises `MusError`.

Only the one that is asked for is loaded, and imports inside itself what it needs: a list is there before Pydantic has
loaded, and Textual waits for the app.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import cast

from mus_tui.cli.words import Asked

COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "": "open.start",
        "new": "open.new",
        "open": "open.open_talk",
        "prepare": "prepare.prepare",
        "follow-up": "open.follow_up",
        "demo": "open.demo",
        "preview": "preview.preview",
        "talks": "lists.talks",
        "templates": "lists.templates",
        "templates new": "begin_template.begin_template",
        "templates show": "lists.show_template",
        "templates diff": "lists.difference",
        "templates import": "importing.import_form",
        "check": "check.check",
        "export": "export.export",
        "form": "away.form",
        "card": "away.card",
        "invite": "away.invite",
        "take-in": "prepare.take_in",
        "destroy": "destroy.destroy",
        "paths": "lists.paths",
        "completion": "completion.completion",
    }
)
"""By the same names as in `cli.words.USAGES`: the module in this folder, and the function in it."""


def command(name: str) -> Callable[[Asked], int]:
    """Return the function of a command."""
    module, _, function = COMMANDS[name].partition(".")
    return cast("Callable[[Asked], int]", getattr(import_module(f"mus_tui.cli.commands.{module}"), function))
