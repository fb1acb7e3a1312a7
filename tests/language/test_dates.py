"""Dates are read and said in words, and what is unclear is asked (S10)."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from mus_tui.language.dates import read_date, say_echo
from mus_tui.languages import LANGUAGES
from mus_tui.words import t, use_language

TODAY = date(2026, 10, 7)  # a Wednesday, in week 41


@pytest.fixture(autouse=True)
def danish_again() -> Iterator[None]:
    yield
    use_language("da")


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("1/3", "2027-03-01"),
        ("1.3", "2027-03-01"),
        ("1.3.", "2027-03-01"),
        ("den 1. 3.", "2027-03-01"),
        ("1/3-27", "2027-03-01"),
        ("1/3 2027", "2027-03-01"),
        ("1.3 2027", "2027-03-01"),
        ("1. marts", "2027-03-01"),
        ("1.marts", "2027-03-01"),
        ("  1   MAR ", "2027-03-01"),
        ("15. jan.", "2027-01-15"),
        ("1. jul.", "2027-07-01"),
        ("15-01-2027", "2027-01-15"),
        ("15.1.27", "2027-01-15"),
        ("15. 01. 2027", "2027-01-15"),
        ("2027-01-15", "2027-01-15"),
        ("1. marts 2027", "2027-03-01"),
        ("1. marts 27", "2027-03-01"),
        ("den første marts", "2027-03-01"),
        ("d. 1/3", "2027-03-01"),
        ("inden den 1. marts", "2027-03-01"),
        ("før 1/3", "2027-03-01"),
        ("senest 1. marts", "2027-03-01"),
        ("fra 1. marts", "2027-03-01"),
        ("omkring 1. marts", "2027-03-01"),
        ("ca. 1. marts", "2027-03-01"),
        ("7/10", "2026-10-07"),
        ("6/10", "2027-10-06"),
        ("29. feb 2028", "2028-02-29"),
        ("om 3 måneder", "2027-01-07"),
        ("om 3 ma\u030aneder", "2027-01-07"),
        ("om tre uger", "2026-10-28"),
        ("om en uge", "2026-10-14"),
        ("om et halvt år", "2027-04-07"),
        ("om halvandet år", "2028-04-07"),
        ("om et år", "2027-10-07"),
        ("om tre år", "2029-10-07"),
        ("om 14 dage", "2026-10-21"),
        ("inden for 14 dage", "2026-10-21"),
        ("inden 14 dage", "2026-10-21"),
        ("i dag", "2026-10-07"),
        ("i morgen", "2026-10-08"),
        ("i overmorgen", "2026-10-09"),
        ("på fredag", "2026-10-09"),
        ("fredag", "2026-10-09"),
        ("mandag", "2026-10-12"),
        ("næste fredag", "2026-10-16"),
        ("mandag i næste uge", "2026-10-12"),
        ("fredag i uge 43", "2026-10-23"),
        ("fredag den 5. marts", "2027-03-05"),
        ("fre. 5/3", "2027-03-05"),
        ("fredag, den 5. marts 2027", "2027-03-05"),
        ("inden udgangen af marts", "2027-03-31"),
        ("udgangen af 2027", "2027-12-31"),
        ("inden udgangen af året", "2026-12-31"),
        ("pr. 1. marts", "2027-03-01"),
        ("1 March", "2027-03-01"),
        ("the 1st of March", "2027-03-01"),
        ("in 3 months", "2027-01-07"),
        ("in a week", "2026-10-14"),
        ("within two weeks", "2026-10-21"),
        ("tomorrow", "2026-10-08"),
        ("next friday", "2026-10-16"),
        ("on Friday", "2026-10-09"),
        ("by the end of June", "2027-06-30"),
    ],
)
def test_a_day_is_read(words: str, meant: str) -> None:
    reading = read_date(words, TODAY)
    assert (reading.first, reading.last, reading.problem) == (day(meant), day(meant), None)


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("uge 43", "2026-10-19", "2026-10-25"),
        ("i uge 43", "2026-10-19", "2026-10-25"),
        ("uge 41", "2026-10-05", "2026-10-11"),
        ("uge 40", "2027-10-04", "2027-10-10"),
        ("uge 53", "2026-12-28", "2027-01-03"),
        ("uge 9 2027", "2027-03-01", "2027-03-07"),
        ("uge 9/2027", "2027-03-01", "2027-03-07"),
        ("week 43", "2026-10-19", "2026-10-25"),
        ("næste uge", "2026-10-12", "2026-10-18"),
        ("denne uge", "2026-10-05", "2026-10-11"),
        ("primo marts", "2027-03-01", "2027-03-10"),
        ("medio marts 2027", "2027-03-11", "2027-03-20"),
        ("ultimo februar", "2027-02-21", "2027-02-28"),
        ("slutningen af juni", "2027-06-21", "2027-06-30"),
        ("primo oktober", "2026-10-01", "2026-10-10"),
        ("slut marts", "2027-03-21", "2027-03-31"),
        ("i løbet af marts", "2027-03-01", "2027-03-31"),
        ("mid March", "2027-03-11", "2027-03-20"),
        ("mid-March", "2027-03-11", "2027-03-20"),
        ("end of June", "2027-06-21", "2027-06-30"),
        ("marts", "2027-03-01", "2027-03-31"),
        ("i marts", "2027-03-01", "2027-03-31"),
        ("in March", "2027-03-01", "2027-03-31"),
        ("marts 2027", "2027-03-01", "2027-03-31"),
        ("oktober", "2026-10-01", "2026-10-31"),
        ("september", "2027-09-01", "2027-09-30"),
        ("Q2", "2027-04-01", "2027-06-30"),
        ("q4", "2026-10-01", "2026-12-31"),
        ("2. kvartal 2027", "2027-04-01", "2027-06-30"),
        ("første halvår", "2027-01-01", "2027-06-30"),
        ("næste måned", "2026-11-01", "2026-11-30"),
        ("næste kvartal", "2027-01-01", "2027-03-31"),
    ],
)
def test_a_span_of_days_is_read(words: str, first: str, last: str) -> None:
    reading = read_date(words, TODAY)
    assert (reading.first, reading.last, reading.problem) == (day(first), day(last), None)


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ("", "unclear"),
        ("12", "unclear"),
        ("12.", "unclear"),
        ("kl. 12.30", "unclear"),
        ("1/3/2027/4", "unclear"),
        ("marts i", "unclear"),
        ("snart", "unclear"),
        ("uge 9 og 11", "unclear"),
        ("1-3", "unclear"),
        ("marts 27", "day_or_year"),
        ("et kvartal", "unclear"),
        ("5. kvartal", "unclear"),
        ("møde 2 i marts", "unclear"),
        ("2 i marts", "unclear"),
        ("næste år", "last_day"),
        ("efter 1. marts", "last_day"),
        ("om ٣ måneder", "unclear"),
        ("١/٣", "unclear"),
        ("1/3\x00", "unclear"),
        ("1/3 0027", "unclear"),
        ("1. marts 2026", "past"),
        ("1/3-26", "past"),
        ("2026-10-06", "past"),
        ("september 2026", "past"),
        ("i går", "past"),
        ("8. oktober 2029", "too_far"),
        ("om 4 år", "too_far"),
        ("om 999 år", "too_far"),
        ("uge 52 9999", "too_far"),
        ("31/12-9999", "too_far"),
        ("31/2", "no_such_day"),
        ("32. marts", "no_such_day"),
        ("0/3", "no_such_day"),
        ("29/2", "no_such_day"),
        ("1/13", "no_such_month"),
        ("uge 54", "no_such_week"),
        ("uge 0", "no_such_week"),
        ("uge 53 2027", "no_such_week"),
        ("mandag den 5. marts", "other_weekday"),
        ("onsdag", "today_or_next"),
        ("inden uge 43", "last_day"),
        ("inden marts", "last_day"),
    ],
)
def test_what_is_unclear_is_asked(words: str, problem: str) -> None:
    reading = read_date(words, TODAY)
    assert (reading.first, reading.last, reading.problem) == (None, None, problem)
    for language in LANGUAGES:
        use_language(language)
        assert say_echo(reading).endswith(("?", "."))
        assert "{" not in say_echo(reading)


def test_months_ahead_end_on_the_last_day_of_a_shorter_month() -> None:
    assert read_date("om 1 måned", date(2027, 1, 31)).first == date(2027, 2, 28)
    assert read_date("om et år", date(2028, 2, 29)).first == date(2029, 2, 28)


def test_the_week_that_runs_into_the_new_year_is_still_this_week() -> None:
    assert read_date("uge 53", date(2027, 1, 2)).first == date(2026, 12, 28)


def test_the_29th_of_february_belongs_to_the_coming_february() -> None:
    assert read_date("29/2", date(2027, 6, 1)).first == date(2028, 2, 29)
    assert read_date("29/2", date(2028, 2, 29)).first == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("1/9", "2026-09-01"),
        ("1/3", "2027-03-01"),
        ("1/5", "2026-05-01"),
        ("1. marts 2025", "2025-03-01"),
        ("i går", "2026-10-06"),
    ],
)
def test_a_date_that_may_be_past_is_the_nearest(words: str, meant: str) -> None:
    assert read_date(words, TODAY, past_ok=True).first == day(meant)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("1. maj", "2025-05-01"),
        ("1. marts", "2026-03-01"),
        ("uge 20", "2025-05-18"),
        ("maj", "2025-05-31"),
        ("ultimo juni", "2025-06-30"),
        ("slutningen af året", "2025-12-31"),
        ("om 14 dage", "2026-10-21"),
    ],
)
def test_what_was_agreed_a_year_ago_is_dated_from_that_day(words: str, meant: str) -> None:
    assert read_date(words, TODAY, since=date(2025, 3, 10)).last == day(meant)


def test_what_was_over_before_the_talk_is_asked_about_and_a_talk_to_come_changes_nothing() -> None:
    assert read_date("1. marts 2025", TODAY, since=date(2025, 3, 10)).problem == "past"
    assert read_date("1. november", TODAY, since=date(2027, 3, 10)) == read_date("1. november", TODAY)


TOKENS = """
    1 3 13 31 99 2027 2026 9999 0 / . - , – den d. inden om i på næste denne uge uger måned år halvår kvartal Q2
    marts feb. fredag man primo ultimo udgangen af et halvt år tre første i dag i går senest og
    1/3 31/2 1.3-27 2027-01-15
""".split()  # noqa: SIM905 - a long list reads better as words


def test_no_row_of_words_is_read_into_the_past_or_too_far_ahead() -> None:
    dice = random.Random(43)
    understood = 0
    for _ in range(2000):
        words = dice.choice(["", " ", " "]).join(dice.choices(TOKENS, k=dice.randint(1, 4)))
        for today in (TODAY, date(2028, 2, 29), date(2026, 12, 31)):
            first, last, problem, values, *_ = read_date(words, today)
            if problem is not None:
                assert (first, last) == (None, None)
                t(f"language.{problem}", **values)
                continue
            assert first is not None
            assert last is not None
            assert first <= last, words
            assert last >= today, words
            assert first <= date(today.year + 3, today.month, min(today.day, 28)) + timedelta(days=3), words
            understood += 1
    assert understood > 200


@pytest.mark.parametrize(
    "words",
    ["9" * 1_000_000, "1. marts " * 100_000, " " * 1_000_000, "\x00" * 9, "\ud800", "½/³", "İ 1/3", "om 9999 år"],
)
def test_no_text_is_too_strange_to_ask_about(words: str) -> None:
    assert read_date(words, TODAY).problem == "unclear"


def test_an_hour_belongs_to_the_day_it_stands_after() -> None:
    assert read_date("1/3 kl. 10", TODAY) == read_date("1/3", TODAY)
