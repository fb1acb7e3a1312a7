"""What a form says of its own room on paper: a line for a word, no name twice, and once above whom it is for."""

from __future__ import annotations

import re
from datetime import date
from io import BytesIO
from typing import Any

import docx
import pytest
from pypdf import PdfReader

from mus_tui.export.forms.blank_forms import blank_forms
from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.forms.preparation_form import preparation_form
from mus_tui.export.forms.sitting_form import sitting_form
from mus_tui.export.html import to_html
from mus_tui.export.markdown import to_markdown
from mus_tui.export.pdf import to_pdf
from mus_tui.export.pieces import Boxes, Heading, Piece, Place, RowsToFill, Signs
from mus_tui.export.template.as_markdown import template_markdown
from mus_tui.export.word import to_word_bytes
from mus_tui.model.forms.filled_form import read_answers
from mus_tui.model.forms.taking_in import take_in
from mus_tui.model.rules.open_items import open_items
from mus_tui.model.rules.template.changes import changes
from mus_tui.model.rules.template.check import misfits
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.preparation import Preparation
from mus_tui.model.values.template import Template
from tests.export.reading import plan_markdown
from tests.export.talks import CLOSED
from tests.sample import sample_source, sample_talk

CHOICES = [{"id": "aar", "label": "Årssamtale"}, {"id": "midt", "label": "Midtvejs"}]


def template(*notes: dict[str, Any], text: str = "Hvilken samtale er det?") -> Template:
    """Return a template whose first question has these fields."""
    source = sample_source() | {"format": 2}
    question = {"id": "slags", "text": text, "notes": list(notes)}
    source["perspectives"][0]["questions"].insert(0, question)
    return Template.model_validate(source)


def asked(*notes: dict[str, Any]) -> list[Piece]:
    """Return what the empty form has of the question with these fields."""
    form = template(*notes)
    pieces = list(paper_form(form, form.kinds[0]))
    at = next(n for n, each in enumerate(pieces) if isinstance(each, Heading) and each.text.startswith("Hvilken"))
    end = next(n for n, each in enumerate(pieces) if n > at and isinstance(each, Heading))
    return pieces[at:end]


def text_of(to: str, pieces: list[Piece]) -> str:
    """Return what a page of one format says."""
    if to == "pdf":
        return " ".join(page.extract_text() for page in PdfReader(BytesIO(to_pdf(pieces))).pages)
    if to == "docx":
        return "\n".join(each.text for each in docx.Document(BytesIO(to_word_bytes(pieces))).paragraphs)
    return to_html(pieces) if to == "html" else to_markdown(pieces)


def talk(*notes: dict[str, Any]) -> Talk:
    return sample_talk().altered(template=template(*notes))


def test_a_word_has_a_line_beside_its_name_and_more_has_as_many_lines_as_the_form() -> None:
    _, word, two, free = asked(
        {"id": "a", "label": "Stilling", "lines": 1},
        {"id": "b", "label": "Styrker", "lines": 2},
        {"id": "c", "label": "C"},
    )
    assert isinstance(word, Place) and (word.lines, word.exact) == (0, True)
    assert isinstance(two, Place) and (two.lines, two.exact) == (2, True)
    assert isinstance(free, Place) and free.lines > 2 and not free.exact
    assert to_html([two]).count('class="rule"') == 2


def test_rows_of_words_are_as_high_as_a_line() -> None:
    column = {"label": "Mål", "lines": 1}
    rows = {
        "id": "r",
        "label": "Mål",
        "answer": "rows",
        "most": 3,
        "fields": [column | {"id": "a"}, column | {"id": "b"}],
    }
    table = next(each for each in asked(rows) if isinstance(each, RowsToFill))
    assert {cell.lines for _, cells in table.rows for cell in cells if isinstance(cell, Place)} == {1}


def test_a_field_that_its_question_names_has_no_name_of_its_own_on_paper_and_none_in_the_copy() -> None:
    field = {"id": "valg", "answer": "choice", "choices": CHOICES}
    heading, boxes = asked(field)
    assert heading == Heading(3, "Hvilken samtale er det?")
    assert isinstance(boxes, Boxes) and boxes.label == ""
    copy = plan_markdown(talk(field).with_answer("slags", Answer(chosen=("midt",)), "", "valg"), notes=True)
    assert "#### Hvilken samtale er det?\n\nMidtvejs\n" in copy


def test_a_question_of_several_paragraphs_has_the_first_as_its_heading_in_the_copy_too() -> None:
    form = template({"id": "a", "label": "A"}, text="Hvilken samtale er det?\nSæt ord på.")
    held = sample_talk().altered(template=form).with_note("slags", "Årets.")
    assert "#### Hvilken samtale er det?\n\nSæt ord på.\n\nÅrets." in plan_markdown(held, notes=True)


def test_where_it_stands_alone_it_is_called_what_the_question_asks() -> None:
    required = {"id": "valg", "answer": "choice", "choices": CHOICES, "required": True}
    assert "Hvilken samtale er det?" in [each.words for each in open_items(talk(required)) if each.kind == "field"]
    assert "Hvilken samtale er det?" in "".join(template_markdown(template(required)))


def test_rows_of_one_thing_need_no_name_for_it() -> None:
    rows = {"id": "r", "answer": "rows", "most": 2, "fields": [{"id": "hvad", "lines": 1}]}
    assert [each.label for each in asked(rows) if isinstance(each, Place)] == ["1.", "2."]


@pytest.mark.parametrize("to", ["docx", "html", "markdown", "pdf"])
def test_a_hint_without_a_name_is_there_in_every_format(to: str) -> None:
    boxes = {"id": "valg", "hint": "Sæt et kryds", "answer": "choice", "choices": CHOICES}
    for field in (boxes, {"id": "ord", "hint": "Sæt et kryds"}, {"id": "ord", "hint": "Sæt et kryds", "lines": 1}):
        assert "Sæt et kryds" in " ".join(text_of(to, asked(field)).split())


@pytest.mark.parametrize("marks", [True, False])
def test_what_is_written_in_short_lines_and_under_no_name_comes_back(marks: bool) -> None:
    source = sample_source() | {"format": 2}
    notes = [{"id": "valg", "answer": "choice", "choices": CHOICES}]
    facts = [{"id": "a", "label": "Stilling", "lines": 1}, {"id": "b", "label": "Enhed", "lines": 1}]
    source["perspectives"][0]["questions"][:0] = [
        {"id": "slags", "text": "Hvilken samtale er det?", "notes": notes},
        {"id": "fakta", "text": "Om dig", "notes": facts},
    ]
    held = sample_talk().altered(template=Template.model_validate(source))
    person = held.participants[1]
    form = to_markdown(preparation_form(held, person, by_hand=False)).replace("[ ] Midtvejs", "[x] Midtvejs")
    form = form.replace("<!-- svar: fakta/b -->\n", "<!-- svar: fakta/b -->\nHallen\n")
    answers = read_answers(form if marks else re.sub(r" ?<!--.*?-->", "", form), blank_forms(held, person))
    taken = take_in(held, Preparation(talk=held.id, participant=person.id), answers)
    assert [(each.at, each.field, each.text, each.chosen) for each in taken.preparation.notes] == [
        ("fakta", "b", "Hallen", ()),
        ("slags", "valg", "", ("midt",)),
    ]
    assert not taken.left_over


def test_whom_all_of_a_question_is_for_stands_once_over_it_and_not_on_that_persons_own_form() -> None:
    both: list[dict[str, Any]] = [{"id": n, "label": f"Felt {n}", "roles": ["leder"]} for n in "ab"]
    assert [each.label for each in asked(*both) if isinstance(each, Place)] == ["Felt a", "Felt b"]
    assert asked(*both)[0] == Heading(3, "Hvilken samtale er det? (til Leder)")
    mixed = [both[0], {"id": "b", "label": "Felt b"}]
    assert [each.label for each in asked(*mixed) if isinstance(each, Place)] == ["Felt a (til Leder)", "Felt b"]
    held = talk(*both)
    assert "til Leder" not in to_markdown(preparation_form(held, held.participants[0], by_hand=True))
    said = held.with_note("slags", "Godt.", "p1", "a")
    assert "#### Hvilken samtale er det? (til Leder)\n\n**Felt a:** Godt." in plan_markdown(said, notes=True)


def test_how_many_lines_there_are_is_told_and_is_a_setting_and_no_words() -> None:
    before, after = template({"id": "a", "label": "A"}), template({"id": "a", "label": "A", "lines": 1})
    assert [(each.way[-1], each.after, each.is_setting) for each in changes(before, after)] == [("lines", "1", True)]
    assert "**A:**  \n  (én linje)" in template_markdown(after)


def form_with(**parts: Any) -> Template:
    """Return a template with these parts, and a line of its own above the plan."""
    source = sample_source() | {"format": 2} | parts
    source["plan"]["header"] = [
        {"label": "Navn", "shows": "person", "role": "medarbejder"},
        {"label": "Enhed", "shows": "blank"},
    ]
    return Template.model_validate(source)


TOP_AND_FOOT = [
    {"id": "a", "at": "top", "text": "Skemaet er fortroligt."},
    {"id": "b", "at": "end", "text": "Vedtaget i MED."},
]


def test_what_the_form_says_at_its_top_and_foot_stands_there_on_paper_and_in_the_copy() -> None:
    form = form_with(guidance=TOP_AND_FOOT)
    held = sample_talk().altered(template=form)
    for page in (to_markdown(paper_form(form, form.kinds[0])), to_markdown(sitting_form(held)), plan_markdown(held)):
        assert page.index("Skemaet er fortroligt.") < page.index("## ")
        assert page.endswith("Vedtaget i MED.\n")
    assert "Til sidst på papir og i kopien\n\nVedtaget" in "".join(template_markdown(form))


def test_a_line_that_is_written_by_hand_is_a_rule_at_the_top_of_the_form_and_of_the_copy() -> None:
    form = form_with()
    held = sample_talk().altered(template=form)
    for page in (to_markdown(paper_form(form, form.kinds[0])), to_markdown(sitting_form(held)), plan_markdown(held)):
        assert page.count("**Enhed:** ____") == 1
        assert page.index("Enhed") < page.index("## ")


OWN: list[dict[str, Any]] = [
    {"label": "Ansat", "shows": "person", "role": "medarbejder"},
    {"label": "Holdt den", "shows": "date"},
    {"label": "Mødested", "shows": "place"},
    {"label": "Nummer", "shows": "blank"},
    {"label": "Kun i gruppen", "shows": "blank", "only": ["GRUS"]},
    {"label": "Næste gang", "shows": "next_meeting"},
]
AGAIN = {"next_meeting": {"label": "Næste møde"}}


def with_header(*lines: dict[str, Any]) -> Template:
    source = sample_source() | {"format": 2, "header": list(lines), "closing": AGAIN}
    return Template.model_validate(source | {"plan": source["plan"] | {"header": []}})


def test_the_lines_that_a_form_has_at_its_top_are_all_there_are() -> None:
    form = with_header(*OWN)
    held = sample_talk().altered(template=form)
    empty, sitting = to_markdown(paper_form(form, form.kinds[0])), to_markdown(sitting_form(held))
    for page in (empty, sitting):
        said = [line.partition(":")[0] for line in page.partition("## ")[0].split("\n") if line.startswith("- **")]
        assert said == ["- **Ansat", "- **Holdt den", "- **Mødested", "- **Nummer", "- **Næste gang"]
        assert "Næste møde" not in page
    assert "**Ansat:** Jonas Holm" in sitting
    none = with_header()
    assert "- **" not in to_markdown(paper_form(none, none.kinds[0])).partition("## ")[0]
    assert "Næste møde" in to_markdown(paper_form(none, none.kinds[0]))
    assert [each.is_setting for each in changes(none.altered(header=None), none)] == [True]


def test_the_copy_fills_in_the_lines_at_the_top_and_tells_besides_only_what_they_leave_out() -> None:
    day = PlanDate(written="1. marts", first=date(2027, 3, 1), last=date(2027, 3, 1))
    copy = plan_markdown(sample_talk().altered(template=with_header(*OWN)).with_closing(next_meeting=day))
    head = copy[: copy.index("## ")]
    assert [line.partition(":")[0] for line in head.split("\n") if line.startswith("- **")] == [
        "- **Ansat", "- **Holdt den", "- **Mødested", "- **Nummer", "- **Næste gang", "- **Leder",
    ]  # fmt: skip
    assert "Jonas Holm" in head and "1. marts" in head


def test_a_kind_without_a_plan_has_all_the_lines_of_its_header_at_the_top() -> None:
    source = sample_source()
    source["kinds"][0]["plan"] = "none"
    form = form_with(kinds=source["kinds"])
    page = to_markdown(paper_form(form, form.kinds[0]))
    assert [line.partition(":")[0] for line in page.split("\n") if line.startswith("- **") and "____" in line] == [
        "- **Navn", "- **Enhed", "- **Leder", "- **Dato", "- **Sted",
    ]  # fmt: skip


def without_plan(*signs: dict[str, Any], **parts: Any) -> Template:
    """Return a template whose talks have no plan, with these lines to sign on."""
    source = sample_source() | {"format": 2, "plan": {"date_label": "Dato", "signatures": list(signs)}} | parts
    source["kinds"] = [each | {"plan": "none"} for each in source["kinds"]]
    return Template.model_validate(source)


LEADER = {"role": "leder", "label": "Lederen"}


def test_a_form_without_a_plan_is_signed_all_the_same_on_paper_and_when_the_talk_is_closed() -> None:
    form = without_plan(LEADER)
    assert not misfits(form)
    assert paper_signs(form) == [("Dato", "Lederen")]
    held = sample_talk().altered(template=form, agreements=())
    assert "Lederen (Mette Friis)" not in plan_markdown(held)
    assert "Lederen (Mette Friis)" in plan_markdown(held.closed(CLOSED))
    assert "i planen" not in plan_markdown(held.closed(CLOSED))
    assert "Lederen" in "".join(template_markdown(form))
    assert paper_signs(without_plan()) == []


def paper_signs(form: Template, kind: int = 0) -> list[tuple[str, ...]]:
    return [each.labels for each in paper_form(form, form.kinds[kind]) if isinstance(each, Signs)]


def test_a_kind_without_a_plan_beside_one_that_has_some_signs_what_names_it() -> None:
    source = sample_source() | {"format": 2}
    source["kinds"][1] = source["kinds"][1] | {"plan": "none"}
    source["plan"]["signatures"] = [LEADER, LEADER | {"label": "I gruppen", "only": ["GRUS"]}]
    form = Template.model_validate(source)
    assert paper_signs(form)[-1][-1] == "Lederen"
    assert paper_signs(form, 1) == [("Dato", "I gruppen")]


def test_where_the_form_has_no_word_for_a_date_there_is_none() -> None:
    source = sample_source() | {"format": 2, "plan": {"signatures": [LEADER]}}
    source["kinds"] = [each | {"plan": "none"} for each in source["kinds"]]
    form = Template.model_validate(source)
    assert not misfits(form)
    assert paper_signs(form) == [("Lederen",)]
    dated = form.altered(plan={"signatures": [LEADER | {"date": True}]})
    assert [each.message for each in misfits(dated)] == ["missing_key"]


def test_what_is_signed_after_a_part_stands_there_on_paper_and_under_its_name_in_the_copy() -> None:
    form = without_plan(LEADER | {"after": "trivsel"}, LEADER | {"label": "Til sidst"})
    for pieces in (paper_form(form, form.kinds[0]), sitting_form(sample_talk().altered(template=form, agreements=()))):
        said = [each for each in pieces if isinstance(each, Heading | Signs)]
        at = said.index(Signs(("Dato", "Lederen")))
        assert said[at + 1] == Heading(2, "Udvikling")
        assert said[-1] == Signs(("Dato", "Til sidst"))
    copy = plan_markdown(sample_talk().altered(template=form, agreements=()).closed(CLOSED))
    assert copy.index("Trivsel") < copy.index("Lederen (Mette") < copy.index("Til sidst (Mette")
    assert "efter «Trivsel»" in template_markdown(form)


def test_the_line_for_the_next_meeting_can_be_that_of_one_kind() -> None:
    form = without_plan(closing={"next_meeting": {"label": "Igen", "only": ["GRUS"]}})
    assert [paper_signs(form, n) for n in (0, 1)] == [[], [("Igen",)]]


WHY = {
    "id": "vej",
    "label": "Hvordan",
    "answer": "choices",
    "choices": [{"id": "a", "label": "Sidemand"}, {"id": "andet", "label": "Andet", "text": True}],
}


@pytest.mark.parametrize("to", ["docx", "html", "markdown", "pdf"])
def test_a_choice_with_a_blank_has_a_line_to_write_on_beside_it_on_paper(to: str) -> None:
    assert [each.label for each in asked(WHY) if isinstance(each, Place)] == ["Andet"]
    # Printed it is a rule beside its box.
    assert text_of(to, asked(WHY)).count("Andet") == (1 if to == "pdf" else 2)


@pytest.mark.parametrize("marks", [True, False])
def test_what_is_written_in_a_blank_comes_back_beside_what_was_chosen_and_stands_so_in_the_copy(marks: bool) -> None:
    held = talk(WHY)
    form = to_markdown(preparation_form(held, held.participants[1], by_hand=False)).replace("[ ] Andet", "[x] Andet")
    form = form.replace("<!-- svar: slags/vej/andet -->\n", "<!-- svar: slags/vej/andet -->\nEt ophold\n")
    answers = read_answers(
        form if marks else re.sub(r" ?<!--.*?-->", "", form), blank_forms(held, held.participants[1])
    )
    taken = take_in(held, Preparation(talk=held.id, participant="p2"), answers)
    said = [(each.field, each.text, each.chosen) for each in taken.preparation.notes]
    assert sorted(said) == [("vej", "", ("andet",)), ("vej/andet", "Et ophold", ())]
    assert not taken.left_over
    told = held.with_answer("slags", Answer(chosen=("andet",)), "", "vej").with_note(
        "slags", "Et ophold", "", "vej/andet"
    )
    assert "**Hvordan:** Andet\n\n**Andet:** Et ophold" in plan_markdown(told, notes=True)
    assert "Andet …" in template_markdown(held.template)


def test_a_question_that_is_the_title_of_its_theme_is_said_once_and_comes_back() -> None:
    source = sample_source() | {"format": 2}
    asked = {"id": "mine", "notes": [{"id": "ord", "lines": 2}]}
    source["perspectives"].insert(0, {"id": "vilkaar", "number": "II", "title": "Dine vilkår", "questions": [asked]})
    held = sample_talk().altered(template=Template.model_validate(source))
    assert held.question("mine").text == "Dine vilkår"
    person = held.participants[1]
    for pieces in (
        paper_form(held.template, held.talk_kind), sitting_form(held), preparation_form(held, person, by_hand=False)
    ):  # fmt: skip
        assert [each.text for each in pieces if isinstance(each, Heading) and "vilkår" in each.text] == [
            "II Dine vilkår"
        ]
    form = to_markdown(preparation_form(held, person, by_hand=False))
    form = form.replace("<!-- svar: mine -->\n", "<!-- svar: mine -->\nGode\n")
    for page in (form, re.sub(r" ?<!--.*?-->", "", form)):
        taken = take_in(
            held, Preparation(talk=held.id, participant="p2"), read_answers(page, blank_forms(held, person))
        )
        assert [(each.at, each.text) for each in taken.preparation.notes] == [("mine", "Gode")]
    assert plan_markdown(held.with_note("mine", "Gode"), notes=True).count("Dine vilkår") == 1
    source["perspectives"][0]["questions"].append({"id": "to"})
    assert [each.message for each in misfits(Template.model_validate(source))] == ["missing_key"]


def test_what_a_source_has_as_a_heading_alone_needs_no_text() -> None:
    form = form_with(guidance=[{"id": "a", "at": "top", "title": "Fortroligt"}])
    assert "Fortroligt" in to_markdown(paper_form(form, form.kinds[0]))
    assert "Fortroligt" in template_markdown(form)
    form = form_with(guidance=[{"id": "a", "at": "top"}])
    assert [each.message for each in misfits(form)] == ["missing_key"]


def test_the_empty_form_has_room_also_for_what_is_only_prepared_and_the_forms_own_word_for_what_comes_after() -> None:
    page = asked({"id": "a", "label": "Kun hjemme", "when": ["preparation"]})
    assert [each.label for each in page if isinstance(each, Place)] == ["Kun hjemme"]
    form = form_with(phases={"afterwards": "Til HR"}, afterwards=[{"id": "hr", "label": "Set"}])
    assert "## Til HR" in to_markdown(paper_form(form, form.kinds[0]))


def test_the_short_record_has_its_lines_on_paper_before_the_plan() -> None:
    form = form_with(minutes={"label": "Kort referat", "hint": "Højst ti linjer."})
    for page in (
        to_markdown(paper_form(form, form.kinds[0])),
        to_markdown(sitting_form(sample_talk().altered(template=form))),
    ):
        assert "## Kort referat\n\nHøjst ti linjer.\n\n**Skriv her:** <!-- referat -->" in page
        assert page.index("Kort referat") < page.index("Underskrift" if "Underskrift" in page else form.plan.title)
    assert "<!-- referat -->" not in to_markdown(paper_form(form_with(), form_with().kinds[0]))


def test_where_the_form_has_no_room_for_topics_of_their_own_paper_has_none() -> None:
    own = "Egne emner"
    with_room = template()
    without = with_room.altered(own_topics=False)
    assert own in to_markdown(paper_form(with_room, with_room.kinds[0]))
    assert own not in to_markdown(paper_form(without, without.kinds[0]))
    assert own not in to_markdown(sitting_form(sample_talk().altered(template=without)))
    assert "ikke plads til egne emner" in template_markdown(without)


def test_a_single_box_to_tick_is_an_answer() -> None:
    seen = {"id": "set", "label": "Set", "answer": "choices", "choices": [{"id": "ja", "label": "Jeg har set det"}]}
    assert "Jeg har set det" in to_markdown(paper_form(template(seen), template(seen).kinds[0]))
