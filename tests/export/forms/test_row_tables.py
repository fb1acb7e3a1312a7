"""Rows with several fields are a table to write in, where the columns find room beside each other."""

from __future__ import annotations

from typing import Any

from mus_tui.export.forms.sitting_form import sitting_form
from mus_tui.export.pieces import Boxes, Place, RowsToFill
from mus_tui.model.talk import Talk
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
    marks = [cell.mark for _, cells in weights.rows for cell in cells]
    assert len(set(marks)) == len(marks) == 8
    assert marks[0] == "svar: faelles/tal/k1/vigtigt p1"


def test_more_columns_than_find_room_stand_below_each_other() -> None:
    columns = [{"id": f"ord{n}", "label": f"Beskrivelse {n}"} for n in range(7)]
    assert len(tables(talk_with(fields=columns))) == 1
    places = [piece.label for piece in sitting_form(talk_with(fields=columns)) if isinstance(piece, Place)]
    assert "Faglighed – Beskrivelse 6" in places
