"""How far a talk has come: planned, offered or declined before it begins, then open, then closed (B1, E25)."""

from __future__ import annotations

from datetime import date
from typing import Literal

from mus_tui.model.talk import Talk
from mus_tui.model.values.position import Position
from mus_tui.model.values.talk_state import Standing


def stage(talk: Talk) -> Literal["planned", "offered", "declined", "open", "closed"]:
    """Return how far a talk has come: once it has begun it is open, whatever it was before."""
    if talk.is_closed:
        return "closed"
    return talk.standing if talk.standing == "declined" or not has_begun(talk) else "open"


def has_begun(talk: Talk) -> bool:
    """Whether they have begun: something is talked about, answered, written or agreed. What was prepared is not."""
    said = (talk.passed, talk.notes, talk.agreements, talk.topics, talk.touched, talk.last_year_rows, talk.minutes)
    return any(said) or bool(talk.closing.stances or talk.closing.takeaways)


def only_looks(talk: Talk, today: date) -> bool:
    """Whether whoever goes through it only looks: it lies ahead or was declined, and nobody has begun it."""
    return not (talk.is_closed or has_begun(talk)) and (talk.held > today or talk.standing == "declined")


def opens_at(talk: Talk, left: Position) -> Position:
    """Return where a talk opens: where it was left, and at its welcome while it has only been looked about in."""
    here = talk.is_closed or has_begun(talk) or talk.keyword_choices
    return left if here else Position()


def gone_on(talk: Talk, step: str, today: date) -> Talk:
    """Return the open talk when they go on from a step, which counts as done (S2); to look about begins nothing."""
    return talk if talk.is_closed or only_looks(talk, today) else taken_up(talk).with_passed(step)


def with_standing(talk: Talk, standing: Standing) -> Talk:
    """Mark an open talk as planned, offered or declined; a closed one was held, whatever it was before."""
    return talk if talk.is_closed or talk.standing == standing else talk.altered(standing=standing)


def taken_up(talk: Talk) -> Talk:
    """Return the talk as they begin it: one that was declined is so no longer."""
    return with_standing(talk, "planned") if talk.standing == "declined" else talk
