"""When an older version of a talk is opened, and the newer one lies elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar, Literal

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.model.values.text import clean
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.words import t


class NewerScreen(Dialog[Literal["open", "fetch"]]):
    """Says where the newer one lies and from when both are; answers whether it is to be opened there, or brought here.

    To open the newer one has the focus where it can be had: what is written in the older one makes it two.
    """

    AUTO_FOCUS = "Button"
    # The app hears the key first, and lets it do this.
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+s", "fetch", "keys.fetch")]

    def __init__(self, newer: Path, which: str, *, is_there: bool, comes: bool = False) -> None:
        """`which` says whose it is, and from when the two versions are; empty where nobody can tell.

        `comes` is whether it can be brought here, in the place of the older one, which is kept.
        """
        super().__init__()
        self._newer, self._which, self._is_there = newer, which, is_there
        self.comes = is_there and comes
        self.not_now = ("save",) if self.comes else ("fetch",)

    def compose(self) -> ComposeResult:
        """Put what can be done under what is."""
        can = "newer_comes" if self.comes else "newer_hint" if self._is_there else "newer_out_of_reach"
        with Vertical(classes="dialog"):
            yield Static(Content(t("keeping.newer_title")), classes="dialog-title")
            yield Static(Content(clean(t("keeping.newer_lies", file=self._newer))))
            yield Static(Content(clean(self._which)), id="which")
            yield Static(Content(t(f"keeping.{can}")), classes="dialog-hint")
            with Horizontal(classes="buttons"):
                if self._is_there:
                    yield Button(Content(t("keeping.newer_open")), id="open", classes="-primary")
                if self.comes:
                    yield Button(Content(t("keys.fetch")), id="fetch", action="screen.fetch")
                yield Button(Content(t("keeping.newer_stay")), id="close", action="screen.close")

    @on(Button.Pressed, "#open")
    def _open(self) -> None:
        self.dismiss("open")

    def action_fetch(self) -> None:
        """Have it brought here, as Ctrl+S brings home a talk that lies on the table."""
        if self.comes:
            self.dismiss("fetch")
