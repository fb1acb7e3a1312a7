"""How the pieces lie on the table: in rows, each as large as the window leaves it, and where a step leads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from mus_tui.tui.talk.puzzle.drawing import Joints

LOWEST, HIGHEST = 4, 9
"""Lines of a piece with its edges: a piece lies there with two lines of words at least."""
_NARROWEST, _EASY = 18, 26
"""Cells of a piece: below the first it is not read, and from the second on it is easily."""
_WIDEST = 40
_AIRY = 7
GAP = 1
"""Cells between two pieces: in it is the knob of the left one."""


class Arrangement(NamedTuple):
    """Rows of pieces, each by its number."""

    rows: tuple[tuple[int, ...], ...]
    """Which pieces lie in each row."""
    width: int
    """How wide a piece is, in cells."""
    height: int
    """How high a piece is, in lines."""
    apart: bool = False
    """Whether there is a line of air between two rows."""

    @property
    def pitch(self) -> int:
        """How many lines there are from one row to the next."""
        return self.height + int(self.apart)

    @property
    def lines(self) -> int:
        """How many lines all of it takes."""
        return len(self.rows) * self.pitch - int(self.apart) if self.rows else 0

    @property
    def has_air(self) -> bool:
        """Whether a piece is high enough for a line of air above its words."""
        return self.height >= _AIRY

    def joints(self, piece: int) -> Joints:
        """Return where a piece fits into those round it."""
        row, column = self.place(piece)
        sewn = self.apart and self.has_air
        above = sewn and row > 0 and column < len(self.rows[row - 1])
        below = sewn and row + 1 < len(self.rows) and column < len(self.rows[row + 1])
        return Joints(column > 0, column < len(self.rows[row]) - 1, above, below)

    def place(self, piece: int) -> tuple[int, int]:
        """Return the row of a piece and its place in that."""
        return next((n, row.index(piece)) for n, row in enumerate(self.rows) if piece in row)

    def at(self, x: int, y: int) -> int | None:
        """Return the piece that lies at a cell; None where there is only the table."""
        row, line = divmod(y, self.pitch)
        column, cell = divmod(x, self.width + GAP)
        there = 0 <= row < len(self.rows) and 0 <= column < len(self.rows[row])
        return self.rows[row][column] if there and line < self.height and cell < self.width else None


def arranged(heaps: Sequence[int], width: int, height: int) -> Arrangement:
    """Lay pieces out: `heaps` says of each its perspective, which begins a row of its own where all then fits."""
    groups = [[n for n, _ in group] for _, group in groupby(enumerate(heaps), key=lambda each: each[1])]
    largest = max(map(len, groups), default=1)
    columns = _columns(largest, len(heaps), width)
    rows = tuple(row for group in groups for row in _cut(group, columns))
    if len(rows) * LOWEST > height:
        # A row is filled with the next perspective, so that fewer of them have to be scrolled to.
        columns = _columns(len(heaps), len(heaps), width)
        rows = tuple(_cut(range(len(heaps)), columns))
    most = min(HIGHEST, height // len(rows)) if rows else LOWEST
    apart = most > LOWEST and len(rows) * (most + 1) - 1 <= height
    each = min(_WIDEST, (width + GAP) // columns - GAP)
    return Arrangement(rows, max(each, 1), max(LOWEST, most), apart)


def _columns(largest: int, every: int, width: int) -> int:
    """Return how many pieces lie beside each other: all of a perspective where they can be read so, else fewer."""
    narrow, easy = ((width + GAP) // (least + GAP) for least in (_NARROWEST, _EASY))
    return max(1, largest if largest <= narrow else min(easy, every))


def _cut(group: Sequence[int], columns: int) -> Iterator[tuple[int, ...]]:
    for n in range(0, len(group), columns):
        yield tuple(group[n : n + columns])


def moved(rows: Sequence[Sequence[str]], at: str, across: int, down: int) -> str:
    """Return where the arrows lead: to the side through all of them, else row by row; to the first of the last."""
    every = [each for row in rows for each in row]
    if at not in every:
        return every[0]
    if across:
        return every[max(0, min(len(every) - 1, every.index(at) + across))]
    here = next(n for n, row in enumerate(rows) if at in row)
    there = rows[max(0, min(len(rows) - 1, here + down))]
    if there is rows[-1] is not rows[here]:
        # The plan, wherever they come from.
        return there[0]
    return there[min(rows[here].index(at), len(there) - 1)]
