"""Whether rows can be answered: either given or written, something to answer in each, and no rows inside."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.model.rules.template.misfit import Loc, Misfit, twice
from mus_tui.model.values.fields import MOST_ROWS, Field
from mus_tui.model.values.rows import is_only_read

_OF_ROWS = ("items", "items_label", "least", "most", "rows_from", "fields")


def row_misfits(field: Field, loc: Loc) -> Iterator[Misfit]:
    """Give what rows lack or have no use for; and the keys of rows where there are none."""
    if field.answer != "rows":
        for key in _OF_ROWS:
            if getattr(field, key):
                yield Misfit((*loc, key), "rows_unused", {"key": key})
        return
    if not field.fields:
        yield Misfit(loc, "rows_without_fields", {})
    if field.rows_from:
        # What is said of them besides is told where they are from.
        pass
    elif field.items and (field.least or field.most):
        yield Misfit((*loc, "most" if field.most else "least"), "rows_given_and_written", {})
    elif not field.items and not field.most:
        yield Misfit(loc, "rows_how_many", {})
    elif field.least and field.most and field.least > field.most:
        yield Misfit((*loc, "least"), "rows_least_most", {"least": field.least, "most": field.most})
    if field.lines and not field.rows_from and not (field.most and (field.least or 1) <= field.lines <= field.most):
        yield Misfit((*loc, "lines"), "rows_lines", {"least": field.least or 1, "most": field.most or MOST_ROWS})
    if field.items_label and not (field.items or field.rows_from):
        yield Misfit((*loc, "items_label"), "rows_items_label", {})
    yield from twice(((*loc, "items", n, "id"), each.id) for n, each in enumerate(field.items))
    yield from twice(((*loc, "fields", n, "id"), each.id) for n, each in enumerate(field.fields))
    if field.fields:
        yield from _given(field, loc)
    for n, column in enumerate(field.fields):
        if column.answer == "rows":
            yield Misfit((*loc, "fields", n, "answer"), "rows_in_rows", {})


def _given(field: Field, loc: Loc) -> Iterator[Misfit]:
    """Give where a form says more in its rows than they have columns, or leaves nothing to answer where it must ask."""
    for n, row in enumerate(field.items):
        if len(row.given) > len(field.fields):
            yield Misfit((*loc, "items", n, "given"), "given_too_many", {"count": len(field.fields)})
            return
    if is_only_read(field) and (loc[0] != "perspectives" or field.is_later):
        yield Misfit((*loc, "items"), "given_all", {})
