"""What a cell of a form's table holds: a label, room for an answer, boxes to tick, or nothing of the form's own run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

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


def two_groups(rows: Rows) -> list[Piece]:
    """Return labels that stand in two groups beside each other, each below its title; nothing where they do not."""
    beside = [(row[0], row[2]) for row in rows if len(row) in (3, 4) and all(cell.is_blank for cell in row[1::2])]
    if len(beside) != len(rows) or not all(is_label(each) for each in beside[0]):
        return []
    if not any(left.text and left.text == right.text for left, right in beside[1:]):
        return []
    found: list[Piece] = []
    for title, *labels in zip(*beside, strict=True):
        found += (replace(each, sort="heading") for each in title.pieces)
        found += (Piece("field", each.text) for each in labels if each.text)
    return found
