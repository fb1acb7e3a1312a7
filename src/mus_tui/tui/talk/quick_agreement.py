"""An agreement in one line, from anywhere in the talk (A18, S1)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from textwrap import shorten
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input, Static

from mus_tui.language.agreement_line import AgreementLine
from mus_tui.language.dates import say_echo
from mus_tui.language.pasted_lines import sentences_of
from mus_tui.model.rules.around.pay import with_pay_settled
from mus_tui.model.values.parts.hanging import plan_asked
from mus_tui.model.values.plan import date_field
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.plan_form import PlanForm
from mus_tui.model.values.text import one_line
from mus_tui.tui.desk import NOTHING_LEFT, Desk, Left
from mus_tui.tui.kit.agreements.pay_question import PayQuestionScreen, amount_of_pay
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.names import names
from mus_tui.tui.kit.one_notice import unsay
from mus_tui.tui.kit.typed.agreement_reading import MOST_AT_ONCE, AgreementReading, at_a_glance, doubt_words, when_words
from mus_tui.tui.kit.typed.pasted_lines import LineOfLines
from mus_tui.words import t

_LONGEST_LABEL = 30
"""Letters of what a form calls a field; a longer one leaves what was understood no room."""


_LONGEST_PLACE = 40
"""Letters of what a question is called: the line is what they look at."""


def _nothing() -> None:
    """Leave the line as it is."""


class QuickAgreementScreen(Dialog[None]):
    """One line; what was understood is said below it. The row is in the plan while it is typed.

    Esc agrees to nothing: the row goes again, and the line stands there the next time it is opened.
    """

    DEFAULT_CSS = "QuickAgreementScreen.-asking>.dialog { visibility: hidden; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "keep", "keys.keep", priority=True),
        Binding("escape", "close", "keys.agree_not", priority=True),
    ]
    AUTO_FOCUS = "Input"

    def __init__(self, desk: Desk, question: str | None, perspective: str | None, at: str = "") -> None:
        """Say `at` which question it is made, where it is not made on the screen of that question."""
        super().__init__()
        self._at = " ".join(at.split())
        self._desk = desk
        self._place = question, perspective
        self._row = desk.talk.new_agreement(question, perspective)
        self._reading = AgreementReading(desk)
        self._fine: set[str] = set()
        # What undo has brought into the plan since is no longer to be agreed to.
        there = any(row.id == desk.not_agreed.row for row in desk.talk.agreements)
        self._begins = "" if there else desk.not_agreed.words
        desk.not_agreed = NOTHING_LEFT
        desk.remember_plan()

    def compose(self) -> ComposeResult:
        """Put the echo under the line."""
        with Vertical(classes="dialog"):
            place = f" · {shorten(self._at, _LONGEST_PLACE, placeholder='…')}" if self._at else ""
            yield Static(Content(f"{t('talk.agree_title')}{place}"), classes="dialog-title")
            name = next(iter(names(self._desk.talk).values()))
            example = t("talk.agree_placeholder", name=name)
            yield LineOfLines(self._begins, placeholder=example, select_on_focus=False)
            yield Static(id="echo", classes="dialog-hint")
            yield Static(Content(t("talk.agree_hint")), id="hint", classes="dialog-hint")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("talk.agree_keep")), id="keep", classes="-primary", action="screen.keep_line")
                yield Button(Content(t("talk.agree_not")), id="not", action="screen.close")

    def on_mount(self) -> None:
        """Go on with the line that was left, else begin with an empty echo."""
        unsay(self.app, t("talk.agree_left"))
        self.commit()

    # Writing

    @on(Input.Changed)
    def commit(self) -> None:
        """Put the row as it is typed in the plan; an empty line leaves nothing behind."""
        if not self.is_attached or not self.query(LineOfLines):
            return
        words, talk = one_line(self.query_one(LineOfLines).value), self._desk.talk
        line = self._reading.read(words) if words else None
        form, asks = plan_asked(talk), self._reading.asks_follow_up
        echo = _echo(line, form, self._desk.today, asks_follow_up=asks) if line else [t("talk.agree_empty")]
        self.query_one("#echo", Static).update(Content("\n".join(echo)))
        self._desk.agreeing(self._row.id if line else "")
        self._desk.put(
            talk.with_agreement(self._reading.as_row(self._row, line)) if line else talk.without_agreement(self._row.id)
        )

    # Who is meant

    def _settled(self, lines: list[str], then: Callable[[], None], otherwise: Callable[[], None] = _nothing) -> None:
        """Ask about each word that may mean several, then about pay, and go on when nothing is left."""
        first = self._reading.doubt_in(lines)
        self.set_class(first is not None, "-asking")
        if first is None:
            self._asked_of_pay(lines, then, otherwise)
            return
        from mus_tui.tui.talk.who_is_meant import WhoIsMeantScreen

        words, doubt = first

        def answer(name: str | None) -> None:
            self.remove_class("-asking")
            if name is not None:
                self._reading.answer(doubt, name)
                self._settled(lines, then, otherwise)
            else:
                otherwise()

        self.app.push_screen(WhoIsMeantScreen(doubt.word, doubt.who, words), answer)

    def _asked_of_pay(self, lines: list[str], then: Callable[[], None], otherwise: Callable[[], None]) -> None:
        """Ask about each line that has an amount of pay in it, where the template has a word on that (E28)."""
        talk = self._desk.talk
        left = ((words, amount_of_pay(talk, self._row, words)) for words in lines if words not in self._fine)
        first = next(((words, amount) for words, amount in left if amount), None)
        self.set_class(first is not None, "-asking")
        if first is None:
            then()
            return
        words, amount = first

        def answer(fine: bool | None) -> None:
            self.remove_class("-asking")
            if fine:
                self._fine.add(words)
                self._asked_of_pay(lines, then, otherwise)
            else:
                otherwise()

        self.app.push_screen(PayQuestionScreen(talk.template.plan.pay_note, amount), answer)

    # Keys

    def action_keep(self) -> None:
        """Agree to what was typed, unless a button has the keys."""
        if isinstance(self.focused, Button):
            self.focused.press()
        else:
            self.action_keep_line()

    def action_keep_line(self) -> None:
        """Agree to what was typed, once it is known who is meant."""
        self._settled([one_line(self.query_one(LineOfLines).value)], self._keep_one)

    def _keep_one(self) -> None:
        super().action_close()
        self._desk.agreeing("")
        if self._fine:
            self._desk.put(with_pay_settled(self._desk.talk, self._row.id))

    def action_close(self) -> None:
        """Agree to nothing; what was typed is there the next time, and undo brings the row as it was."""
        self.commit()
        self._desk.agreeing("")
        if words := self.query_one(LineOfLines).value.strip():
            self._desk.remember_plan()
            self._desk.put(self._desk.talk.without_agreement(self._row.id))
            self._desk.remember_plan()
            self._desk.not_agreed = Left(self._row.id, words)
            self.app.notify(t("talk.agree_left"), markup=False)
        self.dismiss()

    # Several lines at once

    @on(LineOfLines.Pasted)
    def _pasted(self, event: LineOfLines.Pasted) -> None:
        """Let them look at the agreements that several lines become; a sentence that was broken is put together."""
        line = event.line
        start, end = sorted(line.selection)
        sentences = list(sentences_of(f"{line.value[:start]}{event.text}{line.value[end:]}"))
        together = partial(line.put_in, " ".join(event.text.split()))
        if not 1 < len(sentences) <= MOST_AT_ONCE:
            together()
            self.query_one("#hint", Static).update(Content(t("talk.agree_together")))
            return
        from mus_tui.tui.talk.several_agreements import SeveralAgreementsScreen

        def answer(yes: bool | None) -> None:
            self.remove_class("-asking")
            if yes:
                self._settled(sentences, partial(self._keep_all, sentences), together)
            else:
                together()

        self.add_class("-asking")
        understood = [at_a_glance(self._reading.read(words), self._desk.today) for words in sentences]
        self.app.push_screen(SeveralAgreementsScreen(understood), answer)

    def _keep_all(self, sentences: list[str]) -> None:
        talk, row = self._desk.talk, self._row
        for words in sentences:
            talk = talk.with_agreement(self._reading.as_row(row, self._reading.read(words)))
            talk = with_pay_settled(talk, row.id) if words in self._fine else talk
            row = talk.new_agreement(*self._place)
        self._desk.agreeing("")
        self._desk.put(talk)
        self.dismiss()


def _echo(line: AgreementLine, form: PlanForm, today: date, *, asks_follow_up: bool) -> list[str]:
    """Return what a line was understood to say, each under what the form calls the field it goes to."""
    when, again = PlanDate.read(line.when, line.reading), line.follow_up_reading
    said: dict[str, tuple[str, str]] = {
        "goal": ("what", line.what),
        "responsible": ("who", line.who or doubt_words(line) or t("talk.agree_no_who")),
        date_field(form, when): ("when", when_words(line, today)),
    }
    if asks_follow_up or again:
        said["follow_up_on"] = ("follow_up", say_echo(again) if again else t("talk.agree_no_follow_up"))
    labels = [field.label for field in form.fields]
    called: dict[str, str] = {
        field.id: field.label for field in form.fields if _tells(field.label) and labels.count(field.label) == 1
    }
    return [f"{called.get(field) or t(f'talk.agree_{ours}')}: {words}" for field, (ours, words) in said.items()]


def _tells(label: str) -> bool:
    return len(label) <= _LONGEST_LABEL and label[-1:].isalnum()
