"""The words for people are those of every language, and the longest of them is found."""

from __future__ import annotations

import re

import pytest

from mus_tui.language.who_words import pattern_of, words_of


def test_the_words_of_a_key_are_those_of_every_language() -> None:
    assert words_of("and") == {"og", "and"}
    assert {"jeg", "i", "i will"} <= words_of("me")


def test_a_language_without_such_words_adds_none() -> None:
    assert "deles" in words_of("deponent")
    assert "" not in words_of("deponent")


@pytest.mark.parametrize("said", ["vi", "vi begge", "begge to", "os begge", "begge"])
def test_the_longest_words_are_found(said: str) -> None:
    found = re.match(pattern_of("both"), f"{said} ringer")
    assert found is not None
    assert found[0] == said


def test_a_full_stop_in_a_word_stands_for_itself() -> None:
    assert re.fullmatch(pattern_of("who_label"), "ansv.")
    assert not re.fullmatch(pattern_of("who_label"), "ansvx")


def test_what_follows_belongs_to_every_word() -> None:
    assert re.fullmatch(f"{pattern_of('and')} Mette", "og Mette")
    assert not re.fullmatch(f"{pattern_of('and')} Mette", "og")
