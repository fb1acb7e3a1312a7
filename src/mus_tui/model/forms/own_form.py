"""A form of somebody's own, as a document has it: its pieces in order, before anything is made of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Sort = Literal["heading", "text", "item", "field", "boxes", "room", "table", "aside"]
"""A heading; a paragraph; a point of a list; a label before a place to write; boxes to tick; a place to write; a table;
and what is no part of the form's own run, such as the foot of every page."""

Place = Literal["", "edge", "note", "comment", "deleted", "hint", "picture", "other"]
"""Where an aside stands: at the edge of every page, in a note, beside the text, deleted, in a place to write, …"""


RULED = 2
"""How deep an empty line with a rule below it is: a place to write, or what parts the form; 1 is surely the first."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table."""

    pieces: tuple[Piece, ...] = ()
    """What stands in it."""
    columns: int = 1
    """How many columns it takes."""

    @property
    def text(self) -> str:
        """All its words on one line, without tables inside it."""
        return " ".join(words for each in self.pieces if each.sort != "aside" and (words := each.line))

    @property
    def is_blank(self) -> bool:
        """Whether there is only room to write in it."""
        return not self.text


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a form; the words are as they stand, on one line, with single spaces."""

    sort: Sort
    text: str = ""
    """The words; of boxes what stands before them."""
    number: str = ""
    """The number or letter in front, as the form shows it."""
    level: int = 0
    """How deep a heading or a point lies; 0 for the title of the document and for the outermost points."""
    strong: bool = False
    """Whether all of it is bold or in capitals, or stands alone as a heading does."""
    choices: tuple[str, ...] = ()
    """What may be ticked or picked."""
    is_one: bool = False
    """Whether one of them is meant, by their look: a list that drops down, or round places to tick."""
    lines: int = 0
    """Of a place to write, how many lines it has, where they were counted."""
    rows: tuple[tuple[Cell, ...], ...] = ()
    """The rows of a table."""
    place: Place = ""
    """For an aside, where it stands."""

    @property
    def line(self) -> str:
        """All its words on one line, after its number."""
        return " ".join(filter(None, (self.number, self.text, *self.choices)))


def texts_of(pieces: tuple[Piece, ...]) -> Iterator[str]:
    """Give every run of words of a form, in order."""
    for piece in pieces:
        yield from filter(None, (piece.number, piece.text, *piece.choices))
        for row in piece.rows:
            for cell in row:
                yield from texts_of(cell.pieces)
