"""How what is asked stands beside its room: its hint alone, whose it is apart, and fields that are not torn."""

from __future__ import annotations

from io import BytesIO

from docx import Document
from pypdf import PdfReader

from mus_tui.export.broken import may_break
from mus_tui.export.html import to_html
from mus_tui.export.lines import with_whom
from mus_tui.export.markdown import to_markdown
from mus_tui.export.pdf import to_pdf
from mus_tui.export.pieces import Boxes, Heading, Line, Piece, Place, Words
from mus_tui.export.word import to_word_bytes

HINT = "Skriv, hvad der er prøvet, hvad der har virket, og hvad der måske skal være på en anden måde fra nu af."


def on_sheets(*pieces: Piece) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(to_pdf(pieces))).pages]


def test_a_hint_without_a_label_stands_alone_in_every_format() -> None:
    place = Place("", "svar: a", 2, HINT)
    for said in (to_markdown([place]), to_html([place]), "".join(on_sheets(place))):
        assert "prøvet" in said and "Skriv her" not in said
    lines = [each.text for each in Document(BytesIO(to_word_bytes([place]))).paragraphs]
    assert any(line.startswith(HINT) for line in lines)
    assert "Skriv her" in to_markdown([Place("", "svar: a", 2)])


def test_a_short_answer_has_its_line_below_what_takes_more_room_than_there_is_beside_it() -> None:
    few, many = Place("Dato", "svar: a", 0, "Dag og måned"), Place("Dato", "svar: a", 0, HINT)
    assert (few.wide, many.wide) == (False, True)
    assert '<p class="label">' not in to_html([few]) and '<p class="label">' in to_html([many])
    (said,) = on_sheets(many)
    assert max(map(len, said.splitlines())) > 60, "the hint has the whole width"


def test_whom_a_field_is_for_stands_before_what_leads_into_the_answer_and_after_any_other_label() -> None:
    assert with_whom("Mit bidrag vil være:", "(til Leder)") == "Til Leder: Mit bidrag vil være:"
    assert with_whom("Vurdering", "(til Leder)") == "Vurdering (til Leder)"
    assert with_whom("Hvad nu?", "") == "Hvad nu?"


def data(*pieces: Piece) -> list[dict[str, object]]:
    return [{"is": type(each).__name__, **each._asdict()} for each in pieces]


def test_a_sheet_may_begin_between_two_fields_and_never_between_a_field_and_what_leads_to_it() -> None:
    first, second = Place("Først", "svar: a", 4), Boxes(("Ja", "Nej"), "svar: b", label="Så")
    assert may_break(data(Heading(3, "Spørgsmål"), Line("Hvis «Ja»"), first, Line("Dernæst"), second)) == [3]
    assert may_break(data(Heading(3, "Spørgsmål"), first)) == []
    assert may_break(data(first, Line("Til sidst"))) == []
    assert may_break(data(second, Place("", "svar: c", 2), first)) == [2]


def test_a_long_question_begins_on_the_sheet_that_has_room_for_its_first_field_and_no_field_is_torn() -> None:
    before = [Line(f"Linje {n}") for n in range(24)]
    fields = [Place(f"Felt {n}", f"svar: q/{n}", 5) for n in range(6)]
    first, *more = on_sheets(Heading(1, "Skema"), *before, Heading(3, "Spørgsmål"), *fields)
    assert "Spørgsmål" in first and "Felt 0" in first and more and "Felt 5" in more[-1]


def test_in_a_copy_what_was_asked_is_larger_than_what_helped_to_answer_it() -> None:
    sizes: dict[str, float] = {}

    def seen(text: str, at: list[float], within: list[float], _: object, size: float) -> None:
        sizes[text.strip()] = size * at[0]

    made = to_pdf([Heading(1, "Skema"), Words("Pauser", "Hvad gør vi nu", "Nogle ord")])
    PdfReader(BytesIO(made)).pages[0].extract_text(visitor_text=seen)
    assert sizes["Hvad gør vi nu"] > sizes["Nogle ord"]
