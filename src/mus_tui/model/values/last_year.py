"""What became of last year's plan."""

from __future__ import annotations

from typing import Literal

from mus_tui.model.values.day import Day
from mus_tui.model.values.marks import Silence
from mus_tui.model.values.plan import NO_DATE, Agreement, PlanDate
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
    """The plan of the talk before, as it stood when this talk began."""

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
    file: Line = ""
    """Where that talk lay; its minutes and last words are only read there, so that destroying reaches them."""


class LastYearAnswer(Frozen):
    """The answer to one of the template's own questions about a row (B7)."""

    field: Ref
    """The id of the template's field."""
    text: Text
    """The answer, in their words."""


class LastYearRow(Frozen):
    """How one row of the earlier plan went."""

    agreement: Ref
    """The row's id in the earlier plan."""
    status: Status | None = None
    """How it went; None until they say so."""
    remark: Text = ""
    """What they say about it."""
    answers: tuple[LastYearAnswer, ...] = ()
    """What they say to the template's own questions about it; no empty ones."""
