"""The forms of a template with every kind of answer: whole documents, and who is asked what on which of them."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader

from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.forms.preparation_form import preparation_form
from mus_tui.export.forms.sitting_form import sitting_form
from mus_tui.export.html import to_html
from mus_tui.export.markdown import to_markdown
from mus_tui.export.pdf import to_pdf
from mus_tui.export.pieces import Boxes, Grid, Piece, Place
from mus_tui.export.plan_copy.document import plan_copy
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.last_year import LastYearAnswer, LastYearRow
from mus_tui.model.values.people import Participant
from mus_tui.model.values.template import Template
from mus_tui.words import speaking
from tests.export.talks import EXPECTED
from tests.model.build import last_year
from tests.sample_fields import fields_source, talk_with_fields

TALK = talk_with_fields()
LEADER, JONAS = TALK.participants


def asked_on(pieces: list[Piece]) -> list[str]:
    """Return the marks of all places to answer in the template's new part, in order."""
    found: list[str] = []
    for piece in pieces:
        if isinstance(piece, Grid):
            found += [row.mark for row in piece.rows]
        elif isinstance(piece, Boxes | Place):
            found.append(piece.mark)
    return [mark.removeprefix("svar: ") for mark in found if mark.startswith(("svar: udsagn", "svar: valg"))]


def test_the_form_to_prepare_on_reads_as_expected() -> None:
    written = to_markdown(preparation_form(TALK, JONAS, by_hand=False))
    assert written == (EXPECTED / "fields_to_prepare_on.md").read_text(encoding="utf-8")


def test_the_form_to_sit_with_reads_as_expected() -> None:
    written = to_markdown(sitting_form(TALK))
    assert written == (EXPECTED / "fields_to_sit_with.md").read_text(encoding="utf-8")


def test_everybody_prepares_what_they_are_asked_and_the_talk_has_a_place_for_each() -> None:
    alone = ["emner", "laering", "igen", "hvem", "hast", "forinden"]
    ours = asked_on(list(preparation_form(TALK, JONAS, by_hand=True)))
    assert [mark.removeprefix("valg/") for mark in ours if mark.startswith("valg")] == alone
    leaders = asked_on(list(preparation_form(TALK, LEADER, by_hand=True)))
    assert [mark for mark in leaders if mark not in ours] == ["valg/leder"]
    together = asked_on(list(sitting_form(TALK)))
    assert together[:4] == ["udsagn/i1 p1", "udsagn/i1 p2", "udsagn/i2 p1", "udsagn/i2 p2"]
    assert together[-8:] == [
        *("valg/emner", "valg/laering p1", "valg/laering p2", "valg/igen", "valg/hvem", "valg/leder"),
        *("valg/hast", "valg/bagefter"),
    ]
    blank = asked_on(list(paper_form(TALK.template, TALK.talk_kind)))
    assert blank[:2] == ["udsagn/i1 leder", "udsagn/i1 medarbejder"]


def test_in_a_group_no_place_is_anybodys_by_name() -> None:
    people = [("p1", "leder", "Mette Friis"), ("p2", "medarbejdere", "Jonas Holm"), ("p3", "medarbejdere", "Bo Lund")]
    talk = TALK.altered(
        kind="GRUS", participants=tuple(Participant(id=i, role=role, name=name) for i, role, name in people)
    )
    grid = next(piece for piece in sitting_form(talk) if isinstance(piece, Grid))
    assert [row.label for row in grid.rows[:3]] == ["Leder", "Medarbejdere 1", "Medarbejdere 2"]
    assert [row.mark for row in grid.rows[1:3]] == ["svar: udsagn/i1 1", "svar: udsagn/i1 2"]


def test_a_scale_whose_words_find_no_room_side_by_side_is_a_list_of_boxes() -> None:
    source = fields_source()
    words = [
        "uforbeholdent",
        "utilfredsstillende",
        "overordentligt",
        "tilfredsstillende",
        "betryggende",
        "foruroligende",
    ]
    source["scales"][0] = {"id": "grad", "levels": [{"id": f"l{n}", "label": word} for n, word in enumerate(words)]}
    pieces = list(preparation_form(TALK.altered(template=Template.model_validate(source)), JONAS, by_hand=True))
    assert [piece.heads[0] for piece in pieces if isinstance(piece, Grid)] == ["1", "-1"]
    assert sum(isinstance(piece, Boxes) and piece.words == tuple(words) for piece in pieces) == 13


def test_words_of_ours_are_in_the_language_that_is_spoken() -> None:
    with speaking("en"):
        written = to_markdown(preparation_form(TALK, LEADER, by_hand=False))
        assert "### Put one cross in each line" in written
        assert "**Hvad har du tænkt over?** For example: Løn; Ferie <!-- svar: valg/forinden -->" in written
        assert "**Lederens bemærkninger (for Leder):**" in to_markdown(sitting_form(TALK))


def test_nothing_of_a_field_is_read_as_markup_on_a_page() -> None:
    source = fields_source()
    source["perspectives"][0]["questions"][0]["notes"][0] |= {"label": "<b>A</b> & co.", "hint": "<i>x</i>"}
    talk = TALK.altered(template=Template.model_validate(source))
    page = to_html(sitting_form(talk))
    assert "<b>" not in page
    assert "<i>x" not in page
    assert "&lt;b&gt;A&lt;/b&gt;" in page


@pytest.mark.parametrize("whose", ["prepare", "sit"])
def test_every_item_of_a_rating_form_is_on_paper_with_its_boxes(whose: str) -> None:
    pieces = preparation_form(TALK, JONAS, by_hand=True) if whose == "prepare" else sitting_form(TALK)
    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(to_pdf(pieces))).pages)
    for field in TALK.question("udsagn").notes:
        assert " ".join(field.label.split()) in " ".join(text.split())


# About last year's plan


def with_last_year() -> Talk:
    source = fields_source()
    rated = {"id": "godt", "label": "Hvor godt gik det?", "answer": "scale", "scale": "ti"}
    source["follow_up"] = {"fields": [rated, {"id": "hvorfor", "label": "Hvorfor"}]}
    before = last_year()
    talk = TALK.altered(template=Template.model_validate(source), previous=(before,))
    row = LastYearRow(
        agreement=f"{before.talk}/a1",
        answers=(
            LastYearAnswer(field="godt", **dict(Answer(chosen=("8",)))),
            LastYearAnswer(field="hvorfor", text="Tid"),
        ),
    )
    return talk.altered(last_year_rows=(row,))


def test_what_the_template_asks_about_last_years_plan_has_its_room_and_is_said_in_the_copy() -> None:
    talk = with_last_year()
    goal = talk.earlier_rows[0].row.goal
    written = to_markdown(sitting_form(talk))
    assert (
        f"### {goal}\n\n- 1 = Slet ikke\n- 10 = Fuldt ud\n\n**Hvor godt gik det?** <!-- svar: sidst-1/godt -->"
        in written
    )
    copy = to_markdown(plan_copy(talk))
    assert "Hvor godt gik det? ●●●●●●●●○○ 8 (1 = Slet ikke, 10 = Fuldt ud)" in copy
    assert "Hvorfor: Tid" in copy
