"""What stands there while the window is too small."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from mus_tui.texts import t


class TooSmallScreen(ModalScreen[None]):
    """One sentence; the talk lies unchanged below it and comes back by itself."""

    DEFAULT_CSS = """
    TooSmallScreen { background: $background; align: center middle; }
    TooSmallScreen Static { width: 100%; height: auto; max-height: 100%; padding: 0 1; text-align: center; }
    """

    def compose(self) -> ComposeResult:
        """Say what to do."""
        yield Static(Content(t("app.too_small")))
