"""An agreement in one line, from anywhere in the talk (A18, S1)."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from mus_tui.language.agreement_line import AgreementLine, read_agreement_line
from mus_tui.language.dates import say_echo
from mus_tui.model.rules.find_person import people_in
from mus_tui.model.values.plan import PlanDate, from_one_line
from mus_tui.tui.desk import Desk
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.words import t


class QuickAgreementScreen(Dialog[None]):
    """One line; what was understood is said below it. The row is in the plan while it is typed."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "close", "keys.keep", priority=True)]
    AUTO_FOCUS = "Input"

    def __init__(self, desk: Desk, question: str | None, perspective: str | None) -> None:
        super().__init__()
        self._desk = desk
        self._row = desk.talk.new_agreement(question, perspective)
        desk.remember_plan()

    def compose(self) -> ComposeResult:
        """Put the echo under the line."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("talk.agree_title")), classes="dialog-title")
            yield Input(placeholder=t("talk.agree_placeholder", name=self._a_name()))
            yield Static(id="echo", classes="dialog-hint")
            yield Static(Content(t("talk.agree_hint")), classes="dialog-hint")

    def on_mount(self) -> None:
        """Begin with an empty echo."""
        self._echo(None)

    def _a_name(self) -> str:
        from mus_tui.tui.kit.names import names

        return next(iter(names(self._desk.talk).values()))

    @on(Input.Changed)
    def commit(self) -> None:
        """Put the row as it is typed in the plan; an empty line leaves nothing behind."""
        words = self.query_one(Input).value.strip()
        talk = self._desk.talk
        if not words:
            self._echo(None)
            self._desk.put(talk.without_agreement(self._row.id))
            return
        line = read_agreement_line(words, people_in(talk), self._desk.today, talk.held)
        self._echo(line)
        when = PlanDate.read(line.when, line.reading)
        row = from_one_line(talk.template.plan, self._row, line.what, line.who, when)
        self._desk.put(talk.with_agreement(row))

    def _echo(self, line: AgreementLine | None) -> None:
        parts = []
        if line is not None:
            parts = [t("talk.agree_what", what=line.what)]
            parts.append(t("talk.agree_who", who=line.who or t("talk.agree_no_who")))
            parts.append(t("talk.agree_when", when=say_echo(line.reading) if line.reading else t("talk.agree_no_when")))
        self.query_one("#echo", Static).update(Content("\n".join(parts) if parts else t("talk.agree_empty")))
