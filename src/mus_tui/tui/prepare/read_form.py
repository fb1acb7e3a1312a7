"""Reading a filled-in form into somebody's preparation, and saying what was in it."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, Static

from mus_tui.language.taken_saying import say_taken
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.writing.writing_line import WritingLine
from mus_tui.tui.preparation_desk import PreparationDesk
from mus_tui.tui.shelf import Refused
from mus_tui.words import t


class ReadFormScreen(Dialog[None]):
    """Where the file lies is written or dragged in; nothing in the preparation is overwritten."""

    CSS_PATH = "read_form.tcss"
    AUTO_FOCUS = "Input"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "read", "keys.do_it", priority=True, show=False)]

    def __init__(self, desk: PreparationDesk) -> None:
        super().__init__()
        self._desk = desk

    def compose(self) -> ComposeResult:
        """Ask where the form is."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("prepare.taking_in_read_title")), classes="dialog-title")
            yield WritingLine(placeholder=t("prepare.taking_in_read_placeholder"))
            with VerticalScroll(can_focus=False):
                yield Static(id="said")
            yield Static(Content(t("prepare.taking_in_read_hint")), classes="dialog-hint")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("prepare.taking_in_read")), id="read", classes="-primary")
                yield Button(Content(t("keys.close")), id="close", action="screen.close")

    def action_read(self) -> None:
        """Read the form, or press the button that has the keys."""
        if isinstance(self.focused, Button) and self.focused.id != "read":
            self.focused.press()
        else:
            self._read()

    @on(Button.Pressed, "#read")
    def _read(self) -> None:
        words = self.query_one(Input).value
        said = self.query_one("#said", Static)
        if not words.strip():
            return
        try:
            taken = self._desk.beside.read_form(words)
        except Refused as answer:
            said.update(Content.styled(str(answer), "$here"))
            return
        self._desk.put(taken.preparation)
        lines = say_taken(taken)
        said.update(Content("\n").join(map(Content, lines)))
        self.query_one("#close").focus()
