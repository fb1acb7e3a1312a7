"""Which words make one point in time: rows of kinds of words, and words that narrow another point down."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from mus_tui.language import date_points as points
from mus_tui.language.date_clock import Ask, Clock, unclear
from mus_tui.language.date_points import DAY, MONTH, WEEK, YEAR
from mus_tui.language.date_saying import say_date, say_weekday
from mus_tui.language.date_spans import Span, months_of, part_of_span, school_year, single
from mus_tui.language.date_tokens import Token


def shape_of(tokens: Sequence[Token]) -> str:
    """Return the kinds of the words, one after the other."""
    return " ".join(token.kind for token in tokens)


def has_rule(tokens: Sequence[Token]) -> bool:
    """Whether such a row of words is a point in time by itself."""
    return shape_of(tokens) in _RULES


def point(clock: Clock, tokens: Sequence[Token]) -> Span:
    """Return the point in time that the words name; raises `Ask`."""
    if not tokens:
        unclear()
    words = _with_year(clock, tokens)
    if rule := _RULES.get(shape_of(words)):
        return rule(clock, *(token.value for token in words))
    if len(words) > 1 and (narrowed := _NARROWED.get(words[0].kind)):
        return narrowed(clock, words[0].value, words[1:])
    return unclear()


_BEFORE_A_YEAR = {"holiday", "season", "part", "month", "unit"}


def _with_year(clock: Clock, tokens: Sequence[Token]) -> list[Token]:
    """Return the words with the year as a year: «næste år», «i år», and two figures where only a year can stand."""
    *before, last = tokens
    if last.kind == "this_year":
        return [*before, Token("year", clock.today.year)]
    if not before or has_rule(tokens):
        return [*tokens]
    if before[-1].kind == "next" and last == Token("unit", YEAR):
        return [*before[:-1], Token("year", clock.today.year + 1)]
    if last.kind == "number" and _takes_a_year(before) and clock.is_year(last.value):
        return [*before, Token("year", 2000 + last.value)]
    return [*tokens]


def _takes_a_year(tokens: Sequence[Token]) -> bool:
    """Whether two figures after these words can only be a year: `medio april 27`, `jul 27`."""
    return tokens[-1].kind in _BEFORE_A_YEAR


def _part(clock: Clock, part: int, of: Sequence[Token]) -> Span:
    if shape_of(of) == "month":
        return points.part_of_month(clock, part, of[0].value)
    span = point(clock, of)
    return part_of_span(span, part) if span.first.year == span.last.year and span.first != span.last else unclear()


def _close(clock: Clock, _: int, of: Sequence[Token]) -> Span:
    return single(point(clock, of).last)


def _nth(clock: Clock, which: int, of: Sequence[Token]) -> Span:
    """Read `første mandag i marts`; where that is over and no year was said, it is next year's."""
    what, *month = of
    if what.kind not in ("weekday", "workday", "unit"):
        unclear()
    found = points.nth_in(point(clock, month), which, what)
    if shape_of(month) == "month" and found.last < clock.since and not clock.past_ok:
        return points.nth_in(months_of(found.last.year + 1, month[0].value), which, what)
    return found


def _on_weekday(clock: Clock, weekday: int, of: Sequence[Token]) -> Span:
    """Read `fredag den 5. marts`, `fredag i uge 9` and `fredag om 14 dage`, which counts from the Friday to come."""
    if of[0].kind == "ahead" and len(of) == 3:
        days = of[1].value * of[2].value
        if of[2].value not in (DAY, WEEK) or (days % WEEK and days != WEEK + 1):
            unclear()
        coming = clock.today + timedelta(days=(weekday - clock.today.weekday()) % WEEK)
        return single(coming + timedelta(days=days // WEEK * WEEK))
    first, last = point(clock, of)
    if last - first == timedelta(days=6):
        return single(first + timedelta(days=weekday))
    if first != last:
        unclear()
    if first.weekday() != weekday:
        raise Ask("other_weekday", date=say_date(first), weekday=say_weekday(first))
    return single(first)


_NARROWED: dict[str, Callable[[Clock, int, Sequence[Token]], Span]] = {
    "part": _part,
    "close": _close,
    "ordinal": _nth,
    "number": _nth,
    "last": _nth,
    "weekday": _on_weekday,
    "weekday_short": _on_weekday,
}
"""Words that say which part of the point after them is meant."""

_RULES: dict[str, Callable[..., Span]] = {
    "day": lambda c, days: single(c.today + timedelta(days=days)),
    "year_end": lambda c, _: single(date(c.since.year, 12, 31)),
    "number month": points.day,
    "ordinal month": points.day,
    "number month number": lambda c, day, month, year: points.day_in(c.year(year), month, day),
    "number month year": lambda c, day, month, year: points.day_in(c.year(year), month, day),
    "ordinal month year": lambda c, day, month, year: points.day_in(c.year(year), month, day),
    "the number": lambda c, _, day: points.day_of_month(c, day),
    "the number that": lambda c, _, day, unit: points.day_in_month(points.whole(c, 0, unit), day),
    "the number next unit": lambda c, _, day, __, unit: points.day_in_month(points.whole(c, 1, unit), day),
    "month": points.of_year,
    "month year": points.of_year,
    "next month": lambda c, _, month: points.not_this_year(c, points.of_year(c, month)),
    "close that": lambda c, _, unit: points.edge(c, unit, 1),
    "close this unit": lambda c, _, __, unit: points.edge(c, unit, 1),
    "of_that edge": points.edge,
    "year": lambda c, year: months_of(c.year(year), 1, 12),
    "school": lambda c, year: school_year(c.year(year)),
    "unit number": points.unit_number,
    "unit number year": points.unit_number,
    "number unit": points.numbered,
    "number unit year": points.numbered,
    "ordinal unit": points.numbered,
    "ordinal unit year": points.numbered,
    "ahead number units": lambda c, _, number, unit: points.ahead(c, number, unit),
    "ahead count unit": lambda c, _, number, unit: points.ahead(c, number, unit),
    "ahead count units": lambda c, _, number, unit: points.ahead(c, number, unit),
    "ahead few units": lambda c, _, number, unit: points.few(c, number, unit),
    "ahead stretch": lambda c, _, months: points.ahead(c, months, MONTH),
    "number units": points.ahead,
    "count units": points.ahead,
    "few units": points.few,
    "stretch": lambda c, months: points.ahead(c, months, MONTH),
    "weekday": points.weekday,
    "weekday_short": points.weekday,
    "coming weekday": lambda c, _, weekday: points.weekday(c, weekday),
    "next weekday": lambda c, _, weekday: single(points.whole(c, 1, WEEK).first + timedelta(days=weekday)),
    "next unit": points.next_unit,
    "coming unit": points.next_unit,
    "this unit": lambda c, _, unit: points.whole(c, 0, unit),
    "that": lambda c, unit: points.whole(c, 0, unit),
    "holiday": points.holiday,
    "holiday year": points.holiday,
    "next holiday": lambda c, _, which: points.not_this_year(c, points.holiday(c, which)),
    "season": lambda c, which: points.still_ahead(c, points.season(c, which)),
    "season year": points.season,
    "next season": lambda c, _, which: points.not_this_year(c, points.season(c, which)),
    "this season": lambda c, _, which: points.season(c, which),
    "that after holiday": lambda c, unit, _, which: points.weeks_beside(c, unit, which, WEEK),
    "that before holiday": lambda c, unit, _, which: points.weeks_beside(c, unit, which, -WEEK),
}
