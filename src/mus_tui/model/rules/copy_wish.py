"""Which copy somebody asks for: whose it is, in which form, and what goes with the plan."""

from __future__ import annotations

from typing import Literal, NamedTuple

from mus_tui.model.talk import Talk
from mus_tui.model.values.talk_kind import Role

Whose = Literal["both", "leader", "employee", "third"]
"""The one that is everybody's, the leader's, the employee's own, or one for a named third person."""

Format = Literal["markdown", "html", "docx", "ics"]
"""Text, a page to print, a Word file, or the follow-up dates for a calendar."""

ENDINGS: dict[str, Format] = {".md": "markdown", ".html": "html", ".htm": "html", ".docx": "docx", ".ics": "ics"}
"""How the name of a file says which form it has."""


class Contents(NamedTuple):
    """What goes into a copy besides the plan."""

    notes: bool = False
    """The notes in common (S5)."""
    minutes: bool = False
    """The minutes (H9)."""
    last_words: bool = False
    """What each took with them."""
    silenced: bool = False
    """Also what there is a duty of silence about: only ever in the employee's own copy (E22)."""


class Wish(NamedTuple):
    """One copy."""

    whose: Whose = "both"
    """Whose it is."""
    to: str = "markdown"
    """One of `Format`."""
    contents: Contents = Contents()
    """What goes with the plan; the leader's copy and a third person's never have any of it."""
    person: str = ""
    """The third person, as they are called."""
    rows: tuple[str, ...] = ()
    """The ids of the rows that a third person may know of."""


def file_name(talk: Talk, wish: Wish) -> str:
    """Return what a copy is called: no name of a person is in it."""
    own = {"leader": f"-{leading(talk).id}", "employee": f"-{subject(talk).id}"}.get(wish.whose, "")
    what = "opfoelgning" if wish.to == "ics" else "oplysninger" if wish.whose == "third" else "udviklingsplan"
    ending = next(ending for ending, to in ENDINGS.items() if to == wish.to)
    return f"{what}-{talk.held.isoformat()}-{talk.kind.lower()}{own}{ending}"


def leading(talk: Talk) -> Role:
    """Return the role that holds the talk."""
    return next((role for role in talk.talk_kind.roles if role.leads), talk.talk_kind.roles[0])


def subject(talk: Talk) -> Role:
    """Return the role that the plan is about."""
    return next((role for role in talk.talk_kind.roles if role.subject), talk.talk_kind.roles[-1])
