"""One piece turned over: its question in full, to be read by both, and what can be done with it."""

from __future__ import annotations

from typing import ClassVar, Literal

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.model.rules.route import OWN, Step
from mus_tui.model.rules.ways.puzzle import PuzzlePiece
from mus_tui.tui.desk import Desk
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.question_card import place_words
from mus_tui.tui.talk.puzzle.drawn_words import DrawnWords
from mus_tui.words import count, t

Done = Literal["lay", "write"]
"""What they want with it: lay it or take it up again, or go to its question."""


class TurnedPieceScreen(Dialog[Done]):
    """Space lays it, Enter goes to its question, Esc turns it back."""

    CSS_PATH = "turned.tcss"
    AUTO_FOCUS = "VerticalScroll"
    fills = "VerticalScroll"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "lay", "keys.lay", priority=True),
        Binding("enter", "write", "keys.go", priority=True),
        Binding("ctrl+r,f4", "agree", "keys.agree", priority=True),
    ]

    def __init__(self, desk: Desk, step: Step, piece: PuzzlePiece) -> None:
        super().__init__()
        self._desk, self._step, self._piece = desk, step, piece

    @property
    def not_now(self) -> tuple[str, ...]:
        """What would do nothing: in a closed talk nothing is laid or agreed."""
        return ("lay", "agree") if self._desk.talk.is_closed else ()

    def compose(self) -> ComposeResult:
        """Put the question under its perspective."""
        piece, step, closed = self._piece, self._step, self._desk.talk.is_closed
        laid = "✓ " if piece.laid else ""
        title = piece.perspective or t("talk.own_topics")
        place = place_words(laid, title, step, piece.question.number)
        with Vertical(classes="dialog"):
            yield Static(Content.styled(place, f"$piece-{piece.hue}"), classes="dialog-title")
            with VerticalScroll(id="front"):
                yield Static(Content(piece.question.text), id="asked")
                if piece.question.intent:
                    yield Static(Content(piece.question.intent), classes="quiet")
            yield DrawnWords(self._desk.talk, "below")
            hint = t("puzzle.turned_hint_laid" if piece.laid else "puzzle.turned_hint")
            yield Static(Content(hint), classes="dialog-hint", id="keys")
            with Horizontal(classes="buttons"):
                if not closed:
                    yield Button(Content(t("puzzle.take_up" if piece.laid else "puzzle.lay")), id="lay")
                yield Button(Content(t("puzzle.go")), id="go", classes="-primary")
                yield Button(Content(t("puzzle.turn_back")), id="back", action="screen.close")

    def on_mount(self) -> None:
        """Show the edge of the piece in its colour, and the keywords where there are any."""
        self.query_one(".dialog").add_class(f"-piece-{self._piece.hue}")
        self.query_one(DrawnWords).show(self._desk.talk)

    def nowhere_words(self) -> str:
        """Say where can be written about it."""
        return super().nowhere_words() if self._desk.talk.is_closed else t("puzzle.letters")

    def action_lay(self) -> None:
        """Lay the piece: they have talked about it; one that is laid is taken up again."""
        if isinstance(self.focused, Button):
            self.focused.press()
        elif not self._desk.talk.is_closed:
            self._lay()

    def action_write(self) -> None:
        """Go to the question."""
        if isinstance(self.focused, Button):
            self.focused.press()
        else:
            self._write()

    @on(Button.Pressed, "#lay")
    def _lay(self) -> None:
        self.dismiss("lay")

    @on(Button.Pressed, "#go")
    def _write(self) -> None:
        self.dismiss("write")

    def action_agree(self) -> None:
        """Take an agreement down in one line, at this question."""
        from mus_tui.tui.talk.quick_agreement import QuickAgreementScreen

        if self._desk.talk.is_closed:
            return
        perspective = self._step.perspective if self._step.perspective not in {"", OWN} else None
        made = len(self._desk.talk.agreements)
        agreement = QuickAgreementScreen(self._desk, self._step.question, perspective)
        self.app.push_screen(agreement, lambda _: self._say_kept(made))

    def _say_kept(self, made: int) -> None:
        if (more := len(self._desk.talk.agreements) - made) > 0:
            self.query_one("#keys", Static).update(Content(count("talk.agree_kept", more)))
