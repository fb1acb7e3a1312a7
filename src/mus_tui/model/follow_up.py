"""What became of last year's plan."""

from __future__ import annotations

from datetime import date
from typing import Literal

from mus_tui.model.plan import Agreement
from mus_tui.model.plan_form import PlanForm
from mus_tui.model.text import Frozen, Line, Text

Status = Literal["reached", "partly", "not_reached", "not_relevant"]
"""Nået, delvist, ikke, ikke længere relevant."""


class PreviousPlan(Frozen):
    """The plan of the talk before, as it stood when this talk began."""

    talk: str
    """The id of that talk."""
    name: Line
    """Whose template it was."""
    kind: str
    """The kind of talk."""
    held: date
    """When it was held."""
    form: PlanForm
    """Its headings, so that it can be read as it was written."""
    agreements: tuple[Agreement, ...]
    """Its rows."""


class FollowUp(Frozen):
    """How one row of the earlier plan went."""

    agreement: str
    """The row's id in the earlier plan."""
    status: Status | None = None
    """How it went; None until they say so."""
    remark: Text = ""
    """What they say about it."""
