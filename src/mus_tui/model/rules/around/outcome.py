"""What became of a talk's plan, in one word without content: all that figures need to know of it (K16)."""

from __future__ import annotations

from mus_tui.model.talk import Talk
from mus_tui.model.values.listing import PlanCame


def plan_came(talk: Talk) -> PlanCame:
    """Return whether a plan was made in a talk that was held, also where it has gone since, and followed up between."""
    if not talk.is_closed:
        return ""
    if talk.followed_up:
        return "followed_up"
    gone = "plan" in talk.destroyed and talk.agreements_made > 0
    return "made" if talk.agreements or gone else "none"
