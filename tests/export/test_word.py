"""A document as a DOCX file."""

from __future__ import annotations

from io import BytesIO

import docx
import pytest

from mus_tui.export.pieces import Boxes, Bullet, Bullets, Column, Form, Heading, NewPage, Place, Prose, Signs
from mus_tui.export.plan_copy.document import plan_copy
from mus_tui.export.word import to_word_bytes
from mus_tui.model.values.plan import Agreement
from tests.export.hostile import HOSTILE
from tests.export.talks import CLOSED, DOCUMENTS, card_talk, table_talk


def test_every_cell_of_a_table_holds_what_was_typed() -> None:
    rows = tuple(Agreement(id=f"a{n}", goal=text) for n, text in enumerate((*HOSTILE, "\ufffe"), 1))
    page = docx.Document(BytesIO(to_word_bytes(plan_copy(table_talk().altered(agreements=rows)))))
    read = [row.cells[1].text for row in page.tables[1].rows][1:]
    typed = ["\n".join(line.rstrip() for line in row.goal.split("\n")).strip("\n") for row in rows]
    assert read == [text.replace("\ufffe", "\N{REPLACEMENT CHARACTER}") for text in typed]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_kind_of_plan_can_be_written(name: str) -> None:
    talk = DOCUMENTS[name][0]()
    page = docx.Document(BytesIO(to_word_bytes(plan_copy(talk), talk.template.language)))
    assert page.paragraphs[0].text == talk.talk_kind.title
    assert (page.core_properties.title, page.core_properties.author) == (talk.talk_kind.title, "")


def test_a_title_that_is_longer_than_a_property_may_be_is_whole_on_the_page() -> None:
    title = "\uffff" + "Udviklingsplan " * 30
    page = docx.Document(BytesIO(to_word_bytes([Heading(1, title)])))
    assert page.paragraphs[0].text.strip() == title.replace("\uffff", "\N{REPLACEMENT CHARACTER}").strip()
    assert page.core_properties.title == page.paragraphs[0].text[:255]


def test_a_signature_has_a_line_to_write_on_and_the_language_is_danish() -> None:
    page = docx.Document(BytesIO(to_word_bytes(plan_copy(card_talk().closed(CLOSED)))))
    assert any(each.text == "Leder (Mette Friis) \t" for each in page.paragraphs)
    assert 'w:val="da-DK"' in page.styles.element.xml


def test_the_promise_is_the_largest_and_who_and_when_stand_beside_what_they_do() -> None:
    page = docx.Document(BytesIO(to_word_bytes(plan_copy(card_talk()))))
    (promise,) = [each for each in page.paragraphs if each.text == "Jonas siger fra i tide."]
    assert promise.runs[0].bold
    sizes = [run.font.size for each in page.paragraphs for run in each.runs if run.font.size]
    assert promise.runs[0].font.size == max(sizes)
    beside = [cell.text.split("\n") for cell in page.tables[1].rows[0].cells]
    assert [words[0] for words in beside] == ["Handlingsplan", "Tidsplan", "Ansvarlig"]
    assert beside[1][1:] == [
        "Hvornår igangsættes", "1. maj 2026", "Inden for hvilken periode skal målet nås", "2. halvår 2026",
    ]  # fmt: skip


def test_the_headings_of_a_table_are_repeated_and_no_row_is_parted() -> None:
    page = docx.Document(BytesIO(to_word_bytes(plan_copy(table_talk()))))
    rows = [row._tr.xml for row in page.tables[1].rows]
    assert ["w:tblHeader" in row for row in rows] == [True, False, False]
    assert all("w:cantSplit" in row for row in rows)


def test_every_piece_of_a_document_can_be_written() -> None:
    pieces = (
        Heading(1, "Et skema"),
        Prose("Først\n- et\n- to"),
        Bullets((Bullet("Over", ("Under",)),)),
        Boxes(("Mod", "Møder")),
        Boxes(("Hvordan går det i din hverdag?", "Og ellers?")),
        NewPage(),
        Form((Column("Hvad", "kort"),), rows=2, number="Nr."),
        Place("Noter", "mark", 2),
        Signs(("Dato",)),
    )
    page = docx.Document(BytesIO(to_word_bytes(pieces)))
    assert [row.cells[0].text for row in page.tables[0].rows] == ["Nr.", "1", "2"]
    said = {each.text for each in page.paragraphs}
    assert {"Under", "☐ Mod   ☐ Møder", "et", "☐ Hvordan går det i din hverdag?", "☐ Og ellers?"} <= said
