"""What they have shared of their preparations, revealed together and side by side; only to be read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.setting.cut import Cut
from mus_tui.words import t


class RevealScreen(Dialog[None]):
    """A column for each of them, below each other where there is little room."""

    CSS_PATH = "reveal.tcss"
    AUTO_FOCUS = "VerticalScroll"
    fills = "VerticalScroll"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+d,f12,enter", "close", "keys.close", priority=True)]

    def __init__(self, about: str, columns: Sequence[Content]) -> None:
        super().__init__()
        self._about, self._columns = about, columns

    def compose(self) -> ComposeResult:
        """Put the columns under what they are about."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("prepare.reveal")), classes="dialog-title")
            if self._about:
                yield Static(Cut(Content(self._about)), id="about")
            with VerticalScroll(), Container(id="told"):
                for column in self._columns:
                    yield Static(column)
            with Horizontal(classes="buttons"):
                yield Button(Content(t("keys.close")), action="screen.close")
