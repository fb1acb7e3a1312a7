"""How wide the columns of a table to answer in are: boxes as their words need, and most where words are written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from mus_tui.export.pieces import Boxes, Place, RowsToFill, Words

ACROSS = 170.0
"""Millimetres of a page."""

_LETTER, _AIR, _BOX, _NAME, _WORDS = 1.85, 4.0, 5.5, 26.0, 30.0
"""Millimetres of a letter, at the edges of a cell, of a box; of a name or a day, and of room for words at least."""

_LONGEST, _SHORT = 16, 3
"""Letters of a word that may be parted; and of one whose boxes stand beside each other."""


_ABREAST, _FEW_ABREAST = 7, 5
"""How many boxes stand beside each other in a cell: where there is room, and where there is little."""


class _Column(NamedTuple):
    least: float
    share: int
    """How much of what is left it takes."""


def fits(piece: RowsToFill) -> bool:
    """Whether the columns find room beside each other."""
    return sum(each.least for each in _columns(piece, _FEW_ABREAST)) <= ACROSS


def widths(piece: RowsToFill) -> tuple[float, ...]:
    """Return the millimetres of each column, the rows' names first."""
    columns = _columns(piece, _ABREAST)
    if sum(each.least for each in columns) > ACROSS:
        columns = _columns(piece, _FEW_ABREAST)
    left = max(0.0, ACROSS - sum(each.least for each in columns))
    shares = sum(each.share for each in columns) or 1
    found = [each.least + left * each.share / shares for each in columns]
    return tuple(each * ACROSS / sum(found) for each in found)


def is_short(boxes: Boxes) -> bool:
    """Whether boxes stand beside each other in their cell; else each has a line of its own."""
    return all(len(word) <= _SHORT for word in boxes.words)


def _columns(piece: RowsToFill, abreast: int) -> list[_Column]:
    longest = max(_longest(words) for words in (piece.corner, *(label for label, _ in piece.rows)))
    whole = max((len(label) for label, _ in piece.rows), default=0)
    named = _Column(min(longest, _LONGEST) * _LETTER + _AIR, 3 if whole > _LONGEST else 1 if whole > _SHORT else 0)
    cells = zip(*(cells for _, cells in piece.rows), strict=True)
    return [named, *(_column(head, _one_of(cell), abreast) for (head, _), cell in zip(piece.heads, cells, strict=True))]


def _one_of(cells: Sequence[Boxes | Place | Words]) -> Boxes | Place | Words:
    """Return what a column is wide for: what is answered in it, where something is."""
    return next((each for each in cells if not isinstance(each, Words)), cells[0])


def _column(head: str, cell: Boxes | Place | Words, abreast: int) -> _Column:
    heading = min(_longest(head), _LONGEST) * _LETTER + _AIR
    if isinstance(cell, Words):
        return _Column(max(heading, _WORDS), 4)
    if isinstance(cell, Place):
        return _Column(max(heading, _WORDS), 4) if cell.lines else _Column(max(heading, _NAME), 1)
    if is_short(cell):
        # In several lines, where they are many, with as many in each: six are three and three, and never five and one.
        lines = -(-len(cell.words) // abreast)
        across = -(-len(cell.words) // lines) * (_BOX + 2.2 * _LETTER) + _AIR
        return _Column(max(heading, across), 0)
    return _Column(max(heading, _BOX + min(max(map(_longest, cell.words)), _LONGEST) * _LETTER + _AIR), 2)


def _longest(words: str) -> int:
    return max(map(len, words.split()), default=0)
