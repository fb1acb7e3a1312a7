"""The function of each command of `mus`: it returns the exit code and raises `MusError` for what it could not do.

Each imports inside itself what it needs: a list is there before Pydantic has loaded, and Textual waits for the app.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from mus_tui.cli.commands.away import form, invite
from mus_tui.cli.commands.destroy import destroy
from mus_tui.cli.commands.export import export
from mus_tui.cli.commands.lists import check, paths, show_template, talks, templates
from mus_tui.cli.commands.open import demo, follow_up, new, open_talk, start
from mus_tui.cli.commands.prepare import prepare, take_in
from mus_tui.cli.words import Asked

COMMANDS: Mapping[str, Callable[[Asked], int]] = MappingProxyType(
    {
        "": start,
        "new": new,
        "open": open_talk,
        "prepare": prepare,
        "follow-up": follow_up,
        "demo": demo,
        "talks": talks,
        "templates": templates,
        "templates show": show_template,
        "check": check,
        "export": export,
        "form": form,
        "invite": invite,
        "take-in": take_in,
        "destroy": destroy,
        "paths": paths,
    }
)
"""By the same names as in `cli.words.USAGES`."""
