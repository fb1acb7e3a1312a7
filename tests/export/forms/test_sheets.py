"""The forms that are filled in by hand, as they lie on paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise

import docx
import pytest
from pypdf import PdfReader

from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.forms.preparation_form import preparation_form
from mus_tui.export.html import to_html
from mus_tui.export.markdown import to_markdown
from mus_tui.export.pdf import to_pdf
from mus_tui.export.pieces import Boxes, Form, Heading, Line, Piece, Place, Signs
from mus_tui.export.word import to_word_bytes
from tests.export.sheets import lowest, strokes
from tests.export.talks import begun, template
from tests.tui.a_plan import talk_with_own_fields

NAMES = ("albertslund", "gentofte", "herlev", "kk_buf")
HEIGHT = 842
"""Points of a sheet of A4."""


def forms(name: str) -> Iterator[list[Piece]]:
    made = template(name)
    for kind in made.kinds:
        yield list(paper_form(made, kind))
        talk = begun(name, kind.id, *((role.id, "Jonas Holm") for role in kind.roles))
        yield from (list(preparation_form(talk, person, by_hand=True)) for person in talk.participants)


@pytest.mark.parametrize("name", NAMES)
def test_every_sheet_of_a_form_is_worth_its_paper_and_can_be_written_on(name: str) -> None:
    for pieces in forms(name):
        for page in PdfReader(BytesIO(to_pdf(pieces))).pages:
            # It may end short, but with no heading alone and no three lines alone.
            assert lowest(page) < 2 / 3 * HEIGHT
            assert min((thick for _, thick in strokes(page)), default=1) >= 0.5


PITCH, MILLIMETRE = 21.5, 72 / 25.4
"""Points."""


@pytest.mark.parametrize("name", NAMES)
def test_every_answer_has_the_same_room_and_the_next_question_is_well_apart_from_it(name: str) -> None:
    made = template(name)
    kind = made.kinds[0]
    talk = begun(name, kind.id, *((role.id, "Jonas Holm") for role in kind.roles))
    answers, apart = set(), []
    # A box to tick is drawn of lines too, and what is torn off has lines of its own.
    form = preparation_form(talk, talk.participants[0], by_hand=True)
    ruled = (each for each in form if not isinstance(each, Boxes | Signs))
    for page in PdfReader(BytesIO(to_pdf(ruled))).pages:
        edges = sorted((height for height, _ in strokes(page)), reverse=True)
        # A rule is drawn as a box as thin as itself.
        at = [edge for edge, above in zip(edges, [HEIGHT, *edges], strict=False) if above - edge > MILLIMETRE]
        ends = [n for n, (this, below) in enumerate(pairwise(at), 1) if not PITCH - 1 < this - below < PITCH + 1]
        answers |= {after - first for first, after in pairwise([0, *ends, len(at)])}
        apart += [at[n - 1] - at[n] for n in ends]
    assert len(answers) == 1
    assert answers <= {5, 6, 7}
    # Ten before the question, six after it, and the question.
    assert min(apart) > 18 * MILLIMETRE


@pytest.mark.parametrize("questions", range(2, 24, 5))
def test_however_many_questions_there_are_the_last_sheet_is_no_three_lines(questions: int) -> None:
    pieces: list[Piece] = [Heading(1, "Skema"), Line("Til Jonas")]
    for n in range(questions):
        pieces += [Heading(3, f"Spørgsmål {n}"), Place("", f"svar {n}", 5)]
    pages = PdfReader(BytesIO(to_pdf([*pieces, Heading(2, "Egne emner"), Place("", "egne", 3)]))).pages
    assert len(pages) <= 1 + questions // 4
    # The last sheet has the last question too, or is the only one.
    assert f"Spørgsmål {questions - 1}" in pages[-1].extract_text()


@pytest.mark.parametrize("to", ["markdown", "html", "pdf"])
def test_the_blank_form_has_each_field_by_its_word_the_words_to_choose_among_and_the_guidance(to: str) -> None:
    def shown(name: str) -> str:
        made = template(name)
        if to == "pdf":
            pages = PdfReader(BytesIO(to_pdf(paper_form(made, made.kinds[0])))).pages
            return "\n".join(page.extract_text() for page in pages)
        pieces = paper_form(made, made.kinds[0])
        return to_html(pieces) if to == "html" else to_markdown(pieces)

    albertslund, herlev = shown("albertslund"), shown("herlev")
    for word in ("Hvornår følges der op", "Hvem har ansvar"):
        # Once in each of three perspectives; a narrow column may part the words on paper.
        assert re.sub(r"\s", "", albertslund).count(re.sub(r"\s", "", word)) >= 3
    assert "Aftaler kan med" in albertslund
    for word in ("Faglige", "Personlige", "Sociale", "Hvornår igangsættes"):
        assert herlev.count(word) == 2
    assert "Jobrotation" in herlev
    assert "Hvilke handleplaner har vi brug for?" in herlev


def test_what_leads_in_to_the_headings_of_the_plan_stands_right_above_them() -> None:
    made = template("gentofte")
    text = to_markdown(paper_form(made, made.kinds[0]))
    assert "Planen skal være konkret og angive:\n\n- **Hvilke udviklingsmål" in text


def test_a_form_that_is_filled_in_by_hand_has_no_table_in_plain_text() -> None:
    for name in NAMES:
        for pieces in forms(name):
            written = to_markdown(pieces)
            assert "| ---" not in written
            assert "<br>" not in written


@pytest.mark.parametrize("name", NAMES)
def test_no_heading_of_a_form_is_said_twice_in_a_row(name: str) -> None:
    for form in forms(name):
        said = [piece.text.casefold() for piece in form if isinstance(piece, Heading)]
        assert [one for one, other in pairwise(said) if one == other] == []


def test_on_an_empty_plan_there_is_most_room_for_what_is_to_be_reached_and_least_for_a_cross() -> None:
    asked = talk_with_own_fields()
    (form,) = (each for each in paper_form(asked.template, asked.talk_kind) if isinstance(each, Form))
    wide = {column.title: column.share for column in form.columns}
    assert wide["Det vil vi"] == max(wide.values()) > wide["Hvem og hvornår"] > wide["Hvor svært"] == min(wide.values())
    shares = [float(width) for width in re.findall(r'<col width="([0-9.]+)%">', to_html([form]))]
    assert shares[1] == max(shares)
    (table,) = docx.Document(BytesIO(to_word_bytes([form]))).tables
    across = [cell.width or 0 for cell in table.rows[1].cells]
    assert across[1] == max(across) > across[3] > across[2] == min(across)
    page = PdfReader(BytesIO(to_pdf([Heading(1, "Plan"), form]))).pages[0]
    at: dict[str, float] = {}

    def seen(text: str, within: list[float], *_: object) -> None:
        at.setdefault(text.strip(), within[4])

    page.extract_text(visitor_text=seen)
    assert {"Det vil vi", "Hvor svært", "Hvem og hvornår"} <= set(at)
    assert at["Hvor svært"] - at["Det vil vi"] > 2 * (at["Hvem og hvornår"] - at["Hvor svært"])
