"""One row of the plan set in lines: what stands where, and which part of it is which cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from textual.content import Content
from textual.geometry import Region

from mus_tui.model.rules.plan.cells import CONSENT, Cell, cells_in
from mus_tui.model.rules.plan.places import first_words
from mus_tui.model.rules.plan.rows import PlanRow, plan_rows
from mus_tui.model.talk import Talk
from mus_tui.tui.plan.cell_words import CellWords, cell_words
from mus_tui.tui.plan.plan_columns import GAP, NUMBER, Setting
from mus_tui.words import t

_MOST_LETTERS = 8000
"""Of one cell; the editor shows all of it."""
NOTHING = CellWords(Content(""), Content(""))


class Piece(NamedTuple):
    """A line of text somewhere in a row."""

    x: int
    """The column it begins in."""
    y: int
    """The line of the row."""
    words: Content
    """What stands there."""


class Grown(NamedTuple):
    """The cell that is written in takes as many lines as its editor."""

    field: str
    """Which cell."""
    height: int
    """How many lines."""


class RowLayout(NamedTuple):
    """A row as it is drawn."""

    height: int
    """How many lines it takes."""
    pieces: tuple[Piece, ...]
    """All that stands in it, in the order of lines and columns."""
    cells: tuple[tuple[str, Region], ...]
    """The field of each cell, and its part of the row."""

    def region_of(self, field: str) -> Region | None:
        """Return a cell's part of the row."""
        return next((region for each, region in self.cells if each == field), None)

    def around(self, field: str, covered: int) -> list[Piece]:
        """Return what stands in the row beside so many lines of one of its cells."""
        region = self.region_of(field) or Region()
        return [each for each in self.pieces if each.x != region.x or not 0 <= each.y - region.y < covered]

    def field_at(self, x: int, y: int) -> str:
        """Return the field of the cell at a place, or of the one nearest to it."""
        if not self.cells:
            return ""

        def away(region: Region) -> tuple[int, int]:
            down = max(region.y - y, y - region.bottom + 1, 0)
            return down, max(region.x - x, x - region.right + 1, 0)

        return min(self.cells, key=lambda each: away(each[1]))[0]


class Builder:
    """Puts the pieces of a row together."""

    def __init__(self, grown: Grown | None) -> None:
        self._grown = grown
        self.held = grown.field if grown else ""
        """The field that is written in."""
        self._pieces: list[Piece] = []
        self._cells: list[tuple[str, Region]] = []
        self.height = 0

    def words(self, x: int, y: int, width: int, words: Content, *, most: int | None = None) -> int:
        """Put words in, or so many lines of them; return the line below them."""
        lines = _wrapped(words, width)[:most]
        self._pieces += [Piece(x, y + n, line) for n, line in enumerate(lines)]
        self.height = max(self.height, y + len(lines))
        return y + len(lines)

    def cell(self, field: str, x: int, y: int, width: int, said: CellWords, *, in_line: bool = False) -> int:
        """Put a cell in, at least one line high; return the line below it.

        What is said about it stands below it, or in line with it where there is room and nothing is written there.
        """
        grown = self._grown if self._grown and self._grown.field == field else None
        if in_line and said.words and said.after and not grown:
            joined = Content.assemble(said.words, (" · ", "$quiet"), said.after)
            said = CellWords(joined, Content("")) if joined.cell_length <= width else said
        # A line that is typed where one chooses may be lower than what was chosen.
        bottom = self.words(x, y, width, said.words, most=grown.height if grown else None)
        if grown:
            bottom = y + grown.height
        bottom = max(self.words(x, bottom, width, said.after), y + 1)
        self._cells.append((field, Region(x, y, width, bottom - y)))
        self.height = max(self.height, bottom)
        return bottom

    def built(self, *, space_below: int = 0) -> RowLayout:
        """Return the row."""
        pieces = tuple(sorted(self._pieces, key=lambda each: (each.y, each.x)))
        return RowLayout(self.height + space_below, pieces, tuple(self._cells))


def _wrapped(words: Content, width: int) -> Sequence[Content]:
    if len(words) > _MOST_LETTERS:
        words = words[:_MOST_LETTERS] + "…"
    return [line.rstrip() for line in words.wrap(max(2, width))] if words else []


def said_in(talk: Talk, row: PlanRow, held: str) -> Iterator[tuple[Cell, CellWords]]:
    """Give each cell of a row with what stands in it, also the one that is written in."""
    for cell in cells_in(talk, row.row, held):
        yield cell, cell_words(talk, row.row, cell) if row.row else NOTHING


def number_of(talk: Talk, row: PlanRow) -> Content:
    """Return a row's number as its form writes it, or the sign of a place for the next."""
    if not row.number:
        return Content.styled("+", "$quiet")
    style = "bold $orient" if row.row else "$quiet"
    return Content.styled(f"{row.number})" if talk.template.plan.rows else str(row.number), style)


def table_row(talk: Talk, row: PlanRow, setting: Setting, *, titled: bool, grown: Grown | None = None) -> RowLayout:
    """Return a row as columns; `titled` where its perspective begins with it."""
    made = Builder(grown)
    made.words(0, 0, NUMBER, number_of(talk, row))
    if setting.perspective_at and titled:
        made.words(setting.perspective_at, 0, setting.columns[0].x - setting.perspective_at - GAP, group_of(row))
    said = {cell.field: words for cell, words in said_in(talk, row, made.held)}
    for column in setting.columns:
        bottom = made.cell(column.field, column.x, 0, column.width, said.get(column.field, NOTHING))
        if column.field == "support" and CONSENT in said:
            made.cell(CONSENT, column.x, bottom, column.width, said[CONSENT])
    if begins(talk, row) and not grown:
        there = next((each for each in setting.columns if each.field == first_words(talk)), setting.columns[0])
        made.words(there.x, 0, there.width, Content.styled(t("plan.begin"), "$quiet"))
    return made.built()


def begins(talk: Talk, row: PlanRow) -> bool:
    """Whether the plan begins in this row, so that it says so."""
    first = next(iter(plan_rows(talk)), None)
    return row.row is None and not talk.agreements and first is not None and first.key == row.key


def group_of(row: PlanRow) -> Content:
    """Return the title of the perspective that a row belongs to."""
    return Content.styled(row.group or (t("plan.other") if row.is_other else ""), "$orient")
