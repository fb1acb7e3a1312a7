"""What the files that are written for a talk are called: told apart by day and kind, and never by anybody's name."""

from __future__ import annotations

import re

from mus_tui.model.talk import Talk
from mus_tui.model.values.names import read_name

# Four letters at most: a role has more.
_NAMED = re.compile(
    r"[a-z]+-(?P<talk>[0-9]{4}-[0-9]{2}-[0-9]{2}-[^-]+)(?P<initials>-(?!egen)[^\W\d_]{1,4}(?=-|$))?(?P<rest>(?:-[^-]+)*)"
)
_SPELLED = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})


def file_name(what: str, talk: Talk, *, initials: bool = False) -> str:
    """Return `udviklingsplan-2026-11-22-mus`, with the initials of the one it is about where they want that."""
    said = f"{what}-{talk.held.isoformat()}-{talk.kind.lower()}"
    own = initials_of(talk) if initials else ""
    return f"{said}-{own}" if own else said


def talk_in_name(stem: str) -> tuple[str, str, str] | None:
    """Return what in a file's name says whose talk it is of: day and kind, initials, and number; None for other names.

    What it is, and who gets it, say nothing of that: to be read as of another talk, a name needs another number.
    """
    named = _NAMED.fullmatch(stem.casefold())
    if named is None:
        return None
    numbers = [each for each in named["rest"].split("-") if each.isdecimal()]
    return named["talk"], (named["initials"] or "")[1:], numbers[-1] if numbers else ""


def numbered(stem: str, number: int) -> str:
    """Return a name with a number in it: in ours after the talk, so that each copy of one talk has the same."""
    named = _NAMED.fullmatch(stem.casefold())
    place = named.start("rest") if named else len(stem)
    return f"{stem[:place]}-{number}{stem[place:]}"


def is_numbered(stem: str, first: str) -> bool:
    """Whether a name is another one, perhaps with a number in it, wherever that stands."""
    named = _NAMED.fullmatch(first.casefold())
    place = named.start("rest") if named else len(first)
    number = "(?:-[0-9]+)?"
    return bool(re.fullmatch(f"{re.escape(first[:place])}{number}{re.escape(first[place:])}{number}", stem))


def initials_of(talk: Talk) -> str:
    """Return the initials of the one the talk is about, as a file may have them; empty for a group and for no name."""
    roles = [role for role in talk.talk_kind.roles if role.subject and not role.many]
    people = [person for role in roles for person in talk.people_in(role.id)]
    return letters_of(people[0].name) if people else ""


def letters_of(name: str) -> str:
    """Return the initials of a name, as a file may have them."""
    return read_name(name).letters.casefold().translate(_SPELLED)
