"""Who else is involved, and whether the one the plan is about has agreed to that (B16)."""

from __future__ import annotations

from collections.abc import Callable

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Button, Static, TextArea

from mus_tui.model.values.plan import Agreement
from mus_tui.tui.kit.tick import Tick
from mus_tui.tui.plan.below.answers import Answers
from mus_tui.tui.plan.below.field_text import TextEditor
from mus_tui.words import t


class SupportEditor(TextEditor):
    """Asked only where somebody is named who does not sit there; naming somebody else asks anew."""

    DEFAULT_CSS = """
    SupportEditor #consent { display: none; height: auto; }
    SupportEditor #consent.-asked { display: block; }
    SupportEditor #consent Static { height: auto; }
    SupportEditor #consent Horizontal { height: 1; }
    """

    def __init__(self, help_words: str, row: Agreement, question: str, asks: Callable[[str], bool]) -> None:
        """`asks` says whether those who are named are others than sit in the talk."""
        super().__init__("support", "", help_words, row)
        self._question, self._asks = question, asks
        self._agreed = row.support_agreed

    def compose_place(self) -> ComposeResult:
        """Put the question under the lines."""
        yield self.pad
        with Vertical(id="consent"):
            yield Static(Content(self._question), classes="quiet")
            yes, no = t("plan.yes"), t("plan.no")
            with Answers([{yes[0].lower()}, {no[0].lower()}]):
                yield Tick(yes, id="consent-yes", sign="●")
                yield Tick(no, id="consent-no", sign="●")

    def on_mount(self) -> None:
        """Show the answer as it stands."""
        self._show()

    def _show(self) -> None:
        self.query_one("#consent").set_class(self._agreed is not None or self._asks(self.pad.text), "-asked")
        self.query_one("#consent-yes", Tick).show(self._agreed is True)
        self.query_one("#consent-no", Tick).show(self._agreed is False)

    @on(TextArea.Changed)
    def _ask_anew(self) -> None:
        # It goes on to the screen, which writes it into the row.
        self._agreed = None
        self._show()

    def turn(self, answer: Button) -> None:
        """Say yes or no, or take it back."""
        yes = answer.id == "consent-yes"
        self._agreed = None if self._agreed is yes else yes
        self._show()

    @on(Button.Pressed)
    def _answer(self, event: Button.Pressed) -> None:
        self.turn(event.button)

    def written_into(self, row: Agreement) -> Agreement:
        """Return the row with who is named, and the answer."""
        row = super().written_into(row)
        return row if row.support_agreed is self._agreed else row.altered(support_agreed=self._agreed)
