"""What a form asks for: a field with its label, and the kind of answer it takes.

The same under a question, in a preparation and about last year's plan; `answers` holds what was answered.
"""

import re
from typing import Literal

import pydantic

from mus_tui.model.values.kind_id import Only
from mus_tui.model.values.parts.conditions import If
from mus_tui.model.values.prose import Prose
from mus_tui.model.values.text import Flag, Frozen, Line, Ref, Slug, Whole, Words

AnswerKind = Literal["text", "choice", "choices", "scale", "date", "person", "rows"]
"""Words; one or several of the field's choices; a point of a scale; a day in words; somebody's name; rows of these."""

When = Literal["preparation", "talk", "afterwards"]
"""Where a field under a question is answered."""

AROUND: tuple[When, ...] = ("preparation", "talk")
"""Where it is answered when it does not say."""
MOST_LINES = 40
"""How many lines on paper a form can ask for."""

MOST_ROWS = 20
"""How many rows they can write themselves."""

NOT_RELEVANT = "not-relevant"
"""What an answer names it by that a scale is not relevant; no point of a scale has it."""


class Chosen(Frozen):
    """One of a few answers a template allows."""

    id: Slug
    """What a talk or a row names the answer by."""
    label: Words
    """The template's word for it."""


class Choice(Chosen):
    """One of the answers that a field may be given."""

    text: Flag = False
    """Whether there is a blank beside it to fill in."""


class Row(Chosen):
    """One of the rows that a form gives."""

    given: tuple[Line, ...] = ()
    """What the form itself says in its columns, from the first; what is empty or left out is answered. Where it says
    everything in every row, the rows are a table to read."""


class Level(Chosen):
    """A step of a scale that has a name."""

    text: Line = ""
    """What the form says it means, where it says so."""


class Scale(Frozen):
    """The points a form rates by: named levels, or numbers between two ends."""

    id: Slug
    """What fields name the scale by."""
    levels: tuple[Level, ...] = ()
    """The named levels in the form's order; none where it is numbers."""
    least: Whole | None = pydantic.Field(None, ge=-100, le=100)
    """The lowest number, where it is numbers."""
    most: Whole | None = pydantic.Field(None, ge=-100, le=100)
    """The highest number, where it is numbers."""
    ends: tuple[Words, ...] = pydantic.Field((), max_length=2)
    """What the form calls the lowest and the highest number; none or both."""
    not_relevant: Line = ""
    """The form's words for a question that does not apply; empty where it has none."""

    @property
    def points(self) -> tuple[Level, ...]:
        """Every point in order, without what says that it is not relevant; a number's label is the number."""
        if self.least is None or self.most is None:
            return self.levels
        ends = dict(zip((self.least, self.most), self.ends, strict=False))
        return tuple(
            Level(id=point_id(number), label=str(number), text=ends.get(number, ""))
            for number in range(self.least, self.most + 1)
        )

    @property
    def numbers(self) -> tuple[int, ...]:
        """The number of each point: its own where every label has one, or else its place."""
        return self.own_numbers or tuple(range(1, len(self.points) + 1))

    @property
    def own_numbers(self) -> tuple[int, ...]:
        """The number that stands in the label of each point; none where not every label has one alone."""
        found = [re.findall(r"-?\d+", point.label) for point in self.points]
        alone = tuple(int(each[0]) for each in found if len(each) == 1)
        return alone if len(set(alone)) == len(found) else ()

    @property
    def choices(self) -> tuple[Chosen, ...]:
        """What may be chosen: every point, and last that it is not relevant where the form has a word for that."""
        return (*self.points, *([Chosen(id=NOT_RELEVANT, label=self.not_relevant)] if self.not_relevant else []))


def point_id(number: int) -> str:
    """Return what an answer names a point of a numbered scale by: «3», and «minus-3» below nothing."""
    return str(number) if number >= 0 else f"minus-{-number}"


class Column(Frozen):
    """What is asked, under a label: of a field, or in each row of one."""

    id: Slug
    """What an answer names the field by; never shown."""
    label: Line = ""
    """What the template calls it; empty where it stands alone under what says it already."""
    hint: Prose = ""
    """What the source says about it."""
    answer: AnswerKind = "text"
    """The kind of answer it takes."""
    choices: tuple[Choice, ...] = ()
    """For `choice` and `choices`: what may be chosen."""
    scale: Slug | None = None
    """For `scale`: the id of one of the template's scales."""
    suggestions: tuple[Words, ...] = ()
    """What may be picked instead of written."""
    lines: Whole | None = pydantic.Field(None, ge=1, le=MOST_LINES)
    """How many lines the form has on paper: for words, of which 1 is a word or a number also on the screen, or for rows
    that they write themselves, all of which are there where it does not say."""
    roles: tuple[Slug, ...] = ()
    """The roles it is meant for; empty means all of them, or of a column those of its rows."""
    ours: Flag = False
    """Whether we wrote its label, and not the source."""


class Field(Column):
    """A labelled place for an answer (B9, G6)."""

    items: tuple[Row, ...] = ()
    """For `rows`: the rows, where the form gives them."""
    items_label: Line = ""
    """For `rows`: what the form has over the rows it gives, as the heading of their column."""
    least: Whole | None = pydantic.Field(None, ge=1, le=MOST_ROWS)
    """For `rows`: how many they write at least; it stops nothing."""
    most: Whole | None = pydantic.Field(None, ge=1, le=MOST_ROWS)
    """For `rows`: how many they can write, where they write the rows themselves."""
    rows_from: Ref | None = None
    """For `rows`: the earlier field whose rows they are, by its id or as `question/field`."""
    fields: tuple[Column, ...] = ()
    """For `rows`: what is answered in each of them."""
    each: Flag = False
    """Whether everybody answers for themselves, and the answers stand side by side."""
    when: tuple[When, ...] = ()
    """Where it is answered; empty means wherever its question is."""
    required: Flag = False
    """Whether they are reminded where it is empty; it stops nothing."""
    next_time: Flag = False
    """Whether what is answered is seen beside the same field when the same people meet again."""
    if_: If = pydantic.Field((), alias="if")
    """The earlier answer that it is asked after."""
    only: Only = ()
    """The kinds it belongs to."""

    @property
    def is_later(self) -> bool:
        """Whether it is filled in when the talk has been closed, and not asked before."""
        return "afterwards" in self.when
