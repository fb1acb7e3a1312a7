"""What became of last year's plan."""

from typing import Literal, NamedTuple

from mus_tui.model.values.answers import Answer
from mus_tui.model.values.day import Day
from mus_tui.model.values.marks import Silence
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_date import NO_DATE, PlanDate
from mus_tui.model.values.plan_form import PlanForm
from mus_tui.model.values.text import Frozen, Line, Ref, Text

Status = Literal["reached", "partly", "not_reached", "not_relevant"]
"""Nået, delvist, ikke, ikke længere relevant."""


class FollowedUpRow(Frozen):
    """What was said about one row in a follow-up between two talks."""

    agreement: Ref
    """The id of the row in the plan."""
    status: Status | None = None
    """How it goes; None where it was left open."""
    remark: Line = ""
    """What they said about it, on one line."""
    new_date: PlanDate = NO_DATE
    """The date it was moved to; empty where it stands."""


class FollowUp(Frozen):
    """One follow-up on the plan between two talks (G23, A20)."""

    on: Day
    """The day on which they followed up."""
    rows: tuple[FollowedUpRow, ...] = ()
    """The rows something was said about."""
    next: PlanDate = NO_DATE
    """When they follow up again."""


class PreviousPlan(Frozen):
    """The plan of an earlier talk, as it stood when this talk took it up."""

    talk: Ref
    """The id of the talk that made the plan."""
    name: Line
    """Whose template it was."""
    kind: Ref
    """Which of the template's kinds that talk was."""
    held: Day
    """The day of that talk."""
    form: PlanForm
    """Its headings, so that it can be read as it was written."""
    agreements: tuple[Agreement, ...]
    """The rows of the plan, in order."""
    followed_up: tuple[FollowUp, ...] = ()
    """How it was followed up until this talk."""
    silences: tuple[Silence, ...] = ()
    """The rows of it that there is a duty of silence about; a new year does not lift it (G26)."""
    had: tuple[Ref, ...] = ()
    """The mandatory topics that a group talked about, where everybody here sat in it (H6); no word of what was said."""
    file: Line = ""
    """Where that talk lay; its minutes and last words are only read there, so that destroying reaches them."""
    people: tuple[Line, ...] = ()
    """Whose it is: what everybody in that talk was called; older files do not say."""
    others: bool = False
    """Whether other people sat there: then only what was released is here, and nothing else of it is read (G16)."""

    def ref(self, row: Agreement) -> str:
        """Return what a row of this plan is known by in the talk that took it up, where several plans may lie."""
        return row_ref(self.talk, row.id)


def row_ref(talk: str, agreement: str) -> str:
    """Return what a row of an earlier talk is known by elsewhere: rows of different talks have the same ids."""
    return f"{talk}/{agreement}"


class EarlierRow(NamedTuple):
    """A row of the plan of an earlier talk."""

    plan: PreviousPlan
    row: Agreement

    @property
    def ref(self) -> str:
        """What the row is known by in this talk."""
        return self.plan.ref(self.row)


class LastYearAnswer(Answer):
    """The answer to one of the template's own questions about a row (B7)."""

    field: Ref
    """The id of the template's field."""


class LastYearRow(Frozen):
    """How one row of the earlier plan went."""

    agreement: Ref
    """What the row is known by here: its talk and its id there (`row_ref`)."""
    status: Status | None = None
    """How it went; None until they say so."""
    remark: Text = ""
    """What they say about it."""
    answers: tuple[LastYearAnswer, ...] = ()
    """What they say to the template's own questions about it; no empty ones."""
