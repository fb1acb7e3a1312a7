from __future__ import annotations

from typing import Any

import pytest

from mus_tui.model.rules.template.check import LONGEST_LABEL, MOST_NOTES, misfits
from mus_tui.model.rules.template.misfit import Misfit
from mus_tui.model.values.template import Template
from mus_tui.words.da.errors import WORDS as DANISH
from tests.sample import sample_source, sample_template


def _misfit(source: dict[str, Any]) -> Misfit:
    (only,) = misfits(Template.model_validate(source))
    assert "{" not in DANISH[f"fault_{only.message}"].format(**only.values), "it must be given all that it asks for"
    return only


def test_a_template_whose_parts_fit_has_no_misfits() -> None:
    assert misfits(sample_template()) == ()


def test_everything_that_does_not_fit_is_told_at_once() -> None:
    source = sample_source()
    source["perspectives"][0]["only"] = ["LUS"]
    source["keywords"]["pick"] = 6
    source["plan"]["signatures"][0]["role"] = "chef"
    messages = {each.message for each in misfits(Template.model_validate(source))}
    assert messages == {"unknown_kind", "too_few_keywords", "unknown_role"}


@pytest.mark.parametrize(
    ("loc", "name", "first"),
    [
        (("perspectives", 1, "questions", 0, "id"), "hverdag", ("perspectives", 0, "questions", 0, "id")),
        (("perspectives", 1, "id"), "trivsel", ("perspectives", 0, "id")),
        (("kinds", 1, "id"), "MUS", ("kinds", 0, "id")),
        (("kinds", 0, "roles", 1, "id"), "leder", ("kinds", 0, "roles", 0, "id")),
        (("keywords", "words", 4), "Mod", ("keywords", "words", 0)),
    ],
)
def test_a_name_that_is_used_twice_is_told_where_it_stands_again(
    loc: tuple[Any, ...], name: str, first: tuple[Any, ...]
) -> None:
    source = sample_source()
    source["plan"]["signatures"] = source["plan"]["signatures"][:1]
    *way, last = loc
    place: Any = source
    for key in way:
        place = place[key]
    place[last] = name
    assert _misfit(source) == Misfit(loc, "used_twice", {"name": name, "first": first})


def test_a_guidance_that_is_named_twice_is_told() -> None:
    source = sample_source()
    source["guidance"].append(source["guidance"][0])
    assert _misfit(source) == Misfit(
        ("guidance", 1, "id"), "used_twice", {"name": "formaal", "first": ("guidance", 0, "id")}
    )


def test_a_topic_named_like_a_question_is_told() -> None:
    source = sample_source()
    source["topics"].append({"id": "hverdag", "text": "Hverdagen"})
    assert _misfit(source) == Misfit(
        ("topics", 2, "id"), "used_twice", {"name": "hverdag", "first": ("perspectives", 0, "questions", 0, "id")}
    )


def test_two_kinds_may_have_roles_of_the_same_name() -> None:
    roles = [[role.id for role in kind.roles] for kind in sample_template().kinds]
    assert [each[0] for each in roles] == ["leder", "leder"]
    assert misfits(sample_template()) == ()


@pytest.mark.parametrize(
    "loc", [("guidance", 0), ("topics", 1), ("perspectives", 1), ("perspectives", 0, "questions", 1)]
)
def test_a_kind_that_does_not_exist_is_told_with_those_that_do(loc: tuple[Any, ...]) -> None:
    source = sample_source()
    place: Any = source
    for key in loc:
        place = place[key]
    place["only"] = ["MUS", "LUS"]
    assert _misfit(source) == Misfit((*loc, "only", 1), "unknown_kind", {"name": "LUS", "known": "MUS, GRUS"})


def test_a_covered_topic_that_does_not_exist_is_told_with_those_that_do() -> None:
    source = sample_source()
    source["perspectives"][0]["questions"][0].update(mandatory=True, covers=["trivsel-emne", "loen"])
    known = "trivsel-emne, kompetencer, hverdag"
    loc = ("perspectives", 0, "questions", 0, "covers", 1)
    assert _misfit(source) == Misfit(loc, "unknown_topic", {"name": "loen", "known": known})


def test_an_ordinary_question_is_no_topic_to_cover() -> None:
    source = sample_source()
    source["perspectives"][0]["questions"][0]["covers"] = ["samarbejde"]
    assert _misfit(source).message == "unknown_topic"


def test_a_competence_topic_that_does_not_exist_is_told() -> None:
    source = sample_source()
    source["kinds"][1]["competence_topic"] = "kurser"
    misfit = _misfit(source)
    assert (misfit.loc, misfit.message) == (("kinds", 1, "competence_topic"), "unknown_topic")


def test_a_role_nobody_has_cannot_sign() -> None:
    source = sample_source()
    source["plan"]["signatures"][1]["role"] = "chef"
    known = "leder, medarbejder, medarbejdere"
    assert _misfit(source) == Misfit(
        ("plan", "signatures", 1, "role"), "unknown_role", {"name": "chef", "known": known}
    )


def test_a_role_nobody_has_cannot_stand_above_the_plan() -> None:
    source = sample_source()
    person = {"label": "Medarbejder", "shows": "person", "role": "chef"}
    source["plan"]["header"] = [{"label": "Periode", "shows": "period"}, person]
    misfit = _misfit(source)
    assert (misfit.loc, misfit.message) == (("plan", "header", 1, "role"), "unknown_role")


def test_a_line_for_a_person_must_say_whose_name() -> None:
    source = sample_source()
    source["plan"]["header"] = [{"label": "Medarbejder", "shows": "person"}]
    misfit = _misfit(source)
    assert (misfit.loc, misfit.message) == (("plan", "header", 0), "person_without_role")


def test_nobody_can_pick_more_keywords_than_there_are() -> None:
    source = sample_source()
    source["keywords"]["pick"] = 6
    assert _misfit(source) == Misfit(("keywords", "pick"), "too_few_keywords", {"pick": 6, "count": 5})


def test_all_keywords_may_be_picked_and_a_template_may_have_none() -> None:
    source = sample_source()
    source["keywords"]["pick"] = 5
    assert misfits(Template.model_validate(source)) == ()
    del source["keywords"]
    assert misfits(Template.model_validate(source)) == ()


def test_a_plan_must_have_a_goal() -> None:
    source = sample_source()
    source["plan"]["headings"][0]["fields"] = [{"id": "support"}]
    assert _misfit(source) == Misfit(("plan", "headings"), "plan_without_goal", {})
    source["plan"]["headings"] = []
    assert _misfit(source) == Misfit(("plan", "headings"), "plan_without_goal", {})


def test_a_plan_field_stands_under_one_heading_only() -> None:
    source = sample_source()
    source["plan"]["headings"][3]["fields"] = [{"id": "evaluation"}, {"id": "deadline"}]
    loc = ("plan", "headings", 3, "fields", 1, "id")
    first = ("plan", "headings", 2, "fields", 0, "id")
    assert _misfit(source) == Misfit(loc, "used_twice", {"name": "deadline", "first": first})


def test_a_category_must_have_something_to_choose_among() -> None:
    source = sample_source()
    source["plan"]["headings"][0]["fields"].append({"id": "category"})
    loc = ("plan", "headings", 0, "fields", 1, "id")
    assert _misfit(source) == Misfit(loc, "category_without_choices", {})
    source["plan"]["headings"][0]["fields"][1]["choices"] = [{"id": "faglige", "label": "Faglige"}]
    assert misfits(Template.model_validate(source)) == ()


def test_two_notes_of_one_question_cannot_have_the_same_id() -> None:
    source = sample_source()
    source["perspectives"][0]["questions"][1]["notes"][1]["id"] = "godt"
    assert [each.message for each in misfits(Template.model_validate(source))] == ["used_twice"]


def test_two_aspects_of_one_topic_cannot_have_the_same_id() -> None:
    source = sample_source()
    source["topics"][1]["aspects"][1]["id"] = "faglige"
    assert [each.message for each in misfits(Template.model_validate(source))] == ["used_twice"]


def test_a_shorter_talk_comes_after_a_group_talk_of_the_same_template() -> None:
    source = sample_source()
    source["kinds"][0]["after"] = "MUS"
    assert _misfit(source) == Misfit(("kinds", 0, "after"), "unknown_kind", {"name": "MUS", "known": "GRUS"})
    source["kinds"][0]["after"] = "GRUS"
    assert misfits(Template.model_validate(source)) == ()


def test_parts_of_a_question_that_nobody_must_discuss_are_told_since_no_screen_shows_them() -> None:
    source = sample_source()
    parts = [{"id": "opgaver", "text": "Opgaver"}]
    source["perspectives"][1]["questions"][1]["aspects"] = parts
    assert _misfit(source) == Misfit(("perspectives", 1, "questions", 1, "aspects"), "aspects_not_mandatory", {})
    source["perspectives"][1]["questions"][1].update(mandatory=True)
    assert misfits(Template.model_validate(source)) == ()


@pytest.mark.parametrize(
    ("key", "value", "belongs_to"),
    [
        ("choices", [{"id": "nu", "label": "Nu"}], "category"),
        ("suggestions", ["Kursus"], "actions"),
        ("several", True, "actions"),
    ],
)
def test_a_key_that_a_field_of_the_plan_has_no_use_for_is_told(key: str, value: object, belongs_to: str) -> None:
    source = sample_source()
    source["plan"]["headings"][3]["fields"][0][key] = value
    loc = ("plan", "headings", 3, "fields", 0, key)
    assert _misfit(source) == Misfit(loc, "key_of_another_field", {"key": key, "field": belongs_to})


def test_more_notes_than_there_is_room_for_and_longer_names_than_can_be_read_are_told() -> None:
    source = sample_source()
    asked = source["perspectives"][0]["questions"][1]
    asked["notes"] = [{"id": f"n{n}", "label": "N" * LONGEST_LABEL} for n in range(MOST_NOTES)]
    assert misfits(Template.model_validate(source)) == ()
    asked["notes"].append({"id": "en-til", "label": "N"})
    at = ("perspectives", 0, "questions", 1, "notes")
    assert _misfit(source) == Misfit(at, "too_many_notes", {"count": MOST_NOTES + 1, "limit": MOST_NOTES})
    asked["notes"] = [{"id": "en", "label": "N" * (LONGEST_LABEL + 1)}]
    assert _misfit(source) == Misfit((*at, 0, "label"), "label_too_long", {"limit": LONGEST_LABEL})


def test_a_mandatory_question_without_words_is_told_and_nothing_else_of_it() -> None:
    source = sample_source()
    source["perspectives"][0]["questions"].append({"id": "to", "mandatory": True})
    assert _misfit(source).message == "missing_key"
