"""A table that is only read, as it stands among what is asked: a line for each of its rows."""

from __future__ import annotations

from textual.content import Content

from mus_tui.model.values.fields import Field
from mus_tui.model.values.rows import given_in
from mus_tui.tui.kit.answers.asked import Asked, Told


def to_read(rows: Field) -> Asked:
    """Return a table in which the form itself says everything."""
    heads = _across(rows.items_label, *(each.label for each in rows.fields))
    said = [Content.styled(rows.label, "bold $orient")] if rows.label else []
    said += [Content.styled(each, "$quiet") for each in (rows.hint, heads) if each]
    said += [Content(_across(row.label, *(given_in(rows, row, each) for each in rows.fields))) for row in rows.items]
    return Asked(rows, rows.id, told=Told(Content("\n").join(said)))


def _across(*words: str) -> str:
    return "  ·  ".join(filter(None, words))
