"""What a form says in fields is taken into somebody's preparation; what is no answer is kept where a person sees it."""

from __future__ import annotations

from functools import cache

import pytest

from mus_tui.export.forms.blank_forms import blank_forms
from mus_tui.export.forms.form_question import telling
from mus_tui.model.forms.filled_form import read_answers
from mus_tui.model.forms.taking_in import TakenIn, take_in
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.fields import NOT_RELEVANT
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.preparation import Preparation
from tests.sample_fields import talk_with_fields

TALK = talk_with_fields()
EMPTY = Preparation(talk=TALK.id, participant="p2")


@cache
def blanks(person: int = 1) -> tuple[str, ...]:
    return blank_forms(TALK, TALK.participants[person])


def filled(*answers: tuple[str, str], form: int = 0) -> str:
    """Return a form with crosses at some words, or words written, below these marks."""
    text = blanks()[form]
    for mark, said in answers:
        before, there, after = text.partition(f"<!-- {mark} -->")
        assert there
        if said.startswith("[x] "):
            box = f"[ ] {said.removeprefix('[x] ')}"
            assert box in after
            after = after.replace(box, said, 1)
        else:
            after = f"\n{said}\n{after}"
        text = before + there + after
    return text


def taken(text: str, before: Preparation = EMPTY) -> TakenIn:
    return take_in(TALK, before, read_answers(text, blanks()), telling(), lambda words: PlanDate(written=words))


def test_each_kind_of_answer_is_taken_in_as_what_it_is() -> None:
    found = taken(
        filled(
            ("svar: udsagn/i1", "[x] I høj grad"),
            ("svar: udsagn/i2", "[x] Ikke relevant"),
            ("svar: tempo/nu", "[x] 7"),
            ("svar: tempo/vej", "[x] -1"),
            ("svar: valg/emner", "[x] Opgaver"),
            ("svar: valg/emner", "[x] Arbejdstid & pauser"),
            ("svar: valg/hast", "[x] I nogen grad – Det sker, men ikke hver uge"),
            ("svar: valg/igen", "uge 43"),
            ("svar: valg/hvem", "Bo"),
            ("svar: valg/forinden", "Først det ene.\nSå det andet."),
            ("svar: tid", "1. marts"),
            ("svar: klar", "[x] Slet ikke"),
            ("svar: brug-for", "[x] Tid"),
        )
    )
    assert found.left_over == ""
    assert found.answers == 12
    asked = {
        ("udsagn", "i1"): Answer(chosen=("hoej",)),
        ("udsagn", "i2"): Answer(chosen=(NOT_RELEVANT,)),
        ("tempo", "nu"): Answer(chosen=("7",)),
        ("tempo", "vej"): Answer(chosen=("minus-1",)),
        ("valg", "emner"): Answer(chosen=("c1", "c3")),
        ("valg", "hast"): Answer(chosen=("nogen",)),
        ("valg", "igen"): Answer(date=PlanDate(written="uge 43")),
        ("valg", "hvem"): Answer(text="Bo"),
        ("valg", "forinden"): Answer(text="Først det ene.\nSå det andet."),
        ("tid", ""): Answer(date=PlanDate(written="1. marts")),
        ("klar", ""): Answer(chosen=("slet",)),
        ("brug-for", ""): Answer(chosen=("c2",)),
    }
    found_there = {(note.at, note.field): note for note in found.preparation.notes}
    assert {at: Answer(text=note.text, chosen=note.chosen, date=note.date) for at, note in found_there.items()} == asked


def test_a_form_that_is_read_twice_says_nothing_new() -> None:
    text = filled(("svar: udsagn/i1", "[x] I høj grad"), ("svar: valg/igen", "uge 43"), ("svar: valg/hvem", "Bo"))
    once = taken(text)
    assert taken(text, once.preparation) == TakenIn(once.preparation, 0, 0, 0, "")


def test_two_crosses_where_one_is_asked_for_are_kept_as_text() -> None:
    found = taken(filled(("svar: udsagn/i1", "[x] I høj grad"), ("svar: udsagn/i1", "[x] Slet ikke")))
    assert not found.preparation.notes
    assert found.left_over == "Jeg er glad for at gå på arbejde\n[x] Slet ikke\n[x] I høj grad"


def test_an_answer_that_is_there_already_stays_and_the_forms_own_is_kept_as_text() -> None:
    before = EMPTY.with_answer("tempo", Answer(chosen=("3",)), "nu").with_answer("valg", Answer(text="Bo"), "hvem")
    found = taken(filled(("svar: tempo/nu", "[x] 7"), ("svar: valg/hvem", "Bente")), before)
    assert found.preparation.notes == before.notes
    assert found.left_over == "Hvem skal være med?\nBente\n\nSæt et tal på\n[x] 7"


@pytest.mark.parametrize("written", ["7", "x 7", "7 x", "- 7", "☒ 7", "[X] 7"])
def test_a_point_that_is_written_below_the_boxes_is_chosen(written: str) -> None:
    assert taken(filled(("svar: tempo/nu", written))).preparation.answer("tempo", "nu").chosen == ("7",)


def test_words_at_boxes_and_several_lines_at_a_day_are_kept_as_text() -> None:
    found = taken(filled(("svar: udsagn/i1", "Det kommer an på dagen"), ("svar: valg/igen", "uge 43\neller uge 44")))
    assert not found.preparation.notes
    assert found.left_over == (
        "Jeg er glad for at gå på arbejde\nDet kommer an på dagen\n\n"
        "Hvornår tager vi det op igen?\nuge 43\neller uge 44"
    )


def test_what_somebody_else_answered_on_the_form_they_sat_with_is_no_answer_of_ones_own() -> None:
    sitting = next(n for n, form in enumerate(blanks()) if "svar: udsagn/i1 p2" in form)
    found = taken(
        filled(
            ("svar: udsagn/i1 p1", "[x] Slet ikke"),
            ("svar: udsagn/i1 p2", "[x] I høj grad"),
            ("svar: valg/leder", "Kun til mig"),
            ("svar: valg/bagefter", "Ro"),
            form=sitting,
        )
    )
    assert [(note.at, note.field, note.chosen) for note in found.preparation.notes] == [("udsagn", "i1", ("hoej",))]
    assert found.left_over == (
        "Lederens bemærkninger\nKun til mig\n\nHvad tager vi med?\nRo\n\n"
        "Jeg er glad for at gå på arbejde\n[x] Slet ikke"
    )


def test_a_mail_program_may_wrap_the_lines_of_boxes() -> None:
    text = filled(("svar: valg/hast", "[x] I nogen grad – Det sker, men ikke hver uge"), ("svar: tempo/nu", "[x] 7"))
    wrapped = "\n".join(part for line in text.split("\n") for part in _wrapped(line))
    found = taken(wrapped).preparation
    assert (found.answer("valg", "hast").chosen, found.answer("tempo", "nu").chosen) == (("nogen",), ("7",))


def _wrapped(line: str) -> list[str]:
    if len(line) <= 40 or "]  " in line or "  [" in line:
        return [line]
    at = line.rfind(" ", 0, 40)
    return [line[:at], *_wrapped(line[at + 1 :])] if at > 0 else [line]
