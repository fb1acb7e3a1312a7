"""The table of what people write where a date belongs, and how it is read."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from itertools import groupby
from pathlib import Path

import pytest

from bench.phrases import Phrase, ours, phrases
from mus_tui.language.date_reading import read_date
from mus_tui.language.due_finding import kind_of
from mus_tui.languages import LANGUAGES
from mus_tui.words import speaking

KNOWN = list(phrases())
UNREAD: frozenset[str] = frozenset()
"""What holds a date and is asked about or left whole so far; whatever is read is read for good."""


def test_the_table_has_many_shapes_and_few_examples_of_each() -> None:
    examples = Counter(phrase.shape for phrase in KNOWN)
    assert len(examples) >= 120
    assert len(examples) == len([shape for shape, _ in groupby(KNOWN, lambda phrase: phrase.shape)])
    assert max(examples.values()) <= 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_read_wrong_and_nearly_everything_with_a_date_is_read_right(language: str) -> None:
    with speaking(language):
        verdicts = {phrase: ours(phrase)[1] for phrase in KNOWN}
    dated = Counter(verdict for phrase, verdict in verdicts.items() if phrase.is_dated)
    assert [phrase.text for phrase, verdict in verdicts.items() if verdict == "wrong"] == []
    assert dated["right"] >= 0.9 * dated.total(), dated
    assert [
        phrase.text for phrase, verdict in verdicts.items() if verdict != "right" and phrase.text not in UNREAD
    ] == []


def test_the_counting_sees_what_is_wrong() -> None:
    today = KNOWN[0].today
    assert ours(Phrase("", today, "1. marts", None, "2027-03-02"))[1] == "wrong"
    assert ours(Phrase("", today, "Ring 1. marts", "Ring til", "2027-03-01"))[1] == "wrong"
    assert ours(Phrase("", today, "31/2", None, "2027-03-01"))[1] == "asked"
    assert ours(Phrase("", today, "Ring", "Ring", "2027-03-01"))[1] == "left whole"
    assert ours(Phrase("", today, "Ring, 1. marts", "Ring, 1. marts", "none"))[1] == "wrong"


def test_the_guide_promises_what_is_read() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "brugervejledning.md").read_text(encoding="utf-8")
    promised = {"en dag": "day", "dagene fra": "span", "fra og til": "span", "dagen, det": "day", "ferien": "span"}
    promised |= {"dagen før": "day", "der bliver spurgt": "ask", "et svar": "words"}
    rows = re.findall(r"^\| (`.+`) \| (.+) \|$", guide.partition("kan alle steder skrives sådan")[2], re.MULTILINE)
    read = [
        (words, kind, kind_of(read_date(words, date(2026, 11, 22))))
        for cells, means in rows
        for start, kind in promised.items()
        if means.startswith(start)
        for words in re.findall("`(.+?)`", cells)
    ]
    assert len(read) >= 40
    assert [each for each in read if each[1] != each[2]] == []
