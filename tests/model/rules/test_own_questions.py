from __future__ import annotations

import pytest

from mus_tui.model.rules.route import OWN, route, step_at, stretches
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan_date import NO_DATE
from mus_tui.model.values.template import Template
from tests.model.build import bare_talk
from tests.sample import sample_source


def _asked(talk: Talk) -> dict[str, list[str]]:
    return {each.perspective: [question.id for question in each.questions] for each in stretches(talk)}


def test_an_own_question_stands_just_after_the_one_it_came_from() -> None:
    talk = bare_talk().with_own_question("Kontoret", "trivsel", after="hverdag", by="p2")
    assert _asked(talk)["trivsel"] == ["hverdag", "own-1", "samarbejde"]
    assert talk.own_questions[0].by == "p2"


def test_several_after_the_same_question_stand_in_the_order_they_were_added() -> None:
    talk = bare_talk()
    for text in ("Først", "Så", "Til sidst"):
        talk = talk.with_own_question(text, "trivsel", after="hverdag")
    assert [talk.question(each).text for each in _asked(talk)["trivsel"][1:4]] == ["Først", "Så", "Til sidst"]


def test_one_may_stand_after_another_own_question() -> None:
    talk = bare_talk().with_own_question("Et", "trivsel", after="hverdag").with_own_question("To", "trivsel", "own-1")
    assert _asked(talk)["trivsel"] == ["hverdag", "own-1", "own-2", "samarbejde"]


@pytest.mark.parametrize("after", ["", "findes-ikke", "laere"])
def test_one_that_stands_after_none_of_its_perspective_is_last_there(after: str) -> None:
    talk = bare_talk().with_own_question("Kontoret", "trivsel", after=after)
    assert _asked(talk)["trivsel"] == ["hverdag", "samarbejde", "own-1"]


@pytest.mark.parametrize("perspective", ["", "findes-ikke"])
def test_one_that_belongs_nowhere_has_its_own_place_after_the_templates(perspective: str) -> None:
    talk = bare_talk().with_own_question("Et", perspective).with_own_question("To")
    assert list(_asked(talk)) == ["trivsel", "udvikling", OWN]
    assert _asked(talk)[OWN] == ["own-1", "own-2"]
    assert stretches(talk)[-1].title == ""


def test_an_own_question_is_a_step_that_is_counted_with_the_others() -> None:
    talk = bare_talk().with_own_question("Kontoret", "trivsel", after="hverdag")
    step = step_at(talk, "q-own-1")
    assert (step.kind, step.question, step.number, step.of) == ("question", "own-1", 2, 3)
    assert talk.question("own-1").text == "Kontoret"


def test_without_own_questions_there_is_no_place_for_them() -> None:
    assert list(_asked(bare_talk())) == ["trivsel", "udvikling"]


def test_a_perspective_that_a_group_brings_its_own_to_is_a_step_by_its_title_and_theirs_come_after_it() -> None:
    source = sample_source()
    source["perspectives"].append({"id": "gruppens", "title": "Gruppens egne", "questions": []})
    talk = bare_talk(Template.model_validate(source))
    assert talk.question("gruppens").text == "Gruppens egne"
    assert _asked(talk)["gruppens"] == ["gruppens"]
    assert _asked(talk.with_own_question("Vores møder", "gruppens"))["gruppens"] == ["gruppens", "own-1"]


def test_a_perspective_whose_questions_all_belong_to_another_kind_is_no_step() -> None:
    source = sample_source()
    question = {"id": "holdet", "text": "Hvordan går det på holdet?", "only": ["GRUS"]}
    source["perspectives"].append({"id": "gruppens", "title": "Gruppens egne", "questions": [question]})
    assert "gruppens" not in _asked(bare_talk(Template.model_validate(source)))


@pytest.mark.parametrize("text", ["", "  \n"])
def test_one_without_words_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="text"):
        bare_talk().with_own_question(text)


def test_one_that_nothing_was_written_under_can_be_taken_away() -> None:
    talk = bare_talk().with_own_question("Et").with_own_question("To").without_own_question("own-1")
    assert [each.text for each in talk.own_questions] == ["To"]
    assert "q-own-1" not in [step.id for step in route(talk)]


def test_one_with_a_note_under_it_stays() -> None:
    talk = bare_talk().with_own_question("Et").with_note("own-1", "Noget", author="p2")
    assert talk.without_own_question("own-1") == talk


def test_each_has_an_id_that_no_other_own_question_has() -> None:
    talk = bare_talk().with_own_question("Et").with_own_question("To").with_own_question("Tre")
    talk = talk.without_own_question("own-2").with_own_question("Fire").with_own_question("Fem")
    ids = [each.id for each in talk.own_questions]
    assert len(set(ids)) == len(ids) == 4


def test_an_unknown_question_is_told() -> None:
    with pytest.raises(KeyError):
        bare_talk().question("own-1")


def test_an_own_question_never_takes_the_id_of_one_of_the_templates() -> None:
    source = sample_source()
    source["perspectives"][0]["questions"][0]["id"] = "own-1"
    talk = bare_talk(Template.model_validate(source)).with_own_question("Kontoret")
    ids = [step.id for step in route(talk)]
    assert len(set(ids)) == len(ids)
    assert talk.question("own-1").text == "Hvordan har du det i din hverdag?"


def test_an_own_question_that_an_agreement_was_made_at_stays() -> None:
    talk = bare_talk().with_own_question("Kontoret").agree("Ro", "", NO_DATE, "own-1", None)
    assert talk.without_own_question("own-1") == talk


def test_a_new_own_question_does_not_inherit_the_mark_of_one_that_was_taken_away() -> None:
    talk = bare_talk().with_own_question("Et").with_passed("q-own-1").without_own_question("own-1")
    talk = talk.with_own_question("To")
    assert f"q-{talk.own_questions[0].id}" not in talk.passed


def test_an_own_question_stands_after_its_own_even_when_more_are_added_before() -> None:
    talk = bare_talk().with_own_question("Et", "trivsel", after="hverdag").with_own_question("To", "trivsel", "own-1")
    talk = talk.with_own_question("Tre", "trivsel", after="hverdag")
    assert [each.id for each in stretches(talk)[0].questions][1:4] == ["own-1", "own-2", "own-3"]


def test_a_perspective_called_own_is_never_taken_for_the_place_for_own_questions() -> None:
    source = sample_source()
    source["perspectives"][0]["id"] = "own"
    talk = bare_talk(Template.model_validate(source)).with_own_question("Kontoret")
    names = [stretch.perspective for stretch in stretches(talk)]
    assert len(set(names)) == len(names)


def test_own_questions_never_vanish_when_the_one_they_stood_after_was_taken_away() -> None:
    talk = bare_talk().with_own_question("Et", "trivsel").with_own_question("To", "trivsel", after="own-1")
    talk = talk.without_own_question("own-1").with_own_question("Tre", "trivsel", after="own-2")
    assert [each.text for each in stretches(talk)[0].questions][2:] == ["To", "Tre"]
