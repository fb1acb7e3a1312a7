"""Loads the app and runs it; it loads nothing before that, so that the command line may name it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mus_tui.tui.hooks.light_loading import light_loading

if TYPE_CHECKING:
    from mus_tui.storage.locations import Locations
    from mus_tui.tui.errand import Errand


def open_app(locations: Locations, errand: Errand | None = None) -> int:
    """Load the app and run it; return the exit code."""
    with light_loading():
        from mus_tui.tui.app import run_app

    return run_app(locations, errand)
