"""Who is going to prepare: one of those who take part."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, OptionList, Static
from textual.widgets.option_list import Option

from mus_tui.model.talk import Talk
from mus_tui.tui.doors import Doors
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.shelf import refusal
from mus_tui.words import t


class PrepareAsScreen(Dialog[None]):
    """A line for each of them; whether anybody has begun, it does not say."""

    CSS_PATH = "prepare_as.tcss"
    AUTO_FOCUS = "OptionList"
    fills = "OptionList"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "choose", "keys.choose", priority=True)]

    def __init__(self, doors: Doors, file: Path, talk: Talk) -> None:
        super().__init__()
        self._doors, self._file, self._talk = doors, file, talk

    def compose(self) -> ComposeResult:
        """Put the names under the question."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("prepare.who")), classes="dialog-title")
            yield OptionList(*(Option(line) for line in self._lines()), compact=True)
            yield Static(Content(t("prepare.who_hint")), classes="dialog-hint")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("prepare.form")), id="form", action="screen.form")
                yield Button(Content(t("keys.close")), action="screen.close")

    def _lines(self) -> list[Content]:
        everyone = [(person.name, self._talk.role_of(person).label) for person in self._talk.participants]
        return [Content(f"{name}   {role}" if name else role) for name, role in everyone]

    def action_choose(self) -> None:
        """Choose who is pointed out, or press the button they are on."""
        if isinstance(self.focused, Button):
            self.focused.press()
        elif (here := self.query_one(OptionList).highlighted) is not None:
            self._prepare(here)

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        self._prepare(event.option_index)

    def action_form(self) -> None:
        """Write a form instead, for the one who is pointed out to prepare on elsewhere."""
        self._ask(self._doors.write_form, self.query_one(OptionList).highlighted or 0)

    def _prepare(self, which: int) -> None:
        self._ask(self._doors.prepare, which)

    def _ask(self, act: Callable[[Path, str], None], which: int) -> None:
        if trouble := refusal(partial(act, self._file, self._talk.participants[which].id)):
            self.query_one(".dialog-hint", Static).update(Content(trouble))
