"""How far a talk has come: planned, offered or declined before it begins, then open, then closed (B1, E25)."""

from __future__ import annotations

from typing import Literal

from mus_tui.model.talk import Talk
from mus_tui.model.values.talk_state import Standing


def stage(talk: Talk) -> Literal["planned", "offered", "declined", "open", "closed"]:
    """Return how far a talk has come: once it has begun it is open, whatever it was before."""
    if talk.is_closed:
        return "closed"
    begun = talk.passed or talk.notes or talk.agreements
    return talk.standing if talk.standing == "declined" or not begun else "open"


def with_standing(talk: Talk, standing: Standing) -> Talk:
    """Mark an open talk as planned, offered or declined; a closed one was held, whatever it was before."""
    return talk if talk.is_closed or talk.standing == standing else talk.altered(standing=standing)


def taken_up(talk: Talk) -> Talk:
    """Return the talk as they begin it: one that was declined is so no longer."""
    return with_standing(talk, "planned") if talk.standing == "declined" else talk
