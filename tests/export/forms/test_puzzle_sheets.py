"""The pieces of a puzzle on paper: whole, large enough to be read across a table, and nothing invented on them."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from mus_tui.export.cut_outs import CutOuts
from mus_tui.export.formats import format_named
from mus_tui.export.forms.puzzle_sheets import puzzle_paper, puzzle_sheets
from mus_tui.export.forms.sitting_form import sitting_form
from mus_tui.export.pieces import NewPage
from mus_tui.model.rules.rewording import reword
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan_date import PlanDate
from tests.export.sheets import strokes
from tests.export.talks import begun, template
from tests.sample import as_puzzle

MILLIMETRE = 72 / 25.4
TALKS = [("albertslund", "LUS"), ("kk_buf", "MUS"), ("herlev", "MUS"), ("gentofte", "LUS"), ("gentofte", "GRUS")]


def puzzle(name: str = "albertslund", kind: str = "LUS") -> Talk:
    """Return a talk of a template that is held as a puzzle."""
    roles = template(name).kind(kind).roles
    talk = begun(name, kind, *((role.id, f"Omar Nr. {n}") for n, role in enumerate(roles)))
    return as_puzzle(talk)


def sheets(talk: Talk) -> list[Any]:
    return list(PdfReader(BytesIO(format_named("pdf").to_bytes(puzzle_paper(talk)))).pages)


def squeezed(text: str) -> str:
    """Return the letters of a text: where its lines are broken is the page's affair."""
    return re.sub(r"[\s\u200b\u00ad\u2010-]", "", text)


def pieces_of(talk: Talk) -> CutOuts:
    return next(each for each in puzzle_sheets(talk) if isinstance(each, CutOuts))


@pytest.mark.parametrize(("name", "kind"), TALKS)
def test_each_question_is_a_piece_with_its_perspective_in_words_and_nothing_else_is_on_it(name: str, kind: str) -> None:
    talk = puzzle(name, kind)
    asked = [(theme.title, each.text) for theme in talk.template.perspectives_for(kind) for each in theme.questions]
    cut = [(piece.perspective, piece.text) for piece in pieces_of(talk).pieces]
    assert cut[: len(asked)] == asked
    # What a row has left is to be written on.
    assert {text for _, text in cut[len(asked) :]} <= {""} and len(cut) % 3 == 0


def test_a_piece_has_the_wording_of_this_talk_and_their_own_topics_are_pieces() -> None:
    talk = reword(puzzle(), "trives", "Hvordan har du det her?").with_own_question("Cykelparkering")
    cut = [piece.text for piece in pieces_of(talk).pieces]
    assert "Hvordan har du det her?" in cut and "Cykelparkering" in cut
    assert not any("Hvordan trives du" in text for text in cut)


@pytest.mark.parametrize(("name", "kind"), TALKS)
def test_the_pieces_lie_whole_on_their_sheets_and_the_plan_is_a_sheet_with_a_frame(name: str, kind: str) -> None:
    talk = puzzle(name, kind)
    every = [squeezed(page.extract_text()) for page in sheets(talk)]
    for piece in pieces_of(talk).pieces:
        assert sum(squeezed(piece.text) in page for page in every) >= 1, piece.text
    assert squeezed(talk.template.plan.title) in every[-1]
    assert len(every) <= 3


def test_what_is_cut_along_can_be_seen_and_what_is_read_is_large() -> None:
    first = sheets(puzzle())[0]
    assert min(thick for _, thick in strokes(first)) >= 0.5
    sizes: dict[str, float] = {}

    def seen(text: str, _: object, within: list[float], __: object, size: float) -> None:
        sizes[text.strip()] = size * abs(within[0] or 1)

    first.extract_text(visitor_text=seen)
    read = [size for text, size in sizes.items() if "trives du helt" in text or "samarbejdsrelationer" in text]
    assert read and min(read) >= 11


@pytest.mark.parametrize("length", [600, 1500, 3000])
def test_a_question_of_any_length_up_to_a_sheet_is_on_one_piece(length: int) -> None:
    words = ("Hvordan går det med hverdagen? " * 200)[:length].strip()
    talk = reword(puzzle(), "motiveres", words)
    every = [squeezed(page.extract_text()) for page in sheets(talk)]
    assert sum(squeezed(words) in page for page in every) == 1


@pytest.mark.parametrize("to", ["html", "markdown", "docx"])
def test_the_other_formats_have_every_piece_too(to: str) -> None:
    talk = puzzle()
    made = format_named(to).to_bytes(puzzle_paper(talk))
    if to == "docx":
        from docx import Document

        table = next(each for each in Document(BytesIO(made)).tables if "Adfærd" in each.rows[0].cells[0].text)
        said = "\n".join(cell.text for row in table.rows for cell in row.cells)
        assert all("w:cantSplit" in row._tr.xml for row in table.rows)
        assert 'w:val="dashed" w:sz="6"' in table._tbl.xml
    else:
        said = made.decode()
    for piece in pieces_of(talk).pieces:
        assert squeezed(piece.text) in squeezed(said)
    if to == "html":
        assert said.count('class="piece ') == 9 and '<div class="frame">' in said


def test_the_keywords_are_the_chosen_ones_or_all_of_them_to_choose_among() -> None:
    talk = puzzle()
    every = squeezed("".join(page.extract_text() for page in sheets(talk)))
    assert "Nærvær" in every and "Beslutningskompetence" in every
    chosen = talk.with_keywords(talk.participants[0].id, ("Mod", "Roller"))
    hidden = squeezed("".join(page.extract_text() for page in sheets(chosen)))
    assert "Mod,Roller" not in hidden
    shown = squeezed("".join(page.extract_text() for page in sheets(chosen.altered(keywords_shown=True))))
    assert "Mod,Roller" in shown and "Nærvær" not in shown


def test_who_they_are_stands_above_the_plan_in_the_frame_as_on_the_form_to_sit_with() -> None:
    for name, kind in TALKS:
        talk = puzzle(name, kind)
        frame = next(n for n, each in enumerate(puzzle_sheets(talk)) if isinstance(each, NewPage))
        said = repr([*puzzle_sheets(talk)][frame:])
        form = repr([*sitting_form(talk)][-12:])
        for person in talk.participants:
            assert (person.name in said) == (person.name in form), (name, kind)
        assert "Omar Nr. 0" in said or "Omar Nr. 1" in said, (name, kind)


def test_nothing_that_anybody_wrote_is_on_the_sheets() -> None:
    talk = puzzle().with_note("trives", "HEMMELIG").agree("LØFTE", "Omar", PlanDate(), "trives", "adfaerd")
    for to in ("markdown", "html"):
        said = format_named(to).to_bytes(puzzle_paper(talk)).decode()
        assert "HEMMELIG" not in said and "LØFTE" not in said
