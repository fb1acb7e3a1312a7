"""Days, weeks, months and parts of them as spans of days."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple


class Span(NamedTuple):
    """The days from one to another, both counted in."""

    first: date
    """The first day of the span."""
    last: date
    """The last day: the same as the first for a single day."""


def week_of(year: int, week: int) -> Span:
    """Return an ISO week, Monday to Sunday; raises `ValueError` when that year has no such week."""
    monday = date.fromisocalendar(year, week, 1)
    return Span(monday, monday + timedelta(days=6))


def months_of(year: int, month: int, length: int = 1) -> Span:
    """Return `length` whole months of one year, from `month` on."""
    last = month + length - 1
    return Span(date(year, month, 1), date(year, last, monthrange(year, last)[1]))


def part_of(year: int, month: int, part: int) -> Span:
    """Return a third of a month: 1 is the 1st to the 10th, 2 the 11th to the 20th, 3 the 21st to its end."""
    first, last = months_of(year, month)
    return Span(
        first.replace(day=1 + 10 * (part - 1)),
        last if part == 3 else first.replace(day=10 * part),
    )


def months_after(day: date, months: int) -> date:
    """Return the same day so many months later, or that month's last day where it is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
