from __future__ import annotations

import pytest

from mus_tui.model.values.numbering import number_before


@pytest.mark.parametrize(
    "words",
    ["1. Opgaver", "2) Trivsel", "(3) Mål", "2.1 Samarbejde", "1.2.3. Ro", "a) Ro", "B. Ro", "IV. Ro", "Tema 3: Ro"],
)
def test_words_with_a_number_of_their_own_are_not_numbered_once_more(words: str) -> None:
    assert number_before(4, words) == ""


@pytest.mark.parametrize(
    "words", ["Arbejdsopgaver", "3 ting, du er god til?", "MUS. Hvorfor?", "I dag", "2026", "Hvad skete i 2025?"]
)
def test_other_words_have_the_number_of_their_place(words: str) -> None:
    assert number_before(4, words) == "4. "
