"""Which earlier talk an agreement comes from, and whose that was where it does not go without saying."""

from __future__ import annotations

from mus_tui.language.date_saying import say_date
from mus_tui.language.follow_up_saying import say_whose
from mus_tui.model.rules.last_year import came_from, old_wording
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import PreviousPlan
from mus_tui.model.values.names import called
from mus_tui.model.values.plan import Agreement
from mus_tui.words import t


def is_alone(talk: Talk, plan: PreviousPlan) -> bool:
    """Whether a plan is the only one and their own, so that nobody needs to be told whose it is."""
    return len(talk.previous) == 1 and not plan.others


def which(talk: Talk, plan: PreviousPlan) -> str:
    """Return which talk a plan comes from, and where that does not go without saying whose it is."""
    if is_alone(talk, plan):
        return f"{plan.kind} {say_date(plan.held)}"
    return say_whose(plan.kind, plan.held, plan.people)


def say_where_from(talk: Talk, row: Agreement) -> str:
    """Return that a row was carried on from which talk, and how it was put there; empty where it was not."""
    came = came_from(talk, row)
    if came is None:
        return ""
    old, place = old_wording(talk, row), which(talk, came.plan)
    said = t("plan.carried_from", talk=place, goal=old) if old else t("plan.carried", talk=place)
    return " ".join(said.split())


def say_where_from_in_short(talk: Talk, row: Agreement) -> str:
    """Return the same where there is little room: which talk, and whose by their first names."""
    came = came_from(talk, row)
    if came is None:
        return ""
    plan = came.plan
    people = () if is_alone(talk, plan) else called(plan.people)
    return t("plan.carried_in_short", talk=say_whose(plan.kind, plan.held, people))
