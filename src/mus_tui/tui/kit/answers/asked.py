"""What is asked in a field, as it lies before whoever answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from textual.content import Content

from mus_tui.model.values.answers import Answer
from mus_tui.model.values.fields import NOT_RELEVANT, Field, Scale
from mus_tui.model.values.rows import Cell, is_list


class Told(NamedTuple):
    """What everybody answered in a field, as it is only to be read."""

    heading: Content
    """What was asked."""
    said: tuple[Content, ...] = ()
    """Each one's answer."""


class Asked(NamedTuple):
    """One field, and what is answered in it so far."""

    field: Field
    """What the form asks."""
    ref: str = ""
    """What an answer names the field by."""
    answer: Answer = Answer()
    """What stands there."""
    label: str = ""
    """What stands over the place; empty where it is told elsewhere."""
    told: Told | None = None
    """What is only to be read there, in place of a place to answer."""
    prepared: Answer = Answer()
    """What somebody shared of their preparation, and has not answered here."""
    kept: str = ""
    """What is said of an answer that is there and not on the screen."""
    suggestions: tuple[str, ...] = ()
    """What can be picked instead of written."""
    before: str = ""
    """What was answered the last times, where the form has that seen beside it."""


def style_of(field: Field) -> str:
    """Return how what is asked stands out: a column less than the row that it is in."""
    if not isinstance(field, Cell):
        return "bold $orient"
    return "bold $foreground" if field.rows.most and field.column == field.rows.fields[0] else "$orient"


def called(field: Field) -> str:
    """Return what a field is called where it stands: in a row, what its column is, after the number of the row."""
    if not isinstance(field, Cell) or is_list(field.rows):
        return field.label
    numbered = field.rows.most and field.column == field.rows.fields[0]
    return f"{field.row.label}. {field.column.label}".rstrip() if numbered else field.column.label


class Option(NamedTuple):
    """Something that can be chosen."""

    id: str
    """What an answer names it by."""
    words: str
    """What the form calls it."""
    meaning: str = ""
    """What the form says it means."""
    number: str = ""
    """The digits that pick it."""


def options_of(field: Field, scales: Sequence[Scale]) -> tuple[Option, ...]:
    """Return what can be chosen in a field: by its number where it is one, or else by its place."""
    scale = scale_of(field, scales)
    if scale is None:
        return tuple(Option(each.id, each.label, "", str(n)) for n, each in enumerate(field.choices, 1))
    points = tuple(
        Option(each.id, each.label, each.text if scale.levels else "", str(number))
        for each, number in zip(scale.points, scale.numbers, strict=True)
    )
    return (*points, *(Option(each.id, each.label) for each in scale.choices if each.id == NOT_RELEVANT))


def scale_of(field: Field, scales: Sequence[Scale]) -> Scale | None:
    """Return the scale that a field is answered on; None where it is another kind."""
    return next((each for each in scales if each.id == field.scale), None)
