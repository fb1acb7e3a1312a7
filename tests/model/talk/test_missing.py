from __future__ import annotations

import pytest

from mus_tui.model.values.plan import Action, Agreement, missing
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.plan_form import PlanForm
from tests.model.build import UNCLEAR, a_day, a_form
from tests.sample import sample_template

SAMPLE = sample_template().plan
PER_ACTION = a_form({"id": "actions", "several": True}, {"id": "responsible", "required": True})


def _missing(form: PlanForm, **written: object) -> list[str]:
    return [field.id for field in missing(form, Agreement(id="a1").altered(**written))]


def test_only_what_the_form_requires_can_be_missing() -> None:
    assert _missing(SAMPLE) == ["goal", "deadline"]
    assert _missing(SAMPLE, goal="Ro", deadline=a_day()) == []
    assert _missing(a_form()) == ["goal"]


def test_blank_text_is_missing() -> None:
    assert _missing(a_form(), goal=" \n ") == ["goal"]


def test_a_date_that_is_not_understood_is_missing() -> None:
    assert _missing(SAMPLE, goal="Ro", deadline=UNCLEAR) == ["deadline"]


def test_words_that_are_the_answer_are_not_missing() -> None:
    assert _missing(SAMPLE, goal="Ro", deadline=PlanDate(written="løbende", answers=True)) == []


@pytest.mark.parametrize("field", ["start", "follow_up_on", "in_use_on"])
def test_every_date_field_can_be_missing(field: str) -> None:
    form = a_form({"id": field, "required": True})
    assert _missing(form, goal="Ro", deadline=a_day()) == [field]
    assert _missing(form, goal="Ro", **{field: a_day()}) == []


def test_actions_are_missing_until_one_says_what() -> None:
    form = a_form({"id": "actions", "required": True, "several": True})
    assert _missing(form, goal="Ro", actions=(Action(responsible="Mette"),)) == ["actions"]
    assert _missing(form, goal="Ro", actions=(Action(what="Luk døren"),)) == []


@pytest.mark.parametrize("category", [(), ("faglige",)])
def test_a_category_is_missing_until_one_is_chosen(category: tuple[str, ...]) -> None:
    form = a_form({"id": "category", "required": True, "choices": [{"id": "faglige", "label": "Faglige"}]})
    assert _missing(form, goal="Ro", category=category) == ([] if category else ["category"])


def test_the_rows_responsible_is_asked_for_where_the_row_has_one() -> None:
    form = a_form({"id": "actions"}, {"id": "responsible", "required": True})
    assert not form.responsible_per_action
    assert _missing(form, goal="Ro") == ["responsible"]
    assert _missing(form, goal="Ro", responsible="Mette") == []


def test_every_actions_responsible_is_asked_for_where_actions_have_them() -> None:
    assert PER_ACTION.responsible_per_action
    door, light = Action(what="Luk døren", responsible="Mette"), Action(what="Sluk lyset")
    assert _missing(PER_ACTION, goal="Ro") == ["responsible"]
    assert _missing(PER_ACTION, goal="Ro", actions=(door, light)) == ["responsible"]
    assert _missing(PER_ACTION, goal="Ro", actions=(door, light.altered(responsible="Jonas"))) == []


def test_a_row_whose_actions_all_have_their_owners_lacks_none_of_its_own() -> None:
    form = a_form({"id": "actions"}, {"id": "responsible", "required": True})
    owned = (Action(what="Luk døren", responsible="Mette"), Action(what="Sluk lyset", responsible="Jonas"))
    assert _missing(form, goal="Ro", actions=owned) == []
    assert _missing(form, goal="Ro", actions=(*owned, Action(what="Gå hjem"))) == ["responsible"]


def test_actions_lack_no_owner_where_the_row_has_one() -> None:
    assert _missing(PER_ACTION, goal="Ro", actions=(Action(what="Luk døren"),), responsible="Mette") == []


def test_an_action_that_says_nothing_needs_no_responsible() -> None:
    assert _missing(PER_ACTION, goal="Ro", actions=(Action(what="Luk døren", responsible="Mette"), Action())) == []


def test_a_form_knows_its_fields_in_order_across_headings() -> None:
    assert [field.id for field in SAMPLE.fields] == ["goal", "actions", "deadline", "responsible", "evaluation"]
    deadline = SAMPLE.field("deadline")
    assert deadline is not None
    assert deadline.label == "Hvornår"
    assert SAMPLE.field("support") is None
