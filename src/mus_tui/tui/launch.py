"""Loads the app and runs it; it loads nothing of Textual before that, so that the command line may name it."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from mus_tui.model.values.letters import on_screen
from mus_tui.tui.hooks.discretion import hush
from mus_tui.tui.hooks.light_loading import light_loading, paint_first, paint_often

if TYPE_CHECKING:
    from mus_tui.storage.locations import Locations
    from mus_tui.tui.errand import Errand


def open_app(locations: Locations, errand: Errand | None = None) -> int:
    """Load the app and run it; return the exit code."""
    paint_often(os.environ)
    with light_loading():
        from mus_tui.tui.hooks.light_widgets import light_widgets

        light_widgets()
        from mus_tui.tui.app import MusApp
        from mus_tui.tui.hooks.pasting import guard_pastes

    hush()
    guard_pastes()
    paint_first()
    app = MusApp(locations, errand)
    app.run()
    if app.last_words:
        with suppress(OSError):  # The terminal may have gone.
            sys.stderr.write(f"{on_screen(app.last_words)}\n")
    return app.return_code or 0
