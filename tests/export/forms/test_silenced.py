"""What there is a duty of silence about is on no sheet of paper that the program writes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from mus_tui.export.forms.blank_forms import blank_forms
from mus_tui.export.forms.invitation import invitation
from mus_tui.export.forms.pocket_card import pocket_card
from mus_tui.export.forms.preparation_form import preparation_form
from mus_tui.export.forms.puzzle_sheets import puzzle_sheets
from mus_tui.export.forms.sitting_form import sitting_form
from mus_tui.export.markdown import to_markdown
from mus_tui.export.pieces import Piece
from mus_tui.export.plan_copy.document import plan_copy
from mus_tui.model.forms.filled_form import read_answers
from mus_tui.model.rules.copy_wish import Contents
from mus_tui.model.rules.last_year import following
from mus_tui.model.rules.rewording import reword
from mus_tui.model.rules.silence import with_silence
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan_date import PlanDate
from tests.model.build import bare_talk
from tests.sample import sample_talk

PAPERS: dict[str, Callable[[Talk], Iterator[Piece]]] = {
    "card": pocket_card,
    "form to sit with": sitting_form,
    "pieces": puzzle_sheets,
    "form of the other": lambda talk: preparation_form(talk, talk.participants[1], by_hand=True),
    "invitation": invitation,
    "plan": lambda talk: plan_copy(talk, Contents(notes=True, minutes=True, last_words=True)),
}


def silenced() -> Talk:
    """Return a talk with the word HEMMELIG in all that is said about something under silence."""
    before = sample_talk().agree("HEMMELIG fra sidst", "Jonas", PlanDate(), "hverdag", None)
    talk = following(bare_talk(), with_silence(before, "hverdag", "employee"))
    talk = reword(talk, "samarbejde", "HEMMELIG ordlyd?").with_note("samarbejde", "HEMMELIG", field="godt")
    talk = talk.agree("HEMMELIG aftale", "Jonas", PlanDate(), "samarbejde", "trivsel")
    talk = talk.with_topic("trivsel-emne", "put_aside", "HEMMELIG grund").with_own_question("HEMMELIGT emne", "trivsel")
    for at in ("samarbejde", talk.own_questions[0].id):
        talk = with_silence(talk, at, "third_person")
    return talk


@pytest.mark.parametrize("paper", PAPERS)
def test_what_is_under_silence_is_on_no_paper_and_the_question_is_asked_in_the_templates_words(paper: str) -> None:
    talk = silenced()
    said = to_markdown(PAPERS[paper](talk))
    assert "HEMMELIG" not in said
    assert "HEMMELIG" in to_markdown(PAPERS[paper](talk.altered(silences=()))) or paper == "invitation"
    if paper not in {"invitation", "plan"}:
        assert "Hvordan går samarbejdet?" in said


def test_a_form_that_was_written_before_the_silence_was_laid_still_comes_back_empty() -> None:
    talk = silenced()
    person = talk.participants[1]
    for paper in (
        preparation_form(talk.altered(silences=()), person, by_hand=False),
        preparation_form(talk, person, by_hand=False),
    ):
        answers = read_answers(to_markdown(paper), blank_forms(talk, person))
        assert (answers.at, answers.ticked) == ({}, ())
