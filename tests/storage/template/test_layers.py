"""A template that stands on another: what comes of it, what it may not take away, and where that is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from mus_tui.errors import Fault, TemplateFaultsError
from mus_tui.model.values.template import Template
from mus_tui.storage.locations import Locations
from mus_tui.storage.template.checking import check_template
from mus_tui.storage.template.template_file import load_template
from mus_tui.words import t

BELOW = """\
format: 2
id: kommunen
name: Kommunen
title: Samtaler i kommunen
sources:
  - {title: Guide, owner: Kommunen}
kinds:
  - id: MUS
    title: Samtale
    roles:
      - {id: leder, label: Leder, leads: true}
      - {id: medarbejder, label: Medarbejder, subject: true}
    interval_months: 12
  - id: GRUS
    title: Gruppe
    roles: [{id: leder, label: Leder, leads: true}, {id: alle, label: Alle, subject: true, many: true}]
guidance:
  - {id: fortroligt, at: confidentiality, text: Det bliver mellem os.}
  - {id: formaal, at: purpose, text: Vi ser frem.}
perspectives:
  - id: arbejdet
    title: Arbejdet
    questions:
      - {id: trives, text: Trives du, covers: [trivsel]}
      - {id: laere, text: Hvad vil du lære}
      - {id: tid, text: Rækker tiden, notes: [{id: svar, label: Svar, required: true}]}
topics:
  - {id: trivsel, text: Trivsel, aspects: [{id: krop, text: Kroppen}, {id: sind, text: Sindet}]}
retention: {notes: at_closing}
plan:
  title: Plan
  headings:
    - {text: Mål, fields: [{id: goal, required: true}]}
    - {text: Hvem må vide det, fields: [{id: disclose_to}]}
  pay_note: Løn er ikke med.
  follow_up_required: true
  date_label: Dato
  signatures: [{role: leder, label: Leder}, {role: medarbejder, label: Medarbejder}]
"""
HEAD = "format: 2\nextends: kommunen\nid: skolen\nname: Skolen\ntitle: Samtaler på skolen\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "kommunen.yaml").write_text(BELOW, "utf-8")
    return tmp_path


def laid(folder: Path, text: str, name: str = "skolen.yaml") -> Template:
    """Return what comes of a layer over the template of the municipality."""
    (folder / name).write_text(text, "utf-8")
    return load_template(folder / name, name)


def told(folder: Path, text: str, name: str = "skolen.yaml") -> tuple[Fault, ...]:
    """Return what a layer is told; each is a sentence with all its values."""
    with pytest.raises(TemplateFaultsError) as caught:
        laid(folder, text, name)
    for fault in caught.value.faults:
        assert "{" not in t(f"errors.fault_{fault.message}", **fault.values)
    return caught.value.faults


def asked(template: Template) -> list[str]:
    return [question.id for each in template.perspectives for question in each.questions]


def test_a_layer_says_only_what_is_different(folder: Path) -> None:
    template = laid(folder, HEAD + "perspectives:\n  - {id: arbejdet, questions: [{id: laere, text: Hvad nu}]}\n")
    assert (template.id, template.name, template.kinds[0].id) == ("skolen", "Skolen", "MUS")
    assert [question.text for question in template.perspectives[0].questions] == [
        "Trives du",
        "Hvad nu",
        "Rækker tiden",
    ]
    assert [source.title for source in template.sources] == ["Guide", "Samtaler i kommunen"]


def test_what_is_new_comes_last_or_after_what_it_names(folder: Path) -> None:
    new = "[{id: sidst, text: Sidst}, {id: andet, text: Andet, after: trives}, {id: laere, after: tid}]"
    template = laid(folder, f"{HEAD}perspectives:\n  - {{id: arbejdet, questions: {new}}}\n")
    assert asked(template) == ["trives", "andet", "tid", "laere", "sidst"]


def test_a_kind_of_talk_says_with_after_what_it_comes_after_and_is_not_moved(folder: Path) -> None:
    template = laid(folder, f"{HEAD}kinds: [{{id: MUS, after: GRUS}}]\n")
    assert [(kind.id, kind.after) for kind in template.kinds] == [("MUS", "GRUS"), ("GRUS", None)]


def test_what_may_be_left_out_is_left_out(folder: Path) -> None:
    template = laid(folder, HEAD + "leave_out: [laere, formaal]\n")
    assert asked(template) == ["trives", "tid"]
    assert [each.id for each in template.guidance] == ["fortroligt"]


def test_three_may_stand_on_each_other_and_their_names_come_along(folder: Path) -> None:
    laid(folder, HEAD)
    template = laid(folder, HEAD.replace("kommunen", "skolen.yaml").replace("skolen\n", "klassen\n"), "klassen.yaml")
    assert [source.title for source in template.sources] == ["Guide", "Samtaler i kommunen", "Samtaler på skolen"]
    fourth = HEAD.replace("kommunen", "klassen.yaml").replace("skolen\n", "bordet\n")
    assert [fault.message for fault in told(folder, fourth, "bordet.yaml")] == ["layer_chain"]


def test_one_that_comes_with_the_program_can_be_stood_on_by_its_id(folder: Path) -> None:
    assert "opfoelgning-fra-sidst" in asked(laid(folder, HEAD.replace("kommunen", "herlev")))


@pytest.mark.parametrize(
    ("named", "message"),
    [("findes-ikke", "layer_unknown"), ("findes-ikke.yaml", "layer_unknown"), ("a.yaml", "layer_circle")],
)
def test_what_cannot_be_stood_on_is_told_where_it_is_named(folder: Path, named: str, message: str) -> None:
    (folder / "a.yaml").write_text(HEAD.replace("kommunen", "skolen.yaml"), "utf-8")
    (only,) = told(folder, HEAD.replace("kommunen", named))
    assert (only.line, only.column, only.message) == (2, 10, message)


def test_a_fault_below_is_said_with_the_file_it_is_in(folder: Path) -> None:
    (folder / "kommunen.yaml").write_text(BELOW.replace("date_label: Dato", "dato: Dato"), "utf-8")
    (only,) = told(folder, HEAD)
    assert (only.message, only.values["name"]) == ("layer_faults", "kommunen.yaml")


@pytest.mark.parametrize(
    ("layer", "line", "message"),
    [
        ("leave_out: [findes-ikke]", 6, "layer_leave_out"),
        ("perspectives: [{id: arbejdet, questions: [{id: ny, text: Ny, after: intet}]}]", 6, "layer_after"),
        ("leave_out: [trivsel]", 6, "weakened_topic"),
        ("leave_out: [sind]", 6, "weakened_aspect"),
        ("leave_out: [trives]", 2, "weakened_covered"),
        ("leave_out: [GRUS]", 6, "weakened_kind"),
        ("leave_out: [fortroligt]", 6, "weakened_confidentiality"),
        ("guidance: [{id: fortroligt, text: Alle må vide det.}]", 2, "weakened_confidentiality"),
        ("topics: [{id: trivsel, text: Frokost}]", 6, "weakened_topic_words"),
        ("guidance: [{id: fortroligt, roles: [leder]}]", 2, "weakened_confidentiality"),
        ("leave_out: [svar]", 6, "weakened_required"),
        ("kinds: [{id: MUS, interval_months: 18}]", 6, "weakened_interval"),
        ("kinds: [{id: MUS, plan: offered}]", 6, "weakened_plan"),
        ("retention: {notes: kept}", 6, "weakened_retention"),
        ("plan: {follow_up_required: false}", 6, "weakened_follow_up"),
        ('plan: {pay_note: "Løn er med."}', 6, "weakened_pay_note"),
        ("plan: {signatures: [{role: leder, label: Leder}]}", 6, "weakened_signature"),
        ("closing: {means: seen}", 6, "weakened_closing"),
    ],
)
def test_what_a_template_promises_is_never_weakened_above_it(folder: Path, layer: str, line: int, message: str) -> None:
    assert [(fault.line, fault.message) for fault in told(folder, f"{HEAD}{layer}\n")] == [(line, message)]


def test_a_field_that_must_be_answered_is_missed_also_where_another_question_has_one_of_its_name(folder: Path) -> None:
    also = BELOW.replace(
        "      - {id: laere, text: Hvad vil du lære}",
        "      - {id: laere, text: Hvad vil du lære, notes: [{id: svar, label: Svar, required: true}]}",
    )
    assert also != BELOW
    (folder / "kommunen.yaml").write_text(also, "utf-8")
    (only,) = told(folder, HEAD + "leave_out: [tid]\n")
    assert (only.line, only.message) == (6, "weakened_required")


def test_what_a_template_asks_for_in_every_talk_may_not_be_chosen_away_above_it(folder: Path) -> None:
    faults = told(folder, f"{HEAD}perspectives: [{{id: arbejdet, optional: true}}]\n")
    assert {fault.message for fault in faults} == {"weakened_covered", "weakened_required"}


HUNG = """\
  - id: mere
    title: Mere
    text: Vi taler om resten.
    if: {stiger: ja}
    questions:
      - {id: hvad, number: 1a, text: Hvad mere}
"""
STEPS = "choices: [{id: ja, label: Ja}, {id: nej, label: Nej}]"
ASKED = f"      - {{id: pres, text: Stiger presset, notes: [{{id: stiger, label: Stiger, answer: choice, {STEPS}}}]}}\n"


@pytest.mark.parametrize(
    ("said", "number", "text", "condition"),
    [
        ("", "1a", "Vi taler om resten.", (("stiger", "ja"),)),
        ("if: {stiger: nej}", "1a", "Vi taler om resten.", (("stiger", "nej"),)),
        ('if: {}, text: "", questions: [{id: hvad, number: II}]', "II", "", ()),
        ("questions: [{id: hvad, number: }], optional: true", None, "Vi taler om resten.", (("stiger", "ja"),)),
    ],
)
def test_a_layer_says_the_numbers_words_and_conditions_of_its_own(
    folder: Path, said: str, number: str | None, text: str, condition: tuple[tuple[str, str], ...]
) -> None:
    (folder / "kommunen.yaml").write_text(BELOW.replace("topics:\n", f"{ASKED}{HUNG}topics:\n"), "utf-8")
    theme = laid(folder, f"{HEAD}perspectives: [{{id: mere{', ' * bool(said)}{said}}}]\n").perspectives[-1]
    assert (theme.questions[0].number, theme.text, theme.if_) == (number, text, condition)
    assert theme.optional == ("optional" in said)


def test_headings_of_the_plan_stand_whole_above_and_keep_what_is_asked_for(folder: Path) -> None:
    weaker = HEAD + "plan:\n  headings:\n    - {text: Mål, fields: [{id: goal}]}\n"
    assert {fault.message for fault in told(folder, weaker)} == {"weakened_required", "weakened_told"}
    same = (
        "{text: Mål, fields: [{id: goal, required: true}]}, {text: Hvem, fields: [{id: disclose_to}, {id: deadline}]}"
    )
    template = laid(folder, f"{HEAD}plan: {{headings: [{same}]}}\n")
    assert [field.id for field in template.plan.fields] == ["goal", "disclose_to", "deadline"]


def test_a_translation_has_the_same_ids_and_says_which_are_others(folder: Path) -> None:
    text = "language: en\nperspectives: [{id: arbejdet, title: Work, questions: [{id: triv, text: Are you well}]}]\n"
    (only,) = told(folder, HEAD + text)
    assert (only.line, only.message) == (7, "translation_other")
    assert only.values == {"name": "triv", "known": "trives, laere, tid", "meant": "trives"}


def test_what_is_not_translated_yet_is_advice(folder: Path) -> None:
    (folder / "skolen.yaml").write_text(HEAD + "language: en\n", "utf-8")
    at = Locations(home=folder, talks=folder / "talks", templates=folder / "own", settings=folder / "s.json")
    (only,) = check_template(folder / "skolen.yaml", "skolen.yaml", at)
    assert (only.line, only.message, only.advice) == (6, "not_translated", True)
    assert "«Det bliver mellem os.»" in str(only.values["words"])
    assert check_template(folder / "kommunen.yaml", "kommunen.yaml", at) == ()


def test_sources_that_are_no_list_are_told_and_not_passed_over(folder: Path) -> None:
    assert [each.message for each in told(folder, HEAD + "sources: Vores egne\n")] == ["list_expected"]
