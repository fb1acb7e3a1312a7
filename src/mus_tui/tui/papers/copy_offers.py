"""What the dialog for copies offers: whose own there are, and what may go with each."""

from __future__ import annotations

from mus_tui.model.rules.group.belonging import with_own_copy
from mus_tui.model.rules.shared_topics import is_group
from mus_tui.model.talk import Talk

EACH = "each"
"""Stands among the choices for a copy to the leader and one to the employee, in one go."""

PAGES = 2
"""How many copies are shown at most: a group's are alike, and each is a page of its own in the browser."""

IN_FORM = frozenset({"notes", "minutes"})
"""What the whole form has in it, and is not asked for beside it."""

OWN = frozenset({EACH, "employee"})
"""Where the employee's copy is made, and they choose what goes with it."""


def own_copies(talk: Talk) -> tuple[str, ...]:
    """Return whose own copies there are beside the leader's: the employee's, or each one's in a group by id."""
    return tuple(each.id for each in with_own_copy(talk)) if is_group(talk) else ("employee",)


def offered_with(talk: Talk, whose: str) -> tuple[str, ...]:
    """Return what may go with a copy and is there (A21, A22); without a plan, notes and minutes are what it has."""
    there = {
        "form": whose in {*OWN, "both", "leader"},
        "notes": talk.makes_plan,
        "minutes": talk.makes_plan and bool(talk.minutes.strip()),
        "last_words": bool(talk.closing.takeaways or talk.closing.about_the_talk) and whose in OWN,
        "silenced": bool(talk.silences) and whose in OWN,
    }
    offered = tuple(part for part, is_there in there.items() if is_there)
    return offered if whose in {*OWN, "both"} else tuple(each for each in offered if each == "form")
