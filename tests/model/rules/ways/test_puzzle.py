"""The pieces of a talk in free order, and the plan that is their frame."""

from __future__ import annotations

import pytest

from mus_tui.model.rules.rewording import reword
from mus_tui.model.rules.route import route
from mus_tui.model.rules.ways.puzzle import first_left, frame_of, on_from, puzzle_pieces, round_the_pieces
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement
from tests.model.build import bare_talk, last_year, with_kind

FORMS = [{"id": "skema", "label": "Skema"}, {"id": "puslespil", "label": "Puslespil", "free_order": True}]


def puzzle() -> Talk:
    """Return a talk that is held as a puzzle."""
    return bare_talk(with_kind("MUS", forms=FORMS)).altered(form="puslespil")


def test_there_is_a_piece_for_each_question_with_its_perspective_in_words_and_by_number() -> None:
    talk = puzzle().with_own_question("Cykelparkering")
    pieces = puzzle_pieces(talk)
    assert [piece.step for piece in pieces] == [step.id for step in route(talk) if step.kind == "question"]
    titles = [perspective.title for perspective in talk.template.perspectives_for(talk.kind)]
    assert list(dict.fromkeys(piece.perspective for piece in pieces)) == [*titles, ""]
    assert [piece.which for piece in pieces] == [[*titles, ""].index(piece.perspective) for piece in pieces]


def test_what_stands_on_a_piece_is_as_it_is_asked_here_on_one_line() -> None:
    talk = puzzle()
    first = puzzle_pieces(talk)[0]
    other = puzzle_pieces(reword(talk, first.question.id, "Hvordan går det\nmed dig?"))[0]
    assert (other.title, other.question.text) == ("Hvordan går det med dig?", "Hvordan går det\nmed dig?")
    assert first.title == (first.question.short or first.question.text)


def test_a_piece_is_laid_when_its_question_is_passed_and_the_first_of_the_others_comes_next() -> None:
    talk = puzzle()
    first, second, *others = (piece.step for piece in puzzle_pieces(talk))
    assert first_left(talk) == first
    talk = talk.with_passed(first)
    assert [piece.step for piece in puzzle_pieces(talk) if piece.laid] == [first]
    assert first_left(talk) == second
    for step in (second, *others):
        talk = talk.with_passed(step)
    assert first_left(talk) == "plan"


@pytest.mark.parametrize("made", [0, 1, 3, 40])
def test_the_frame_fills_with_the_agreements_and_is_never_more_than_full(made: int) -> None:
    talk = puzzle()
    for n in range(made):
        talk = talk.with_agreement(Agreement(id=f"a{n + 1}", goal="Vi ses"))
    frame = frame_of(talk)
    assert frame.filled == made
    assert frame.parts == max(made, len(puzzle_pieces(talk)))


def test_what_is_no_piece_lies_round_them() -> None:
    before, behind = round_the_pieces(puzzle().altered(previous=(last_year(),)))
    assert [step.id for step in before] == ["opening", "keywords", "follow-up"]
    assert [step.id for step in behind] == ["plan", "closing"]


def test_one_comes_back_to_the_table_from_every_piece_and_to_the_plan_only_from_there() -> None:
    talk = puzzle().altered(previous=(last_year(),))
    leads = {step.id: on_from(talk, step.id) for step in route(talk)}
    assert [step for step, on in leads.items() if on is None and not step.startswith("q-")] == ["follow-up"]
    assert all(on is None for step, on in leads.items() if step.startswith("q-"))
    assert {step: on.id for step, on in leads.items() if on} == {
        "opening": "keywords",
        "keywords": "follow-up",
        "plan": "closing",
        "closing": "closing",
    }
