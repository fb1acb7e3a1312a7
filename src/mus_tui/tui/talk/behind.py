"""Lets the screens behind a dialog show what was taken back in it: half of them is still to be seen."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from textual.app import App


@runtime_checkable
class Behind(Protocol):
    """A screen that shows the talk, also while a dialog stands over it."""

    def show_behind(self) -> None:
        """Show the talk as it is now."""


def show_behind(app: App[object]) -> None:
    """Let them show the talk as it is now."""
    for screen in app.screen_stack[:-1]:
        if isinstance(screen, Behind):
            screen.show_behind()
