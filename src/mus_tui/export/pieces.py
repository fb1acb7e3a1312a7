"""What stands on a page, piece by piece: Markdown and HTML are made from the same pieces, so that both say the same."""

from __future__ import annotations

from typing import NamedTuple

from mus_tui.export.cut_outs import CutOuts
from mus_tui.export.lines import with_colon
from mus_tui.export.titles import titled


class Heading(NamedTuple):
    """A heading of one line; 1 is the document's own."""

    level: int
    text: str


class Line(NamedTuple):
    """One line of plain text."""

    text: str
    strong: bool = False
    """Whether it must not be overlooked."""
    apart: bool = False
    """Whether there is some air above it."""
    title: bool = False
    """Whether it is what the next is called."""


class Prose(NamedTuple):
    """A template's text: every line a paragraph, lines that begin with «- » a list."""

    text: str


class Words(NamedTuple):
    """What people wrote, its lines kept apart; below a label where it has one."""

    text: str
    label: str = ""
    hint: str = ""
    """What helps to answer it, where it is an answer of a form that has that."""


class Aside(NamedTuple):
    """Something said quietly, such as what a question is for."""

    label: str
    text: str


class Item(NamedTuple):
    """Something by its label."""

    label: str
    text: str = ""
    rule: bool = False
    """Whether there is a rule to write on instead of text."""
    alone: bool = False
    """Whether the label stands alone, and not before something."""


class Items(NamedTuple):
    """Labelled things below each other."""

    items: tuple[Item, ...]
    head: bool = False
    """Whether they are the facts at the head of a document: who, when, where."""


class Bullet(NamedTuple):
    """One point of a list, with those below it."""

    text: str
    under: tuple[str, ...] = ()


class Bullets(NamedTuple):
    """A list of points, one below the other."""

    bullets: tuple[Bullet, ...]


_WIDEST_BOX, _FEW_BOXES = 24, 3  # letters of a word to tick above which each has its own line; words that are few
_BESIDE = 70  # letters of what is asked that have a line to write on beside them


class Boxes(NamedTuple):
    """Words to put a cross beside."""

    words: tuple[str, ...]
    mark: str = ""
    """What finds them again when the filled-in file is read."""
    ticked: tuple[str, ...] = ()
    """Those that have a cross already."""
    label: str = ""
    """What is asked, where no heading says it."""
    hint: str = ""
    """What helps to answer it."""

    @property
    def long(self) -> bool:
        """Whether each has a line of its own; not for the last of many alone, as where a scale is not relevant."""
        wide = [word for word in self.words if len(word) > _WIDEST_BOX]
        return bool(wide) and not (len(self.words) > _FEW_BOXES and wide == [self.words[-1]])


class GridRow(NamedTuple):
    """Something to be answered by a cross under one of the words above."""

    label: str
    """What is asked, or who answers."""
    mark: str
    """What finds it again when the filled-in file is read."""
    hint: str = ""
    """What helps to answer it."""
    over: str = ""
    """What is asked of several, who each have a row of it."""
    ticked: tuple[str, ...] | None = None
    """What of the words above has a cross, where it is filled in; None on a form that comes back."""

    @property
    def whole(self) -> str:
        """What is asked and who answers."""
        return f"{self.over} – {self.label}" if self.over else self.label


class Grid(NamedTuple):
    """Things answered by a cross under the same words, which stand once above all of them, beside the `corner`."""

    heads: tuple[str, ...]
    rows: tuple[GridRow, ...]
    meant: tuple[str, ...] = ()
    """What the words mean, where the form says so."""
    corner: str = ""


class Blank(NamedTuple):
    """One field to be filled in, under a heading."""

    label: str = ""
    """The word for it, where a heading stands over several."""
    choices: tuple[str, ...] = ()
    """Words to put a cross beside; else there is room to write."""


class Column(NamedTuple):
    """What stands over a column of a table, or before a row of one to be filled in."""

    title: str
    hint: str = ""
    fields: tuple[Blank, ...] = (Blank(),)
    """What is filled in there."""
    over: str = ""
    """The title that it stands under, with others beside it; empty where there is none."""
    share: float = 1.0
    """How wide it is beside the others."""

    @property
    def whole(self) -> str:
        """The title with what it stands under, for where nothing can stand over several."""
        return titled(self.over, self.title)


class Table(NamedTuple):
    """A table; the first row of it is `headings`."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Said(NamedTuple):
    """One field of an agreement, as it stands under a heading of the plan."""

    text: str
    label: str = ""
    """The word for it, where it has one."""
    field: str = ""
    """Which field of a plan it is, so that a page can set the promise off from who and when."""

    @property
    def whole(self) -> str:
        """It and its label as plain text."""
        if not (self.label and self.text):
            return self.text
        return with_colon(self.label) + ("\n" if "\n" in self.text else " ") + self.text


class Cell(NamedTuple):
    """What an agreement has under one heading of the plan."""

    heading: str
    said: tuple[Said, ...]
    fields: tuple[str, ...] = ()
    """The fields that stand under it, also those that nothing is said in."""

    @property
    def text(self) -> str:
        """All of it as plain text, a line for each field."""
        return "\n".join(each.whole for each in self.said)


class Plan(NamedTuple):
    """The agreements of a plan, or of a part of it, each under the form's own headings; `card` says how one is set."""

    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    level: int
    """The level of a heading over each agreement, where they have one."""
    table: bool = False
    """Whether the headings stand over columns, a row for each agreement; else they stand below each other."""
    number: str = ""
    """What stands over the rows' numbers; empty where they have none."""
    begins: int = 1
    """The number of its first agreement: a plan in several parts is counted through."""
    titles: tuple[str, ...] = ()
    """The title that each heading stands under, empty where there is none; or nothing at all."""

    @property
    def alone(self) -> bool:
        """Whether one heading is over all of it, and need not be said anew at each part."""
        return len(self.headings) == 1


class Form(NamedTuple):
    """An empty table to be filled in: its columns side by side, or below each other as on a card."""

    columns: tuple[Column, ...]
    rows: int = 1
    """How many rows, or how many cards."""
    number: str = ""
    """What stands over the rows' numbers; empty where they have none."""
    card: bool = False
    """Whether each row is a card, its columns below each other."""


class Place(NamedTuple):
    """Room for an answer, with what finds it again when the filled-in file is read."""

    label: str
    """The template's word for it, where it has one."""
    mark: str
    """Names the place in the file; not for people."""
    lines: int
    """How many lines there are to write on by hand; none for one that is short, beside the label."""
    hint: str = ""
    """What helps to answer it."""
    exact: bool = False
    """Whether the form has just so many lines, however much room there is."""

    @property
    def wide(self) -> bool:
        """Whether what is asked is too long for a line to write on beside it."""
        return len(self.label) + len(self.hint) > _BESIDE


class RowsToFill(NamedTuple):
    """A table to answer in, and what the form itself says there, each row after its name; over those the `corner`."""

    heads: tuple[tuple[str, str], ...]
    rows: tuple[tuple[str, tuple[Boxes | Place | Words, ...]], ...]
    corner: str = ""

    @property
    def to_write(self) -> bool:
        """Whether there is room to write in it, and not only what is crossed or read."""
        return any(isinstance(cell, Place) for _, cells in self.rows for cell in cells)


class Mark(NamedTuple):
    """What tells which form a file is when it is read; not for people, and on no printed page."""

    text: str


class Signs(NamedTuple):
    """Rules to write on, each after what is to be written there; they stay together."""

    labels: tuple[str, ...]


class NewPage(NamedTuple):
    """What follows begins a page of its own, where there are pages."""

    framed: bool = False
    """Whether there is a frame round it, as round the pieces of a puzzle."""


class Fold(NamedTuple):
    """Makes a sheet a card that is folded (`pocket.typ`): what follows is filled in, on panels of its own."""

    more: str
    """What is said on the first sheet where what goes before takes more than that."""


Piece = (Heading | Line | Prose | Words | Aside | Items | Bullets | Boxes | Grid | Table | Plan | Form | Place | Mark
    | RowsToFill | Signs | NewPage | Fold | CutOuts)  # fmt: skip
"""Anything a document is made of."""
