"""What the files that are written for a talk are called: told apart by day and kind, and never by anybody's name."""

from __future__ import annotations

from mus_tui.model.talk import Talk
from mus_tui.model.values.names import read_name

_SPELLED = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})


def file_name(what: str, talk: Talk, *, initials: bool = False) -> str:
    """Return `udviklingsplan-2026-11-22-mus`, with the initials of the one it is about where they want that."""
    said = f"{what}-{talk.held.isoformat()}-{talk.kind.lower()}"
    own = initials_of(talk) if initials else ""
    return f"{said}-{own}" if own else said


def initials_of(talk: Talk) -> str:
    """Return the initials of the one the talk is about, as a file may have them; empty for a group and for no name."""
    roles = [role for role in talk.talk_kind.roles if role.subject and not role.many]
    people = [person for role in roles for person in talk.people_in(role.id)]
    return read_name(people[0].name).letters.casefold().translate(_SPELLED) if people else ""
