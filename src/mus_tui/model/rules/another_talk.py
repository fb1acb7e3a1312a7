"""Whether another talk may be this one set up a second time: about the same people, in the same week."""

from __future__ import annotations

from datetime import date

from mus_tui.model.rules.crossing import alike
from mus_tui.model.talk import Talk


def about_the_same(talk: Talk, other: Talk) -> bool:
    """Whether both are about the same people, as far as their names tell; never where somebody has none."""
    here = _about(talk)
    return bool(here) and alike(here, _about(other))


def in_one_week(day: date, other: date) -> bool:
    """Whether both days lie in the same week."""
    return day.isocalendar()[:2] == other.isocalendar()[:2]


def _about(talk: Talk) -> list[str]:
    """Return whom the plan is about: each role has its own id in each template, but one of them is the subject."""
    return [person.name for role in talk.talk_kind.roles if role.subject for person in talk.people_in(role.id)]
