"""One date in words: where it is typed, and how it was understood."""

from __future__ import annotations

from datetime import date

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static

from mus_tui.language.dates import Reading, read_date, say_echo
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.text import one_line
from mus_tui.tui.kit.setting.together import together
from mus_tui.tui.kit.writing.writing_line import WritingLine
from mus_tui.words import t


class DateLine(Vertical):
    """A label over a line to type in; the echo beside it answers in full, or asks (S10)."""

    DEFAULT_CSS = """
    DateLine { height: auto; margin: 0 0 1 0; }
    DateLine .label { height: auto; color: $quiet; }
    DateLine Horizontal { height: auto; }
    DateLine Input { width: 26; }
    DateLine .echo { width: 1fr; height: auto; padding: 0 0 0 2; color: $orient; }
    DateLine .echo.-asks { color: $here; }
    """

    def __init__(
        self,
        label: str,
        when: PlanDate,
        *,
        today: date,
        id: str,  # noqa: A002
        since: date | None = None,
        past_ok: bool = False,
    ) -> None:
        super().__init__(id=id)
        self._label, self._when = label, when
        self._today, self._past_ok = today, past_ok
        self.since = since
        """The day of the talk that the date belongs to, where it may be written down afterwards."""

    def compose(self) -> ComposeResult:
        """Put the label over the line and its echo."""
        yield Static(Content(self._label), classes="label")
        with Horizontal():
            yield WritingLine(self._when.written, placeholder=t("closing.date_example"))
            yield Static(classes="echo")

    def on_mount(self) -> None:
        """Say how the date was understood."""
        self._echo()

    @property
    def when(self) -> PlanDate:
        """The date as it stands now; words that were not changed keep what they meant the day they were read."""
        words = one_line(self.query_one(Input).value)
        if words != self._when.written:
            self._when = PlanDate.read(words, self._read(words))
        return self._when

    def _read(self, words: str) -> Reading:
        return read_date(words, self._today, since=self.since, past_ok=self._past_ok)

    def write(self, words: str) -> None:
        """Write the date for them, as if they had typed it."""
        self.query_one(Input).value = words

    def show(self, when: PlanDate) -> None:
        """Show another date, as it was written and understood."""
        self._when = when
        self.query_one(Input).value = when.written

    def ask(self, question: str) -> None:
        """Ask something about the date instead of answering."""
        self._say(question, asks=True)

    @on(Input.Changed)
    def _echo(self) -> None:
        written, when = self._when.written, self.when
        reading = Reading(when.first, when.last, None, {}, when.answers)
        if not when.understood or when.written != written:
            # What is asked about words that are an answer, such as «snarest», is asked while they are written, once.
            reading = self._read(when.written)
        self._say(say_echo(reading) if when else "", asks=reading.problem is not None)

    def _say(self, words: str, *, asks: bool) -> None:
        echo = self.query_one(".echo", Static)
        echo.update(Content(together(words)))
        echo.set_class(asks, "-asks")
