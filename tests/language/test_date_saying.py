"""A date is said in words that are read as the same date, in every language (S10)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from mus_tui.language.date_saying import say_date, say_short, say_span
from mus_tui.language.dates import read_date, say_echo
from mus_tui.languages import LANGUAGES
from mus_tui.words import use_language

TODAY = date(2026, 10, 7)  # a Wednesday, in week 41


@pytest.fixture(autouse=True)
def danish_again() -> Iterator[None]:
    yield
    use_language("da")


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("first", "last", "danish", "english"),
    [
        ("2027-03-01", "2027-03-01", "1. marts 2027", "1 March 2027"),
        ("2026-10-19", "2026-10-25", "uge 43 (19.–25. oktober 2026)", "week 43 (19–25 October 2026)"),
        (
            "2026-10-26",
            "2026-11-01",
            "uge 44 (26. oktober – 1. november 2026)",
            "week 44 (26 October – 1 November 2026)",
        ),
        (
            "2026-12-28",
            "2027-01-03",
            "uge 53 (28. december 2026 – 3. januar 2027)",
            "week 53 (28 December 2026 – 3 January 2027)",
        ),
        ("2027-03-01", "2027-03-31", "marts 2027", "March 2027"),
        ("2027-03-11", "2027-03-20", "midt i marts 2027 (11.–20. marts)", "mid-March 2027 (11–20 March)"),
        ("2027-02-21", "2027-02-28", "sidst i februar 2027 (21.–28. februar)", "late February 2027 (21–28 February)"),
        ("2027-04-01", "2027-06-30", "2. kvartal 2027", "Q2 2027"),
        ("2027-07-01", "2027-12-31", "2. halvår 2027", "half-year 2, 2027"),
        ("2027-03-02", "2027-04-05", "2. marts – 5. april 2027", "2 March – 5 April 2027"),
    ],
)
def test_a_span_is_said_by_its_name(first: str, last: str, danish: str, english: str) -> None:
    assert say_span(day(first), day(last)) == danish
    use_language("en")
    assert say_span(day(first), day(last)) == english


def test_the_echo_names_the_weekday_or_asks() -> None:
    assert say_echo(read_date("1/3", TODAY)) == "mandag den 1. marts 2027"
    assert say_echo(read_date("uge 43", TODAY)) == "uge 43 (19.–25. oktober 2026)"
    assert say_echo(read_date("31/2", TODAY)) == "Der er ingen 31. februar i 2027. Hvilken dag mener I?"
    assert say_echo(read_date("1/3-26", TODAY)) == "1. marts 2026 er allerede gået. Hvornår mener I?"
    use_language("en")
    assert say_echo(read_date("1/3", TODAY)) == "Monday 1 March 2027"


def test_a_date_said_is_read_as_the_same_date_in_every_language() -> None:
    for language in LANGUAGES:
        use_language(language)
        for ahead in range(400):
            meant = TODAY + timedelta(days=ahead)
            for said in (say_date(meant), say_short(meant), say_echo(read_date(meant.isoformat(), TODAY))):
                assert read_date(said, TODAY).first == meant, said
