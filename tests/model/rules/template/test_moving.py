"""A talk that goes on with a newer template, and what is different in words between two."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from mus_tui.language.change_saying import say_changes
from mus_tui.model.rules.route import route
from mus_tui.model.rules.template.changes import changes
from mus_tui.model.rules.template.moving import can_move, loses_plan, moved
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.people import short_names
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.template import Template
from tests.model.build import bare_talk
from tests.routed import routed_source, routed_talk
from tests.sample import sample_source, sample_template


def with_fields(*fields: dict[str, Any]) -> Template:
    """Return the sample with these fields under its first question."""
    source = sample_source()
    source["format"] = 2
    source["scales"] = [{"id": "ti", "least": 1, "most": 10}]
    source["perspectives"][0]["questions"][0]["notes"] = list(fields)
    return Template.model_validate(source)


def without(question: str) -> Template:
    """Return the sample without one of its questions."""
    source = sample_source()
    for part in source["perspectives"]:
        part["questions"] = [each for each in part["questions"] if each["id"] != question]
    return Template.model_validate(source)


FIRST = sample_template().perspectives[0].questions[0]


def read(talk: Talk) -> list[tuple[str, str]]:
    """Return the words of each question that is walked and has a note in common, with the note."""
    steps = [step.question for step in route(talk) if step.question]
    return [(talk.question(each).text, talk.note(each)) for each in steps if talk.note(each)]


def test_the_same_template_is_no_change() -> None:
    assert changes(sample_template(), sample_template()) == ()
    talk = bare_talk().with_note(FIRST.id, "Godt.")
    assert moved(talk, talk.template) == talk


def test_an_answer_stays_where_its_question_is_asked_in_other_words() -> None:
    source = sample_source()
    source["perspectives"][0]["questions"][0]["text"] = "Hvordan har du det?"
    now = moved(bare_talk().with_note(FIRST.id, "Godt."), Template.model_validate(source))
    assert read(now) == [("Hvordan har du det?", "Godt.")]
    (change,) = changes(sample_template(), now.template)
    assert (change.before, change.after) == (FIRST.text, "Hvordan har du det?")


def test_what_was_answered_to_a_question_that_is_gone_stays_as_a_topic_of_their_own() -> None:
    talk = bare_talk().with_note(FIRST.id, "Godt.").with_note(FIRST.id, "Mit eget.", "p1")
    now = moved(talk.with_agreement(talk.new_agreement(FIRST.id).altered(goal="Ro")), without(FIRST.id))
    assert read(now) == [(FIRST.text, "Godt.")]
    assert now.note(FIRST.id, "p1") == "Mit eget."
    assert [row.goal for row in now.agreements_at(FIRST.id)] == ["Ro"]


def test_a_question_that_nothing_hangs_on_goes_with_its_template() -> None:
    assert moved(bare_talk(), without(FIRST.id)).own_questions == ()


def test_an_answer_whose_field_is_gone_stands_as_text_with_what_it_was_called() -> None:
    rated = {"id": "ti", "label": "Trivsel", "answer": "scale", "scale": "ti"}
    why = {"id": "a", "label": "Hvorfor"}
    talk = bare_talk(with_fields(rated, why)).with_answer(FIRST.id, Answer(chosen=("7",)), "", "ti")
    now = moved(talk.with_note(FIRST.id, "Fordi."), with_fields(why))
    assert sorted(read(now)) == sorted([(FIRST.text, "Fordi."), (FIRST.text, "Trivsel: 7")])


def test_a_field_that_takes_another_kind_of_answer_does_not_take_over_the_old_one() -> None:
    rated = {"id": "ti", "label": "Trivsel", "answer": "scale", "scale": "ti"}
    talk = bare_talk(with_fields(rated)).with_answer(FIRST.id, Answer(chosen=("7",)), "", "ti")
    now = moved(talk, with_fields({**rated, "answer": "date", "scale": None}))
    assert now.answer(FIRST.id, "", "ti").is_empty
    assert read(now) == [(FIRST.text, "7")]


def test_a_plan_with_more_in_it_than_the_new_form_has_room_for_keeps_its_form() -> None:
    talk = bare_talk().with_agreement(Agreement(id="a1", goal="Ro", responsible="Mette"))
    source = sample_source()
    source["plan"]["headings"] = [{"text": "Mål", "fields": [{"id": "goal"}]}]
    source["plan"]["after"] = FIRST.id
    newer = Template.model_validate(source)
    assert loses_plan(talk, newer)
    assert route(moved(talk, newer))[3].id == "plan", "it stands where the newer template has it"
    assert moved(talk, newer).template.plan == talk.template.plan.altered(after=FIRST.id)
    assert moved(talk.without_agreement("a1"), newer).template.plan == newer.plan


def test_what_was_answered_where_there_is_now_only_something_to_read_stays_as_a_topic_of_their_own() -> None:
    source = sample_source() | {"format": 2}
    source["perspectives"][0]["questions"][0] = {"id": FIRST.id, "text": "Om trivsel.", "read": True}
    assert read(moved(bare_talk().with_note(FIRST.id, "Godt."), Template.model_validate(source))) == [
        (FIRST.text, "Godt.")
    ]


def test_a_theme_that_was_part_of_the_talk_is_so_still_where_it_may_be_chosen_now() -> None:
    source = sample_source() | {"format": 2}
    source["perspectives"][0]["optional"] = True
    now = moved(bare_talk(), Template.model_validate(source))
    assert now.themes == (source["perspectives"][0]["id"],)
    assert [step.question for step in route(now)] == [step.question for step in route(bare_talk())]


def test_what_is_other_in_the_way_through_the_talk_is_told_in_sentences() -> None:
    before, source = routed_talk().template, routed_source()
    tasks, _, leading, senior, rest = source["perspectives"]
    tasks["number"], tasks["focus"], leading["if"], senior["optional"] = "II", 2, {"ansvar/pres": 5}, False
    del tasks["questions"][0]["number"], rest["questions"][0]["if"]
    rest["questions"][1]["notes"][0]["if"] = {"leder": "ja"}
    rest["questions"].append({"id": "ny", "text": "Hvad er nyt?", "number": "9", "if": {"leder": "nej"}})
    ((_, lines),) = say_changes(changes(before, Template.model_validate(source)))
    assert set(lines) == {
        "Nyt: Hvad er nyt?",
        "«Hvad kan du slippe?» er nu med, uanset hvad I svarer",
        "«Ledelse» er nu med efter svaret «Hvor presset er du: 5» i stedet for «Leder du andre: Ja»",
        "«Opgaver nu» har ikke længere nummeret 1a",
        "«Opgaver» har nu nummer II i stedet for I",
        "I «Opgaver» vælger I nu selv 2 at tale om",
        "«Senior» er nu altid med",
        "«Svar» er nu kun med efter svaret «Leder du andre: Ja»",
    }
    assert len(lines) == 8


def test_a_form_without_numbers_and_one_that_the_program_counts_are_told_apart() -> None:
    def numbered(number: str | None) -> Template:
        source = sample_source() | {"format": 2}
        source["perspectives"][0]["questions"][0]["number"] = number
        return Template.model_validate(source)

    def told(before: str | None, after: str | None) -> list[str]:
        return [line for _, lines in say_changes(changes(numbered(before), numbered(after))) for line in lines]

    called = FIRST.altered(number=None).called
    assert told(None, "") == [f"«{called}» har nu slet ikke noget nummer"] == told("1a", "")
    assert told("", None) == [f"Programmet tæller nu selv «{called}» med"]
    assert told("", "1a") == [f"«{called}» har nu skemaets eget nummer, 1a"]
    assert told("", "") == [] == told(None, None)


def test_of_a_theme_which_the_program_never_counts_no_number_is_no_change() -> None:
    source = sample_source() | {"format": 2}
    source["perspectives"][0]["number"] = ""
    assert changes(Template.model_validate(sample_source() | {"format": 2}), Template.model_validate(source)) == ()


def test_a_talk_that_is_closed_or_whose_role_is_gone_does_not_move() -> None:
    talk = bare_talk()
    assert not can_move(talk.closed(datetime(2026, 11, 1, tzinfo=UTC)), talk.template)
    source = sample_source()
    source["kinds"][0]["roles"][1]["id"] = "kollega"
    renamed = Template.model_validate(source)
    assert not can_move(talk, renamed)
    with pytest.raises(ValueError, match=renamed.id):
        moved(talk, renamed)


def test_how_something_new_is_set_is_not_told_besides_its_words() -> None:
    source = sample_source()
    source["guidance"] = [*source.get("guidance", []), {"id": "ny", "at": "purpose", "text": "Vi ser frem."}]
    source["kinds"][0]["minutes"] = 75
    told = changes(sample_template(), Template.model_validate(source))
    assert [(each.way[-1], each.after) for each in told] == [("minutes", "75"), ("text", "Vi ser frem.")]


TI = {"id": "ti", "label": "Trivsel", "answer": "scale", "scale": "ti"}


def rated(**scale: Any) -> Template:
    """Return the sample whose first question rates, each for themselves, on another scale."""
    source = with_fields({**TI, "each": True}).model_dump(mode="json")
    source["scales"] = [{"id": "ti", "least": 1, "most": 10} | scale]
    return Template.model_validate(source)


@pytest.mark.parametrize("scale", [{"most": 6}, {"ends": ["Meget", "Lidt"]}, {"least": 0}])
def test_an_answer_on_a_scale_that_means_something_else_now_stays_as_words_with_whose_it_is(
    scale: dict[str, Any],
) -> None:
    talk = bare_talk(rated()).with_answer(FIRST.id, Answer(chosen=("7",)), "p1", "ti")
    now = moved(talk, rated(**scale))
    assert now.answer(FIRST.id, "p1", "ti").is_empty
    name = short_names(talk.participants)["p1"]
    assert read(now) == [(FIRST.text, f"{name}: 7")]


def test_an_answer_of_each_stays_as_words_where_they_are_asked_together_now() -> None:
    talk = bare_talk(rated()).with_answer(FIRST.id, Answer(chosen=("7",)), "p2", "ti")
    now = moved(talk, with_fields(TI))
    assert read(now) == [(FIRST.text, f"{short_names(talk.participants)['p2']}: 7")]


def test_a_choice_that_is_gone_stays_as_words_and_one_that_is_there_stays_chosen() -> None:
    choices = [{"id": each, "label": each.upper()} for each in ("a", "b", "c")]
    field = {"id": "v", "label": "Valg", "answer": "choice", "choices": choices}
    talk = bare_talk(with_fields(field))
    fewer = with_fields({**field, "choices": choices[:2]})
    kept = moved(talk.with_answer(FIRST.id, Answer(chosen=("a",)), "", "v"), fewer)
    assert (kept.answer(FIRST.id, "", "v").chosen, kept.own_questions) == (("a",), ())
    assert read(moved(talk.with_answer(FIRST.id, Answer(chosen=("c",)), "", "v"), fewer)) == [(FIRST.text, "C")]


def test_going_over_and_back_again_leaves_the_question_where_it_was_and_no_step_twice() -> None:
    talk = bare_talk().with_note(FIRST.id, "Godt.")
    there = moved(talk, without(FIRST.id))
    back = moved(there, talk.template)
    assert read(back) == [(FIRST.text, "Godt.")]
    assert back.own_questions == ()
    again = moved(moved(back, without(FIRST.id)), talk.template)
    steps = [step.id for step in route(again)]
    assert len(steps) == len(set(steps))


def test_for_whom_something_is_is_told_as_a_setting_and_not_as_words() -> None:
    source = sample_source()
    before = Template.model_validate({**source, "language": "da"})
    source["guidance"] = [{"id": "ny", "at": "purpose", "text": "Vi ser frem.", "roles": ["leder"]}]
    one = Template.model_validate(source)
    source["guidance"] = [{"id": "ny", "at": "purpose", "text": "Vi ser frem.", "roles": ["leder", "medarbejder"]}]
    both = Template.model_validate({**source, "language": "nb"})
    assert [(each.way[-1], each.is_setting) for each in changes(one, both)] == [
        ("language", True),
        ("medarbejder", True),
    ]
    assert changes(before, before) == ()
