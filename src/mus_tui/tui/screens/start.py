"""The first screen."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import Static

from mus_tui.tui.widgets.cupboard import Cupboard


class StartScreen(Screen[None]):
    """Placeholder while the rooms are built."""

    def __init__(self, cupboard: Cupboard) -> None:
        super().__init__()
        self.cupboard = cupboard

    def compose(self) -> ComposeResult:
        """Show something."""
        yield Static("mus")
