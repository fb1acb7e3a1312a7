"""Where each thing that can be chosen stands, in whatever width there is; nothing is ever cut."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from textual.content import Content

from mus_tui.tui.kit.setting.hanging import Hanging

WORDS_ONLY = -1
"""Stands for what is to be read and not to be chosen."""

_APART = 3
"""Blank cells between two things on a line."""

Piece = tuple[int, Content]
"""Which of the options it is, or `WORDS_ONLY`, and how it is shown."""


class Spot(NamedTuple):
    """A place in the lines of a widget."""

    option: int
    """Which of the options stands there, or `WORDS_ONLY`."""
    column: int
    """Its first cell."""
    line: int
    """Its first line."""
    lines: tuple[Content, ...]
    """What stands there."""

    def holds(self, column: int, line: int) -> bool:
        """Whether a cell is within it."""
        if not self.line <= line < self.line + len(self.lines):
            return False
        return self.column <= column < self.column + max(each.cell_length for each in self.lines)


def below(spots: Iterable[Spot], lines: int) -> list[Spot]:
    """Return them so many lines further down."""
    return [spot._replace(line=spot.line + lines) for spot in spots]


def height_of(spots: Iterable[Spot]) -> int:
    """Return how many lines they take."""
    return max((spot.line + len(spot.lines) for spot in spots), default=0)


def words_at(words: Content, width: int) -> list[Spot]:
    """Return words above all else, in as many lines as they need."""
    lines = Hanging(words).lines(max(1, width)) if words.plain.strip() else []
    return [Spot(WORDS_ONLY, 0, 0, tuple(lines))] if lines else []


def flow(pieces: Sequence[Piece], width: int, apart: int = _APART) -> list[Spot]:
    """Return them after each other, on as many lines as they need."""
    spots: list[Spot] = []
    column = line = 0
    for option, words in pieces:
        if column and column + words.cell_length > width:
            column, line = 0, height_of(spots)
        lines = tuple(Hanging(words).lines(max(1, width)))
        spots.append(Spot(option, column, line, lines))
        column += words.cell_length + apart
    return spots


def in_columns(pieces: Sequence[Piece], width: int, at_least: int = 0) -> list[Spot]:
    """Return them on one line where there is room, or else below each other in columns of one width.

    Always in columns where these are `at_least` so wide.
    """
    widest = max((at_least, *(words.cell_length for _, words in pieces)))
    if not at_least and sum(words.cell_length for _, words in pieces) + _APART * (len(pieces) - 1) <= width:
        return flow(pieces, width)
    across = max(1, (width + _APART) // (widest + _APART))
    spots: list[Spot] = []
    for first in range(0, len(pieces), across):
        line = height_of(spots)
        for n, (option, words) in enumerate(pieces[first : first + across]):
            lines = tuple(Hanging(words).lines(max(1, min(width, widest))))
            spots.append(Spot(option, n * (widest + _APART), line, lines))
    return spots


def drawn(spots: Sequence[Spot]) -> Content:
    """Return all of it as lines."""
    lines = [Content("")] * height_of(spots)
    for spot in sorted(spots, key=lambda each: each.column):
        for n, words in enumerate(spot.lines, spot.line):
            lines[n] = lines[n].pad_right(max(0, spot.column - lines[n].cell_length)) + words
    return Content("\n").join(lines)
