from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from mus_tui.model.values.template import Template
from tests.sample import sample_source, sample_template


def _two_kinds() -> Template:
    source = sample_source()
    first, second = source["perspectives"]
    first["questions"][0].update(only=["GRUS"])
    first["questions"][1].update(mandatory=True, covers=[], aspects=[{"id": "kolleger", "text": "Kolleger"}])
    second["only"] = ["MUS"]
    source["topics"][1]["only"] = ["MUS"]
    source["guidance"] = [
        {"id": "til-alle", "at": "purpose", "text": "Til alle"},
        {"id": "til-gruppen", "at": "purpose", "text": "Til gruppen", "only": ["GRUS"]},
        {"id": "ved-planen", "at": "plan", "text": "Ved planen"},
    ]
    return Template.model_validate(source)


def test_a_kind_is_found_by_its_id_and_an_unknown_one_is_told() -> None:
    assert sample_template().kind("GRUS").title == "Gruppeudviklingssamtale"
    with pytest.raises(KeyError):
        sample_template().kind("LUS")


def test_a_kind_has_only_the_perspectives_and_questions_that_are_its_own() -> None:
    asked = {
        kind: [(each.id, [q.id for q in each.questions]) for each in _two_kinds().perspectives_for(kind)]
        for kind in ("MUS", "GRUS")
    }
    assert asked == {
        "MUS": [("trivsel", ["samarbejde"]), ("udvikling", ["siden-sidst", "laere"])],
        "GRUS": [("trivsel", ["hverdag", "samarbejde"])],
    }


def test_what_is_marked_for_no_kind_belongs_to_all() -> None:
    template = sample_template()
    assert template.perspectives_for("MUS") == template.perspectives_for("GRUS") == template.perspectives


def test_the_topics_of_a_kind_are_its_mandatory_questions_and_then_the_others() -> None:
    assert [topic.id for topic in _two_kinds().topics_for("MUS")] == ["samarbejde", "trivsel-emne", "kompetencer"]
    assert [topic.id for topic in _two_kinds().topics_for("GRUS")] == ["samarbejde", "trivsel-emne"]


def test_a_mandatory_question_of_another_kind_is_no_topic() -> None:
    source = sample_source()
    source["perspectives"][0]["questions"][0].update(mandatory=True, only=["GRUS"])
    template = Template.model_validate(source)
    assert "hverdag" in [topic.id for topic in template.topics_for("GRUS")]
    assert "hverdag" not in [topic.id for topic in template.topics_for("MUS")]


def test_a_mandatory_question_gives_its_topic_its_words_and_aspects() -> None:
    topic = _two_kinds().topics_for("MUS")[0]
    assert topic.text == "Hvordan går samarbejdet?"
    assert [aspect.text for aspect in topic.aspects] == ["Kolleger"]


def test_guidance_is_found_by_place_and_kind() -> None:
    template = _two_kinds()
    assert [each.id for each in template.guidance_at("purpose", "MUS")] == ["til-alle"]
    assert [each.id for each in template.guidance_at("purpose", "GRUS")] == ["til-alle", "til-gruppen"]
    assert [each.id for each in template.guidance_at("plan", "MUS")] == ["ved-planen"]
    assert template.guidance_at("closing", "MUS") == ()


def test_a_sub_question_may_be_written_as_a_text_alone() -> None:
    first, second = sample_template().perspectives[0].questions[0].prompts
    assert (first.text, first.prompts) == ("Hvad giver dig energi?", ())
    assert [each.text for each in second.prompts] == ["Hvornår?", "Hvor ofte?"]


def _third_level(source: dict[str, Any]) -> None:
    source["perspectives"][0]["questions"][0]["prompts"][1]["prompts"] = [{"text": "a", "prompts": ["b"]}]


def _unknown_field(source: dict[str, Any]) -> None:
    source["plan"]["farve"] = "blå"


def _newer_format(source: dict[str, Any]) -> None:
    source["format"] = 3


def _kind_in_small_letters(source: dict[str, Any]) -> None:
    source["kinds"][0]["id"] = "mus"


def _kind_without_roles(source: dict[str, Any]) -> None:
    source["kinds"][0]["roles"] = []


def _no_sources(source: dict[str, Any]) -> None:
    source["sources"] = []


def _unknown_plan_field(source: dict[str, Any]) -> None:
    source["plan"]["headings"][0]["fields"][0]["id"] = "loen"


def _danish_letters_in_an_id(source: dict[str, Any]) -> None:
    source["perspectives"][0]["id"] = "mål"


def _nothing_to_pick(source: dict[str, Any]) -> None:
    source["keywords"]["pick"] = 0


@pytest.mark.parametrize(
    "harm",
    [
        _third_level,
        _unknown_field,
        _newer_format,
        _kind_in_small_letters,
        _kind_without_roles,
        _no_sources,
        _unknown_plan_field,
        _danish_letters_in_an_id,
        _nothing_to_pick,
    ],
    ids=lambda harm: harm.__name__.strip("_"),
)
def test_a_template_that_says_what_no_template_can_say_is_refused(harm: Any) -> None:
    source = sample_source()
    harm(source)
    with pytest.raises(ValidationError):
        Template.model_validate(source)
