"""What was answered in a field of a form, whatever kind of answer it takes."""

from mus_tui.model.values.day import Day
from mus_tui.model.values.fields import Chosen, Field, Scale
from mus_tui.model.values.plan_date import NO_DATE, PlanDate
from mus_tui.model.values.text import Frozen, Ref, Text


class Answer(Frozen):
    """One answer; what keeps it says whose it is and where it belongs."""

    text: Text = ""
    """What was typed, with its line breaks; the name where a person is asked for."""
    chosen: tuple[Ref, ...] = ()
    """The ids of what was chosen, in the form's order: of choices, or of the point of a scale."""
    date: PlanDate = NO_DATE
    """The day, where one is asked for."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was answered."""
        return not (self.text.strip() or self.chosen or self.date)

    def says(self, other: "Answer") -> bool:
        """Whether another answer is the same, whoever keeps it."""
        return (self.text, self.chosen, self.date) == (other.text, other.chosen, other.date)

    @property
    def alone(self) -> "Answer":
        """The answer without what keeps it."""
        return Answer(text=self.text, chosen=self.chosen, date=self.date)


class OwnAnswer(Answer):
    """What a row of a plan says in a field of the template's own."""

    field: Ref
    """The id of the field."""


class Entry(Answer):
    """What was filled in when the talk had been closed, on one day; that of another day stays beside it."""

    on: Day
    """The day it was written."""
    question: Ref = ""
    """The question that its field stands under; empty where it is one of the form's beside the questions."""
    field: Ref
    """What an answer names the field by."""


def choices_of(field: Field, scales: tuple[Scale, ...]) -> tuple[Chosen, ...]:
    """Return what may be chosen in a field: its choices, or what its scale has; nothing where words are asked for."""
    if field.scale is None:
        return field.choices
    return next((scale.choices for scale in scales if scale.id == field.scale), ())


def chosen_in(field: Field, scales: tuple[Scale, ...], chosen: tuple[str, ...]) -> tuple[str, ...]:
    """Return what was chosen, in the form's order, without what is none of it; one at most unless it is `choices`."""
    known = tuple(each.id for each in choices_of(field, scales) if each.id in chosen)
    return known if field.answer == "choices" else known[:1]
