"""An agreement in one line, from anywhere in the talk (A18, S1)."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input, Static

from mus_tui.language.agreement_line import AgreementLine, read_agreement_line
from mus_tui.language.dates import say_echo
from mus_tui.model.values.plan import PlanDate, from_one_line
from mus_tui.model.values.text import one_line
from mus_tui.tui.desk import NOTHING_LEFT, Desk, Left
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.writing.writing_line import WritingLine
from mus_tui.words import t


class QuickAgreementScreen(Dialog[None]):
    """One line; what was understood is said below it. The row is in the plan while it is typed.

    Esc agrees to nothing: the row goes again, and the line stands there the next time it is opened.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "keep", "keys.keep", priority=True),
        Binding("escape", "close", "keys.agree_not", priority=True),
    ]
    AUTO_FOCUS = "Input"

    def __init__(self, desk: Desk, question: str | None, perspective: str | None) -> None:
        super().__init__()
        self._desk = desk
        self._row = desk.talk.new_agreement(question, perspective)
        # What undo has brought into the plan since is no longer to be agreed to.
        there = any(row.id == desk.not_agreed.row for row in desk.talk.agreements)
        self._begins = "" if there else desk.not_agreed.words
        desk.not_agreed = NOTHING_LEFT
        desk.remember_plan()

    def compose(self) -> ComposeResult:
        """Put the echo under the line."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("talk.agree_title")), classes="dialog-title")
            yield WritingLine(
                self._begins, placeholder=t("talk.agree_placeholder", name=self._a_name()), select_on_focus=False
            )
            yield Static(id="echo", classes="dialog-hint")
            yield Static(Content(t("talk.agree_hint")), classes="dialog-hint")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("talk.agree_keep")), id="keep", classes="-primary", action="screen.keep_line")
                yield Button(Content(t("talk.agree_not")), id="not", action="screen.close")

    def on_mount(self) -> None:
        """Begin with what was not agreed to the last time."""
        self.commit() if self._begins else self._echo(None)

    def _a_name(self) -> str:
        from mus_tui.tui.kit.names import names

        return next(iter(names(self._desk.talk).values()))

    @on(Input.Changed)
    def commit(self) -> None:
        """Put the row as it is typed in the plan; an empty line leaves nothing behind."""
        words = one_line(self.query_one(Input).value)
        talk = self._desk.talk
        if not words:
            self._echo(None)
            self._desk.put(talk.without_agreement(self._row.id))
            return
        people = [person.name for person in talk.participants]
        line = read_agreement_line(words, people, self._desk.today, talk.held)
        self._echo(line)
        when = PlanDate(
            written=line.when,
            first=line.reading.first if line.reading else None,
            last=line.reading.last if line.reading else None,
        )
        row = from_one_line(talk.template.plan, self._row, line.what, line.who, when)
        self._desk.put(talk.with_agreement(row))

    def action_keep(self) -> None:
        """Agree to what was typed, unless a button has the keys."""
        if isinstance(self.focused, Button):
            self.focused.press()
        else:
            self.action_keep_line()

    def action_keep_line(self) -> None:
        """Agree to what was typed."""
        super().action_close()

    def action_close(self) -> None:
        """Agree to nothing; what was typed is there the next time, and undo brings the row as it was."""
        self.commit()
        if words := self.query_one(Input).value.strip():
            self._desk.remember_plan()
            self._desk.put(self._desk.talk.without_agreement(self._row.id))
            self._desk.remember_plan()
            self._desk.not_agreed = Left(self._row.id, words)
            self.app.notify(t("talk.agree_left"), markup=False)
        self.dismiss()

    def _echo(self, line: AgreementLine | None) -> None:
        parts = []
        if line is not None:
            parts = [t("talk.agree_what", what=line.what)]
            parts.append(t("talk.agree_who", who=line.who or t("talk.agree_no_who")))
            parts.append(t("talk.agree_when", when=say_echo(line.reading) if line.reading else t("talk.agree_no_when")))
        self.query_one("#echo", Static).update(Content("\n".join(parts) if parts else t("talk.agree_empty")))
