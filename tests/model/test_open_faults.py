"""What the model should do and does not do yet.

Each of these turns red when its fault is mended: then take its mark away and move it to the tests of its subject.
"""

from __future__ import annotations

import pytest
from tests.model.build import a_day, a_form, a_template, bare_talk, last_year
from tests.sample import sample_source, sample_talk

from mus_tui.model.plan import NO_DATE
from mus_tui.model.route import route, stretches
from mus_tui.model.template import Template
from mus_tui.model.template_check import misfits

fault = pytest.mark.xfail(strict=True, raises=AssertionError, reason="a fault in the model")


@fault
def test_an_own_question_never_takes_the_id_of_one_of_the_templates() -> None:
    source = sample_source()
    source["perspectives"][0]["questions"][0]["id"] = "own-1"
    talk = bare_talk(Template.model_validate(source)).with_own_question("Kontoret")
    ids = [step.id for step in route(talk)]
    assert len(set(ids)) == len(ids)
    assert talk.question("own-1").text == "Hvordan har du det i din hverdag?"


@fault
def test_an_own_question_that_an_agreement_was_made_at_stays() -> None:
    talk = bare_talk().with_own_question("Kontoret").agree("Ro", "", NO_DATE, "own-1", None)
    assert talk.without_own_question("own-1") == talk


@fault
def test_a_new_own_question_does_not_inherit_the_mark_of_one_that_was_taken_away() -> None:
    talk = bare_talk().with_own_question("Et").with_passed("q-own-1").without_own_question("own-1")
    talk = talk.with_own_question("To")
    assert f"q-{talk.own_questions[0].id}" not in talk.passed


@fault
def test_an_own_question_stands_after_its_own_even_when_more_are_added_before() -> None:
    talk = bare_talk().with_own_question("Et", "trivsel", after="hverdag").with_own_question("To", "trivsel", "own-1")
    talk = talk.with_own_question("Tre", "trivsel", after="hverdag")
    assert [each.id for each in stretches(talk)[0].questions][1:4] == ["own-1", "own-2", "own-3"]


@fault
def test_saying_again_what_was_said_changes_nothing() -> None:
    talk = sample_talk().with_passed("q-laere")
    assert talk.with_note("hverdag", talk.note("hverdag")) == talk
    assert talk.with_passed("q-hverdag") == talk


@fault
def test_a_row_put_back_after_it_was_deleted_takes_no_other_rows_place() -> None:
    talk = bare_talk().agree("Et", "", NO_DATE, None, None)
    deleted = talk.agreements[0]
    talk = talk.without_agreement(deleted.id).agree("Nyt", "", NO_DATE, None, None).with_agreement(deleted)
    assert {row.goal for row in talk.agreements} == {"Et", "Nyt"}


@fault
def test_a_carried_row_lets_go_of_a_perspective_that_belongs_to_another_kind() -> None:
    source = sample_source()
    source["perspectives"][0]["only"] = ["GRUS"]
    talk = bare_talk(Template.model_validate(source)).altered(previous=last_year()).with_carried("a1")
    assert talk.agreements[0].perspective is None


@fault
def test_the_date_of_one_line_is_the_deadline_wherever_the_form_has_it() -> None:
    form = a_form({"id": "follow_up_on"}, {"id": "deadline", "required": True})
    talk = bare_talk(a_template(form)).agree("Ro", "", a_day(), None, None)
    assert talk.agreements[0].deadline == a_day()


@fault
def test_two_notes_of_one_question_cannot_have_the_same_id() -> None:
    source = sample_source()
    source["perspectives"][0]["questions"][1]["notes"][1]["id"] = "godt"
    assert [each.message for each in misfits(Template.model_validate(source))] == ["used_twice"]


@fault
def test_two_aspects_of_one_topic_cannot_have_the_same_id() -> None:
    source = sample_source()
    source["topics"][1]["aspects"][1]["id"] = "faglige"
    assert [each.message for each in misfits(Template.model_validate(source))] == ["used_twice"]


@fault
def test_a_perspective_cannot_take_the_name_of_the_place_for_own_questions() -> None:
    source = sample_source()
    source["perspectives"][0]["id"] = "own"
    talk = bare_talk(Template.model_validate(source)).with_own_question("Kontoret")
    names = [stretch.perspective for stretch in stretches(talk)]
    assert len(set(names)) == len(names)
