"""Which agreements all of them agree may be taken into a talk where others sit too (G16)."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.model.rules.crossing import released_rows, rows_to_release, with_release
from mus_tui.tui.desk import Desk
from mus_tui.tui.earlier.whole_row import whole_row, whose_rows
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.listed import listed
from mus_tui.tui.kit.tick import Tick
from mus_tui.words import t


class ReleaseScreen(Dialog[None]):
    """A tick is put down as it is set, and can be taken back."""

    CSS_PATH = "earlier.tcss"
    AUTO_FOCUS = "Tick, Button"
    fills = "#releases"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def compose(self) -> ComposeResult:
        """Put the agreements under who has to agree."""
        rows = rows_to_release(self._desk.talk)
        with Vertical(classes="dialog"):
            yield Static(Content(t("earlier.release_title")), classes="dialog-title")
            who = listed(whose_rows(self._desk.talk, rows))
            yield Static(Content(t("earlier.release_said", names=who) if rows else t("earlier.release_none")))
            with VerticalScroll(id="releases", can_focus=False):
                for row in rows:
                    yield from whole_row(self._desk.talk, row)
            with Horizontal(classes="buttons"):
                yield Button(Content(t("keys.close")), id="close", action="screen.close")

    def on_mount(self) -> None:
        """Show what is released so far."""
        self._show()

    def _show(self) -> None:
        released = {f"row-{row.id}" for row in released_rows(self._desk.talk)}
        for tick in self.query(Tick):
            tick.show(tick.id in released)

    @on(Button.Pressed, "Tick")
    def _ticked(self, event: Button.Pressed) -> None:
        assert isinstance(event.button, Tick)
        row = (event.button.id or "").removeprefix("row-")
        self._desk.put(with_release(self._desk.talk, row, not event.button.ticked))
        self._show()
