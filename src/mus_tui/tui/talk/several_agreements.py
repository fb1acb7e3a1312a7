"""Several lines that were pasted into the line of an agreement: a look at what they become, and a yes or a no."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.tui.kit.dialog import Dialog
from mus_tui.words import t


class SeveralAgreementsScreen(Dialog[bool]):
    """Answers yes where each is to be an agreement; else they go into the line as one."""

    DEFAULT_CSS = """
    SeveralAgreementsScreen #agreements { height: auto; }
    SeveralAgreementsScreen #agreements Static { height: auto; margin: 0 0 1 0; }
    SeveralAgreementsScreen.-short #agreements Static { margin: 0; }
    """
    fills = "#agreements"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "yes", "keys.keep", priority=True)]

    def __init__(self, understood: Sequence[Content]) -> None:
        """Show what each was understood to say."""
        super().__init__()
        self._understood = understood

    def compose(self) -> ComposeResult:
        """Put the agreements over the two answers."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("talk.several_title", n=len(self._understood))), classes="dialog-title")
            with VerticalScroll(id="agreements", can_focus=False):
                for words in self._understood:
                    yield Static(words)
            yield Static(Content(t("talk.several_hint")), classes="dialog-hint")
            with Horizontal(classes="buttons"):
                yes = t("talk.several_yes", n=len(self._understood))
                yield Button(Content(yes), id="yes", classes="-primary", action="screen.yes")
                yield Button(Content(t("talk.several_no")), id="no", action="screen.close")

    def action_yes(self) -> None:
        """Say yes, or press the button they are on."""
        if isinstance(self.focused, Button) and self.focused.id == "no":
            self.action_close()
        else:
            self.dismiss(True)
