"""The widgets that a list of fields becomes: a grid where several stand on one scale, and else a place for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from mus_tui.model.values.fields import Field, Scale
from mus_tui.model.values.rows import Cell, given_in, is_list
from mus_tui.tui.desk import Pasts
from mus_tui.tui.kit.answers.asked import Asked, Option, options_of, scale_of, style_of
from mus_tui.tui.kit.answers.choosing import Choosing
from mus_tui.tui.kit.answers.grid import GridHead, GridRow
from mus_tui.tui.kit.answers.one_row import OneRow, RowsHead, unfold
from mus_tui.tui.kit.answers.places import (
    AnswerPad,
    DayEcho,
    DayPlace,
    NamePlace,
    OneLinePad,
    OnOneLine,
    Suggestions,
    with_line,
)
from mus_tui.tui.kit.answers.side_by_side import SideBySide

_CHOSEN = {"choice", "choices", "scale"}

Place = AnswerPad | Choosing | DayPlace | NamePlace


class Around(NamedTuple):
    """What the fields need to know beside what is asked in them."""

    scales: tuple[Scale, ...]
    """The template's scales."""
    today: date
    """The day it is."""
    name: tuple[str, str] = ("", "")
    """The question, and whose answers they are."""
    pasts: Pasts | None = None
    """What undo knows of each text."""
    read_only: bool = False
    """Whether nothing can be answered."""
    written_in: str = ""
    """The template's language, in which a day may be written too."""


class Built:
    """Puts them together, and keeps which of them are places to answer."""

    def __init__(self, around: Around, changed: Callable[[], None]) -> None:
        self._around, self._tell = around, changed
        self.places: list[Place] = []
        """Every place to answer, in the form's order."""
        self._suggestions: list[Suggestions] = []
        self._written: list[tuple[Field, list[OneRow]]] = []

    def _changed(self) -> None:
        self.unfold()
        self._tell()

    def unfold(self) -> None:
        """Show as many rows to write as are used, and one more."""
        for field, rows in self._written:
            unfold(rows, field.least or 1, read_only=self._around.read_only)

    @property
    def answers(self) -> list[Choosing | DayPlace | NamePlace]:
        """The places for anything but words."""
        return [each for each in self.places if not isinstance(each, AnswerPad)]

    def say(self) -> None:
        """Say how each day is understood."""
        for place in self.places:
            if isinstance(place, DayPlace):
                place.say()

    def only_read(self, only: bool) -> None:
        """Let them be answered, or only be read."""
        self._around = self._around._replace(read_only=only)
        self.unfold()
        for place in (*self.places, *self._suggestions):
            if isinstance(place, Input):
                place.disabled = only
            else:
                place.read_only = only

    def widgets(self, asked: Sequence[Asked]) -> Iterator[Widget]:
        """Give them in the form's order."""
        for (told, scale, rows), run in groupby(asked, _together):
            fields = list(run)
            if rows:
                yield from self._rows(rows, fields)
            elif told and scale:
                # Close together, as where they are answered.
                yield SideBySide([each.told for each in fields if each.told])
            elif scale and len(fields) > 1:
                yield from self._grid(fields)
            else:
                for each in fields:
                    yield from self._field(each)

    def _rows(self, rows: Field, fields: Sequence[Asked]) -> Iterator[Widget]:
        told = [each.told for each in fields if each.told]
        fields = [each for each in fields if not each.told]
        grid = not told and is_list(rows) and rows.fields[0].answer in _CHOSEN
        yield RowsHead(rows, "" if grid else rows.items_label)
        if grid:
            yield from self._grid(fields, rows.items_label)
            return
        written: list[OneRow] = []
        for row, run in groupby(fields, lambda each: each.field.row if isinstance(each.field, Cell) else None):
            before, cells = len(self.places), list(run)
            called = row.label if row and rows.items and not is_list(rows) else ""
            told_there = [given_in(rows, row, column) for column in rows.fields] if row and not is_list(rows) else []
            called = "  ·  ".join(filter(None, (called, *told_there)))
            widgets = [widget for each in cells for widget in self._field(each)]
            written.append(OneRow(called, widgets, self.places[before:]))
            yield written[-1]
        if told:
            yield SideBySide(told)
        if rows.most and written:
            self._written.append((rows, written))

    def _grid(self, fields: Sequence[Asked], over: str = "") -> Iterator[Widget]:
        options = options_of(fields[0].field, self._around.scales)
        scale = scale_of(fields[0].field, self._around.scales)
        yield GridHead(options, scale.ends if scale else (), over)
        rows: list[Choosing] = []
        for each in fields:
            rows.append(GridRow(each, options, self._changed, rows))
            self.places.append(rows[-1])
            yield rows[-1]
        rows[-1].add_class("-last")

    def _field(self, asked: Asked) -> Iterator[Widget]:
        if asked.told is not None:
            yield SideBySide([asked.told])
            return
        kind = asked.field.answer
        if kind not in _CHOSEN:
            yield from self._typed(asked)
            return
        scale = scale_of(asked.field, self._around.scales)
        numbers = scale is not None and not scale.levels
        options = options_of(asked.field, self._around.scales)
        ends = scale.ends if scale else ()
        place = Choosing(asked, options, self._changed, ends=ends, numbers=numbers)
        self.places.append(place)
        yield place

    def _typed(self, asked: Asked) -> Iterator[Widget]:
        label = Content.styled(asked.label, style_of(asked.field))
        on_one_line = asked.field.lines == 1 and bool(asked.label)
        heading = [label] if asked.label and not on_one_line else []
        heading += [Content.styled(each, "$quiet") for each in (asked.field.hint, asked.before) if each]
        prepared = asked.prepared.text or asked.prepared.date.written
        heading += [Content.styled(f"◎ {prepared}", "$foreground")] if prepared else []
        if heading:
            yield Static(Content("\n").join(heading), classes="asked")
        if asked.field.answer == "date":
            echo = DayEcho()
            day = DayPlace(asked, self._around.today, echo, self._around.written_in)
            self.places.append(day)
            yield day
            yield echo
            return
        place = _typed_in(asked)
        self.places.append(place)
        yield OnOneLine(label, place) if on_one_line else place
        if asked.suggestions:
            self._suggestions.append(_suggestions(asked, place))
            yield self._suggestions[-1]


def _typed_in(asked: Asked) -> AnswerPad | NamePlace:
    if asked.field.answer == "person":
        return NamePlace(asked)
    return OneLinePad(asked) if asked.field.lines == 1 else AnswerPad(asked)


def _together(asked: Asked) -> tuple[bool, str | None, Field | None]:
    """Return what those that stand together have in common: a scale, or the rows that they are in."""
    rows = asked.field.rows if isinstance(asked.field, Cell) else None
    return asked.told is not None and not rows, None if rows else asked.field.scale, rows


def explained(places: Sequence[Place]) -> Iterator[Option]:
    """Give what is explained when it is pointed out: in a grid every point, since its name may be out of sight."""
    for place in places:
        if isinstance(place, GridRow) or (isinstance(place, Choosing) and any(each.meaning for each in place.options)):
            yield from place.options


def _suggestions(asked: Asked, place: AnswerPad | NamePlace) -> Suggestions:
    def standing() -> list[str]:
        return place.text.split("\n") if isinstance(place, AnswerPad) else [place.value]

    def pick(words: str) -> None:
        if isinstance(place, NamePlace):
            place.value = "" if place.value == words else words
        elif isinstance(place, AnswerPad):
            place.replace(with_line(place.text, words), (0, 0), place.document.end)

    return Suggestions(asked, place, standing, pick)
