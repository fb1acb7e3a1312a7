"""Parts of a week, a month or a year, and one day among others."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from mus_tui.language.date_reading import read_date
from mus_tui.language.date_spans import Span, day_among, months_of, part_of_span, week_of

TODAY = date(2026, 10, 7)


@pytest.mark.parametrize(
    ("span", "parts"),
    [
        (lambda: week_of(2027, 9), ["03-01 03-02", "03-03 03-03", "03-04 03-07"]),
        (lambda: months_of(2027, 2), ["02-01 02-10", "02-11 02-20", "02-21 02-28"]),
        (lambda: months_of(2027, 1, 3), ["01-01 01-31", "02-01 02-28", "03-01 03-31"]),
        (lambda: months_of(2027, 7, 6), ["07-01 07-31", "09-01 10-31", "12-01 12-31"]),
        (lambda: months_of(2027, 1, 12), ["01-01 01-31", "06-01 07-31", "12-01 12-31"]),
    ],
)
def test_a_span_has_a_beginning_a_middle_and_an_end(span: Callable[[], Span], parts: list[str]) -> None:
    found = [part_of_span(span(), part) for part in (1, 2, 3)]
    assert [f"{first:%m-%d} {last:%m-%d}" for first, last in found] == parts


@pytest.mark.parametrize(
    ("which", "found"), [(1, 2), (2, 9), (4, 23), (5, 30), (6, None), (0, None), (-1, 30), (-2, None)]
)
def test_the_first_second_or_last_of_some_days_is_found(which: int, found: int | None) -> None:
    fridays = day_among(months_of(2027, 4), lambda day: day.weekday() == 4, which)
    assert fridays == (found and date(2027, 4, found))


def test_the_day_after_a_month_is_not_among_its_days() -> None:
    assert day_among(months_of(2027, 4), lambda day: day.weekday() == 5, -1) == date(2027, 4, 24)


def test_there_is_none_among_none() -> None:
    assert [day_among(months_of(2027, 4), lambda _: False, which) for which in (1, -1)] == [None, None]


def test_no_day_is_the_noughth() -> None:
    assert read_date("0. mandag i marts", TODAY).problem == "unclear"


@pytest.mark.parametrize(
    ("said_on", "words", "asked"),
    [
        ("2026-11-15", "i efteråret", False),
        ("2026-11-16", "i efteråret", True),
        ("2026-11-30", "in the autumn", True),
        ("2026-11-30", "dette efterår", False),
        ("2026-11-30", "efteråret 2027", False),
        ("2026-11-30", "i vinteren", False),
        ("2027-02-20", "i vinteren", True),
    ],
)
def test_a_season_is_asked_about_in_its_last_days(said_on: str, words: str, asked: bool) -> None:
    today = date.fromisoformat(said_on)
    reading = read_date(words, today)
    assert (reading.problem == "last_day") is asked
    assert read_date(words, today, past_ok=True).problem != "last_day"
