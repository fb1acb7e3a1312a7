"""When there are two versions of the talk: how they differ, and which of them is to stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.model.values.text import clean
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.words import t


class TwoVersionsScreen(Dialog[None]):
    """Nothing is chosen for them, the version that does not stand is kept, and to choose later has the focus."""

    AUTO_FOCUS = "#close"
    fills = "#differences"
    CSS_PATH = "two_versions.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "read(-1)", show=False),
        Binding("down", "read(1)", show=False),
        Binding("pageup", "read(-5)", show=False),
        Binding("pagedown", "read(5)", show=False),
    ]

    def __init__(self, lines: Sequence[str], attempt: Callable[[bool], str | None], *, readable: bool) -> None:
        """`attempt` lets the version on the table stand, or else the other one, or returns what went wrong."""
        super().__init__()
        self._lines, self._attempt, self._readable = lines, attempt, readable

    def compose(self) -> ComposeResult:
        """Put the choice under the differences."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("keeping.versions_title")), classes="dialog-title")
            yield Static(Content(t("keeping.versions_explained")), id="explained")
            with VerticalScroll(id="differences"):
                yield Static(Content("\n").join([Content(f"· {clean(line)}") for line in self._lines]))
            yield Static(Content(t("keeping.versions_hint")), id="hint", classes="dialog-hint")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("keeping.versions_keep")), id="keep", classes="-primary")
                if self._readable:
                    yield Button(Content(t("keeping.versions_take")), id="take")
                yield Button(Content(t("keeping.versions_later")), id="close", action="screen.close")

    def action_read(self, lines: int) -> None:
        """Move the differences, whichever button has the focus."""
        self.query_one("#differences").scroll_relative(y=lines, animate=False)

    @on(Button.Pressed, "#keep")
    @on(Button.Pressed, "#take")
    def _chosen(self, event: Button.Pressed) -> None:
        trouble = self._attempt(event.button.id == "keep")
        if trouble:
            self.query_one("#hint", Static).update(Content(clean(trouble)))
        elif self.is_current:
            self.dismiss()
