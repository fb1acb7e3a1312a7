"""One date in words: where it is typed, and how it was understood."""

from __future__ import annotations

from datetime import date

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static

from mus_tui.model.talk import Talk
from mus_tui.model.values.plan_date import NO_DATE, PlanDate
from mus_tui.tui.kit.setting.together import together
from mus_tui.tui.kit.writing.date_words import DateWords


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
        written_in: str = "",
    ) -> None:
        super().__init__(id=id)
        self._label = label
        self._words = DateWords(when, today=today, since=since, past_ok=past_ok, written_in=written_in)

    def compose(self) -> ComposeResult:
        """Put the label over the line and its echo."""
        yield Static(Content(self._label), classes="label")
        with Horizontal():
            yield self._words
            yield Static(classes="echo")

    def on_click(self) -> None:
        """Go to the line, wherever beside it they click."""
        if not self._words.disabled:
            self._words.focus()

    def on_mount(self) -> None:
        """Say how the date was understood."""
        self._echo()

    @property
    def since(self) -> date | None:
        """The day of the talk that the date belongs to, where it may be written down afterwards."""
        return self._words.since

    @since.setter
    def since(self, day: date | None) -> None:
        self._words.since = day

    @property
    def when(self) -> PlanDate:
        """The date as it stands now."""
        return self._words.when

    def write(self, words: str) -> None:
        """Write the date for them, as if they had typed it."""
        self._words.value = words

    def show(self, when: PlanDate) -> None:
        """Show another date, as it was written and understood."""
        self._words.show_date(when)

    def ask(self, question: str) -> None:
        """Ask something about the date instead of answering."""
        self._say(question, asks=True)

    @on(Input.Changed)
    def _echo(self) -> None:
        words, asks = self._words.echo()
        self._say(words, asks=asks)

    def _say(self, words: str, *, asks: bool) -> None:
        echo = self.query_one(".echo", Static)
        echo.update(Content(together(words)))
        echo.set_class(asks, "-asks")


def date_line(talk: Talk, label: str, today: date, name: str, when: PlanDate = NO_DATE) -> DateLine:
    """Return a line for a date of a talk."""
    return DateLine(label, when, today=today, id=name, written_in=talk.template.language)
