"""What a cell of a form's table holds: a label, room for an answer, boxes to tick, or nothing of the form's own run."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mus_tui.model.forms.own_form import Cell, Piece

Rows = list[tuple[Cell, ...]]


def asides_of(rows: Rows) -> Iterator[tuple[str, str]]:
    """Give what stands in the cells and is no part of them, each with where."""
    for row in rows:
        for cell in row:
            yield from ((each.text, each.place) for each in cell.pieces if each.sort == "aside")


def words_of(cell: Cell) -> list[Piece]:
    """Return the lines of words in a cell."""
    return [each for each in cell.pieces if each.sort in ("text", "heading", "item")]


def is_label(cell: Cell) -> bool:
    """Whether a cell has one line of words and nothing else."""
    return len(words_of(cell)) == 1 and len([each for each in cell.pieces if each.sort != "aside"]) == 1


def is_only_boxes(cell: Cell) -> bool:
    """Whether a cell has nothing but boxes to tick, which belong to the label beside it."""
    return bool(cell.pieces) and cell.pieces[0].sort == "boxes" and not (cell.pieces[0].text or cell.pieces[0].number)


def is_answerable(cell: Cell) -> bool:
    """Whether there is nothing in a cell but room for an answer, such as «/5»."""
    if any(each.sort == "boxes" and (each.text or each.choices) for each in cell.pieces):
        return False
    return not re.search(r"[^\W\d_]{2}", cell.text)
