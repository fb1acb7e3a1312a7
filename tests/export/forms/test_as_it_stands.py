"""What a form says of its own room on paper: a line for a word, no name twice, and once above whom it is for."""

from __future__ import annotations

import re
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
from mus_tui.export.pieces import Boxes, Heading, Piece, Place, RowsToFill
from mus_tui.export.template.as_markdown import template_markdown
from mus_tui.export.word import to_word_bytes
from mus_tui.model.forms.filled_form import read_answers
from mus_tui.model.forms.taking_in import take_in
from mus_tui.model.rules.open_items import open_items
from mus_tui.model.rules.template.changes import changes
from mus_tui.model.rules.template.check import misfits
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.preparation import Preparation
from mus_tui.model.values.template import Template
from tests.export.reading import plan_markdown
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
    assert "**A:** (én linje)\n" in template_markdown(after)
    nameless = template_markdown(template({"id": "a", "lines": 3, "roles": ["leder"]}))
    assert "**Felt uden navn:** (3 linjer; til Leder)\n" in nameless


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


def test_a_single_box_to_tick_is_an_answer() -> None:
    seen = {"id": "set", "label": "Set", "answer": "choices", "choices": [{"id": "ja", "label": "Jeg har set det"}]}
    assert "Jeg har set det" in to_markdown(paper_form(template(seen), template(seen).kinds[0]))
