"""Whether two talks are with the same people: by name and role, the letters compared composed and without case."""

from __future__ import annotations

import unicodedata
from datetime import date

from mus_tui.model.talk import Talk


def about_the_same(talk: Talk, other: Talk) -> bool:
    """Whether both are about the same people, as far as their names tell; never where somebody has none."""
    here, there = _about(talk), _about(other)
    return bool(here) and "" not in here and here == there


def in_one_week(day: date, other: date) -> bool:
    """Whether both days lie in the same week."""
    return day.isocalendar()[:2] == other.isocalendar()[:2]


def _about(talk: Talk) -> list[str]:
    """Return whom the plan is about: each role has its own id in each template, but one of them is the subject."""
    people = [person.name for role in talk.talk_kind.roles if role.subject for person in talk.people_in(role.id)]
    return sorted(unicodedata.normalize("NFC", name).casefold() for name in people)
