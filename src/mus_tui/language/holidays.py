"""The days that everybody knows by name: holidays as schools have them, church feasts, and the four seasons.

School holidays differ by municipality; a span here reaches from the first day anywhere in the country to the last.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from mus_tui.language.date_spans import Span, months_after, months_of, single, week_of

_SATURDAY, _SUNDAY = 5, 6
_FIXED = {(1, 1), (12, 25), (12, 26)}
_FROM_EASTER = {-3, -2, 0, 1, 39, 49, 50}
"""Maundy Thursday, Good Friday, Easter, Ascension Day and Whitsun, in days from Easter Sunday."""


def easter(year: int) -> date:
    """Return Easter Sunday, by the rule that the calendar has had since 1583."""
    century, of_century = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    to_sunday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - moon - of_century % 4) % 7
    late = (year % 19 + 11 * moon + 22 * to_sunday) // 451
    month, day = divmod(moon + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def after_easter(first: int, last: int | None = None) -> Callable[[int], Span]:
    """Return what gives the days so and so many days after Easter Sunday, for any year."""
    days = (timedelta(days=first), timedelta(days=first if last is None else last))
    return lambda year: Span(easter(year) + days[0], easter(year) + days[1])


def on(month: int, day: int, last: int | None = None) -> Callable[[int], Span]:
    """Return what gives the same days of every year."""
    return lambda year: Span(date(year, month, day), date(year, month, last or day))


def weekday_on_or_before(day: date, weekday: int) -> date:
    """Return the last such weekday that is not after the day."""
    return day - timedelta(days=(day.weekday() - weekday) % 7)


def _christmas_holiday(year: int) -> Span:
    return Span(
        weekday_on_or_before(date(year, 12, 21), _SATURDAY), weekday_on_or_before(date(year + 1, 1, 8), _SUNDAY)
    )


def _summer_holiday(year: int) -> Span:
    """From the last Saturday of June to the second Sunday of August."""
    return Span(weekday_on_or_before(date(year, 6, 30), _SATURDAY), weekday_on_or_before(date(year, 8, 14), _SUNDAY))


HOLIDAYS: tuple[Callable[[int], Span], ...] = (
    on(12, 24, 26),
    _christmas_holiday,
    on(1, 1),
    after_easter(-3, 1),
    after_easter(-8, 1),
    after_easter(49, 50),
    _summer_holiday,
    lambda year: week_of(year, 42),
    lambda year: Span(week_of(year, 7).first, week_of(year, 8).last),
    after_easter(39),
    on(6, 23),
    on(12, 24),
    on(12, 31),
    on(6, 5),
    after_easter(-49),
    after_easter(-3),
    after_easter(-2),
)
"""In the order of the numbers that the words of a language have for them in `read_holiday`."""


def holiday_in(year: int, which: int) -> Span:
    """Return a holiday of a year by its number; one over the new year belongs to the year it begins in."""
    return HOLIDAYS[which](year)


def is_public_holiday(day: date) -> bool:
    """Whether a day is a public holiday in Denmark, whatever weekday it is; Christmas Eve is none."""
    if (day.month, day.day) in _FIXED:
        return True
    return (day - easter(day.year)).days in _FROM_EASTER


def season_in(year: int, which: int) -> Span:
    """Return spring, summer, autumn or winter, 0 to 3: three whole months each, winter from December on."""
    first = date(year, 3 + 3 * which, 1)
    end = months_after(first, 2)
    return Span(first, months_of(end.year, end.month).last)


def soon_after(day: date) -> date:
    """Return the day that is proposed for something after a day: the first Friday when ten days have gone."""
    earliest = day + timedelta(days=10)
    return earliest + timedelta(days=(4 - earliest.weekday()) % 7)


def day_before(span: Span) -> Span:
    """Return the day before a span begins."""
    return single(span.first - timedelta(days=1))
