"""Who is asked what at a question, in the talk and before it."""

from __future__ import annotations

from typing import Any

from mus_tui.model.rules.answering.asked import asks_words_alone, fields_at, fields_there, has_words
from mus_tui.model.values.template import Question
from tests.sample import sample_talk

CHOICE: dict[str, Any] = {
    "answer": "choice",
    "choices": [{"id": "ja", "label": "Ja"}, {"id": "nej", "label": "Nej"}],
}


def asking(*fields: dict[str, Any]) -> Question:
    return Question.model_validate({"id": "laere", "text": "Hvad nu?", "notes": list(fields)})


def test_a_role_is_asked_what_is_for_all_and_for_it_and_together_nothing_that_is_for_one() -> None:
    question = asking(
        {"id": "alle", "label": "Alle"},
        {"id": "leder", "label": "Leder", "roles": ["leder"]},
        {"id": "foer", "label": "Før", "when": ["preparation"]},
        {"id": "gruppe", "label": "Gruppe", "only": ["GRUS"]},
    )
    talk = sample_talk()
    assert [each.id for each in fields_at(talk, question, "talk")] == ["alle"]
    assert [each.id for each in fields_at(talk, question, "talk", "leder")] == ["alle", "leder"]
    assert [each.id for each in fields_at(talk, question, "preparation", "medarbejder")] == ["alle", "foer"]
    assert [each.id for each in fields_there(question, "GRUS", "talk")] == ["alle", "leder", "gruppe"]


def test_only_notes_that_all_may_write_are_notes_alone() -> None:
    words = {"id": "ord", "label": "Ord"}
    assert asks_words_alone(asking())
    assert asks_words_alone(asking(words, {"id": "mere", "label": "Mere", "required": True, "lines": 3}))
    others: list[dict[str, Any]] = [{"each": True}, {"roles": ["leder"]}, {"when": ["talk"]}, {"hint": "Kort"}]
    others += [CHOICE, {"only": ["MUS"]}, {"suggestions": ["Mere tid"]}, {"lines": 1}]
    for more in others:
        assert not asks_words_alone(asking(words, {"id": "andet", "label": "Andet", **more})), more


def test_a_question_without_a_note_of_the_forms_has_one_without_a_label() -> None:
    assert has_words(asking({"id": "ord", "label": "Ord"}))
    assert not has_words(asking({"id": "ord", "label": "Ord", "each": True}, {"id": "valg", "label": "Valg", **CHOICE}))
