"""What a template's development plan looks like: its own headings over fields that all templates share.

The canonical fields (PLAN) make follow-up, checks and carrying over work across templates while every heading stays
word for word as its municipality wrote it.
"""

from typing import Literal

from pydantic import Field

from mus_tui.model.values.fields import Chosen
from mus_tui.model.values.prose import Prose
from mus_tui.model.values.text import Flag, Frozen, Line, Slug, Text, Whole, Words

FieldId = Literal[
    "goal",
    "category",
    "actions",
    "support",
    "start",
    "deadline",
    "responsible",
    "follow_up",
    "follow_up_on",
    "evaluation",
    "relation",
    "in_use",
    "in_use_on",
    "disclose",
    "disclose_to",
]
"""A canonical field; its meaning stands in the `Agreement` field of the same name."""

DATE_FIELDS: frozenset[str] = frozenset({"start", "deadline", "follow_up_on", "in_use_on"})
"""The fields that hold a date in words."""


class PlanField(Frozen):
    """One field under a heading."""

    id: FieldId
    """Which canonical field is filled in here."""
    label: Line = ""
    """The template's word for the field, where a heading holds several."""
    hint: Prose = ""
    """The template's help for filling it in."""
    required: Flag = False
    """Whether closing reminds them when it is empty."""
    choices: tuple[Chosen, ...] = ()
    """For `category`: the kinds to choose among (K4)."""
    suggestions: tuple[Words, ...] = ()
    """Ways that may be picked instead of written (K10)."""
    several: Flag = False
    """For `actions`: a goal may have several, each with one responsible (K7)."""


class PlanHeading(Frozen):
    """A heading, word for word, over one or several fields (E12, S8)."""

    text: Words
    """The heading as the source has it."""
    hint: Prose = ""
    """What the source says in the cell or under the heading."""
    fields: tuple[PlanField, ...] = Field(min_length=1)
    """The fields it stands over, in order; at least one."""
    ours: Flag = False
    """Whether we added it; a source's own heading is never marked."""


class HeaderLine(Frozen):
    """One line above the plan, such as who it is for (K9, B20)."""

    label: Words
    """The source's words, without the rule to write on."""
    shows: Literal["person", "period"]
    """Whether a person's name is filled in, or the plan's period."""
    role: Slug | None = None
    """For `person`: the role whose name it is."""


class Signature(Frozen):
    """One line to sign on (K9, B17)."""

    role: Slug
    """The id of the role that signs."""
    label: Words
    """What stands beside the line."""


class PlanForm(Frozen):
    """The whole form that a plan is written in."""

    title: Words
    """The name of the plan, above the form."""
    layout: Literal["table", "cards"] = "table"
    """Columns with a row an agreement, or a card a goal where the form's fields are rows (E14)."""
    per_perspective: Flag = False
    """Whether each perspective has its own agreement field (A5)."""
    rows: Whole = Field(0, ge=0, le=100)
    """How many numbered rows the form begins with (E13)."""
    many_rows: Whole = Field(5, ge=0, le=1000)
    """Above this number of rows they are told, once and quietly, that few agreements are kept best."""
    headings: tuple[PlanHeading, ...]
    """In the order of the source."""
    header: tuple[HeaderLine, ...] = ()
    """The lines above the plan."""
    inspiration: tuple[Text, ...] = ()
    """Questions that may inspire while the plan is written (K12)."""
    pay_note: Prose = ""
    """What the source says about pay (H14): asked with, once for an agreement that has an amount of it in it (E28)."""
    follow_up_label: Line = ""
    """The source's words for when the plan as a whole is followed up."""
    follow_up_required: Flag = False
    """Whether a follow-up date for the whole plan must be agreed (A20)."""
    date_label: Words
    """What stands before the date, such as «Dato»."""
    signatures: tuple[Signature, ...]
    """In the order of the source."""

    @property
    def fields(self) -> tuple[PlanField, ...]:
        """Every field of the form in order."""
        return tuple(field for heading in self.headings for field in heading.fields)

    def field(self, field: str) -> PlanField | None:
        """Return the form's field of this id, or None where the form has none."""
        return next((each for each in self.fields if each.id == field), None)

    @property
    def responsible_per_action(self) -> bool:
        """Whether each action has its own responsible rather than the row (K7)."""
        actions = self.field("actions")
        return actions is not None and actions.several
