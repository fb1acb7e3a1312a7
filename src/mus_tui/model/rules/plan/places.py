"""Where one can be in the plan: a cell of a row, and the order in which Tab goes from one to the next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from mus_tui.model.rules.plan.cells import WRITTEN, cells_in
from mus_tui.model.rules.plan.rows import PlanRow, plan_rows
from mus_tui.model.talk import Talk


class Place(NamedTuple):
    """A cell of the plan."""

    row: str
    """What the row is known by (`PlanRow.key`)."""
    field: str
    """The field that is filled in there."""


NOWHERE = Place("", "")
"""In a plan without a cell: a closed talk that agreed on nothing."""


def fields_of(talk: Talk, row: PlanRow, held: str = "") -> tuple[str, ...]:
    """Return the fields of a row in the order of Tab."""
    return tuple(cell.field for cell in cells_in(talk, row.row, held))


def place_near(talk: Talk, rows: Sequence[PlanRow], place: Place, index: int, held: str = "") -> Place:
    """Return the place itself, or else the same field of the row that now stands at that index.

    The field that is `held`, being filled in, is there. Where there is no such field it is the first; an agreement
    begins in words, whatever is chosen before them.
    """
    if not rows:
        return NOWHERE
    row = next((each for each in rows if each.key == place.row), rows[max(0, min(index, len(rows) - 1))])
    fields = fields_of(talk, row, held)
    first = fields[0] if row.row else first_words(talk)
    return Place(row.key, place.field if place.field in fields else first)


def first_words(talk: Talk) -> str:
    """Return the field where an agreement begins: the goal, or else the first that is written in."""
    cells = cells_in(talk, None)
    words = [each.field for each in cells if each.kind in WRITTEN]
    return "goal" if "goal" in words else next(iter(words), cells[0].field)


def place_to_begin(talk: Talk, rows: Sequence[PlanRow], key: str = "") -> Place:
    """Return the first cell that lacks something, of one row or of all; else, and in a closed talk, the first cell."""
    mine = [row for row in rows if row.key == key] or list(rows)
    for row in () if talk.is_closed else mine:
        for cell in cells_in(talk, row.row):
            if cell.is_missing:
                return Place(row.key, cell.field)
    return place_near(talk, mine, NOWHERE, 0)


def next_place(talk: Talk, place: Place, by: int) -> Place | None:
    """Return the next cell, or the one before; None beyond the last cell of the last row, and before the first."""
    rows = plan_rows(talk)
    # The cell they are at may be there no longer now that nothing stands in it.
    held = {place.row: place.field}
    near = _around(rows, place.row)
    every = [Place(row.key, field) for row in near for field in fields_of(talk, row, held.get(row.key, ""))]
    if place not in every:
        return None
    at = every.index(place) + by
    return every[at] if 0 <= at < len(every) else None


def _around(rows: Sequence[PlanRow], key: str) -> Sequence[PlanRow]:
    at = next((n for n, each in enumerate(rows) if each.key == key), 0)
    return rows[max(0, at - 1) : at + 2]


def place_in_row(talk: Talk, place: Place, by: int) -> Place:
    """Return the cell beside it in the same row; at the ends they stay."""
    beside = next_place(talk, place, by)
    return beside if beside and beside.row == place.row else place


def place_in_column(talk: Talk, place: Place, by: int) -> Place:
    """Return the cell of the same field so many rows further down, or up; at the ends they stay."""
    rows = plan_rows(talk)
    at = next((n for n, each in enumerate(rows) if each.key == place.row), 0)
    return place_near(talk, rows, Place("", place.field), at + by)
