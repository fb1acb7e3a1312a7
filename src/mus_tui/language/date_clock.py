"""The day on which a date is read, the years that follow from it, and the questions it leaves open."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from typing import NamedTuple, NoReturn

from mus_tui.language.date_saying import say_date, say_span
from mus_tui.language.date_spans import Span, months_after

YEARS_AHEAD = 3
"""A date further ahead is asked about."""


class Ask(Exception):  # noqa: N818 - a question, not an error
    """What is asked instead of an answer: a key in the `language` catalogue, and what stands in its places."""

    def __init__(self, problem: str, suggested: date | None = None, **values: object) -> None:
        self.problem, self.suggested, self.values = problem, suggested, values


def unclear(*_: object) -> NoReturn:
    """Ask when that is."""
    raise Ask("unclear")


def ask_for_last_day(suggested: date) -> NoReturn:
    """Ask which day it is at the latest, with one that may be meant."""
    raise Ask("last_day", suggested, date=say_date(suggested))


class Clock(NamedTuple):
    """The day on which something is read, and the years that follow from it."""

    today: date
    past_ok: bool
    since: date
    """What is over before this day is past, and a date without a year is the next one from it on."""

    def checked(self, span: Span) -> Span:
        """Return the span, or ask when it is over or too far ahead."""
        if span.last < self.since and not self.past_ok:
            raise Ask("past", when=say_span(*span))
        if span.first < months_after(self.since, -12) and not self.past_ok:
            unclear()
        if span.first > months_after(self.today, 12 * YEARS_AHEAD):
            raise Ask("too_far")
        return span

    def year(self, written: int) -> int:
        """Return a year written with two or four figures."""
        year = 2000 + written if written < 100 else written
        if year < 1900 or written < 10:
            unclear()
        if year > self.today.year + YEARS_AHEAD + 1:
            raise Ask("too_far")
        return year

    def is_year(self, figures: int) -> bool:
        """Whether two figures may be a year: from last year to as far as anybody plans."""
        return -1 <= 2000 + figures - self.since.year <= YEARS_AHEAD + 1

    def yearless(self, coming: int, span_in: Callable[[int], Span]) -> Span:
        """Return the span in the coming year that has it ahead, or in the year nearest to the day."""
        if not self.past_ok:
            return span_in(coming)
        found: list[Span] = []
        for year in (coming, coming - 1):
            with suppress(Ask):
                found.append(span_in(year))
        return min(found, key=self._distance) if found else span_in(coming)

    def coming(self, span_in: Callable[[int], Span]) -> Span:
        """Return the span of months or days that every year has, which may reach into the next."""
        now = self.since.year
        return self.yearless(next(y for y in (now - 1, now, now + 1) if span_in(y).last >= self.since), span_in)

    def _distance(self, span: Span) -> timedelta:
        return max(span.first - self.since, self.since - span.last)
