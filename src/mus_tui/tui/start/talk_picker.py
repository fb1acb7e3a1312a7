"""A dialog with a line to write in and a list of talks below it; what it is for, the others say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.geometry import Offset
from textual.widgets import Button, Input, OptionList, Static
from textual.widgets.option_list import Option

from mus_tui.model.values.listing import TalkHead
from mus_tui.tui.hooks.terminal_cursor import line_of
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.writing.writing_line import WritingLine
from mus_tui.words import t

Attempt = Callable[["TalkHead | None"], str]

MOST_SHOWN = 200
"""More than anybody reads through; who wants another writes another word."""


class TalkPicker(Dialog[None]):
    """The arrows move in the list while the cursor stays in the line; Enter and a click choose."""

    CSS_PATH = "talk_picker.tcss"
    AUTO_FOCUS = "Input"
    fills = "OptionList"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "keys.choose", priority=True),
        Binding("down", "move(1)", show=False, priority=True),
        Binding("up", "move(-1)", show=False, priority=True),
        Binding("pagedown", "move(10)", show=False, priority=True),
        Binding("pageup", "move(-10)", show=False, priority=True),
    ]

    def __init__(self, title: str, placeholder: str, attempt: Attempt, none: str = "") -> None:
        """`attempt` does with a talk what they came for, or returns why it cannot be had; None means none of them."""
        super().__init__()
        self._title, self._placeholder, self._attempt, self._none = title, placeholder, attempt, none
        self._talks: list[TalkHead] = []
        self.moved = False
        """Whether they went into the list after they last wrote something."""

    def compose(self) -> ComposeResult:
        """Put the list under the line."""
        with Vertical(classes="dialog"):
            yield Static(Content(self._title), classes="dialog-title")
            yield WritingLine(placeholder=self._placeholder)
            yield Static(id="status", classes="quiet")
            yield OptionList()
            with Horizontal(classes="buttons"):
                yield Button(Content(t("keys.close")), id="close")

    @property
    def cursor_screen_offset(self) -> Offset | None:
        """Where on the screen the talk stands that is pointed out, while they go through the list from the line."""
        in_list = self.moved and isinstance(self.focused, Input)
        return line_of(self.query_one(OptionList)) if in_list else None

    # The list

    def show_talks(self, talks: Sequence[TalkHead]) -> None:
        """Show these talks instead of those that were there; the first that was asked for in words is pointed out."""
        shown = self.query_one(OptionList)
        shown.clear_options()
        self._talks = []
        if self._none:
            shown.add_option(Option(Content(self._none)))
        self.add_talks(talks)
        asked_for = bool(self._none and talks and self.query_one(Input).value.strip())
        shown.highlighted = int(asked_for) if shown.option_count else None

    def add_talks(self, talks: Sequence[TalkHead]) -> None:
        """Show these talks after the others."""
        shown, before = self.query_one(OptionList), len(self._talks)
        self._talks += list(talks)[: MOST_SHOWN - before]
        rows = self.rows(self._talks, min(int(self.app.size.width * 0.96), 100) - 8)
        # Those that are there already may have to make room.
        for n, row in enumerate(rows[:before], bool(self._none)):
            if shown.get_option_at_index(n).prompt != row:
                shown.replace_option_prompt_at_index(n, row)
        shown.add_options(map(Option, rows[before:]))
        if shown.highlighted is None and shown.option_count:
            shown.highlighted = 0

    def rows(self, talks: Sequence[TalkHead], width: int) -> list[Content]:
        """Return how the talks are shown, set alike."""
        raise NotImplementedError

    def say(self, words: str, *, trouble: bool = False) -> None:
        """Say how it went, under the line."""
        status = self.query_one("#status", Static)
        status.set_class(trouble, "-trouble")
        status.update(Content(words))

    # Choosing

    def action_move(self, by: int) -> None:
        """Point out another talk."""
        shown = self.query_one(OptionList)
        if shown.option_count:
            self.moved = True
            here = shown.highlighted or 0
            shown.highlighted = max(0, min(shown.option_count - 1, here + by))

    def action_choose(self) -> None:
        """Choose what is pointed out, or press the button they are on."""
        if isinstance(self.focused, Button):
            self.focused.press()
        elif (here := self.query_one(OptionList).highlighted) is not None:
            self.choose_row(here)

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        self.choose_row(event.option_index)

    def choose_row(self, row: int) -> None:
        """Choose a row of the list."""
        place = row - bool(self._none)
        self.settle_on(self._talks[place] if place >= 0 else None)

    def settle_on(self, talk: TalkHead | None) -> None:
        """Take a talk and close; where it cannot be had, say why and stay."""
        if trouble := self._attempt(talk):
            self.say(trouble, trouble=True)
        elif self.is_active:
            # Not where it brought a question of its own, such as for a passphrase.
            self.dismiss()

    @on(Button.Pressed, "#close")
    def _close(self) -> None:
        self.action_close()
