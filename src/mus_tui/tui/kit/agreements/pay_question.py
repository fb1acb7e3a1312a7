"""The question about an agreement that has an amount of pay in it: asked, and never in the way (E28)."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.language.pay_finding import pay_in
from mus_tui.model.rules.around.pay import may_be_asked, what_it_says
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement
from mus_tui.tui.kit.guidance import with_dots
from mus_tui.tui.kit.keys.seen_first import SeenFirst
from mus_tui.words import t


def amount_of_pay(talk: Talk, row: Agreement, words: str = "") -> str:
    """Return the amount of pay that a row, or the line it is typed in, is asked about; empty where it is not."""
    return pay_in(words or what_it_says(row)) if may_be_asked(talk, row.id) else ""


class PayQuestionScreen(SeenFirst[bool]):
    """Says what the source says; answers yes where the agreement is as it should be, and not at all after Esc."""

    DEFAULT_CSS = """
    PayQuestionScreen #said { height: auto; max-height: 100%; }
    PayQuestionScreen #said Static { height: auto; }
    PayQuestionScreen #amount { margin: 1 0 0 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "fine_once_seen", "keys.keep", priority=True)]
    AUTO_FOCUS = "#fine"

    def __init__(self, note: str, amount: str) -> None:
        super().__init__()
        self._note, self._amount = note, amount

    def compose(self) -> ComposeResult:
        """Put the source's words over the two answers."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("pay.title")), classes="dialog-title")
            with VerticalScroll(id="said", can_focus=False):
                yield Static(Content(with_dots(self._note)))
                yield Static(Content(t("pay.asked", amount=self._amount)), id="amount", classes="quiet")
            yield Static(Content(t("pay.hint")), classes="dialog-hint")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("pay.fine")), id="fine", classes="-primary", action="screen.fine")
                yield Button(Content(t("pay.mend")), id="mend", action="screen.close")

    def action_fine_once_seen(self) -> None:
        """Answer by Enter, but not by one that was meant for the line before."""
        if self.was_seen:
            self.action_fine()

    def action_fine(self) -> None:
        """Say that it is as it should be, or press the button they are on."""
        if isinstance(self.focused, Button) and self.focused.id == "mend":
            self.action_close()
        else:
            self.dismiss(True)
