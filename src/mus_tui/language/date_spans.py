"""Days, weeks, months, years and parts of them as spans of days."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple


class Span(NamedTuple):
    """The days from one to another, both counted in."""

    first: date
    """The first day of the span."""
    last: date
    """The last day: the same as the first for a single day."""


def single(day: date) -> Span:
    """Return a day as a span."""
    return Span(day, day)


def week_of(year: int, week: int) -> Span:
    """Return an ISO week, Monday to Sunday; raises `ValueError` when that year has no such week."""
    monday = date.fromisocalendar(year, week, 1)
    return Span(monday, monday + timedelta(days=6))


def week_with(day: date) -> Span:
    """Return the week that a day is in."""
    monday = day - timedelta(days=day.weekday())
    return Span(monday, monday + timedelta(days=6))


def months_of(year: int, month: int, length: int = 1) -> Span:
    """Return `length` whole months of one year, from `month` on."""
    last = month + length - 1
    return Span(date(year, month, 1), date(year, last, monthrange(year, last)[1]))


def school_year(year: int) -> Span:
    """Return the school year that begins in a year."""
    return Span(date(year, 8, 1), date(year + 1, 7, 31))


def part_of(year: int, month: int, part: int) -> Span:
    """Return a third of a month: 1 is the 1st to the 10th, 2 the 11th to the 20th, 3 the 21st to its end."""
    first, last = months_of(year, month)
    return Span(
        first.replace(day=1 + 10 * (part - 1)),
        last if part == 3 else first.replace(day=10 * part),
    )


def part_of_span(span: Span, part: int) -> Span:
    """Return the beginning, middle or end, 1 to 3, of a week, a month or several months of one year.

    Of a year that is January, June with July, and December; of a week Monday and Tuesday, Wednesday, and the rest.
    """
    first, last = span
    if last - first < timedelta(days=7):
        start, end = ((0, 1), (2, 2), (3, 6))[part - 1]
        return Span(first + timedelta(days=start), first + timedelta(days=end))
    length = last.month - first.month + 1
    if length == 1:
        return part_of(first.year, first.month, part)
    start, end = ((0, 0), ((length - 1) // 2, length // 2), (length - 1, length - 1))[part - 1]
    return Span(months_of(first.year, first.month + start).first, months_of(first.year, first.month + end).last)


def day_among(span: Span, counts: Callable[[date], bool], which: int) -> date | None:
    """Return the first, second … day of a span that counts, or with -1 the last; None where there are not so many."""
    days = [span.first + timedelta(days=n) for n in range((span.last - span.first).days + 1)]
    found = dict(enumerate((day for day in days if counts(day)), 1))
    return found.get(len(found) if which == -1 else which)


def months_after(day: date, months: int) -> date:
    """Return the same day so many months later, or that month's last day where it is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
