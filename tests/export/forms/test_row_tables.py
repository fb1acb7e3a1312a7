"""Rows with several fields are a table to write in, where the columns find room beside each other."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from pypdf import PdfReader

from mus_tui.export.forms.preparation_form import preparation_form
from mus_tui.export.forms.sitting_form import sitting_form
from mus_tui.export.html import to_html
from mus_tui.export.markdown import to_markdown
from mus_tui.export.pdf import to_pdf
from mus_tui.export.pieces import Boxes, Grid, Line, Place, RowsToFill, Words
from mus_tui.export.row_widths import widths
from mus_tui.export.template.as_markdown import template_markdown
from mus_tui.export.word import to_word_bytes
from mus_tui.model.rules.answering.asked import asks_words_alone, with_tables
from mus_tui.model.rules.template.check import misfits
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.rows import is_only_read
from mus_tui.tui.kit.answers.to_read import to_read
from tests.export.plan_copy.test_own_plan_fields import word_text as in_word
from tests.export.reading import plan_markdown
from tests.form_with_rows import rows_source, talk_with_rows


def talk_with(**altered: Any) -> Talk:
    """Return a talk where the rows with a weight and words are altered."""
    source = rows_source()
    source["perspectives"][0]["questions"][1]["notes"][1] |= altered
    return talk_with_rows(**source)


def tables(talk: Talk) -> list[RowsToFill]:
    return [piece for piece in sitting_form(talk) if isinstance(piece, RowsToFill)]


def test_a_table_has_what_is_asked_above_and_a_place_for_each_answer() -> None:
    weights, goals = tables(talk_with_rows())
    assert weights.heads == (("Hvor vigtigt er det?", "I dit job"), ("Hvorfor?", ""))
    assert [label for label, _ in goals.rows] == ["1", "2", "3", "4"]
    label, (boxes, place) = weights.rows[0]
    assert label == "Faglighed"
    assert isinstance(boxes, Boxes)
    assert (boxes.words, boxes.mark) == (("1", "2", "3", "4", "5"), "svar: faelles/tal/k1/vigtigt")
    assert isinstance(place, Place)


def test_each_who_answers_has_a_row_of_their_own() -> None:
    weights, _ = tables(talk_with(each=True))
    assert [label for label, _ in weights.rows][:2] == ["Faglighed – Mette Friis", "Faglighed – Jonas Holm"]
    marks = [cell.mark for _, cells in weights.rows for cell in cells if not isinstance(cell, Words)]
    assert len(set(marks)) == len(marks) == 8
    assert marks[0] == "svar: faelles/tal/k1/vigtigt p1"


def test_more_columns_than_find_room_stand_below_each_other() -> None:
    columns = [{"id": f"ord{n}", "label": f"Beskrivelse {n}"} for n in range(7)]
    assert len(tables(talk_with(fields=columns))) == 1
    places = [piece.label for piece in sitting_form(talk_with(fields=columns)) if isinstance(piece, Place)]
    assert "Faglighed – Beskrivelse 6" in places


def test_what_the_form_has_over_the_names_of_the_rows_stands_in_the_corner_of_each_table() -> None:
    source = rows_source()
    for question in source["perspectives"][0]["questions"][:2]:
        for field in question["notes"]:
            field["items_label"] = "Det, jobbet kræver"
    talk = talk_with_rows(**source)
    paper = tuple(sitting_form(talk))
    corners = [piece.corner for piece in paper if isinstance(piece, Grid | RowsToFill)]
    assert corners == ["Det, jobbet kræver"] * (len(corners) - 1) + [""]
    assert len([each for each in paper if isinstance(each, Grid)]) == 2
    for written in (to_html(paper), in_word(to_word_bytes(paper))):
        assert written.count("Det, jobbet kræver") == 3
    assert to_markdown(paper).count("\nDet, jobbet kræver\n") == 3


def test_where_rows_stand_below_each_other_it_stands_over_them() -> None:
    columns = [{"id": f"ord{n}", "label": f"Beskrivelse {n}"} for n in range(7)]
    lines = [
        each.text for each in sitting_form(talk_with(fields=columns, items_label="Krav")) if isinstance(each, Line)
    ]
    assert lines[lines.index("Vægt og ord") + 1] == "Krav"


def test_a_form_has_as_many_lines_for_rows_as_it_says_also_where_they_are_asked_about_again() -> None:
    def named(talk: Talk) -> list[list[str]]:
        return [[label for label, _ in table.rows] for table in tables(talk)[1:]]

    source = rows_source()
    goals = source["perspectives"][0]["questions"][2]["notes"][0]
    rated = {"id": "grad", "label": "Hvor vigtigt?", "answer": "scale", "scale": "fem"}
    why = {"id": "hvorfor", "label": "Hvorfor?"}
    again = {"id": "igen", "label": "Om dem", "answer": "rows", "rows_from": "mine", "fields": [rated, why]}
    source["perspectives"][0]["questions"].append({"id": "siden", "text": "Og så?", "notes": [again]})
    goals.pop("each", None)
    assert [len(each) for each in named(talk_with_rows(**source))] == [4, 4]
    goals["lines"] = 2
    talk = talk_with_rows(**source)
    assert [len(each) for each in named(talk)] == [2, 2]
    assert "Linjer på papir" in template_markdown(talk.template)
    assert len([field for field in talk.question("maal").asked if field.id.startswith("mine/4")]) > 0, "on screen all"


GIVEN = {
    "items": [
        {"id": "k1", "label": "Ansvar", "given": ["Holder aftaler"]},
        {"id": "k2", "label": "Samspil", "given": ["Lytter", "Altid"]},
    ],
    "fields": [{"id": "det", "label": "Det betyder"}, {"id": "nu", "label": "Nu", "lines": 1}],
}


def test_what_the_form_itself_says_in_a_row_stands_there_and_is_not_asked() -> None:
    talk = talk_with(**GIVEN)
    table = tables(talk)[0]
    assert [[cell.text if isinstance(cell, Words) else cell.mark for cell in cells] for _, cells in table.rows] == [
        ["Holder aftaler", "svar: faelles/tal/k1/nu"],
        ["Lytter", "Altid"],
    ]
    pages = (to_html([table]), to_markdown([table]), in_word(to_word_bytes([table])), pdf_text([table]))
    for page in pages:
        assert all(words in page for words in ("Holder aftaler", "Lytter", "Altid"))
    said = talk.with_answer("faelles", Answer(text="Tit"), "", "tal/k1/nu")
    assert "| Ansvar | Holder aftaler | Tit |\n| Samspil | Lytter | Altid |" in plan_markdown(said, notes=True)
    assert "Holder aftaler" in template_markdown(talk.template)


READ = {
    "items": [
        {"id": "k1", "label": "1", "given": ["Ikke endnu"]},
        {"id": "k2", "label": "2", "given": ["Fuldt ud"]},
    ],
    "items_label": "Point",
    "fields": [{"id": "det", "label": "Beskrivelse"}],
}


def test_a_table_that_is_only_read_stands_on_paper_and_on_the_screen_and_is_never_asked() -> None:
    talk = talk_with(**READ)
    assert not misfits(talk.template)
    question = talk.question("faelles")
    assert not [field for field in question.asked if field.id.startswith("tal")]
    (table,) = (each for each in tables(talk) if each.corner == "Point")
    assert table.heads == (("Beskrivelse", ""),)
    for page in (to_html([table]), to_markdown([table]), in_word(to_word_bytes([table])), pdf_text([table])):
        assert all(words in page for words in ("Point", "Ikke endnu", "Fuldt ud"))
    assert table in tuple(preparation_form(talk, talk.participants[1], by_hand=False))
    shown = [to_read(each) for each in with_tables(question, question.asked, talk.kind, "talk") if is_only_read(each)]
    assert [each.told.heading.plain for each in shown if each.told] == [
        "Vægt og ord\nPoint   Beskrivelse\n1       Ikke endnu\n2       Fuldt ud"
    ]
    said = talk.with_answer("faelles", Answer(chosen=("g1",)), "", "liste/k1/grad")
    assert "| Point | Beskrivelse |\n| --- | --- |\n| 1 | Ikke endnu |" in plan_markdown(said, notes=True)
    assert "Ikke endnu" not in plan_markdown(talk, notes=True), "nothing is said there"
    assert "kun til at læse" in template_markdown(talk.template)


def test_a_question_with_nothing_but_a_table_to_read_has_room_for_a_note() -> None:
    source = rows_source()
    source["perspectives"][0]["questions"][1]["notes"] = [READ | {"id": "tal", "answer": "rows"}]
    places = [piece.mark for piece in sitting_form(talk_with_rows(**source)) if isinstance(piece, Place)]
    assert "svar: faelles" in places


def test_a_page_to_read_has_its_table_and_no_room_for_a_note() -> None:
    source = rows_source()
    source["perspectives"][0]["questions"][1] |= {"read": True, "notes": [READ | {"id": "tal", "answer": "rows"}]}
    talk = talk_with_rows(**source)
    pieces = tuple(sitting_form(talk))
    assert any(isinstance(each, RowsToFill) and each.corner == "Point" for each in pieces)
    assert "svar: faelles" not in [piece.mark for piece in pieces if isinstance(piece, Place)]
    assert asks_words_alone(talk.question("faelles")), "the screen has no places there"


def pdf_text(pieces: list[RowsToFill]) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(to_pdf(pieces))).pages)


def test_a_column_for_one_role_says_so_and_stands_on_that_roles_own_form_alone() -> None:
    columns = [
        {"id": "min", "label": "Egen vurdering", "roles": ["medarbejder"]},
        {"id": "din", "label": "Lederens vurdering", "roles": ["leder"]},
        {"id": "ord", "label": "Bemærkning"},
    ]
    talk = talk_with(fields=columns)
    table = next(each for each in tables(talk) if len(each.heads) == 3)
    heads = ["Egen vurdering (til Medarbejder)", "Lederens vurdering (til Leder)", "Bemærkning"]
    assert [head for head, _ in table.heads] == heads
    mine = [
        piece for piece in preparation_form(talk, talk.participants[1], by_hand=True) if isinstance(piece, RowsToFill)
    ]
    assert [([head for head, _ in each.heads], len(each.rows[0][1])) for each in mine[:1]] == [
        (["Egen vurdering", "Bemærkning"], 2)
    ]
    assert getattr(table.rows[0][1][0], "mark", "") == "svar: faelles/tal/k1/min"
    said = talk.with_answer("faelles", Answer(text="Stærk"), "p2", "tal/k1/min")
    copy = plan_markdown(said, notes=True)
    assert " | ".join(heads) in copy
    assert "| Faglighed | Stærk | – | – |" in copy


def test_what_stands_over_the_names_of_the_rows_finds_room_also_where_they_are_short() -> None:
    rows = (("1", (Place("a", "svar: a", 2),)), ("2", (Place("b", "svar: b", 2),)))
    narrow, wide = (widths(RowsToFill((("Mål", ""),), rows, corner))[0] for corner in ("", "Nr."))
    assert (narrow < 8, wide > 9) == (True, True)


def test_the_points_of_a_scale_stand_beside_each_other_also_where_its_words_for_what_is_not_relevant_are_long() -> None:
    words = ("A", "B", "C", "Ikke relevant for stillingen lige nu")
    assert not Boxes(words).long
    assert Boxes(tuple(reversed(words))).long
    assert Boxes(words[1:]).long


def test_the_boxes_of_a_scale_stand_on_one_line_where_there_is_room_and_else_as_many_on_each() -> None:
    def wide(points: int, others: int) -> tuple[float, ...]:
        boxes = Boxes(tuple(map(str, range(1, points + 1))), "a")
        return widths(
            RowsToFill((("Skala", ""), *[("Ord", "")] * others), (("x", (boxes, *[Place("", "b", 2)] * others)),))
        )

    assert wide(6, 1)[1] > wide(5, 1)[1]
    # Six are three and three where there is little, and no wider than three.
    assert wide(6, 4)[1] == wide(3, 4)[1]


def test_a_table_that_is_only_read_has_no_room_to_write_in_its_rows() -> None:
    read = RowsToFill((("A", ""),), (("x", (Words("1"),)),))
    assert not read.to_write
    assert 'class="form rows read"' in to_html([read])
    assert 'class="form rows"' in to_html([RowsToFill((("A", ""),), (("x", (Place("", "b", 2),)),))])
