"""What stands above the plan: answers from the talk, and who reads or signs it without sitting there."""

from __future__ import annotations

from typing import Any

from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.forms.preparation_form import preparation_form
from mus_tui.export.markdown import to_markdown
from mus_tui.export.template.as_json import for_kind
from mus_tui.export.template.as_markdown import template_markdown
from mus_tui.model.rules.rewording import reword
from mus_tui.model.rules.silence import with_silence
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.people import Participant
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.template import Template
from tests.export.reading import plan_markdown
from tests.export.talks import CLOSED
from tests.sample import sample_source, sample_talk

ABOUT = {
    "id": "oplysninger",
    "text": "Oplysninger",
    "notes": [{"id": "stilling", "label": "Stilling"}, {"id": "ansat", "label": "Ansat siden", "answer": "date"}],
}


def source() -> dict[str, Any]:
    form = sample_source() | {"format": 2}
    form["kinds"][0]["roles"].append({"id": "chef", "label": "Områdechef", "present": False})
    form["perspectives"][0]["questions"].insert(0, dict(ABOUT, only=["MUS"]))
    form["perspectives"][0]["questions"][1]["text_for"] = [
        {"role": "medarbejder", "text": "Hvordan har jeg det?\nTænk på en helt almindelig dag."},
    ]
    form["plan"]["header"] = [
        {"label": "Titel", "shows": "answer", "question": "oplysninger", "field": "stilling"},
        {"label": "Ansat den", "shows": "answer", "question": "oplysninger", "field": "ansat"},
    ]
    form["plan"]["signatures"].append({"role": "chef", "label": "Set af områdechefen"})
    return form


def talk(*readers: str) -> Talk:
    read = tuple(Participant(id="p-3", role="chef", name=name) for name in readers)
    begun = sample_talk().altered(template=Template.model_validate(source()), readers=read)
    since = PlanDate(written="1. maj 2019")
    return begun.with_note("oplysninger", "Pædagog").with_answer("oplysninger", Answer(date=since), "", "ansat")


def test_what_was_answered_stands_above_the_plan_and_is_a_line_to_write_on_until_it_is() -> None:
    assert "**Titel:** Pædagog" in plan_markdown(talk())
    assert "**Ansat den:** 1. maj 2019" in plan_markdown(talk())
    blank = plan_markdown(talk().with_note("oplysninger", ""))
    assert "Titel" in blank
    assert "Pædagog" not in blank
    assert "Titel" in to_markdown(paper_form(talk().template, talk().talk_kind))


def test_a_word_that_stands_there_for_several_has_them_all() -> None:
    form = source()
    form["plan"]["header"] = [
        {"label": "Deltagere", "shows": "person", "role": each["id"]} for each in form["kinds"][0]["roles"][:2]
    ]
    both = sample_talk().altered(template=Template.model_validate(form))
    names = ", ".join(each.name for each in sorted(both.participants, key=lambda each: each.role != "leder"))
    assert f"**Deltagere:** {names}" in plan_markdown(both)


def test_a_kind_that_does_not_ask_it_has_no_such_line() -> None:
    template = talk().template
    assert "Titel" not in to_markdown(paper_form(template, template.kind("GRUS")))
    assert [line.label for line in for_kind(template, "MUS").plan.header] == ["Titel", "Ansat den"]
    assert for_kind(template, "GRUS").plan.header == ()


def test_what_there_is_a_duty_of_silence_about_does_not_stand_there() -> None:
    assert "Pædagog" not in plan_markdown(with_silence(talk(), "oplysninger", "employee"))


def test_whoever_only_reads_is_named_above_the_plan_and_signs_and_is_asked_nothing() -> None:
    copy = plan_markdown(talk("Inger Bæk").closed(CLOSED))
    assert "**Områdechef:** Inger Bæk" in copy
    assert "Set af områdechefen (Inger Bæk)" in copy
    assert "Områdechef (Inger Bæk)**" not in copy
    assert [person.name for person in talk("Inger Bæk").participants] == ["Mette Friis", "Jonas Holm"]


def test_whoever_signs_afterwards_has_a_line_also_where_nobody_knows_who_it_will_be() -> None:
    assert "Set af områdechefen" in plan_markdown(talk().closed(CLOSED))
    assert "**Områdechef:**" not in plan_markdown(talk())


def test_one_role_is_asked_in_its_own_words_beforehand_and_the_others_as_it_is_talked_about() -> None:
    leader, employee = talk().participants
    mine = to_markdown(preparation_form(talk(), employee, by_hand=True))
    assert "Hvordan har jeg det?" in mine
    assert "Tænk på en helt almindelig dag." in mine
    assert "Hvordan har du det i din hverdag?" not in mine
    assert "Hvordan har du det i din hverdag?" in to_markdown(preparation_form(talk(), leader, by_hand=True))
    assert talk().question("hverdag").text == "Hvordan har du det i din hverdag?"


def test_the_words_a_question_was_given_for_this_talk_go_before_those_for_a_role() -> None:

    _, employee = talk().participants
    mine = to_markdown(
        preparation_form(reword(talk(), "hverdag", "Hvordan går det i køkkenet?"), employee, by_hand=True)
    )
    assert "Hvordan går det i køkkenet?" in mine
    assert "Hvordan har jeg det?" not in mine


def test_all_of_it_is_read_where_the_template_is() -> None:
    read = template_markdown(talk().template)
    assert "Områdechef (er ikke med i samtalen)" in read
    assert "*I forberedelsen, til Medarbejder:*" in read
    assert "Hvordan har jeg det?" in read
