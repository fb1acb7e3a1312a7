"""Dates in the language that a template is written in: read as in Danish, or left alone; never another day."""

from __future__ import annotations

import re
from datetime import date, timedelta
from random import Random

import pytest

from mus_tui.language.date_neighbours import in_danish, vocabulary
from mus_tui.language.dates import Reading, read_date
from mus_tui.words.da.language import WORDS

TODAY = date(2026, 3, 9)
MONTHS = {
    "nb": "januar februar mars april mai juni juli august september oktober november desember",
    "nn": "januar februar mars april mai juni juli august september oktober november desember",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}
SHORT = {
    "nb": "jan. feb. mar. apr. mai jun. jul. aug. sep. okt. nov. des.",
    "sv": "jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.",
    "de": "Jan. Feb. Mär. Apr. Mai Jun. Jul. Aug. Sep. Okt. Nov. Dez.",
}
WEEK = {"nb": "uke", "nn": "veke", "sv": "vecka", "de": "KW"}
AHEAD = {"nb": "om {} uker", "nn": "om {} veker", "sv": "om {} veckor", "de": "in {} Wochen"}
OTHERS = sorted(WEEK)


def read(words: str, written_in: str) -> Reading:
    return read_date(words, TODAY, written_in=written_in)


@pytest.mark.parametrize("spoken", OTHERS)
def test_a_day_of_any_month_is_that_day(spoken: str) -> None:
    for day in (TODAY + timedelta(days=n) for n in range(0, 1000, 9)):
        for names in (MONTHS, SHORT):
            month = names.get(spoken, MONTHS[spoken]).split()[day.month - 1]
            for words in (f"{day.day}. {month} {day.year}", f"{day.day} {month.upper()} {day.year}"):
                assert (read(words, spoken).first, read(words, spoken).last) == (day, day), words


@pytest.mark.parametrize("spoken", OTHERS)
def test_a_week_and_how_long_from_now_are_as_in_danish(spoken: str) -> None:
    for n in range(2, 53):
        assert read(f"{WEEK[spoken]} {n}", spoken) == read_date(f"uge {n}", TODAY)
        assert read(AHEAD[spoken].format(n), spoken) == read_date(f"om {n} uger", TODAY)


TWINS = {
    "nb": {"innen 1. mai": "inden 1. maj", "slutten av mars": "slutningen af marts", "til våren": "til foråret"},
    "sv": {"senast v. 43": "senest uge 43", "i början av maj": "i begyndelsen af maj", "inom två veckor": "om 2 uger"},
    "de": {"bis zum 1. Mai": "senest 1. maj", "in KW 43": "i uge 43", "im Jul": "i juli", "Ende Mai": "ultimo maj"},
}


@pytest.mark.parametrize("spoken", TWINS)
def test_what_is_said_of_a_date_is_understood_as_its_danish_twin(spoken: str) -> None:
    for words, danish in TWINS[spoken].items():
        assert read(words, spoken) == read_date(danish, TODAY)
        assert read(words, spoken).first


@pytest.mark.parametrize(
    ("words", "spoken"),
    [
        *(("vor 3 Wochen", "de"), ("in 8 Tagen", "de"), ("in acht Tagen", "de"), ("nächsten Mittwoch", "de")),
        *(("om åtta dagar", "sv"), ("för 3 veckor sedan", "sv"), ("nästa torsdag", "sv"), ("i våras", "sv")),
        *(("om åtte dager", "nb"), ("neste torsdag", "nb"), ("i høstferien", "nb"), ("1. mars i Oslo", "nb")),
    ],
)
def test_what_may_be_another_day_there_is_asked_about(words: str, spoken: str) -> None:
    assert read(words, spoken).problem == "unclear"


@pytest.mark.parametrize("spoken", OTHERS)
def test_a_word_that_is_no_word_of_a_date_lets_nothing_be_read(spoken: str) -> None:
    random, month = Random(spoken), MONTHS[spoken].split()[2]
    for _ in range(500):
        word = "".join(random.choices("abcdefghijklmnopqrstuvwxyzæøåäöüß", k=random.randint(2, 9)))
        if word not in vocabulary(spoken):
            assert in_danish(f"1. {month} {word}", spoken) == in_danish(f"{word} 1. {month}", spoken) == ""


@pytest.mark.parametrize("spoken", [*OTHERS, "no"])
def test_every_word_stands_for_one_that_danish_dates_know(spoken: str) -> None:
    keys = ("read_", "month_", "weekday_")
    known = {word for key, said in WORDS.items() if key.startswith(keys) for word in re.findall(r"[^\W\d_]+", said)}
    assert {word for said in vocabulary(spoken).values() for word in said.split()} <= known


@pytest.mark.parametrize("spoken", ["", "da", "en", "fi", "xx"])
def test_a_template_in_another_language_reads_dates_as_before(spoken: str) -> None:
    for words in ("1. mars", "uke 43", "vecka 43", "KW 43"):
        assert read(words, spoken) == read_date(words, TODAY)


@pytest.mark.parametrize("spoken", OTHERS)
def test_what_danish_or_english_reads_is_read_the_same(spoken: str) -> None:
    random = Random(spoken)
    pieces = [*"0123456789./-", " ", *vocabulary(spoken), *vocabulary(spoken).values(), "march", "the", "in"]
    for _ in range(1500):
        words = " ".join(random.choices(pieces, k=random.randint(1, 4)))
        before = read_date(words, TODAY)
        if before.problem != "unclear":
            assert read(words, spoken) == before
