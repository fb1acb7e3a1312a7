from __future__ import annotations

import pytest

from mus_tui.model.rules.route import (
    after,
    brings_own,
    progress,
    questions_asked,
    route,
    step_at,
    step_for_topic,
    stretches,
    talked_about,
    topics_at,
    walks,
)
from mus_tui.model.talk import Talk
from mus_tui.model.values.template import Template
from tests.export.talks import begun
from tests.model.build import a_template, bare_talk, last_year, with_kind, without_follow_up_question
from tests.sample import sample_source

QUESTIONS = ["q-hverdag", "q-samarbejde", "q-siden-sidst", "q-laere"]


def _ids(talk: Talk) -> list[str]:
    return [step.id for step in route(talk)]


def test_a_talk_walks_from_opening_to_closing_through_every_question() -> None:
    assert _ids(bare_talk()) == ["opening", "keywords", *QUESTIONS, "plan", "closing"]


def test_a_template_without_keywords_has_no_step_for_them() -> None:
    assert _ids(bare_talk(a_template(keywords=None))) == ["opening", *QUESTIONS, "plan", "closing"]


def test_last_years_plan_is_followed_up_just_before_the_question_about_it() -> None:
    talk = bare_talk().altered(previous=(last_year(),))
    assert _ids(talk) == ["opening", "keywords", *QUESTIONS[:2], "follow-up", *QUESTIONS[2:], "plan", "closing"]
    assert step_at(talk, "follow-up").kind == "follow_up"


def test_last_years_plan_is_followed_up_first_where_the_template_does_not_ask_about_it() -> None:
    talk = bare_talk(without_follow_up_question()).altered(previous=(last_year(),))
    assert _ids(talk) == ["opening", "keywords", "follow-up", *QUESTIONS, "plan", "closing"]
    without_keywords = talk.altered(template=talk.template.altered(keywords=None))
    assert _ids(without_keywords) == ["opening", "follow-up", *QUESTIONS, "plan", "closing"]


def test_a_question_about_last_year_that_belongs_to_another_kind_places_nothing() -> None:
    source = sample_source()
    source["perspectives"][1]["questions"][0]["only"] = ["MUS"]
    talk = bare_talk(Template.model_validate(source), "GRUS").altered(previous=(last_year(),))
    assert _ids(talk)[:4] == ["opening", "keywords", "follow-up", "q-hverdag"]


def test_each_question_knows_its_perspective_and_its_place_in_it() -> None:
    steps = [step for step in route(bare_talk()) if step.kind == "question"]
    assert [(step.perspective, step.number, step.of) for step in steps] == [
        ("trivsel", 1, 2),
        ("trivsel", 2, 2),
        ("udvikling", 1, 2),
        ("udvikling", 2, 2),
    ]


def test_a_group_brings_its_own_only_where_the_template_asks_nothing() -> None:
    source = sample_source()
    first, second = source["perspectives"][:2]
    first["questions"][0]["id"] = first["id"]
    second["questions"] = []
    talk = bare_talk(Template.model_validate(source))
    asked = [step for step in route(talk) if step.kind == "question" and step.question == step.perspective]
    assert [(step.question, brings_own(talk, step)) for step in asked] == [(first["id"], False), (second["id"], True)]
    assert talk.question(first["id"]).text == first["questions"][0]["text"]


def test_no_two_steps_have_the_same_id_even_when_questions_are_called_like_steps() -> None:
    source = sample_source()
    source["perspectives"][0]["questions"][0]["id"] = "plan"
    source["perspectives"][0]["questions"][1]["id"] = "follow-up"
    ids = _ids(bare_talk(Template.model_validate(source)).altered(previous=(last_year(),)).with_own_question("Et"))
    assert len(set(ids)) == len(ids) == 10


def test_going_on_and_back_follows_the_route() -> None:
    talk = bare_talk()
    assert after(talk, "keywords").id == "q-hverdag"
    assert after(talk, "q-hverdag", by=-1).id == "keywords"
    assert after(talk, "q-laere", by=0).id == "q-laere"


@pytest.mark.parametrize(
    ("step", "by", "reached"), [("closing", 1, "closing"), ("opening", -1, "opening"), ("plan", 99, "closing")]
)
def test_at_the_ends_it_goes_no_further(step: str, by: int, reached: str) -> None:
    assert after(bare_talk(), step, by).id == reached


def test_a_step_this_talk_does_not_have_is_the_first_one() -> None:
    assert step_at(bare_talk(), "q-findes-ikke").id == "opening"
    assert step_at(bare_talk(), "follow-up").id == "opening"
    assert after(bare_talk(), "q-findes-ikke").id == "keywords"


def test_progress_counts_the_marked_questions_of_a_perspective() -> None:
    talk = bare_talk().with_passed("q-hverdag").with_passed("q-laere").with_passed("opening")
    talk = talk.with_own_question("Kontoret", "trivsel")
    assert [progress(talk, stretch) for stretch in stretches(talk)] == [(1, 3), (1, 2)]
    assert progress(talk.with_passed("q-own-1"), stretches(talk)[0]) == (2, 3)


def test_a_stretch_has_the_templates_title() -> None:
    assert [stretch.title for stretch in stretches(bare_talk())] == ["Trivsel", "Udvikling"]


def test_the_topics_a_question_covers_are_ticked_beside_it() -> None:
    talk = bare_talk().with_own_question("Kontoret")
    assert [topic.id for topic in topics_at(talk, "samarbejde")] == ["trivsel-emne"]
    assert topics_at(talk, "hverdag") == ()
    assert topics_at(talk, "own-1") == ()


def test_a_mandatory_question_is_ticked_beside_itself() -> None:
    source = sample_source()
    source["perspectives"][0]["questions"][0].update(mandatory=True, covers=["kompetencer"])
    talk = bare_talk(Template.model_validate(source))
    assert [topic.id for topic in topics_at(talk, "hverdag")] == ["hverdag", "kompetencer"]
    assert step_for_topic(talk, "hverdag") == "q-hverdag"


def test_the_way_to_a_topic_is_the_first_question_that_touches_it() -> None:
    source = sample_source()
    source["perspectives"][1]["questions"][0]["covers"] = ["kompetencer", "trivsel-emne"]
    talk = bare_talk(Template.model_validate(source))
    assert step_for_topic(talk, "kompetencer") == "q-siden-sidst"
    assert step_for_topic(talk, "trivsel-emne") == "q-samarbejde"


def test_the_way_to_a_topic_no_question_touches_is_the_plan() -> None:
    source = sample_source()
    source["topics"].append({"id": "loen", "text": "Forventninger til løn"})
    assert step_for_topic(bare_talk(Template.model_validate(source)), "loen") == "plan"


@pytest.mark.parametrize("free", [True, False])
def test_a_puzzle_walks_the_same_questions_in_free_order(free: bool) -> None:
    forms = [{"id": "skema", "label": "Skema"}, {"id": "puslespil", "label": "Puslespil", "free_order": True}]
    talk = bare_talk(with_kind("MUS", forms=forms)).altered(form="puslespil" if free else "skema")
    assert talk.free_order is free
    assert _ids(talk) == _ids(bare_talk())
    assert not bare_talk().free_order


# On foot


def test_a_talk_is_walked_where_they_chose_a_setting_that_says_so_by_its_id() -> None:
    talk = begun("albertslund", "LUS", ("leders-leder", ""), ("leder", ""))
    assert walks(talk.altered(setting="walk-n-talk"))
    assert walks(talk.altered(setting="gaatur"))
    assert not walks(talk.altered(setting="stillesiddende"))
    assert not walks(talk)


def test_questions_are_marked_as_talked_about_by_hand_and_those_that_are_topics_as_discussed() -> None:
    talk = begun("gentofte", "MUS", ("leder", ""), ("medarbejder", ""))
    topics = {topic.id for topic in talk.mandatory_topics}
    steps = [step.id for step in questions_asked(talk)]
    first = next(step.id for step in questions_asked(talk) if step.question in topics)
    one = talked_about(talk, [first], True)
    assert one.passed == (first,)
    assert [one.topic_mark(each.id).state for each in talk.mandatory_topics].count("discussed") == 1
    every = talked_about(one, steps, True)
    assert set(every.passed) == set(steps)
    assert talked_about(every, steps, True) is every
    assert talked_about(every, steps, False).passed == ()
    assert all(talked_about(every, steps, False).topic_mark(each.id).state == "open" for each in talk.mandatory_topics)
