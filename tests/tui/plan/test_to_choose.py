"""What can be chosen in an empty cell of the plan stands there quietly, where it is a few words."""

from __future__ import annotations

from datetime import UTC, datetime

from mus_tui.model.rules.plan.cells import cells_in
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.tui.plan.cell_words import cell_words
from tests.tui.a_plan import row, talk_with_own_fields


def said(talk: Talk, field: str) -> str:
    """Return what stands in one cell of the first row, its parts one below the other."""
    first = talk.agreements[0]
    cell = next(each for each in cells_in(talk, first) if each.field == field)
    words = cell_words(talk, first, cell)
    return f"{words.words.plain}\n{words.after.plain}".strip().replace("\N{NO-BREAK SPACE}", " ")


def test_an_empty_cell_shows_its_choices_and_one_that_is_chosen_only_that() -> None:
    talk = talk_with_own_fields(row(1, "Mål"))
    assert said(talk, "omraade").startswith("○ ")
    chosen = talk.agreements[0].with_own("omraade", Answer(chosen=("fag",)))
    assert "○" not in said(talk.with_agreement(chosen), "omraade")


def test_what_is_missing_says_so_before_its_choices() -> None:
    assert said(talk_with_own_fields(row(1, "Mål")), "svaert").startswith("mangler\n○ ")


def test_a_closed_talk_offers_nothing_and_what_is_no_choice_neither() -> None:
    talk = talk_with_own_fields(row(1, "Mål"))
    assert said(talk.closed(datetime(2026, 11, 22, tzinfo=UTC)), "omraade") == ""
    assert "○" not in said(talk, "hvor")


def test_many_words_wait_until_the_cell_is_opened() -> None:
    long = [{"id": f"k{n}", "label": f"Et område med mange ord nummer {n}"} for n in range(3)]
    goal = {"text": "Mål", "fields": [{"id": "goal"}]}
    wordy = {"text": "Område", "fields": [{"id": "omraade", "answer": "choice", "label": "Område", "choices": long}]}
    assert said(talk_with_own_fields(row(1, "Mål"), headings=[goal, wordy]), "omraade") == ""
