"""A table that is only read, as it stands among what is asked: a line for each of its rows."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from textual.content import Content

from mus_tui.model.values.fields import Field
from mus_tui.model.values.rows import given_in
from mus_tui.tui.kit.answers.asked import Asked, Told

_ABREAST = 56
"""The cells there are in the smallest window: what fits in them stands in columns, and the rest is one line a row."""


def to_read(rows: Field) -> Asked:
    """Return a table in which the form itself says everything."""
    return Asked(rows, rows.id, told=Told(table_words(rows)))


def table_words(rows: Field) -> Content:
    """Return what a table says, under what it is called and what stands over its columns."""
    heads = (rows.items_label, *(each.label for each in rows.fields))
    said = [(row.label, *(given_in(rows, row, each) for each in rows.fields)) for row in rows.items]
    first, *lines = _across([heads, *said])
    above = [Content.styled(rows.label, "bold $orient")] if rows.label else []
    above += [Content.styled(each, "$quiet") for each in (rows.hint, first) if each]
    return Content("\n").join([*above, *map(Content, lines)])


def _across(lines: Sequence[Sequence[str]]) -> list[str]:
    wide = [max(map(cell_len, column)) for column in zip(*lines, strict=True)]
    if sum(wide) + 3 * (len(wide) - 1) > _ABREAST:
        return ["  ·  ".join(filter(None, line)) for line in lines]
    return ["   ".join(_filled(*each) for each in zip(line, wide, strict=True)).rstrip() for line in lines]


def _filled(words: str, wide: int) -> str:
    return words + " " * (wide - cell_len(words))
