"""What a template's development plan looks like: its own headings over fields that all templates share.

The canonical fields (PLAN) make follow-up, checks and carrying over work across templates while every heading stays
word for word as its municipality wrote it.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import Literal, Self, get_args

from pydantic import Field, ValidationInfo, field_validator
from pydantic_core import PydanticKnownError

from mus_tui.model.values import fields
from mus_tui.model.values.fields import AnswerKind, Chosen, Scale
from mus_tui.model.values.parts.around import HeaderLine, Signature
from mus_tui.model.values.parts.conditions import If
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

CANONICAL: frozenset[str] = frozenset(get_args(FieldId))
"""The fields that every template shares; any other is a template's own."""


class PlanField(Frozen):
    """One field under a heading: a canonical one, whose kind of answer is fixed, or one of the template's own."""

    # Before the id, which only means something together with it.
    answer: AnswerKind | None = None
    """For a field of the template's own: the kind of answer it takes."""
    id: Slug
    """Which canonical field is filled in here, or what the template's own is called in a row."""
    label: Line = ""
    """The template's word for the field, where a heading holds several; one of its own always has one."""
    hint: Prose = ""
    """The template's help for filling it in."""
    required: Flag = False
    """Whether closing reminds them when it is empty."""
    choices: tuple[Chosen, ...] = ()
    """For `category` the kinds to choose among (K4), and for a field of its own with `choice` and `choices`."""
    scale: Slug | None = None
    """For a field of its own with `scale`: the id of one of the template's scales."""
    suggestions: tuple[Words, ...] = ()
    """Ways that may be picked instead of written (K10)."""
    consent: Slug | None = None
    """For a field of its own with `choice`: the choice that lets the row be passed on; nothing else does."""
    several: Flag = False
    """For `actions`: a goal may have several, each with one responsible (K7)."""
    if_: If = Field((), alias="if")
    """The answer in the talk that it is asked after."""

    @field_validator("id")
    @classmethod
    def _is_known(cls, value: str, info: ValidationInfo) -> str:
        """Refuse an id of no canonical field, unless the field says that it is one of the template's own."""
        if value not in CANONICAL and info.data.get("answer", True) is None:
            raise PydanticKnownError("literal_error", {"expected": ", ".join(map(repr, get_args(FieldId)))})
        return value

    @property
    def is_own(self) -> bool:
        """Whether it is one of the template's own."""
        return self.id not in CANONICAL

    @property
    def is_date(self) -> bool:
        """Whether a day is asked for."""
        return self.answer == "date" if self.is_own else self.id in DATE_FIELDS

    @property
    def is_chosen(self) -> bool:
        """Whether it is chosen rather than written."""
        return self.answer in ("choice", "choices", "scale") if self.is_own else self.id == "category"

    @property
    def names_people(self) -> bool:
        """Whether it asks for somebody's name."""
        return self.answer == "person" if self.is_own else self.id == "responsible"

    @cached_property
    def asked(self) -> fields.Field:
        """A field of the template's own as a field anywhere else."""
        return fields.Field(
            id=self.id,
            label=self.label or self.id,
            hint=self.hint,
            answer=self.answer or "text",
            choices=tuple(fields.Choice(id=each.id, label=each.label) for each in self.choices),
            scale=self.scale,
            suggestions=self.suggestions,
            required=self.required,
        )


class PlanHeading(Frozen):
    """A heading, word for word, over one or several fields (E12, S8)."""

    text: Words
    """The heading as the source has it."""
    hint: Prose = ""
    """What the source says in the cell or under the heading."""
    fields: tuple[PlanField, ...]
    """The fields it stands over, in order; none where it is a title over the headings that follow."""
    ours: Flag = False
    """Whether we added it; a source's own heading is never marked."""


class PlanPart(Frozen):
    """A part of the plan with the same headings as the others, such as what is reached soon and what takes longer."""

    id: Slug
    """What a row names the part by; unlike the id of any perspective."""
    title: Words
    """What the source calls it."""
    text: Prose = ""
    """What the source says of it, under its title."""
    if_: If = Field((), alias="if")
    """The answer in the talk that it is there after."""

    @property
    def heading(self) -> str:
        """What stands over its rows."""
        return self.title


class PlanForm(Frozen):
    """The whole form that a plan is written in, and who signs; where no kind has a plan, who signs is all of it."""

    title: Line = ""
    """The name of the plan, above the form."""
    after: Slug | None = None
    """The perspective or the question that the form has it after; None where it comes last."""
    layout: Literal["table", "cards"] = "table"
    """Columns with a row an agreement, or a card a goal where the form's fields are rows (E14)."""
    per_perspective: Flag = False
    """Whether each perspective has its own agreement field (A5)."""
    parts: tuple[PlanPart, ...] = ()
    """The titled parts it is written in, in the order of the source; each has all the headings."""
    rows: Whole = Field(0, ge=0, le=100)
    """How many numbered rows the form begins with (E13)."""
    many_rows: Whole = Field(5, ge=0, le=1000)
    """Above this number of rows they are told, once and quietly, that few agreements are kept best."""
    headings: tuple[PlanHeading, ...] = ()
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
    date_label: Line = ""
    """What stands before the date, such as «Dato»."""
    signatures_title: Line = ""
    """What stands over the signatures; the program's word where it is empty."""
    signatures: tuple[Signature, ...] = ()
    """In the order of the source."""

    @property
    def says_what_is_signed(self) -> bool:
        """Whether it says of the signatures more than whose they are."""
        return bool(self.signatures_title) or any(
            each.text or each.date or each.after or each.only for each in self.signatures
        )

    @property
    def fields(self) -> tuple[PlanField, ...]:
        """Every field of the form in order."""
        return tuple(field for heading in self.headings for field in heading.fields)

    def field(self, field: str) -> PlanField | None:
        """Return the form's field of this id, or None where the form has none."""
        return next((each for each in self.fields if each.id == field), None)

    @cached_property
    def titled(self) -> tuple[tuple[str, PlanHeading], ...]:
        """Every heading that stands over fields, each with the title that it stands under, if any."""
        title, found = "", []
        for heading in self.headings:
            if heading.fields:
                found.append((title, heading))
            else:
                title = heading.text
        return tuple(found)

    @property
    def is_grouped(self) -> bool:
        """Whether each row belongs to a perspective or a part, and stands there."""
        return self.per_perspective or bool(self.parts)

    @property
    def own_fields(self) -> tuple[PlanField, ...]:
        """The fields of the template's own, in order."""
        return tuple(field for field in self.fields if field.is_own)

    @property
    def consenting(self) -> PlanField | None:
        """The field that says whether a row may be passed on; None where the form asks no such thing."""
        return next((field for field in self.fields if field.consent), None)

    def standing_alone(self, scales: Sequence[Scale]) -> Self:
        """Return the form with what its fields choose among in it, so that it is read without its template.

        Nothing in it hangs on an answer any more.
        """
        if not (self.hangs or any(field.scale for field in self.own_fields)):
            return self
        points = {scale.id: _with_meanings(scale) for scale in scales}
        headings = (
            heading.altered(
                fields=tuple(
                    field.altered(
                        choices=points.get(field.scale, ()) if field.scale else field.choices, scale=None, if_=()
                    )
                    for field in heading.fields
                )
            )
            for heading in self.headings
        )
        return self.altered(headings=tuple(headings), parts=tuple(each.altered(if_=()) for each in self.parts))

    @cached_property
    def hangs(self) -> bool:
        """Whether anything in it is only there after an answer."""
        return any(field.if_ for field in self.fields) or any(part.if_ for part in self.parts)

    @property
    def responsible_per_action(self) -> bool:
        """Whether each action has its own responsible rather than the row (K7)."""
        actions = self.field("actions")
        return actions is not None and actions.several


def _with_meanings(scale: Scale) -> tuple[Chosen, ...]:
    """Return what may be chosen on a scale, each with what it means where the scale itself is not there."""
    ends = f"{scale.least}–{scale.most}" if scale.least is not None else ""
    meant = {point.id: point.text or ends for point in scale.points}
    return tuple(
        Chosen(id=each.id, label=f"{each.label} ({meant[each.id]})" if meant.get(each.id) else each.label)
        for each in scale.choices
    )
