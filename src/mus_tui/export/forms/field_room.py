"""Room for an answer on a form, each kind its own: lines for words, a rule for a date or a name, boxes to cross."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from mus_tui.export.lines import with_colon, with_whom
from mus_tui.export.pieces import Boxes, Grid, GridRow, Line, Mark, Piece, Place, RowsToFill, Words
from mus_tui.export.row_widths import fits
from mus_tui.language.answer_saying import say_meanings
from mus_tui.model.forms.form_marks import NEXT, answer_mark
from mus_tui.model.forms.tick_words import tick_words, with_meaning
from mus_tui.model.values.answers import choices_of
from mus_tui.model.values.fields import Chosen, Column, Field, Row, Scale
from mus_tui.model.values.rows import (
    Cell,
    EarlierRows,
    as_field,
    given_in,
    is_given,
    is_list,
    is_on_paper,
    is_only_read,
    rows_of,
)
from mus_tui.words import t

LINES = 5
"""Lines to write on by hand, the same under everything that is asked; a PDF may give all of it one or two more."""

SHORT = 0
"""Lines for a date, a name or one word: it stands on the line of its label."""

_CHOSEN = {"choice", "choices", "scale"}

_ROOM, _LEAST, _LETTER, _AIR = 122.0, 8.0, 1.75, 3.0
"""Millimetres beside what is asked, of the narrowest column, of a letter, and between the columns."""


class Answering(NamedTuple):
    """One who has a place of their own wherever each answers for themselves."""

    whose: str
    """What the mark of the place names them by."""
    label: str
    """What they are called on the form."""
    role: str
    """Their role."""
    takes_part: bool = True
    """Whether they answer also where no role is named; one who only approves does not."""


class Asked(NamedTuple):
    """A field of a form with what a mark names it by."""

    field: Field
    """What is asked."""
    at: str
    """The question it stands under, or the field itself where it stands alone."""
    ref: str = ""
    """The field of the question."""


class Sheet(NamedTuple):
    """What is to be known of the form that the room is on."""

    scales: tuple[Scale, ...]
    """The scales of the template."""
    answering: tuple[Answering, ...] = ()
    """Who sits with it; nobody where it is one person's own."""
    roles: dict[str, str] = {}
    """What the roles are called, where what only one of them is asked has to say so."""
    everybody: tuple[str, ...] = ()
    """The roles that take part: what all of them are asked need not say so."""


def rooms(sheet: Sheet, asked: Sequence[Asked], *, under_heading: bool = False) -> Iterator[Piece]:
    """Give room for every answer in the form's order; what stands together on one scale is one grid.

    `under_heading` is for a single one whose label and hint stand above it.
    """
    asked = [each for each in asked if is_on_paper(each.field)]
    begun = False
    for (scale, *_), together in groupby(asked, key=_on_scale):
        several = tuple(together)
        if is_only_read(several[0].field):
            # What is only read is no part of the answer before.
            yield from (Mark(NEXT),) if begun else ()
            yield from _to_read(sheet, several[0].field)
            begun = True
            continue
        if isinstance(several[0].field, Cell):
            # What stands over the rows is no part of the answer before.
            yield from (Mark(NEXT),) if begun else ()
            yield from _in_rows(sheet, several[0].field.rows, several, said=not under_heading)
            begun = True
            continue
        grid = _grid(sheet, several) if scale or several[0].field.choices else None
        if grid and begun:
            # What stands over the boxes is no part of the answer before.
            yield Mark(NEXT)
        begun = True
        if grid:
            yield grid
        else:
            yield from (piece for each in several for piece in _room(sheet, each, said=not under_heading))


def _to_read(sheet: Sheet, rows: Field) -> Iterator[Piece]:
    """Give a table in which the form itself says everything."""
    yield from [Line(named, title=True)] if (named := labelled(sheet, rows)) else []
    yield from [Line(rows.hint)] if rows.hint else []
    heads = tuple((column.label, column.hint) for column in rows.fields)
    said = [
        (row.label, tuple(Words(given_in(rows, row, each), with_row(row, each)) for each in rows.fields))
        for row in rows.items
    ]
    table = RowsToFill(heads, tuple(said), rows.items_label)
    yield from [table] if fits(table) else [words for _, across in said for words in across]


def _in_rows(sheet: Sheet, rows: Field, asked: Sequence[Asked], *, said: bool) -> Iterator[Piece]:
    """Give what the rows are about, and room for each answer in them; one thing asked of each is a grid."""
    many = t("fields.rows_between", least=rows.least, most=rows.most) if rows.least and rows.most != rows.least else ""
    many = t("fields.rows_from", label=rows.of) if isinstance(rows, EarlierRows) else many
    if said and (named := labelled(sheet, rows)):
        yield Line(named + (f" ({many})" if many else ""), title=True)
        many = ""
    about = list(filter(None, [many, rows.hint] if said else [many]))
    if is_list(rows):
        about += [" ".join(filter(None, (with_colon(rows.fields[0].label), helping(as_field(rows.fields[0])))))]
    grid = _grid(sheet, asked) if is_list(rows) and asked[0].field.answer in _CHOSEN else None
    table = _table(sheet, rows, asked) if len(rows.fields) > 1 else None
    stands_over = bool(grid or (table and fits(table)))
    yield from map(Line, about if stands_over else filter(None, [*about, rows.items_label]))
    if stands_over:
        scales = [each for each in sheet.scales if each.id in {column.scale for column in rows.fields}]
        yield from (Line(each) for each in map(say_meanings, scales) if each and not grid)
        yield from (each._replace(corner=rows.items_label) for each in [grid or table] if each)
    else:
        for row, cells in groupby(asked, key=lambda each: each.field.row if isinstance(each.field, Cell) else None):
            given = ((column, given_in(rows, row, column)) for column in rows.fields) if isinstance(row, Row) else ()
            yield from (Words(said, with_row(row, column)) for column, said in given if said and row)
            yield from (piece for each in cells for piece in _room(sheet, each, said=True))


def _table(sheet: Sheet, rows: Field, asked: Sequence[Asked]) -> RowsToFill:
    """Return room for all that is asked of each row side by side, for each who answers it, and what the form gives."""
    found: list[tuple[str, tuple[Boxes | Place | Words, ...]]] = []
    cells = {(each.field.row.id, each.field.column): each for each in asked if isinstance(each.field, Cell)}
    there = {row for row, _ in cells}
    # On one person's own form the columns that somebody else fills in are not there.
    mine = {column for _, column in cells}
    columns = [each for each in rows.fields if each in mine or is_given(rows, each)]
    who = [said.label if said.over else "" for said in _rows(sheet, asked[0])]
    for row in (each for each in rows_of(rows) if each.id in there or each.given):
        across = [_across(sheet, rows, row, column, cells.get((row.id, column)), len(who)) for column in columns]
        found += [
            (f"{row.label} – {name}" if name else row.label, answers)
            for name, answers in zip(who, zip(*across, strict=True), strict=True)
        ]
    several = len({_whom(sheet, each.field) for each in asked}) > 1
    return RowsToFill(tuple(_over_column(sheet, column, whom=several) for column in columns), tuple(found))


def _across(
    sheet: Sheet, rows: Field, row: Row, column: Column, asked: Asked | None, people: int
) -> Sequence[Boxes | Place | Words]:
    """Return what stands in one row under one column, for each of the people who answer the rows."""
    if asked is None:
        said = given_in(rows, row, column)
        return [Words(said, with_row(row, column) if said else "")] * people
    return [_cell(sheet, asked, said) for said in _rows(sheet, asked)]


def with_row(row: Chosen, column: Column) -> str:
    """Return what a cell that the form itself says is called where the columns stand under each other."""
    return " – ".join(filter(None, (row.label, column.label)))


def _over_column(sheet: Sheet, column: Column, *, whom: bool) -> tuple[str, str]:
    """Return what stands over a column, with whom it is for where the others are for others, and what helps."""
    field = as_field(column)
    return labelled(sheet, field) if whom else column.label, helping(field)


def _cell(sheet: Sheet, asked: Asked, row: GridRow) -> Boxes | Place:
    words = tuple(each.label for each in choices_of(asked.field, sheet.scales))
    if words:
        return Boxes(words, row.mark, label=row.whole, hint=row.hint)
    return _place(asked.field, row.whole, row.mark, row.hint, SHORT + 1)


def _place(field: Field, label: str, mark: str, hint: str, one: int = SHORT) -> Place:
    """Return room for what is written: as many lines as the form says; `one` for a single one."""
    if field.answer != "text":
        return Place(label, mark, SHORT, hint)
    return Place(label, mark, one if field.lines == 1 else field.lines or LINES, hint, exact=bool(field.lines))


def labelled(sheet: Sheet, field: Field) -> str:
    """Return what a field is called, with whom it is for where not everybody with the form is asked."""
    called = [sheet.roles.get(role, role).casefold() for role in field.roles]
    # A field that is called by the word for its role says whose it is already.
    whom = "" if called == [field.label.rstrip(" :").casefold()] else _whom(sheet, field)
    return with_whom(field.label, whom)


def _whom(sheet: Sheet, field: Field) -> str:
    """Return whom a field is for where not everybody with the form is asked."""
    if not field.roles or not sheet.roles or (field.each and sheet.answering):
        return ""
    if sheet.everybody and set(sheet.everybody) <= set(field.roles):
        return ""
    return t("export.meant_for", roles=", ".join(sheet.roles.get(role, role) for role in field.roles))


def whom_all(sheet: Sheet, fields: Sequence[Field]) -> str:
    """Return whom all that is asked is for, so that it is said once above; empty where they differ."""
    whom = {_whom(sheet, field) for field in fields}
    return whom.pop() if len(whom) == 1 else ""


def helping(field: Field) -> str:
    """Return what helps to answer: the hint, and what may be written."""
    few = t("papers.blank_suggestions", suggestions="; ".join(field.suggestions)) if field.suggestions else ""
    return " ".join(filter(None, (field.hint, few)))


def _on_scale(asked: Asked) -> tuple[str, ...]:
    field = asked.field
    if isinstance(field, Cell):
        return ("", asked.at, field.rows.id)
    return (field.scale,) if field.answer == "scale" and field.scale else ("", asked.at, field.id)


def _who(sheet: Sheet, field: Field) -> tuple[Answering, ...]:
    """Return who has a place each; nobody where there is one for all."""
    mine = (each for each in sheet.answering if (each.role in field.roles if field.roles else each.takes_part))
    return tuple(mine) if field.each else ()


def _grid(sheet: Sheet, several: Sequence[Asked]) -> Grid | None:
    """Return the boxes as a grid; None where one list says it better, or the words find no room above it."""
    choices = choices_of(several[0].field, sheet.scales)
    heads = tuple(each.label for each in choices)
    scale = next((each for each in sheet.scales if each.id == several[0].field.scale), None)
    rows = tuple(row for each in several for row in _rows(sheet, each))
    alone = len(rows) == 1 and (scale is None or bool(scale.levels) or not rows[0].label)
    if not heads or alone or sum(map(_width, heads)) > _ROOM:
        return None
    points = scale.points if scale else ()
    if scale is None or scale.levels:
        return Grid(heads, rows, tuple(with_meaning(each) for each in points if each.text))
    return Grid(heads, rows, tuple(f"{each.label} = {each.text}" for each in points if each.text))


def _width(head: str) -> float:
    return max(_LEAST, max(map(len, head.split()), default=0) * _LETTER + _AIR)


def _rows(sheet: Sheet, asked: Asked) -> Iterator[GridRow]:
    field, (at, ref) = asked.field, asked[1:]
    label, hint = labelled(sheet, field), helping(field)
    for each in _who(sheet, field):
        yield GridRow(each.label, answer_mark(at, ref, each.whose), over=label, hint=hint)
    if not _who(sheet, field):
        yield GridRow(label, answer_mark(at, ref), hint)


def _room(sheet: Sheet, asked: Asked, *, said: bool) -> Iterator[Piece]:
    """Give the room for one field, or for each who answers it; with what it is called where that is not yet said."""
    words = tick_words(asked.field, sheet.scales)
    for row in _rows(sheet, asked):
        label, hint = (row.whole, row.hint) if said else ("", "")
        if words:
            yield Boxes(words, row.mark, label=label, hint=hint)
        else:
            yield _place(asked.field, label, row.mark, hint)
