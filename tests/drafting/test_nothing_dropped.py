"""Every word of a form stands in its draft, under a key or in a remark, and the draft can be used at once."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mus_tui.drafting.draft import Draft, drafted
from mus_tui.model.forms.own_form import Piece
from mus_tui.storage.own_form.text_lines import pieces_of_text
from mus_tui.storage.own_form.word import pieces_of_word
from mus_tui.storage.template.template_file import whole_template
from mus_tui.storage.template.yaml_reader import read_yaml
from mus_tui.words import t
from tests.drafting.made_up_forms import text_form, word_form

SEEDS = range(24)
"""Forms of each sort; `MANY` more of them were tried when the drafting was written."""


def usable(draft: Draft) -> bool:
    return bool(whole_template(Path("udkast.yaml"), read_yaml(draft.text.encode(), "udkast.yaml"), "udkast.yaml"))


def overlooked(draft: Draft) -> list[str]:
    """Return the words that only the last look found, so that they stand at the end."""
    begins = f"# {t('drafting.kept_end', words='')}".strip()
    return [line for line in draft.text.split("\n") if line.startswith(begins)]


def look_at(pieces: tuple[Piece, ...], words: list[str]) -> None:
    draft = drafted(pieces, "skema", "skema.docx")
    there = set(re.findall(r"\w+", draft.text))
    assert [word for word in words if word not in there] == []
    assert overlooked(draft) == []
    assert usable(draft)


@pytest.mark.parametrize("seed", SEEDS)
def test_all_words_of_a_word_document_stand_in_a_draft_that_can_be_used(seed: int) -> None:
    data, words = word_form(seed)
    look_at(pieces_of_word(data), words)


@pytest.mark.parametrize("seed", SEEDS)
def test_all_words_of_a_text_stand_in_a_draft_that_can_be_used(seed: int) -> None:
    text, words = text_form(seed)
    look_at(pieces_of_text(text), words)
