"""How a template is looked at: which kind of talk, or whose preparation; and all that is said of its file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, OptionList, Static
from textual.widgets.option_list import Option

from mus_tui.tui.kit.dialog import Dialog
from mus_tui.words import t


class LookAsScreen(Dialog[int]):
    """A line for each way to look; answers with the number of the one that was chosen, from 0."""

    CSS_PATH = "look_as.tcss"
    AUTO_FOCUS = "OptionList"
    fills = "OptionList"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", "keys.choose", priority=True),
        Binding("ctrl+k,f11", "close", "keys.close", priority=True, show=False),
    ]

    def __init__(self, ways: Sequence[str], here: int, told: Sequence[str]) -> None:
        """`told` are the faults of the file and what is advised, a line each."""
        super().__init__()
        self._ways, self._here, self._told = ways, here, told

    def compose(self) -> ComposeResult:
        """Put the ways under the question, and what is said of the file under them."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("drafting.preview_look_as")), classes="dialog-title")
            marked = (f"{'●' if n == self._here else '○'} {way}" for n, way in enumerate(self._ways))
            yield OptionList(*(Option(Content(way)) for way in marked), compact=True)
            if self._told:
                yield Static(Content(t("drafting.preview_told")), classes="heading")
                with VerticalScroll(id="told"):
                    yield Static(Content("\n".join(self._told)))
            with Horizontal(classes="buttons"):
                yield Button(Content(t("keys.close")), action="screen.close")

    def on_mount(self) -> None:
        """Begin at how it is looked at now."""
        self.query_one(OptionList).highlighted = self._here

    def action_choose(self) -> None:
        """Choose what is pointed out, or press the button they are on."""
        if isinstance(self.focused, Button):
            self.focused.press()
        elif (here := self.query_one(OptionList).highlighted) is not None:
            self.dismiss(here)

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_index)
