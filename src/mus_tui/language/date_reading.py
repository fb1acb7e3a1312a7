"""Dates read from words by a small closed grammar of our own: what it does not know, it asks about (S10).

The words become kinds of words (`date_tokens`), and the row of kinds finds its rule in a table at the end of this file.
`næste år` is asked about: people mean the next calendar year by it as often as the next talk. So is a weekday said
on that very weekday, and `inden` before anything longer than a day.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple, NoReturn

from mus_tui.language.date_saying import say_date, say_full, say_month, say_span, say_weekday
from mus_tui.language.date_spans import Span, months_after, months_of, part_of, week_of
from mus_tui.language.date_tokens import Token, pattern_of, tokens_of

YEARS_AHEAD = 3
"""A date further ahead is asked about."""

DAY, WEEK, MONTH, QUARTER, HALF = 1, 7, 30, 90, 182
_MONTHS_IN = {MONTH: 1, QUARTER: 3, HALF: 6, 365: 12}


class Reading(NamedTuple):
    """How the words of a date were understood."""

    first: date | None
    """The first day meant; None while there is a problem."""
    last: date | None
    """The last day meant: the same as the first for a single day."""
    problem: str | None
    """The question to ask, a key in the `dates` catalogue; None when the date is understood."""
    values: dict[str, object]
    """What stands in the question's places."""
    answers: bool = False
    """Whether the words are the answer themselves, such as `løbende`; then there may be no day."""
    suggested: date | None = None
    """The one day that is proposed with the question, where there is one."""


class _Ask(Exception):  # noqa: N818 - a question, not an error
    def __init__(self, problem: str, **values: object) -> None:
        super().__init__(problem)
        self.problem = problem
        self.values = values


def _unclear(*_: object) -> NoReturn:
    raise _Ask("unclear")


_HOUR = re.compile(rf"[ ,]+{pattern_of('clock')} ?[0-9]{{1,2}}(?:[.:][0-9]{{2}})? *$", re.IGNORECASE)
_HOUR_WITHIN = 100


def read_date(words: str, today: date, *, since: date | None = None, past_ok: bool = False) -> Reading:
    """Return how `words`, in any of the languages, are understood on the day `today`; never raises.

    A date without a year is the next one coming; with `past_ok` it is the nearest, before or after. What was agreed on
    an earlier day, `since`, may be written down afterwards: then that is the day such a date is the next one from.
    """
    try:
        # An hour is kept in the words as written; the plan goes by days.
        tokens = tokens_of(_HOUR.sub("", words) if len(words) <= _HOUR_WITHIN else words)
        if not tokens:
            _unclear()
        clock = _Clock(today, past_ok, min(since or today, today))
        span = clock.checked(_span(clock, tokens))
    except _Ask as ask:
        return Reading(None, None, ask.problem, ask.values)
    return Reading(span.first, span.last, None, {})


class _Clock(NamedTuple):
    """The day on which something is read, and the years that follow from it."""

    today: date
    past_ok: bool
    since: date
    """What is over before this day is past, and a date without a year is the next one from it on."""

    def checked(self, span: Span) -> Span:
        """Return the span, or ask when it is over or too far ahead."""
        if span.last < self.since and not self.past_ok:
            raise _Ask("past", when=say_span(*span))
        if span.first > months_after(self.today, 12 * YEARS_AHEAD):
            raise _Ask("too_far")
        return span

    def year(self, written: int) -> int:
        """Return a year written with two or four figures."""
        year = 2000 + written if written < 100 else written
        if year < 1900:
            _unclear()
        if year > self.today.year + YEARS_AHEAD + 1:
            raise _Ask("too_far")
        return year

    def yearless(self, coming: int, span_in: Callable[[int], Span]) -> Span:
        """Return the span in the coming year that has it ahead, or in the year nearest to the day."""
        if not self.past_ok:
            return span_in(coming)
        found: list[Span] = []
        for year in (coming, coming - 1):
            with suppress(_Ask):
                found.append(span_in(year))
        return min(found, key=self._distance) if found else span_in(coming)

    def coming(self, span_in: Callable[[int], Span]) -> Span:
        """Return the span of months or days that every year has."""
        over = span_in(self.since.year).last < self.since
        return self.yearless(self.since.year + over, span_in)

    def _distance(self, span: Span) -> timedelta:
        return max(span.first - self.since, self.since - span.last, timedelta())


def _span(clock: _Clock, tokens: Sequence[Token]) -> Span:
    meant = [token for token in tokens if token.kind not in ("skip", "lead")]
    if tokens[-1].kind in ("skip", "lead") or _counts_something(tokens):
        _unclear()
    kind, value = meant[0]
    if kind == "before" and len(meant) > 1:
        return _before(clock, meant)
    if kind == "in":
        with_in = [Token("ahead", 0), *meant[1:]]
        return _by_rule(clock, with_in if _shape(with_in) in _RULES else meant[1:])
    if kind in ("weekday", "weekday_short") and len(meant) > 1:
        return _weekday_in(_by_rule(clock, meant[1:]), value)
    return _by_rule(clock, meant)


def _counts_something(tokens: Sequence[Token]) -> bool:
    """Whether a preposition follows a number: `møde 2 i marts` is not the second of March."""
    return any(one.kind in ("number", "count", "ordinal") and two.kind == "lead" for one, two in pairwise(tokens))


def _shape(tokens: Sequence[Token]) -> str:
    return " ".join(token.kind for token in tokens)


def _by_rule(clock: _Clock, tokens: Sequence[Token]) -> Span:
    rule = _RULES.get(_shape(tokens), _unclear)
    return rule(clock, *(token.value for token in tokens))


def _before(clock: _Clock, tokens: Sequence[Token]) -> Span:
    ahead = [Token("ahead", 0), *tokens[1:]]
    if _shape(ahead) in _RULES:
        return _by_rule(clock, ahead)
    span = _span(clock, tokens[1:])
    if span.first != span.last:
        raise _Ask("last_day")
    return span


def _weekday_in(span: Span, weekday: int) -> Span:
    first, last = span
    if last - first == timedelta(days=6) and first.weekday() == 0:
        return _single(first + timedelta(days=weekday))
    if first != last:
        _unclear()
    if first.weekday() != weekday:
        raise _Ask("other_weekday", date=say_date(first), weekday=say_weekday(first))
    return span


def _single(day: date) -> Span:
    return Span(day, day)


def _month(month: int) -> int:
    if not 1 <= month <= 12:
        raise _Ask("no_such_month", month=month)
    return month


def _day_in(year: int, month: int, day: int) -> Span:
    try:
        return _single(date(year, _month(month), day))
    except ValueError:
        raise _Ask("no_such_day", day=day, month=say_month(month), year=year) from None


def _day(clock: _Clock, day: int, month: int) -> Span:
    # Compared as figures, so that the 29th of February belongs to the coming February whether it has one or not.
    coming = clock.since.year + ((month, day) < (clock.since.month, clock.since.day))
    return clock.yearless(coming, lambda year: _day_in(year, month, day))


def _week_in(year: int, week: int) -> Span:
    try:
        return week_of(year, week)
    except ValueError:
        raise _Ask("no_such_week", week=week, year=year) from None


def _week(clock: _Clock, unit: int, week: int, year: int | None = None) -> Span:
    if unit != WEEK:
        _unclear()
    if year is not None:
        return _week_in(clock.year(year), week)
    now = clock.since.isocalendar()
    return clock.yearless(now.year + (week < now.week), lambda year: _week_in(year, week))


def _numbered(clock: _Clock, number: int, unit: int, year: int | None = None) -> Span:
    """Read `2. kvartal` and `1. halvår`."""
    length = {QUARTER: 3, HALF: 6}.get(unit)
    if length is None or not 1 <= number <= 12 // length:
        _unclear()
    first = (number - 1) * length + 1
    if year is not None:
        return months_of(clock.year(year), first, length)
    return clock.coming(lambda year: months_of(year, first, length))


def _ahead(clock: _Clock, number: int, unit: int) -> Span:
    if unit in (DAY, WEEK):
        return _single(clock.today + timedelta(days=number * unit))
    return _single(months_after(clock.today, number * _MONTHS_IN[unit]))


def _weekday(clock: _Clock, weekday: int) -> Span:
    days = (weekday - clock.today.weekday()) % 7
    if days == 0:
        raise _Ask("today_or_next", date=say_full(clock.today + timedelta(days=7)))
    return _single(clock.today + timedelta(days=days))


def _whole(clock: _Clock, steps: int, unit: int) -> Span:
    """Read `denne uge` (0 steps) and `næste måned` (1 step)."""
    if unit == WEEK:
        now = (clock.today + timedelta(days=WEEK * steps)).isocalendar()
        return week_of(now.year, now.week)
    if unit not in (MONTH, QUARTER, HALF):
        _unclear()
    length = _MONTHS_IN[unit]
    start = clock.today.replace(month=(clock.today.month - 1) // length * length + 1, day=1)
    first = months_after(start, steps * length)
    return months_of(first.year, first.month, length)


def _last_of(span: Span) -> Span:
    return _single(span.last)


_RULES: dict[str, Callable[..., Span]] = {
    "day": lambda c, days: _single(c.today + timedelta(days=days)),
    "year_end": lambda c, _: _single(date(c.since.year, 12, 31)),
    "number month": _day,
    "ordinal month": _day,
    "number month number": lambda c, day, month, year: _day_in(c.year(year), month, day),
    "number month year": lambda c, day, month, year: _day_in(c.year(year), month, day),
    "month": lambda c, month: c.coming(lambda year: months_of(year, month)),
    "month year": lambda c, month, year: months_of(c.year(year), month),
    "part month": lambda c, part, month: c.coming(lambda year: part_of(year, month, part)),
    "part month year": lambda c, part, month, year: part_of(c.year(year), month, part),
    "close month": lambda c, _, month: _last_of(c.coming(lambda year: months_of(year, month))),
    "close month year": lambda c, _, month, year: _last_of(months_of(c.year(year), month)),
    "close year": lambda c, _, year: _last_of(months_of(c.year(year), 12)),
    "unit number": _week,
    "unit number year": _week,
    "number unit": _numbered,
    "number unit year": _numbered,
    "ordinal unit": _numbered,
    "ordinal unit year": _numbered,
    "ahead number unit": lambda c, _, number, unit: _ahead(c, number, unit),
    "ahead count unit": lambda c, _, number, unit: _ahead(c, number, unit),
    "ahead stretch": lambda c, _, months: _ahead(c, months, MONTH),
    "weekday": _weekday,
    "next weekday": lambda c, _, weekday: _weekday_in(_whole(c, 1, WEEK), weekday),
    "next unit": lambda c, _, unit: _whole(c, 1, unit),
    "this unit": lambda c, _, unit: _whole(c, 0, unit),
}
