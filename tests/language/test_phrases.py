"""The table of what people write where a date belongs, and how it is read."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

import pytest

from bench.phrases import Phrase, ours, phrases
from mus_tui.languages import LANGUAGES
from mus_tui.words import speaking

KNOWN = list(phrases())


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


def test_the_counting_sees_what_is_wrong() -> None:
    today = KNOWN[0].today
    assert ours(Phrase("", today, "1. marts", None, "2027-03-02"))[1] == "wrong"
    assert ours(Phrase("", today, "Ring 1. marts", "Ring til", "2027-03-01"))[1] == "wrong"
    assert ours(Phrase("", today, "31/2", None, "2027-03-01"))[1] == "asked"
    assert ours(Phrase("", today, "Ring", "Ring", "2027-03-01"))[1] == "left whole"
    assert ours(Phrase("", today, "Ring, 1. marts", "Ring, 1. marts", "none"))[1] == "wrong"
