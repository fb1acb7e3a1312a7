"""The rows of the plan as they are read, each with the title of what it stands under."""

from __future__ import annotations

from mus_tui.model.rules.plan.rows import PlanRow as Slot
from mus_tui.model.rules.plan.rows import plan_number, plan_rows
from mus_tui.model.talk import Talk
from mus_tui.words import t

__all__ = ["Slot", "plan_number", "plan_slots"]


def plan_slots(talk: Talk) -> tuple[Slot, ...]:
    """Return every row; those that belong to no perspective have a title of the program's own."""
    return tuple(each._replace(group=t("plan.other")) if each.is_other else each for each in plan_rows(talk))
