"""What is kept in mind while somebody looks at a template that they are writing, from one version to the next."""

from __future__ import annotations

from typing import Any

import pytest
from yaml import safe_load

from mus_tui.model.rules.template.preview import Preview, View, nearest, role_named, views
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.preparation import Preparation
from mus_tui.model.values.template import Template
from tests.storage.template.mending import WHOLE


def template(**changed: Any) -> Template:
    return Template.model_validate({**safe_load(WHOLE), **changed})


def without_question(question: str) -> Template:
    parts = safe_load(WHOLE)["perspectives"]
    for part in parts:
        part["questions"] = [each for each in part["questions"] if each["id"] != question]
    return template(perspectives=[part for part in parts if part["questions"]])


def looking(view: View = View("MUS")) -> Preview:  # noqa: B008 - frozen
    return Preview(view, last_year="I fjor").on(template())


def test_the_talk_is_between_people_who_are_made_up_and_looks_back_at_a_made_up_year() -> None:
    talk = looking(View("GRUS")).talk
    assert [person.role for person in talk.participants] == ["leder", *["medarbejdere"] * 3]
    assert all(person.name for person in talk.participants)
    assert [row.goal for row in talk.previous[0].agreements] == ["I fjor"]


def test_every_kind_can_be_looked_at_and_the_preparation_of_each_who_sits_in_it() -> None:
    assert views(template())[:3] == (View("MUS"), View("MUS", "leder"), View("MUS", "medarbejder"))
    assert [view.kind for view in views(template()) if not view.role] == ["MUS", "GRUS", "KORT"]


@pytest.mark.parametrize("words", ["medarbejder", " MEDARBEJDER", "Medarbejder"])
def test_a_role_is_meant_by_its_id_or_by_its_name(words: str) -> None:
    assert role_named(template(), words) == "medarbejder"
    assert role_named(template(), "borgmester") == ""


def test_what_was_typed_goes_on_in_the_newer_version_and_they_stay_where_they_were() -> None:
    now = looking()
    people = tuple(each.altered(name="Aia") for each in now.talk.participants)
    now = now.left("q-laere", now.talk.altered(participants=people).with_note("laere", "Skrevet"))
    newer = now.on(template(title="En anden titel"))
    assert newer.talk.template.title == "En anden titel"
    assert newer.talk.note("laere") == "Skrevet"
    assert newer.talk.participants[0].name == "Aia"
    assert newer.step == "q-laere"


def test_where_the_question_is_gone_the_nearest_is_shown_until_it_is_back() -> None:
    now = looking()
    now = now.left("q-laere", now.talk).on(without_question("laere"))
    assert now.step == "q-trives"
    # The screen says where they were put: that is not where they chose to be.
    back = now.left(now.step, now.talk).on(template())
    assert back.step == "q-laere"
    elsewhere = now.left("opening", now.talk).on(template())
    assert elsewhere.step == "opening"


def test_a_kind_that_is_gone_gives_way_to_another_until_it_is_back() -> None:
    now = looking(View("GRUS", "medarbejdere"))
    talk = now.talk.with_note("trives", "I gruppen")
    now = now.left("q-trives", talk, now.preparation.with_note("trives", "Mit"))
    one = now.on(template(kinds=safe_load(WHOLE)["kinds"][:1]))
    assert one.view == View("MUS")
    back = one.on(template())
    assert back.view == View("GRUS", "medarbejdere")
    assert back.preparation.note("trives") == "Mit"
    assert back.talk.note("trives") == "I gruppen"


def test_roles_with_new_names_are_taken_by_the_same_people() -> None:
    now = looking()
    now = now.left("q-trives", now.talk.with_note("trives", "Kun mit", author="p2"))
    kinds = safe_load(WHOLE)["kinds"][:1]
    kinds[0]["roles"] = [
        {"id": "chef", "label": "Chef", "leads": True}, {"id": "ansat", "label": "Ansat", "subject": True},
    ]  # fmt: skip
    newer = now.on(
        template(kinds=kinds, guidance=[], plan={**safe_load(WHOLE)["plan"], "header": [], "signatures": []})
    )
    assert [person.role for person in newer.talk.participants] == ["chef", "ansat"]
    assert newer.talk.note("trives", "p2") == "Kun mit"


def test_the_plan_is_always_in_the_newest_form_and_a_closed_talk_goes_over_too() -> None:
    now = looking()
    talk = now.talk.altered(agreements=(Agreement(id="a1", goal="Nå det", evaluation="Set"),))
    plan = safe_load(WHOLE)["plan"]
    plan["headings"] = [{"text": "Aftale", "fields": [{"id": "goal"}]}]
    plan.pop("header", None)
    newer = now.left("plan", talk).on(template(plan=plan))
    assert [each.text for each in newer.talk.template.plan.headings] == ["Aftale"]
    assert newer.step == "plan"


def test_what_was_prepared_is_shown_where_it_is_asked_for_and_kept_in_mind_where_it_is_not() -> None:
    now = looking(View("MUS", "medarbejder"))
    prepared = now.preparation.with_note("laere", "At sige nej").with_note("trives", "Godt")
    now = now.left("q-laere", now.talk, prepared)
    less = now.on(without_question("laere"))
    assert (less.preparation.note("laere"), less.preparation.note("trives")) == ("", "Godt")
    typed = less.left(less.step, less.talk, less.preparation.with_note("trives", "Bedre"))
    back = typed.on(template()).preparation
    assert (back.note("laere"), back.note("trives")) == ("At sige nej", "Bedre")


def test_what_was_taken_away_does_not_come_back() -> None:
    now = looking(View("MUS", "medarbejder"))
    now = now.left("q-laere", now.talk, now.preparation.with_note("laere", "At sige nej"))
    now = now.left("q-laere", now.talk, now.preparation.with_note("laere", ""))
    assert now.preparation.is_empty


def test_a_choice_the_template_has_no_more_is_not_shown() -> None:
    now = looking(View("MUS", "medarbejder"))
    chosen = Preparation(talk=now.talk.id, participant="p2").with_answer("trives", Answer(chosen=("ja",)))
    assert now.left("q-trives", now.talk, chosen).on(template(title="Ny")).preparation.is_empty


def test_another_view_begins_at_the_same_question() -> None:
    now = looking()
    now = now.left("q-laere", now.talk).at(View("MUS", "medarbejder"))
    assert now.step == "q-laere"
    assert now.left("closing", now.talk, now.preparation).at(View("MUS")).step == "closing"


def test_of_the_steps_around_the_nearest_is_taken_and_the_one_before_first() -> None:
    assert nearest(("a", "b", "c", "d"), ("a", "b", "d"), "c") == "b"
    assert nearest(("a", "b", "c", "d"), ("d",), "b") == "d"
    assert nearest((), ("a",), "x") == "a"
