"""To be built."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.widgets import Static

from mus_tui.tui.screens.talk_screen import TalkScreen


class OpeningScreen(TalkScreen):
    """To be built."""

    def compose_body(self) -> ComposeResult:
        """Show that it is to be built."""
        yield Static("Opening")
