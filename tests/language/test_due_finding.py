"""The date of a sentence: where it stands, what is left, and what is no date at all."""

from __future__ import annotations

import random
from datetime import date
from itertools import pairwise

import pytest

from mus_tui.language.due_finding import find_due
from mus_tui.language.holidays import HOLIDAYS, easter, holiday_in

TODAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("text", "place", "when", "rest"),
    [
        ("uge 9", "whole", "uge 9", ""),
        ("Mette ringer (inden jul).", "end", "inden jul", "Mette ringer"),
        ("Mette prøver det af i uge 9", "end", "i uge 9", "Mette prøver det af"),
        ("Jonas læser kapitel 5.6 senest 1. marts", "end", "senest 1. marts", "Jonas læser kapitel 5.6"),
        ("Jonas følger op til jul", "end", "til jul", "Jonas følger op"),
        ("Næste fredag: Jonas skriver om mødet i marts", "start", "Næste fredag", "Jonas skriver om mødet i marts"),
        ("Hver 14. dag: Jonas skriver om mødet i marts", "start", "Hver 14. dag", "Jonas skriver om mødet i marts"),
        ("Jonas starter den 1/8 som vikar", "middle", "den 1/8", "Jonas starter den 1/8 som vikar"),
        ("Mette får svar fra Jan - uge 9", "end", "uge 9", "Mette får svar fra Jan"),
        ("Jonas tager den 2.", "end", "den 2.", "Jonas tager den 2."),
    ],
)
def test_a_date_is_found_with_its_place_and_what_is_left(text: str, place: str, when: str, rest: str) -> None:
    found = find_due(text, TODAY)
    assert found is not None
    assert (found.place, text[found.start : found.end].rstrip(".)"), found.rest) == (place, when.rstrip("."), rest)


@pytest.mark.parametrize(
    "text",
    [
        "Mette går op i tid fra 1/2 til 3/4",
        "Jonas underviser hold 3 marts 2027",
        "Jonas arbejder mandag til fredag",
        "Jonas arbejder mandag-onsdag",
        "Jonas er på 4/5 tid",
        "Mette skriver rapport om 2. kvartal",
        "Marts er en travl måned",
        "Vi holder jul sammen",
        "Vi stoler på Tor",
        "Jonas skriver om mødet i marts næste fredag",
        "Vi ser på det næste fredag",
        "Jonas læser kapitel 5.6 til jul",
        "Jonas tager 30 timer i ugen",
        "Vi følger strategi 2025-2028",
    ],
)
def test_what_may_be_something_else_is_left_whole(text: str) -> None:
    found = find_due(text, TODAY)
    assert found is None


def test_nothing_of_a_sentence_is_ever_lost() -> None:
    dice = random.Random(12)
    parts = [
        "Mette",
        "taler med",
        "om",
        "det af",
        "i",
        "til",
        "fra",
        "den",
        "1.",
        "marts",
        "5.",
        "uge",
        "9",
        "7-9",
        "1/3",
    ]
    parts += ["jul", "inden", "efter", "og", "-", ",", "(", ")", ":", "næste", "hver 14. dag", "når kurset er holdt"]
    parts += ["løbende", "snarest", "sidste fredag", "3/4", "kapitel", "måneden"]
    for _ in range(1500):
        text = " ".join(dice.choices(parts, k=dice.randint(1, 8)))
        found = find_due(text, TODAY)
        if found is None:
            continue
        assert text[found.start : found.end].strip() == text[found.start : found.end]
        left = found.rest if found.rest != text.strip() else text[: found.start] + text[found.end :]
        words = sorted((left + " " + text[found.start : found.end]).replace("(", " ").replace(")", " ").split())
        assert [word for word in words if word not in {"-", ",", ":"}] == [
            word for word in sorted(text.replace("(", " ").replace(")", " ").split()) if word not in {"-", ",", ":"}
        ]


def test_easter_is_where_the_almanac_has_it() -> None:
    days = {2024: (3, 31), 2025: (4, 20), 2026: (4, 5), 2027: (3, 28), 2028: (4, 16), 2038: (4, 25)}
    assert {year: (easter(year).month, easter(year).day) for year in days} == days


@pytest.mark.parametrize("which", range(len(HOLIDAYS)))
def test_every_holiday_comes_once_a_year(which: int) -> None:
    spans = [holiday_in(year, which) for year in range(2000, 2060)]
    assert all(first <= last for first, last in spans)
    assert all((last - first).days < 60 for first, last in spans)
    assert all(300 < (after.first - before.first).days < 430 for before, after in pairwise(spans))
