"""A date in words, with a quiet word where it lies outside what the plan looks ahead to."""

from __future__ import annotations

from datetime import date

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Input, Static

from mus_tui.language.date_spans import months_after
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement, PlanDate
from mus_tui.tui.kit.date_line import DateLine
from mus_tui.tui.plan.field_editor import FieldEditor
from mus_tui.words import t


class DateEditor(FieldEditor):
    """The words are kept as they were written; what is unclear is asked, never guessed (S10)."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    DateEditor DateLine { margin: 0; }
    DateEditor DateLine .label { display: none; }
    DateEditor DateLine Horizontal { layout: vertical; height: auto; }
    DateEditor DateLine Input { width: 34; max-width: 100%; }
    DateEditor DateLine .echo { width: 1fr; padding: 0 1; }
    DateEditor .outside { color: $quiet; height: auto; padding: 0 1; }
    """

    def __init__(self, field: str, label: str, help_words: str, row: Agreement, talk: Talk, today: date) -> None:
        super().__init__(field, label, help_words)
        self._talk = talk
        self._line = DateLine("", row.date_in(field), today=today, since=talk.held, id=f"date-{field}")

    def compose_place(self) -> ComposeResult:
        """Put the line over its echo and the word about it."""
        yield self._line
        yield Static(classes="outside")

    def on_mount(self) -> None:
        """Begin with what is to be said about the date as it stands."""
        self._say()

    @on(Input.Changed)
    def _say(self) -> None:
        words = outside(self._talk, self._line.when) if self.field == "deadline" else ""
        line = self.query_one(".outside", Static)
        line.update(Content(words))
        line.display = bool(words)
        # An empty echo takes no room: most dates of a row stand empty.
        self._line.query_one(".echo").display = bool(self._line.when)

    def written_into(self, row: Agreement) -> Agreement:
        """Return the row with the date."""
        when = self._line.when
        return row if when == row.date_in(self.field) else row.altered(**{self.field: when})


def outside(talk: Talk, when: PlanDate) -> str:
    """Return a quiet word where a date lies outside how far ahead the kind looks, or the plan's period (G5, E24)."""
    if when.first is None or when.last is None:
        return ""
    first, last = talk.closing.period_from.first, talk.closing.period_to.last
    if (first and when.last < first) or (last and when.first > last):
        return t("plan.outside_period")
    horizon = talk.talk_kind.horizon
    if horizon is None:
        return ""
    near, far = months_after(talk.held, horizon.months_from), months_after(talk.held, horizon.months_to)
    if near <= when.last and when.first <= far:
        return ""
    return t("plan.outside_horizon", first=horizon.months_from, last=horizon.months_to)
