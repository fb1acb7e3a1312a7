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
from mus_tui.tui.kit.guidance import with_dots
from mus_tui.tui.kit.question_card import place_words
from mus_tui.tui.talk.behind import show_behind
from mus_tui.tui.talk.puzzle.drawn_words import DrawnWords
from mus_tui.words import count, t

Done = Literal["lay", "write", "plan"]
"""What they want: lay it or take it up again, go to its question, or go to the plan."""


class TurnedPieceScreen(Dialog[Done]):
    """Space lays it, Enter goes to its question, Esc turns it back."""

    CSS_PATH = "turned.tcss"
    AUTO_FOCUS = "VerticalScroll"
    fills = "VerticalScroll"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "lay", "keys.lay", priority=True),
        Binding("enter", "write", "keys.go", priority=True),
        Binding("ctrl+r,f4", "agree", "keys.agree", priority=True),
        Binding("ctrl+t,f5", "plan", "keys.plan", priority=True),
        Binding("ctrl+l,f10", "marks", "keys.marks", priority=True),
        Binding("ctrl+g,f2", "close", "keys.close", priority=True, show=False),
    ]

    def __init__(self, desk: Desk, step: Step, piece: PuzzlePiece) -> None:
        super().__init__()
        self._desk, self._step, self._piece = desk, step, piece
        self._shown_laid: bool | None = None

    @property
    def not_now(self) -> tuple[str, ...]:
        """What would do nothing: in a closed talk nothing is laid or agreed."""
        talk = self._desk.talk
        return (*(("lay", "agree") if talk.is_closed else ()), *(() if talk.makes_plan else ("agree", "plan")))

    def compose(self) -> ComposeResult:
        """Put the question under its perspective."""
        piece, closed = self._piece, self._desk.talk.is_closed
        with Vertical(classes="dialog"):
            yield Static(classes="dialog-title", id="place")
            with VerticalScroll(id="front"):
                yield Static(Content(piece.question.text), id="asked")
                if piece.question.intent:
                    yield Static(Content(with_dots(piece.question.intent)), classes="quiet")
            yield DrawnWords(self._desk, "below")
            yield Static(classes="dialog-hint", id="keys")
            with Horizontal(classes="buttons"):
                if not closed:
                    yield Button(id="lay")
                yield Button(Content(t("puzzle.go")), id="go", classes="-primary")
                yield Button(Content(t("puzzle.turn_back")), id="back", action="screen.close")

    def on_mount(self) -> None:
        """Show the edge of the piece in its colour, and the keywords where there are any."""
        self.query_one(".dialog").add_class(f"-piece-{self._piece.hue}")
        self._show()

    def on_screen_resume(self) -> None:
        """Show here and on the table what was done in a dialog over it."""
        if self.is_mounted:
            self._show()
            show_behind(self.app)

    def _show(self) -> None:
        piece, step, talk = self._piece, self._step, self._desk.talk
        laid = step.id in talk.passed
        title = piece.perspective or t("talk.own_topics")
        place = place_words("✓ " if laid else "", title, step, piece.question.number)
        self.query_one("#place", Static).update(Content.styled(place, f"$piece-{piece.hue}"))
        if laid is not self._shown_laid:
            # What was said of an agreement stays.
            self._shown_laid = laid
            self.query_one("#keys", Static).update(Content(t(f"puzzle.turned_hint{'_laid' * laid}")))
            for button in self.query("#lay").results(Button):
                button.label = Content(t("puzzle.take_up" if laid else "puzzle.lay"))
                button.refresh(layout=True)
        self.query_one(DrawnWords).show()

    @on(DrawnWords.Touched)
    def _touched(self) -> None:
        """Show it here and on the table."""
        self._show()
        show_behind(self.app)

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

        if self._desk.talk.is_closed or not self._has_plan():
            return
        perspective = self._step.perspective if self._step.perspective not in {"", OWN} else None
        made = len(self._desk.talk.agreements)
        agreement = QuickAgreementScreen(self._desk, self._step.question, perspective, self._piece.title)
        self.app.push_screen(agreement, lambda _: self._say_kept(made))

    def action_plan(self) -> None:
        """Go to the plan."""
        if self._has_plan():
            self.dismiss("plan")

    def _has_plan(self) -> bool:
        """Whether this talk makes a plan; where it does not, that is said."""
        if not self._desk.talk.makes_plan:
            self.query_one("#keys", Static).update(Content(t("talk.no_plan")))
        return self._desk.talk.makes_plan

    def action_marks(self) -> None:
        """Show the topics and keywords, drawn or not, and come back to the piece."""
        from mus_tui.tui.talk.marks import MarksScreen

        self.app.push_screen(MarksScreen(self._desk, self._step))

    def _say_kept(self, made: int) -> None:
        if (more := len(self._desk.talk.agreements) - made) > 0:
            self.query_one("#keys", Static).update(Content(count("talk.agree_kept", more)))
