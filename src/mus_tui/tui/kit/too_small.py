"""What stands there while the window is too small."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from mus_tui.tui.hooks.breakpoints import Fitted
from mus_tui.words import t


class TooSmallScreen(Fitted[None], ModalScreen[None]):
    """One sentence; the talk lies unchanged below it and comes back by itself. What is typed meanwhile waits."""

    DEFAULT_CSS = """
    TooSmallScreen { background: $background; align: center middle; }
    TooSmallScreen Static { width: 100%; height: auto; max-height: 100%; padding: 0 1; text-align: center; }
    """

    def __init__(self) -> None:
        super().__init__()
        self.typed: list[events.Key | events.Paste] = []
        """What was typed and pasted while nobody could see it, for the text that has the keys below."""

    def on_key(self, event: events.Key) -> None:
        """Keep a letter; no key does anything here."""
        if event.is_printable:
            self.typed.append(events.Key(event.key, event.character))

    def on_paste(self, event: events.Paste) -> None:
        """Keep what is pasted until there is room."""
        self.typed.append(events.Paste(event.text))

    def compose(self) -> ComposeResult:
        """Say how to get room."""
        yield Static(Content(t("keeping.too_small")))
