"""What people take for one letter is one step, however many signs it is made of."""

from __future__ import annotations

from unicodedata import normalize

import pytest

from mus_tui.tui.kit.writing.whole_letters import (
    between_letters,
    letter_after,
    letter_before,
    put_together,
    word_around,
    word_ends,
)

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
DANISH, SWEDISH = "\U0001f1e9\U0001f1f0", "\U0001f1f8\U0001f1ea"
SCOTTISH = "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"
THUMB = "\U0001f44d\U0001f3fd"
HEART = "\u2764\ufe0f\u200d\U0001f525"
LETTERS = [
    "a",
    "å",
    "x\u0302",
    FAMILY,
    DANISH,
    SWEDISH,
    SCOTTISH,
    THUMB,
    HEART,
    "1\ufe0f\u20e3",
    " ",
    "\U0001f389",
    "क\u094d",
]


def test_each_letter_is_one_step_both_ways() -> None:
    text = "".join(LETTERS)
    forth, there = [], 0
    while there < len(text):
        forth.append(text[there : (there := letter_after(text, there))])
    assert forth == LETTERS
    back: list[str] = []
    while there > 0:
        ended, there = there, letter_before(text, there)
        back.insert(0, text[there:ended])
    assert back == LETTERS


def test_no_step_leads_out_of_the_text() -> None:
    assert (letter_before("", 0), letter_after("", 0), letter_before("å", 0), letter_after("å", 1)) == (0, 0, 0, 1)


def test_a_place_inside_a_letter_is_where_it_begins() -> None:
    text = f"a{FAMILY}b{DANISH}"
    assert [between_letters(text, at) for at in range(len(text) + 1)] == [0, 1, 1, 1, 1, 1, 6, 7, 7, 9]


def typed(text: str) -> str:
    """Return what stands there after each of the signs was typed."""
    stands = ""
    for sign in text:
        back, words = put_together(stands, sign)
        stands = stands[: len(stands) - back] + words
    return stands


@pytest.mark.parametrize(
    "text",
    ["a\u030a", "u\u0308\u0304", "q\u0323\u0307", "s\u0307\u0323", "\u1100\u1161\u11a8", "x\u0302", FAMILY, DANISH],
)
def test_what_is_typed_sign_by_sign_is_what_is_pasted(text: str) -> None:
    assert typed(f"Bl{text}b") == normalize("NFC", f"Bl{text}b")


def test_a_mark_by_itself_is_kept() -> None:
    assert typed("\u030a") == "\u030a"
    assert typed(" \u030a") == " \u030a"


@pytest.mark.parametrize(
    ("text", "at", "word"),
    [
        ("Mette taler med", 7, "taler"),
        ("Mette taler med", 6, "taler"),
        ("Mette taler med", 15, "med"),
        ("Mette  taler", 5, "  "),
        ("på x\u0302y-aksen", 4, "x\u0302y"),
        ("Jonas' plan, ja", 11, ","),
        ("don't", 4, "don't"),
        ("", 0, ""),
    ],
)
def test_a_word_is_its_letters(text: str, at: int, word: str) -> None:
    begins, ends = word_around(text, at)
    assert text[begins:ends] == word


@pytest.mark.parametrize(
    ("text", "at", "ends"), [("a bc d", 1, 4), ("a bc d", 2, 4), ("ab, c", 2, 3), ("ab  ", 2, 4), ("x\u0302y z", 0, 3)]
)
def test_the_next_word_goes_with_the_spaces_before_it(text: str, at: int, ends: int) -> None:
    assert word_ends(text, at) == ends
