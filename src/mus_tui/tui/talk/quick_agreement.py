"""An agreement in one line, from anywhere in the talk (A18, S1)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input, Static

from mus_tui.language.agreement_line import AgreementLine, read_agreement_line
from mus_tui.language.dates import say_echo
from mus_tui.language.pasted_lines import sentences_of
from mus_tui.model.rules.find_person import people_in
from mus_tui.model.values.plan import Agreement, PlanDate, from_one_line
from mus_tui.model.values.text import one_line
from mus_tui.tui.desk import Desk
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.names import names
from mus_tui.tui.kit.typed.pasted_lines import LineOfLines
from mus_tui.words import t

_MOST_AT_ONCE = 40
"""More lines than this are a text, not agreements to look through."""


class QuickAgreementScreen(Dialog[None]):
    """One line; what was understood is said below it. The row is in the plan while it is typed.

    Enter agrees; Esc takes the row away again, and the line is there when they come back.
    """

    DEFAULT_CSS = "QuickAgreementScreen.-asking>.dialog { visibility: hidden; }"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "agree", "keys.keep", priority=True)]
    AUTO_FOCUS = "Input"

    def __init__(self, desk: Desk, question: str | None, perspective: str | None) -> None:
        super().__init__()
        self._desk = desk
        self._place = question, perspective
        self._row = desk.talk.new_agreement(question, perspective)
        self._people = people_in(desk.talk)
        self._answers: dict[str, str] = {}
        self._take_back = desk.way_back(lambda: None)
        desk.remember_plan()

    def compose(self) -> ComposeResult:
        """Put the echo under the line."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("talk.agree_title")), classes="dialog-title")
            name = next(iter(names(self._desk.talk).values()))
            yield LineOfLines(self._desk.line_left, placeholder=t("talk.agree_placeholder", name=name))
            yield Static(id="echo", classes="dialog-hint")
            yield Static(Content(t("talk.agree_hint")), id="hint", classes="dialog-hint")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("talk.agree_keep")), id="keep", classes="-primary", action="screen.agree")
                yield Button(Content(t("keys.close")), id="close", action="screen.close")

    def on_mount(self) -> None:
        """Go on with the line that was left, else begin with an empty echo."""
        self.commit()

    # Writing

    @on(Input.Changed)
    def commit(self) -> None:
        """Put the row as it is typed in the plan; an empty line leaves nothing behind."""
        if not self.is_attached or not self.query(LineOfLines):
            return
        words, talk = one_line(self.query_one(LineOfLines).value), self._desk.talk
        line = self._read(words) if words else None
        self.query_one("#echo", Static).update(Content("\n".join(_echo(line)) if line else t("talk.agree_empty")))
        self._desk.put(
            talk.with_agreement(self._as_row(self._row, line)) if line else talk.without_agreement(self._row.id)
        )

    def _read(self, words: str) -> AgreementLine:
        return read_agreement_line(words, self._people, self._desk.today, self._desk.talk.held, self._answers)

    def _as_row(self, row: Agreement, line: AgreementLine) -> Agreement:
        when = PlanDate.read(line.when, line.reading)
        return from_one_line(self._desk.talk.template.plan, row, line.what, line.who, when)

    # Who is meant

    def _settled(self, lines: list[str], then: Callable[[], None]) -> None:
        """Ask about each word that may mean several, and go on when none is left."""
        first = next(((words, doubt) for words in lines for doubt in self._read(words).doubts), None)
        self.set_class(first is not None, "-asking")
        if first is None:
            then()
            return
        from mus_tui.tui.talk.who_is_meant import WhoIsMeantScreen

        words, doubt = first

        def answer(name: str | None) -> None:
            self.remove_class("-asking")
            if name is not None:
                self._answers[doubt.word.casefold()] = name
                self._settled(lines, then)

        self.app.push_screen(WhoIsMeantScreen(doubt.word, doubt.who, words), answer)

    # Keys

    def action_agree(self) -> None:
        """Keep the agreement and close, once it is known who is meant; or press the button they are on."""
        if isinstance(self.focused, Button) and self.focused.id == "close":
            self.action_close()
            return
        self._settled([one_line(self.query_one(LineOfLines).value)], self._keep)

    def _keep(self) -> None:
        self.commit()
        self._desk.line_left = ""
        self.dismiss()

    def action_close(self) -> None:
        """Agree nothing; the line waits for them."""
        words = one_line(self.query_one(LineOfLines).value)
        self._take_back()
        self._desk.line_left = words
        if words:
            self.app.notify(t("talk.agree_waits"), markup=False)
        self.dismiss()

    # Several lines at once

    @on(LineOfLines.Pasted)
    def _pasted(self, event: LineOfLines.Pasted) -> None:
        """Let them look at the agreements that several lines become; a sentence that was broken is put together."""
        line = event.line
        start, end = sorted(line.selection)
        sentences = list(sentences_of(f"{line.value[:start]}{event.text}{line.value[end:]}"))
        together = partial(line.put_in, " ".join(event.text.split()))
        if not 1 < len(sentences) <= _MOST_AT_ONCE:
            together()
            self.query_one("#hint", Static).update(Content(t("talk.agree_together")))
            return
        from mus_tui.tui.talk.several_agreements import SeveralAgreementsScreen

        def answer(yes: bool | None) -> None:
            self.remove_class("-asking")
            if yes:
                self._settled(sentences, partial(self._keep_all, sentences))
            else:
                together()

        self.add_class("-asking")
        self.app.push_screen(SeveralAgreementsScreen([_at_a_glance(self._read(words)) for words in sentences]), answer)

    def _keep_all(self, sentences: list[str]) -> None:
        talk, row = self._desk.talk, self._row
        for words in sentences:
            talk = talk.with_agreement(self._as_row(row, self._read(words)))
            row = talk.new_agreement(*self._place)
        self._desk.put(talk)
        self._desk.line_left = ""
        self.dismiss()


def _echo(line: AgreementLine) -> list[str]:
    """Return what a line was understood to say."""
    return [
        t("talk.agree_what", what=line.what),
        t("talk.agree_who", who=line.who or _asked(line) or t("talk.agree_no_who")),
        t("talk.agree_when", when=say_echo(line.reading) if line.reading else t("talk.agree_no_when")),
    ]


def _asked(line: AgreementLine) -> str:
    doubt = next(iter(line.doubts), None)
    return t("talk.agree_doubt", word=doubt.word, names=t("talk.agree_or").join(doubt.who)) if doubt else ""


def _at_a_glance(line: AgreementLine) -> Content:
    """Return the same of one among several."""
    who, when = line.who or _asked(line), say_echo(line.reading) if line.reading else ""
    return Content.assemble((line.what, "bold"), "\n", (" · ".join(filter(None, (who, when))) or "–", "$quiet"))
