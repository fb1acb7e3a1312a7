"""What may remain of a talk that was destroyed: one line without content."""

from __future__ import annotations

from mus_tui.model.rules.around.outcome import plan_came
from mus_tui.model.talk import Talk
from mus_tui.model.values.day import Day
from mus_tui.model.values.listing import PlanCame
from mus_tui.model.values.people import Participant
from mus_tui.model.values.text import Frozen, Line, Slug


class Remains(Frozen):
    """That a talk was held, and nothing of what was said."""

    id: Slug
    """The id that the talk had."""
    held: Day
    """The day of the talk."""
    template: Line
    """Whose template it was."""
    kind: Line
    """Which kind of talk it was."""
    follow_up: Day | None = None
    """When the plan was to be followed up."""
    plan: PlanCame = ""
    """Whether a plan was made, and followed up; lines from before version 2 do not say (K16)."""
    people: tuple[Line, ...] = ()
    """Who took part, only where both agreed to that."""


def line_of(talk: Talk, *, with_names: bool = False, followed: bool = False) -> Remains | None:
    """Return the line of a talk; None for one that was never held, of which there is nothing to tell.

    `followed` says that a later talk was held that took its plan up.
    """
    if not talk.is_closed:
        return None
    came = plan_came(talk)
    return Remains(
        id=talk.id,
        held=talk.held,
        template=talk.template.name,
        kind=talk.kind,
        follow_up=talk.closing.follow_up.last,
        plan="followed_up" if followed and came == "made" else came,
        people=tuple(map(_called, talk.participants)) if with_names else (),
    )


def _called(person: Participant) -> str:
    return person.name or person.role
