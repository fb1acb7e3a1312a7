"""What a template may ask for in a field, and what it is told where that cannot be answered."""

from __future__ import annotations

from typing import Any

import pytest

from mus_tui.model.rules.answering.asked import fields_at
from mus_tui.model.rules.template.check import misfits
from mus_tui.model.rules.template.misfit import Misfit
from mus_tui.model.values.answers import Answer, choices_of, chosen_in
from mus_tui.model.values.fields import Field, Scale
from mus_tui.model.values.template import Template
from mus_tui.words.da.errors import WORDS as DANISH
from tests.model.build import bare_talk
from tests.sample import sample_source

AT = ("perspectives", 0, "questions", 0, "notes", 0)
RATED = {"id": "grad", "label": "I hvilken grad", "answer": "scale", "scale": "grad"}


def rating(**field: Any) -> dict[str, Any]:
    """Return a template of the second format whose first question rates, with other traits of its field."""
    source = sample_source()
    source["format"] = 2
    source["scales"] = [{"id": "grad", "levels": [{"id": "lav", "label": "Lav"}, {"id": "hoej", "label": "Høj"}]}]
    source["perspectives"][0]["questions"][0]["notes"] = [{**RATED, **field}]
    return source


def told(source: dict[str, Any]) -> Misfit:
    """Return the only thing that does not fit."""
    (only,) = misfits(Template.model_validate(source))
    assert "{" not in DANISH[f"fault_{only.message}"].format(**only.values)
    return only


def test_a_template_that_rates_fits() -> None:
    assert misfits(Template.model_validate(rating())) == ()


@pytest.mark.parametrize(
    ("field", "at", "message"),
    [
        ({"scale": "styrke"}, "scale", "unknown_scale"),
        ({"scale": None}, None, "scale_missing"),
        ({"answer": "text"}, "scale", "scale_unused"),
        ({"choices": [{"id": "a", "label": "A"}, {"id": "b", "label": "B"}]}, "choices", "choices_unused"),
        ({"suggestions": ["Lav"]}, "suggestions", "suggestions_unused"),
        ({"answer": "choice", "scale": None, "choices": [{"id": "a", "label": "A"}]}, "choices", "too_few_choices"),
        ({"answer": "choices", "scale": None}, "choices", "too_few_choices"),
    ],
)
def test_a_field_has_what_its_answer_needs_and_nothing_else(
    field: dict[str, Any], at: str | None, message: str
) -> None:
    only = told(rating(**field))
    assert (only.loc, only.message) == ((*AT, at) if at else AT, message)


def test_a_choice_that_stands_twice_is_told_at_the_second() -> None:
    choices = [{"id": each, "label": each} for each in ("ja", "nej", "ja")]
    only = told(rating(answer="choice", scale=None, choices=choices))
    first = (*AT, "choices", 0, "id")
    assert (only.loc, only.message) == ((*AT, "choices", 2, "id"), "used_twice")
    assert only.values == {"name": "ja", "first": first}


@pytest.mark.parametrize(
    ("scale", "message"),
    [
        ({}, "scale_shape"),
        ({"least": 1}, "scale_shape"),
        ({"least": 1, "most": 5, "levels": [{"id": "lav", "label": "Lav"}]}, "scale_shape"),
        ({"least": 1, "most": 1}, "scale_upside_down"),
        ({"least": 1, "most": 13}, "scale_points"),
        ({"least": 5, "most": 1}, "scale_upside_down"),
        ({"least": 1, "most": 5, "ends": ["Lidt"]}, "scale_ends"),
    ],
)
def test_a_scale_has_levels_or_numbers(scale: dict[str, Any], message: str) -> None:
    source = rating()
    source["scales"] = [{"id": "grad", **scale}]
    assert told(source).message == message


@pytest.mark.parametrize("key", [{"when": ["talk"]}, {"each": True}])
def test_what_only_the_talk_can_ask_stands_under_its_questions_alone(key: dict[str, Any]) -> None:
    source = rating()
    source["follow_up"] = {"fields": [{"id": "hvordan", "label": "Hvordan", **key}]}
    only = told(source)
    assert (only.message, only.values) == ("under_question_only", {"key": next(iter(key))})


def test_every_key_of_the_second_format_is_told_in_a_file_of_the_first() -> None:
    source = rating(hint="Kort")
    source["format"] = 1
    found = misfits(Template.model_validate(source))
    assert {each.message for each in found} == {"second_format"}
    assert [each.loc[-1] for each in found] == ["scales", "answer", "hint", "scale"]


def test_numbers_between_two_ends_are_points_by_their_numbers() -> None:
    scale = Scale(id="ti", least=-1, most=1, ends=("Imod", "For"), not_relevant="Ved ikke")
    assert [(each.id, each.label) for each in scale.choices] == [
        ("minus-1", "-1"),
        ("0", "0"),
        ("1", "1"),
        ("not-relevant", "Ved ikke"),
    ]
    assert [each.text for each in scale.points] == ["Imod", "", "For"]


def test_what_was_chosen_stands_in_the_order_of_the_form_and_one_at_most_unless_there_may_be_several() -> None:
    choices = [{"id": "a", "label": "A"}, {"id": "b", "label": "B"}]
    several = Field.model_validate({"id": "f", "label": "F", "answer": "choices", "choices": choices})
    assert chosen_in(several, (), ("b", "x", "a")) == ("a", "b")
    assert chosen_in(several.altered(answer="choice"), (), ("b", "a")) == ("a",)
    scale = Scale(id="ti", least=1, most=3)
    rated = Field(id="f", label="F", answer="scale", scale="ti")
    assert [each.id for each in choices_of(rated, (scale,))] == ["1", "2", "3"]


def test_who_is_asked_what_and_when() -> None:
    source = rating()
    source["perspectives"][0]["questions"][0]["notes"] = [
        {"id": "alle", "label": "Alle"},
        {"id": "leder", "label": "Lederen", "roles": ["leder"]},
        {"id": "foer", "label": "Før", "when": ["preparation"]},
        {"id": "grus", "label": "Gruppen", "only": ["GRUS"]},
    ]
    template = Template.model_validate(source)
    talk, question = bare_talk(template), template.perspectives[0].questions[0]
    assert [field.id for field in fields_at(talk, question, "talk")] == ["alle"]
    assert [field.id for field in fields_at(talk, question, "talk", "leder")] == ["alle", "leder"]
    assert [field.id for field in fields_at(talk, question, "preparation", "medarbejder")] == ["alle", "foer"]


def test_an_answer_is_kept_by_its_field_and_its_author_and_an_empty_one_goes() -> None:
    talk = bare_talk()
    rated = talk.with_answer("hverdag", Answer(chosen=("hoej",)), "p1", "grad")
    assert rated.answer("hverdag", "p1", "grad").chosen == ("hoej",)
    assert rated.answer("hverdag", "", "grad").is_empty
    assert rated.with_answer("hverdag", Answer(), "p1", "grad") == talk
