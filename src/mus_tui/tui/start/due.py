"""Everything that is due, to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, OptionList, Static
from textual.widgets.option_list import Option

from mus_tui.model.values.listing import Due
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.start.due_words import due_lines
from mus_tui.words import t


class DueScreen(Dialog[Due]):
    """A line for each; answers with the one that is chosen."""

    CSS_PATH = "due.tcss"
    AUTO_FOCUS = "OptionList"
    fills = "OptionList"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "keys.choose", priority=True)]

    def __init__(self, due: Sequence[Due], today: date, leader: str) -> None:
        super().__init__()
        self._due, self._today, self._leader = due, today, leader

    def compose(self) -> ComposeResult:
        """Put the list between its title and the way out."""
        room = min(int(self.app.size.width * 0.96), 88) - 8
        lines = map(Content, due_lines(self._due, self._today, self._leader, room))
        with Vertical(classes="dialog"):
            yield Static(Content(t("start.due_title")), classes="dialog-title")
            yield OptionList(*(Option(line) for line in lines))
            yield Static(Content(t("start.due_hint")), classes="dialog-hint")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("keys.close")), id="close")

    def on_mount(self) -> None:
        """Begin at the first line."""
        self.query_one(OptionList).highlighted = 0

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let Enter press a button that has the keys."""
        return action != "choose" or not isinstance(self.focused, Button)

    def action_choose(self) -> None:
        """Choose what is pointed out."""
        here = self.query_one(OptionList).highlighted
        if here is not None and self.is_current:
            self.dismiss(self._due[here])

    @on(OptionList.OptionSelected)
    def _clicked(self) -> None:
        self.action_choose()

    @on(Button.Pressed, "#close")
    def _close(self) -> None:
        self.action_close()
