"""The words of a date taken apart: what each of them is, in one language at a time."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import pytest

from mus_tui.language.date_tokens import (
    LONGEST,
    MONTHS,
    SHORT_MONTHS,
    in_turn,
    pattern_of,
    puts_month_first,
    reach,
    tokens_of,
    words_of,
)
from mus_tui.words import use_language


@pytest.fixture(autouse=True)
def danish_again() -> Iterator[None]:
    yield
    use_language("da")


def rows(table: str) -> list[tuple[str, str]]:
    pairs = (line.partition(" = ") for line in table.strip().splitlines())
    return [(words.strip(), tokens.strip()) for words, _, tokens in pairs]


def said(words: str, language: str = "da") -> str:
    tokens = tokens_of(words, language)
    return "none" if tokens is None else " ".join(f"{each.kind}:{each.value}" for each in tokens)


DANISH = """
    marts = month:3
    MARTS, = month:3
    den 1. marts = the:0 number:1 month:3
    1/3 = number:1 month:3
    1.3.2027 = number:1 month:3 year:2027
    1-3-27 = number:1 month:3 number:27
    2027-03-01 = number:1 month:3 year:2027
    2027/3/1 = number:1 month:3 year:2027
    q2 2027 = number:2 unit:90 year:2027
    q5 = none
    h1 2027 = number:1 unit:182 year:2027
    h2 2027 = number:2 unit:182 year:2027
    h1 = none
    marts '27 = month:3 year:2027
    uge43 = unit:7 number:43
    uge 43 = unit:7 number:43
    uge 7/8 = unit:7 number:7 join:0 number:8
    uge 7 / 18 = unit:7 number:7 join:0 number:18
    uge 17/18 = unit:7 number:17 join:0 number:18
    i uge 7/8 = lead:0 unit:7 number:7 join:0 number:8
    7/8 = number:7 month:8
    ugen 7/8 = that:7 number:7 month:8
    jul = holiday:0
    3. jul = number:3 month:7
    tredje jul = ordinal:3 month:7
    i jul = lead:0 holiday:0
    marts jul = month:3 holiday:0
    juleaften = holiday:11
    skoleåret 26/27 = school:2026
    skoleåret 2026-2027 = school:2026
    skoleåret 99/00 = school:2099
    skoleåret 26/28 = school:0
    skoleåret 27/26 = school:0
    marts - april = month:3 range:0 month:4
    marts/april = month:3 join:0 month:4
    marts + april = month:3 join:0 month:4
    marts/2027 = month:3 year:2027
    ugerne 7-9 = unit:7 number:7 range:0 number:9
    ugerne = units:7
    ugerne i marts = units:7 lead:0 month:3
    dage 7 = units:1 number:7
    2 år = number:2 units:365
    et år = count:1 units:365
    2027 år = year:2027 unit:365
    1 år = number:1 units:365
    år 1 = unit:365 number:1
    2 år 3 = number:2 unit:365 number:3
    1 uge = number:1 units:7
    en uge = count:1 units:7
    1 uge 9 = number:1 unit:7 number:9
    1 uge i marts = number:1 units:7 lead:0 month:3
    år marts 1 = unit:365 month:3 number:1
    to uge = count:2 unit:7
    2 måned = number:2 unit:30
    1 måned = number:1 units:30
    1 kvartal = number:1 unit:90
    2. kvartal = number:2 unit:90
    første uge = ordinal:1 unit:7
    første år = ordinal:1 unit:365
    en marts = count:1 month:3
    1 marts = number:1 month:3
    en mandag = count:1 weekday:0
    søndag = weekday:6
    man. = weekday_short:0
    sidste hverdag = last:-1 workday:0
    i går = day:-1
    om 14 dage = ahead:0 number:14 units:1
    100 = number:100
    099 = none
    marts 2027 = month:3 year:2027
    marts mellemting = none
    ringe = none
    March = none
    school year 26/27 = none
    1st marts = none
    wk43 = none
    1st = none
"""
ENGLISH = """
    March = month:3
    Mar. 1st = month:3 number:1
    the 2nd = the:0 number:2
    wk43 = unit:7 number:43
    Sunday = weekday:6
    two years = count:2 units:365
    school year 2026/27 = school:2026
    Christmas = holiday:0
    marts = none
    skoleåret 26/27 = none
    u43 = none
"""
NAMES = "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
SHORT = "jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec"


@pytest.mark.parametrize(("language", "table"), [("da", DANISH), ("en", ENGLISH)])
def test_words_are_taken_apart(language: str, table: str) -> None:
    found = [(words, said(words, language)) for words, _ in rows(table)]
    assert found == rows(table)


def test_each_month_and_each_weekday_is_known_by_its_name() -> None:
    weekdays = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
    assert [said(word) for word in weekdays] == [f"weekday:{n}" for n in range(7)]
    assert [said(word) for word in NAMES.split("|")] == [f"month:{n}" for n in range(1, 13)]
    assert [said(f"1. {word}.") for word in SHORT.split("|")] == [f"number:1 month:{n}" for n in range(1, 13)]


def test_the_names_of_months_are_known_and_which_of_them_are_short() -> None:
    assert set(NAMES.split("|")) < MONTHS
    assert "may" in MONTHS
    assert {"jan", "sept", "okt", "oct"} < SHORT_MONTHS
    assert not SHORT_MONTHS & {*NAMES.split("|"), "march", "may"}


def test_what_is_longer_than_any_date_is_none() -> None:
    assert tokens_of(" " * 9 + "1." + " " * (LONGEST - 7) + "marts" + " " * 9, "da") == tokens_of("1. marts", "da")
    assert tokens_of("1." + " " * (LONGEST - 6) + "marts", "da") is None
    assert tokens_of("", "da") == []


def test_a_letter_may_be_written_as_two_signs() -> None:
    assert said(unicodedata.normalize("NFD", "måned på søndag")) == "unit:30 lead:0 weekday:6"


def test_the_words_of_a_key_are_those_of_every_language_or_of_one() -> None:
    assert words_of("join") == {"og", "eller", "and", "or", "&"}
    assert words_of("ordinal") >= {"første", "fjerde", "first"}
    assert re.fullmatch(pattern_of("join"), "og")
    assert re.fullmatch(pattern_of("join"), "and")
    assert re.fullmatch(pattern_of("join", "da"), "og")
    assert not re.fullmatch(pattern_of("join", "da"), "and")
    assert re.fullmatch(f"{pattern_of('clock', 'da')}x", "kl.x")
    assert not re.fullmatch(pattern_of("clock", "da"), "klx")


def test_the_longest_words_are_found_first_and_none_where_a_language_has_none() -> None:
    found = re.match(pattern_of("to", "da"), "til og med")
    assert found is not None
    assert found[0] == "til og med"
    assert not re.search(pattern_of("by", "da"), "by")
    assert re.fullmatch(pattern_of("by"), "by")


@pytest.mark.parametrize(("language", "order"), [("da", ("da", "en")), ("en", ("en", "da"))])
def test_the_language_in_use_is_tried_first_and_each_once(language: str, order: tuple[str, ...]) -> None:
    use_language(language)
    assert in_turn() == order


def test_only_english_puts_the_month_first() -> None:
    assert (puts_month_first("da"), puts_month_first("en")) == (False, True)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("1. marts ringer vi", len("1. marts ")),
        ("1. MARTS ringer vi", len("1. marts ")),
        ("March 1 ringer vi", len("March 1 ")),
        ("ringer vi 1. marts", 0),
        ("", 0),
        ("1 " * 60, LONGEST),
    ],
)
def test_a_date_reaches_no_farther_than_the_words_of_any_language(text: str, end: int) -> None:
    assert reach(text) == end
