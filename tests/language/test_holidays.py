"""The days that everybody knows by name are where the almanac has them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise

import pytest

from mus_tui.language.date_spans import Span
from mus_tui.language.holidays import (
    HOLIDAYS,
    after_easter,
    day_before,
    easter,
    holiday_in,
    is_public_holiday,
    on,
    season_in,
    soon_after,
    weekday_on_or_before,
)

CHRISTMAS_HOLIDAY, SUMMER_HOLIDAY = 1, 6


def said(span: Span) -> str:
    return f"{span.first}" if span.first == span.last else f"{span.first}/{span.last}"


def test_easter_is_where_the_almanac_has_it() -> None:
    days = {2024: (3, 31), 2025: (4, 20), 2026: (4, 5), 2027: (3, 28), 2028: (4, 16), 2038: (4, 25)}
    assert {year: (easter(year).month, easter(year).day) for year in days} == days


def test_easter_is_as_early_and_as_late_as_it_can_be_in_the_years_that_are_known_for_it() -> None:
    days = {year: easter(year) for year in range(1583, 2600)}
    early = [year for year, day in days.items() if (day.month, day.day) == (3, 22)]
    late = [year for year, day in days.items() if (day.month, day.day) == (4, 25)]
    assert early == [1598, 1693, 1761, 1818, 2285, 2353, 2437, 2505]
    assert late == [1666, 1734, 1886, 1943, 2038, 2190, 2258, 2326, 2410, 2573]
    assert {day.weekday() for day in days.values()} == {6}
    assert all(date(year, 3, 22) <= day <= date(year, 4, 25) for year, day in days.items())


@pytest.mark.parametrize(
    ("days_of", "days"),
    [
        (lambda: after_easter(0), "2027-03-28"),
        (lambda: after_easter(-3), "2027-03-25"),
        (lambda: after_easter(-3, 0), "2027-03-25/2027-03-28"),
        (lambda: after_easter(49, 50), "2027-05-16/2027-05-17"),
        (lambda: on(6, 5), "2027-06-05"),
        (lambda: on(12, 24, 26), "2027-12-24/2027-12-26"),
    ],
)
def test_some_days_follow_easter_and_others_are_the_same_every_year(
    days_of: Callable[[], Callable[[int], Span]], days: str
) -> None:
    assert said(days_of()(2027)) == days


@pytest.mark.parametrize("which", range(len(HOLIDAYS)))
def test_every_holiday_comes_once_a_year(which: int) -> None:
    spans = [holiday_in(year, which) for year in range(2000, 2060)]
    assert all(first <= last for first, last in spans)
    assert all((last - first).days < 60 for first, last in spans)
    assert all(300 < (after.first - before.first).days < 430 for before, after in pairwise(spans))


def test_each_holiday_of_a_year_has_its_days() -> None:
    assert [said(holiday_in(2027, which)) for which in range(len(HOLIDAYS))] == [
        "2027-12-24/2027-12-26",
        "2027-12-18/2028-01-02",
        "2027-01-01",
        "2027-03-25/2027-03-29",
        "2027-03-20/2027-03-29",
        "2027-05-16/2027-05-17",
        "2027-06-26/2027-08-08",
        "2027-10-18/2027-10-24",
        "2027-02-15/2027-02-28",
        "2027-05-06",
        "2027-06-23",
        "2027-12-24",
        "2027-12-31",
        "2027-06-05",
        "2027-02-07",
        "2027-03-25",
        "2027-03-26",
    ]


@pytest.mark.parametrize(
    ("which", "year", "days"),
    [
        (CHRISTMAS_HOLIDAY, 2022, "2022-12-17/2023-01-08"),
        (CHRISTMAS_HOLIDAY, 2024, "2024-12-21/2025-01-05"),
        (CHRISTMAS_HOLIDAY, 2026, "2026-12-19/2027-01-03"),
        (CHRISTMAS_HOLIDAY, 2029, "2029-12-15/2030-01-06"),
        (SUMMER_HOLIDAY, 2022, "2022-06-25/2022-08-14"),
        (SUMMER_HOLIDAY, 2026, "2026-06-27/2026-08-09"),
        (SUMMER_HOLIDAY, 2029, "2029-06-30/2029-08-12"),
    ],
)
def test_a_holiday_of_schools_begins_on_a_saturday_and_ends_on_a_sunday(which: int, year: int, days: str) -> None:
    assert said(holiday_in(year, which)) == days


def test_a_year_has_so_many_public_holidays_and_no_more() -> None:
    days = [date(2027, 1, 1) + timedelta(days=n) for n in range(365)]
    assert [f"{day:%m-%d}" for day in days if is_public_holiday(day)] == [
        *("01-01", "03-25", "03-26", "03-28", "03-29", "05-06", "05-16", "05-17", "12-25", "12-26"),
    ]


def test_a_season_is_three_whole_months_and_winter_reaches_into_the_next_year() -> None:
    assert [said(season_in(2027, which)) for which in range(4)] == [
        "2027-03-01/2027-05-31",
        "2027-06-01/2027-08-31",
        "2027-09-01/2027-11-30",
        "2027-12-01/2028-02-29",
    ]


@pytest.mark.parametrize(("weekday", "day"), [(0, 9), (4, 6), (5, 7), (6, 8)])
def test_a_weekday_on_or_before_a_day_may_be_that_day(weekday: int, day: int) -> None:
    assert weekday_on_or_before(date(2026, 11, 9), weekday) == date(2026, 11, day)


@pytest.mark.parametrize(("day", "friday"), [(2, 13), (3, 13), (4, 20), (6, 20), (10, 20)])
def test_soon_after_a_day_is_the_first_friday_when_ten_days_have_gone(day: int, friday: int) -> None:
    assert soon_after(date(2026, 11, day)) == date(2026, 11, friday)


def test_the_day_before_something_is_the_one_before_its_first() -> None:
    assert day_before(Span(date(2027, 3, 1), date(2027, 3, 31))) == Span(date(2027, 2, 28), date(2027, 2, 28))
