"""When an older version of a talk is opened, and the newer one had to be saved elsewhere."""

from __future__ import annotations

from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.model.values.text import clean
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.words import t


class NewerScreen(Dialog[bool]):
    """Says where the newer one lies and from when both are; answers whether it is to be opened.

    To open the newer one has the focus where it can be had: what is written in the older one makes it two.
    """

    AUTO_FOCUS = "Button"

    def __init__(self, newer: Path, which: str, *, is_there: bool) -> None:
        """`which` says whose it is, and from when the two versions are; empty where nobody can tell."""
        super().__init__()
        self._newer, self._which, self._is_there = newer, which, is_there

    def compose(self) -> ComposeResult:
        """Put what can be done under what is."""
        hint = "keeping.newer_hint" if self._is_there else "keeping.newer_out_of_reach"
        with Vertical(classes="dialog"):
            yield Static(Content(t("keeping.newer_title")), classes="dialog-title")
            yield Static(Content(clean(t("keeping.newer_lies", file=self._newer))))
            yield Static(Content(clean(self._which)), id="which")
            yield Static(Content(t(hint)), classes="dialog-hint")
            with Horizontal(classes="buttons"):
                if self._is_there:
                    yield Button(Content(t("keeping.newer_open")), id="open", classes="-primary")
                yield Button(Content(t("keeping.newer_stay")), id="close", action="screen.close")

    @on(Button.Pressed, "#open")
    def _open(self) -> None:
        self.dismiss(True)
