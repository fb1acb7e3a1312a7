"""Rows of an earlier question on the screen: those that are written by now, or that none is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from textual.content import Content

from mus_tui.model.values.fields import Field
from mus_tui.model.values.rows import Cell, EarlierRows, is_there
from mus_tui.tui.kit.answers.asked import Asked, Told
from mus_tui.words import t


def in_sight(fields: Iterable[Field]) -> Iterator[Field]:
    """Give what is asked, without rows that are not written yet; the rows themselves, once, where none is."""
    for field in fields:
        if is_there(field):
            yield field
        elif isinstance(field, Cell) and isinstance(field.rows, EarlierRows) and _is_first_of_none(field, field.rows):
            yield field.rows


def _is_first_of_none(cell: Cell, rows: EarlierRows) -> bool:
    return not rows.there and (cell.row, cell.column) == (rows.items[0], rows.fields[0])


def not_yet(rows: EarlierRows) -> Asked:
    """Return what is told where there is no row to answer about yet."""
    return Asked(
        rows,
        rows.id,
        told=Told(
            Content.styled(rows.label, "bold $orient"),
            (Content.styled(t("fields.rows_not_yet", label=rows.of), "$quiet"),),
        ),
    )
