"""What the words of one point in time mean: a day, a week, a month, a holiday; `date_rules` says which words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from mus_tui.language.date_clock import Ask, Clock, ask_for_last_day, unclear
from mus_tui.language.date_saying import say_full, say_month
from mus_tui.language.date_spans import (
    Span,
    day_among,
    months_after,
    months_of,
    part_of,
    school_year,
    single,
    week_of,
    week_with,
)
from mus_tui.language.date_tokens import Token
from mus_tui.language.holidays import day_before, holiday_in, is_public_holiday, season_in

DAY, WEEK, MONTH, QUARTER, HALF, YEAR, SCHOOL = 1, 7, 30, 90, 182, 365, 400
_MONTHS_IN = {MONTH: 1, QUARTER: 3, HALF: 6, YEAR: 12}
_WORKDAYS = frozenset(range(5))
_THURSDAY = 3
_SUMMER_HOLIDAY, _WINTER = 6, 3
_NEARLY_OVER = 6
"""From when on so small a part of a season is left that it may be next year's that is meant."""


# Days


def _month(month: int) -> int:
    if not 1 <= month <= 12:
        raise Ask("no_such_month", month=month)
    return month


def day_in(year: int, month: int, day: int) -> Span:
    """Return a day of a year; asks where there is none."""
    try:
        return single(date(year, _month(month), day))
    except ValueError:
        raise Ask("no_such_day", day=day, month=say_month(month), year=year) from None


def day(clock: Clock, day: int, month: int) -> Span:
    """Return the coming day of that month."""
    # Compared as figures, so that the 29th of February belongs to the coming February whether it has one or not.
    coming = clock.since.year + ((month, day) < (clock.since.month, clock.since.day))
    return clock.yearless(coming, lambda year: day_in(year, month, day))


def day_of_month(clock: Clock, day: int) -> Span:
    """Read `den 15.`: the next day with that number, or the nearest one."""
    months = (months_of(month.year, month.month) for month in (months_after(clock.since, n) for n in (-1, 0, 1, 2)))
    days = [month.first.replace(day=day) for month in months if 1 <= day <= month.last.day]
    meant = [each for each in days if clock.past_ok or each >= clock.since]
    return single(min(meant, key=lambda each: abs(each - clock.since))) if meant else unclear()


def weekday(clock: Clock, weekday: int) -> Span:
    """Return the coming day of that name; asks where it is today."""
    days = (weekday - clock.today.weekday()) % WEEK
    if days == 0:
        raise Ask("today_or_next", date=say_full(clock.today + timedelta(days=WEEK)))
    return single(clock.today + timedelta(days=days))


def day_in_month(month: Span, day: int) -> Span:
    """Read `den 15. i næste måned`."""
    if month != months_of(month.first.year, month.first.month):
        unclear()
    return day_in(month.first.year, month.first.month, day)


def _is_workday(day: date) -> bool:
    return day.weekday() in _WORKDAYS and not is_public_holiday(day)


def nth_in(month: Span, which: int, what: Token) -> Span:
    """Read `første mandag`, `sidste hverdag` or `første uge` of a month; a week is where most of its days are."""
    weekday = what.value if what.kind == "weekday" else _THURSDAY
    counts = _is_workday if what.kind == "workday" else lambda day: day.weekday() == weekday
    found = day_among(month, counts, which) if month == months_of(month.first.year, month.first.month) else None
    if found is None or (what.kind == "unit" and what.value != WEEK):
        unclear()
    return week_with(found) if what.kind == "unit" else single(found)


# Weeks, months, years


def _week_in(year: int, week: int) -> Span:
    try:
        return week_of(year, week)
    except ValueError:
        raise Ask("no_such_week", week=week, year=year) from None


def unit_number(clock: Clock, unit: int, number: int, year: int | None = None) -> Span:
    """Read `uge 43`, and `kvartal 1`."""
    if unit != WEEK:
        return numbered(clock, number, unit, year)
    if year is not None:
        return _week_in(clock.year(year), number)
    now = clock.since.isocalendar()
    return clock.yearless(now.year + (number < now.week), lambda year: _week_in(year, number))


def numbered(clock: Clock, number: int, unit: int, year: int | None = None) -> Span:
    """Read `2. kvartal` and `1. halvår`."""
    length = {QUARTER: 3, HALF: 6}.get(unit)
    if length is None or not 1 <= number <= 12 // length:
        unclear()
    first = (number - 1) * length + 1
    if year is not None:
        return months_of(clock.year(year), first, length)
    return clock.coming(lambda year: months_of(year, first, length))


def of_year(clock: Clock, month: int, year: int | None = None) -> Span:
    """Read a month, of a year or the coming one."""
    if year is not None:
        return months_of(clock.year(year), _month(month))
    return clock.coming(lambda year: months_of(year, _month(month)))


def whole(clock: Clock, steps: int, unit: int) -> Span:
    """Read `denne uge` (0 steps) and `næste måned` (1 step)."""
    if unit == WEEK:
        return week_with(clock.today + timedelta(days=WEEK * steps))
    if unit == SCHOOL:
        return school_year(clock.today.year - (clock.today.month < 8) + steps)
    if unit not in _MONTHS_IN:
        unclear()
    length = _MONTHS_IN[unit]
    start = clock.today.replace(month=(clock.today.month - 1) // length * length + 1, day=1)
    first = months_after(start, steps * length)
    return months_of(first.year, first.month, length)


def next_unit(clock: Clock, _: int, unit: int) -> Span:
    """Read `næste uge`; what `næste år` means is asked."""
    span = whole(clock, 1, unit)
    if unit == YEAR:
        # As often the next talk is meant by it.
        ask_for_last_day(span.last)
    return span


def part_of_month(clock: Clock, part: int, month: int) -> Span:
    """Read `medio marts`: the coming one, also where March has begun."""
    return clock.coming(lambda year: part_of(year, _month(month), part))


def edge(clock: Clock, unit: int, last: int) -> Span:
    """Read `månedens udgang`; where a school year ends is another day for those who teach in it."""
    span = whole(clock, 0, unit)
    if unit == SCHOOL and last:
        ask_for_last_day(day_before(holiday_in(span.last.year, _SUMMER_HOLIDAY)).last)
    return single(span.last if last else span.first)


def ahead(clock: Clock, number: int, unit: int) -> Span:
    """Read `om 3 måneder`."""
    if unit in (DAY, WEEK):
        return single(clock.today + timedelta(days=number * unit))
    if unit not in _MONTHS_IN:
        unclear()
    return single(months_after(clock.today, number * _MONTHS_IN[unit]))


def few(clock: Clock, number: int, unit: int) -> Span:
    """Read `om et par uger`, which is no number: it is asked about with the day that it would be."""
    ask_for_last_day(ahead(clock, number, unit).last)


# What has a name


def holiday(clock: Clock, which: int, year: int | None = None, of: Callable[[Span], Span] = lambda span: span) -> Span:
    """Return a holiday, the coming one where no year is said, or what `of` makes of it."""
    if year is not None:
        return of(holiday_in(clock.year(year), which))
    return clock.coming(lambda year: of(holiday_in(year, which)))


def season(clock: Clock, which: int, year: int | None = None) -> Span:
    """Read `i foråret`, and `forår 2027`."""
    if year is None:
        return clock.coming(lambda year: season_in(year, which))
    if which == _WINTER:
        # «Vinteren 2027» begins in 2026 for some, and in 2027 for others.
        unclear()
    return season_in(clock.year(year), which)


def still_ahead(clock: Clock, span: Span) -> Span:
    """Return a season, or ask where its last days have come: then next year's may be meant."""
    length, left = ((span.last - day).days + 1 for day in (span.first, clock.since))
    if span.first < clock.since and left * _NEARLY_OVER <= length and not clock.past_ok:
        ask_for_last_day(span.last)
    return span


def not_this_year(clock: Clock, span: Span) -> Span:
    """Return what is next, where it cannot be the one of this year that is still to come."""
    return span if span.first.year > clock.today.year else unclear()


def weeks_beside(clock: Clock, unit: int, which: int, days: int) -> Span:
    """Read `ugen efter påske` and `ugen før jul`."""
    if unit != WEEK:
        unclear()
    span = holiday(clock, which)
    return week_with((span.last if days > 0 else span.first) + timedelta(days=days))
