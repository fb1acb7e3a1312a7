from __future__ import annotations

import pytest

from mus_tui.model.rules.keywords import revealed
from mus_tui.model.rules.open_items import (
    OpenItem,
    competence_was_discussed,
    open_items,
    plan_is_required,
    questions_empty,
    questions_left,
)
from mus_tui.model.rules.route import route
from mus_tui.model.rules.topic_parts import topics_left
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.plan import Agreement, missing
from mus_tui.model.values.plan_date import NO_DATE
from mus_tui.model.values.position import Position
from mus_tui.model.values.template import Template
from tests.model.build import UNCLEAR, a_day, a_form, a_template, bare_talk, with_kind
from tests.sample import sample_source, sample_talk


def _settled(talk: Talk) -> Talk:
    for topic in talk.mandatory_topics:
        talk = talk.with_topic(topic.id, "discussed")
    return talk


def _group(plan: str, topic: str | None = "kompetencer") -> Talk:
    return bare_talk(with_kind("GRUS", plan=plan, competence_topic=topic), "GRUS")


def _kinds(talk: Talk) -> list[str]:
    return [item.kind for item in open_items(talk)]


def test_a_talk_just_begun_shows_its_topics_and_then_the_plan() -> None:
    assert open_items(bare_talk()) == (
        OpenItem("topic", "q-samarbejde", "Trivsel"),
        OpenItem("topic", "q-laere", "Udvikling af kompetencer"),
        OpenItem("plan", "plan"),
    )


def test_a_topic_discussed_or_put_aside_is_settled() -> None:
    talk = bare_talk().with_topic("trivsel-emne", "discussed").with_aspect("kompetencer", "faglige")
    assert len(topics_left(talk)) == 1
    assert len(topics_left(talk.with_topic("kompetencer", "put_aside", "Tiden gik"))) == 0


def test_a_topic_no_question_touches_is_settled_beside_the_plan() -> None:
    source = sample_source()
    source["topics"].append({"id": "loen", "text": "Forventninger til løn"})
    assert OpenItem("topic", "plan", "Forventninger til løn") in open_items(bare_talk(Template.model_validate(source)))


def test_a_chosen_keyword_is_open_until_it_is_touched() -> None:
    talk = _settled(bare_talk()).with_keywords("p1", ("Mod", "Møder")).with_keywords("p2", ("Mod", "Roller"))
    talk = revealed(talk)
    words = [item for item in open_items(talk.with_touched("Møder")) if item.kind == "keyword"]
    assert words == [OpenItem("keyword", "keywords", "Mod"), OpenItem("keyword", "keywords", "Roller")]


def test_keywords_they_never_showed_each_other_are_one_open_item_that_names_none_of_them() -> None:
    talk = _settled(bare_talk()).with_keywords("p1", ("Mod", "Møder")).with_keywords("p2", ("Mod",))
    assert [item for item in open_items(talk) if item.step == "keywords"] == [OpenItem("unseen", "keywords")]


def test_minutes_are_asked_for_where_the_template_has_them_until_they_are_written_or_destroyed() -> None:
    talk = _settled(bare_talk(a_template(minutes={"label": "Kortfattet referat"})))
    item = OpenItem("minutes", "minutes", "Kortfattet referat")
    assert item in open_items(talk)
    assert item not in open_items(talk.altered(minutes="Vi talte om ro."))
    assert item not in open_items(talk.altered(destroyed=("minutes",)))
    assert "minutes" not in _kinds(_settled(bare_talk()))


def test_a_row_names_the_fields_it_leaves_empty_or_unclear() -> None:
    talk = _settled(bare_talk()).agree("Ro", "Mette", UNCLEAR, None, None).agree("Tid", "", a_day(), None, None)
    (item,) = open_items(talk)
    assert (item.kind, item.step, item.words, item.agreement) == ("row", "plan", "Ro", talk.agreements[0].id)
    assert [field.label for field in item.fields] == ["Hvornår"]


def test_a_plan_with_a_row_in_it_is_no_longer_asked_for() -> None:
    assert _kinds(_settled(bare_talk())) == ["plan"]
    assert _kinds(_settled(bare_talk()).agree("Ro", "", a_day(), None, None)) == []


def test_a_date_to_follow_up_the_whole_plan_is_asked_for_where_the_form_says_so() -> None:
    talk = _settled(bare_talk(a_template(a_form(follow_up_required=True))))
    assert "follow_up" not in _kinds(talk)
    talk = talk.agree("Ro", "", NO_DATE, None, None)
    assert open_items(talk) == (OpenItem("follow_up", "closing"),)
    assert _kinds(talk.with_closing(follow_up=UNCLEAR)) == ["follow_up"]
    assert _kinds(talk.with_closing(follow_up=a_day())) == []
    assert _kinds(talk.altered(template=a_template(a_form()))) == []


def test_what_is_open_stands_in_the_order_it_is_best_settled() -> None:
    form = a_form({"id": "deadline", "required": True}, follow_up_required=True)
    template = with_kind("GRUS", plan="if_competence", competence_topic="kompetencer").altered(plan=form)
    talk = (
        bare_talk(template, "GRUS")
        .with_keywords("p1", ("Mod",))
        .altered(keywords_shown=True)
        .agree("Ro", "", NO_DATE, None, None)
    )
    assert _kinds(talk) == ["topic", "topic", "keyword", "competence", "row", "follow_up"]
    assert {item.step for item in open_items(talk) if item.kind in {"competence", "follow_up"}} == {"closing"}


@pytest.mark.parametrize("answer", [True, False, None])
def test_a_plan_is_required_where_the_kind_requires_it_whatever_they_answer(answer: bool | None) -> None:
    talk = bare_talk().with_closing(competence_discussed=answer)
    assert plan_is_required(talk)
    assert "competence" not in _kinds(talk)


@pytest.mark.parametrize("answer", [True, False, None])
def test_a_plan_that_is_offered_is_never_required(answer: bool | None) -> None:
    talk = _settled(_group("offered")).with_closing(competence_discussed=answer)
    assert not plan_is_required(talk)
    assert _kinds(talk) == []


@pytest.mark.parametrize(
    ("answer", "required", "kinds"), [(True, True, ["plan"]), (False, False, []), (None, False, ["competence"])]
)
def test_a_plan_hangs_on_whether_competence_was_discussed(
    answer: bool | None, required: bool, kinds: list[str]
) -> None:
    talk = _settled(_group("if_competence", topic=None)).with_closing(competence_discussed=answer)
    assert competence_was_discussed(talk) is answer
    assert plan_is_required(talk) is required
    assert _kinds(talk) == kinds


def test_the_ticked_topic_prefills_the_answer_and_their_own_answer_wins() -> None:
    talk = _settled(_group("if_competence"))
    assert competence_was_discussed(talk) is True
    assert plan_is_required(talk)
    assert competence_was_discussed(talk.with_closing(competence_discussed=False)) is False
    assert not plan_is_required(talk.with_closing(competence_discussed=False))


@pytest.mark.parametrize("state", ["open", "put_aside"])
def test_a_topic_that_was_not_discussed_answers_nothing(state: str) -> None:
    talk = _settled(_group("if_competence")).with_topic("kompetencer", state)  # type: ignore[arg-type]
    assert competence_was_discussed(talk) is None
    assert "competence" in _kinds(talk)


def test_questions_left_are_counted_and_never_open_items() -> None:
    talk = _settled(bare_talk()).agree("Ro", "", a_day(), None, None)
    assert questions_left(talk) == 4
    talk = talk.with_passed("q-hverdag").with_passed("opening").with_own_question("Kontoret")
    assert questions_left(talk) == 4
    assert open_items(talk) == ()


def test_questions_they_have_been_past_without_a_word_written_are_counted_and_never_open_items() -> None:
    talk = _settled(bare_talk()).agree("Ro", "", a_day(), None, None)
    assert questions_empty(talk) == 0, "not talked about yet is another thing"
    for step in route(talk):
        talk = talk.with_passed(step.id)
    asked = [step.question for step in route(talk) if step.kind == "question"]
    assert (questions_left(talk), questions_empty(talk)) == (0, len(asked))
    assert questions_empty(talk.with_note(asked[0], "Godt").with_note(asked[1], "Mit", "p1")) == len(asked) - 2
    assert open_items(talk) == ()


def test_a_question_that_is_only_answered_before_the_talk_is_not_called_empty() -> None:
    source = sample_source() | {"format": 2}
    source["perspectives"][0]["questions"][0]["notes"] = [{"id": "a", "label": "Tænk over", "when": ["preparation"]}]
    talk = bare_talk(Template.model_validate(source))
    first = next(step for step in route(talk) if step.kind == "question")
    assert questions_empty(talk.with_passed(first.id)) == 0


def test_the_sample_talk_shows_what_it_still_needs() -> None:
    assert [(item.kind, item.words) for item in open_items(sample_talk())] == [
        ("topic", "Trivsel"),
        ("topic", "Udvikling af kompetencer: Personlige"),
        ("keyword", "Møder"),
    ]


def test_others_who_are_involved_are_open_until_the_one_the_plan_is_about_has_agreed() -> None:
    talk = _settled(bare_talk())
    row = talk.new_agreement().altered(goal="Oplæg", deadline=a_day(), support="Aisha")
    for answer in (None, False):
        talk = talk.with_agreement(row.altered(support_agreed=answer))
        assert open_items(talk) == (OpenItem("consent", "plan", "Oplæg", "a1"),)
    assert open_items(talk.with_agreement(row.altered(support_agreed=True))) == ()
    # Those at the table have agreed by sitting there.
    assert open_items(talk.with_agreement(row.altered(support="Mette og Jonas"))) == ()


def test_an_empty_field_that_the_form_asks_for_is_named_with_who_has_not_answered_it_but_never_in_a_group() -> None:
    source = sample_source() | {"format": 2}
    choices = [{"id": "ja", "label": "Ja"}, {"id": "nej", "label": "Nej"}]
    asked = {"answer": "choice", "choices": choices, "required": True}
    source["perspectives"][1]["questions"][1]["notes"] = [
        {"id": "sammen", "label": "Sammen", **asked},
        {"id": "hver", "label": "Hver", "each": True, **asked},
        {"id": "lederen", "label": "Lederen", "roles": ["leder"], **asked},
        {"id": "foer", "label": "Før", "when": ["preparation"], **asked},
        {"id": "grus", "label": "Kun i gruppen", "only": ["GRUS"], **asked},
    ]
    template = Template.model_validate(source)
    talk = sample_talk().altered(template=template, notes=())
    found = [each for each in open_items(talk) if each.kind == "field"]
    assert [(each.words, each.people, each.step) for each in found] == [
        ("Sammen", (), "q-laere"),
        ("Hver", ("p1", "p2"), "q-laere"),
        ("Lederen", ("p1",), "q-laere"),
    ]
    assert found[1].position == Position(step="q-laere", author="p1", field="hver")
    yes = Answer(chosen=("ja",))
    talk = talk.with_answer("laere", yes, "", "sammen").with_answer("laere", yes, "p1", "hver")
    assert [(each.words, each.people) for each in open_items(talk) if each.kind == "field"] == [
        ("Hver", ("p2",)),
        ("Lederen", ("p1",)),
    ]
    leader, employee = talk.participants
    many = employee.altered(role=template.kind("GRUS").roles[-1].id)
    talk = talk.altered(kind="GRUS", participants=(leader, many))
    group = [each for each in open_items(talk) if each.kind == "field"]
    assert [(each.words, each.people) for each in group] == [("Hver", ()), ("Lederen", ()), ("Kun i gruppen", ())]


def test_to_whom_something_may_be_passed_on_is_open_until_it_says_what() -> None:
    form = a_form({"id": "disclose"}, {"id": "disclose_to"})
    row = Agreement(id="a1", goal="Ro", deadline=a_day(), disclose_to="HR")
    full = {field.id for field in missing(form, row)}
    assert "disclose" in full
    assert "disclose" not in {field.id for field in missing(form, row.altered(disclose="Kurset"))}
    assert "disclose" not in {field.id for field in missing(form, row.altered(disclose_to=" "))}


def test_answers_that_a_form_calls_the_same_are_told_apart_by_their_questions() -> None:
    source = sample_source() | {"format": 2}
    first, second = source["perspectives"][0]["questions"][:2]
    notes = [{"id": "a", "label": "Vurdering", "required": True}]
    first.update(number="1a", short="Samarbejdet", notes=notes)
    second.update(text="Hvordan går det " * 9, notes=notes)
    words = [each.words for each in open_items(bare_talk(Template.model_validate(source))) if each.kind == "field"]
    assert words[0] == "1a Samarbejdet · Vurdering"
    assert words[1] == "Hvordan går det Hvordan går det Hvordan… · Vurdering"
