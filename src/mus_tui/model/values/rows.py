"""Rows of a form, and the blanks beside its choices, as the fields they come to, answered as any other field."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from mus_tui.model.values.fields import Chosen, Column, Field, Row
from mus_tui.model.values.text import Ref, Words


class Cell(Field):
    """What is answered in one row under one column; whose it is and when is as its rows say."""

    id: Ref
    """The ids of the rows, of the row and of the column; a row that they write themselves has its number."""
    rows: Field
    """The field that it is a part of."""
    row: Chosen
    """The row, by what the form calls it, or by its number."""
    column: Column
    """What is asked in each row."""


class Blank(Field):
    """What is filled in beside one of the choices of a field; whose it is and when is as the field says."""

    id: Ref
    """The ids of the field and of the choice."""
    beside: Field
    """The field whose choice it stands beside."""


class EarlierRows(Field):
    """Rows that were written at an earlier question: a place for each that can be, and which of them are there."""

    of: Words
    """What the earlier question calls them."""
    there: tuple[Ref, ...]
    """The ids of those that are written, or are answered here."""


def is_there(field: Field) -> bool:
    """Whether a field is asked: in the rows of an earlier question, those alone that are there by now."""
    if not isinstance(field, Cell) or not isinstance(field.rows, EarlierRows):
        return True
    return field.row.id in field.rows.there


def is_on_paper(field: Field) -> bool:
    """Whether a form has it: of rows that they write, as many as it has lines for."""
    if not isinstance(field, Cell) or field.rows.lines is None:
        return True
    return not field.row.id.isdecimal() or int(field.row.id) <= field.rows.lines


def with_cells(fields: Iterable[Field]) -> Iterator[Field]:
    """Give the fields in their order, rows as all that is answered in them, a choice with the blanks beside it."""
    for field in fields:
        if field.answer == "rows":
            yield from _cells(field)
        else:
            yield field
            if field.choices:
                yield from _blanks(field)


def given_in(field: Field, row: Chosen, column: Column) -> str:
    """Return what the form itself says in a row under a column; empty where that is to be answered."""
    said = dict(zip((each.id for each in field.fields), row.given, strict=False)) if isinstance(row, Row) else {}
    return said.get(column.id, "")


def is_given(field: Field, column: Column) -> bool:
    """Whether the form itself says something under a column."""
    return any(given_in(field, row, column) for row in field.items)


def is_only_read(field: Field) -> bool:
    """Whether rows are a table to read: the form itself says all that stands in them, and nothing is answered."""
    return bool(field.items and field.fields) and all(
        given_in(field, row, column) for row in field.items for column in field.fields
    )


def is_list(field: Field) -> bool:
    """Whether one thing is answered about each of the rows that the form gives: the rows themselves are asked."""
    return bool(field.items) and len(field.fields) == 1


def as_field(column: Column) -> Field:
    """Return a column as what is asked in one row alone."""
    return Field(**{name: getattr(column, name) for name in Column.model_fields})


def rows_of(field: Field) -> tuple[Row, ...]:
    """Return the rows of a field: those that the form gives, or as many as they can write."""
    return field.items or tuple(Row(id=str(n), label=str(n)) for n in range(1, (field.most or 0) + 1))


@lru_cache(maxsize=64)
def _cells(field: Field) -> tuple[Cell, ...]:
    places = ((row, column) for row in rows_of(field) for column in field.fields)
    return tuple(_cell(field, row, column) for row, column in places if not given_in(field, row, column))


@lru_cache(maxsize=64)
def _blanks(field: Field) -> tuple[Blank, ...]:
    said = {name: getattr(field, name) for name in ("roles", "each", "when", "next_time", "only", "ours")}
    return tuple(
        Blank(**said, id=f"{field.id}/{each.id}", label=each.label, lines=1, beside=field, **{"if": field.if_})
        for each in field.choices
        if each.text
    )


def _cell(field: Field, row: Chosen, column: Column) -> Cell:
    alone = is_list(field)
    asked = {name: getattr(column, name) for name in Column.model_fields}
    said = {name: getattr(field, name) for name in ("roles", "each", "when", "required", "next_time", "only")}
    several = f"{row.label}. {column.label}" if field.most else f"{row.label} – {column.label}"
    label = row.label if alone else several.rstrip(" –")
    # What helps to answer stands over all of them where there is one column, and else in the first row alone.
    hint = column.hint if not alone and row.id == _first(field) else ""
    own = {"id": f"{field.id}/{row.id}/{column.id}", "label": label, "hint": hint}
    said["roles"] = column.roles or field.roles
    return Cell(**{**asked, **said, **own}, rows=field, row=row, column=column)


def _first(field: Field) -> str:
    there = field.there if isinstance(field, EarlierRows) else ()
    return next(iter(there), rows_of(field)[0].id)
