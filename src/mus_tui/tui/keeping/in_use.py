"""When somebody else has the talk open: who and since when, and that it can be read meanwhile."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.model.values.text import clean
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.words import t


class InUseScreen(Dialog[bool]):
    """Says it once; the title bar goes on saying it. Answers whether they want to write in it all the same."""

    AUTO_FOCUS = "#close"

    def __init__(self, words: str, *, may_write: bool) -> None:
        """They `may_write` where nobody here can tell whether the other one still has it open."""
        super().__init__()
        self._words, self._may_write = words, may_write

    def compose(self) -> ComposeResult:
        """Put what can be done under what is."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("keeping.in_use_title")), classes="dialog-title")
            yield Static(Content(clean(self._words)))
            yield Static(
                Content(t("keeping.in_use_elsewhere" if self._may_write else "keeping.in_use_here")),
                classes="dialog-hint",
            )
            with Horizontal(classes="buttons"):
                yield Button(Content(t("keeping.in_use_read")), id="close", classes="-primary", action="screen.close")
                if self._may_write:
                    yield Button(Content(t("keeping.in_use_write")), id="take")

    @on(Button.Pressed, "#take")
    def _take(self) -> None:
        self.dismiss(True)
