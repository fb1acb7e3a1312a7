"""Whole documents, word for word."""

from __future__ import annotations

import pytest

from mus_tui.words import use_language
from tests.export.reading import plan_markdown
from tests.export.talks import DOCUMENTS, EXPECTED, card_talk


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_plan_reads_as_expected(name: str) -> None:
    talk, with_notes = DOCUMENTS[name]
    expected = (EXPECTED / f"{name}.md").read_text(encoding="utf-8")
    assert plan_markdown(talk(), notes=with_notes) == expected


def test_a_plan_in_english_keeps_the_templates_words() -> None:
    use_language("en")
    assert plan_markdown(card_talk()) == (EXPECTED / "cards_in_english.md").read_text(encoding="utf-8")
