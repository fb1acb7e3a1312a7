"""Who answers for a row, each said once; by name where it is read by others than those who wrote it. And who is named.

«Begge» and «alle» mean the people of one talk: where others sit they mean nobody, or others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mus_tui.model.rules.find_person import parts_of, people_in
from mus_tui.model.talk import Talk
from mus_tui.model.values.letters import as_known
from mus_tui.model.values.names import read_name
from mus_tui.model.values.people import Participant, short_names
from mus_tui.model.values.plan import Agreement

EVERYBODY = frozenset(
    {"begge", "begge to", "vi", "os", "alle", "hver især", "both", "we", "us", "all", "everybody", "everyone"}
)
"""What somebody says of all that sit in the talk."""

_ONESELF = frozenset({"jeg", "mig", "du", "dig", "i", "me", "you"})
"""What one of them says of themselves or of the other."""

_BETWEEN = re.compile(r"\s*[,;/&+]\s*|\s+(?:og|and)\s+", re.IGNORECASE)


def who_answers(talk: Talk, row: Agreement) -> str:
    """Return who answers for a row or its actions; «begge» and «alle» are those who take part already."""
    if row.responsible:
        return row.responsible
    said = {action.responsible.casefold(): action.responsible for action in row.actions if action.responsible}
    if said.keys() & EVERYBODY:
        called = {person.name.casefold() for person in talk.participants}
        called |= {name.casefold() for name in short_names(talk.participants).values()}
        said = {key: words for key, words in said.items() if key not in called}
    return ", ".join(said.values())


def by_name(row: Agreement, talk: Talk, sat: Sequence[Participant] = ()) -> Agreement:
    """Return a row of a talk where those who answer or support are called by name, so that it can be read elsewhere.

    «Alle» are those who `sat` by it, where some have gone since; else those who take part.
    """
    meant = _meant(talk, sat or talk.participants)
    people = {field.id for field in talk.template.plan.own_fields if field.names_people}
    actions = (each.altered(responsible=_named(talk, each.responsible, meant)) for each in row.actions)
    return row.altered(
        responsible=_named(talk, row.responsible, meant),
        support=_named(talk, row.support, meant),
        actions=tuple(actions),
        own=tuple(
            each.altered(text=_named(talk, each.text, meant)) if each.field in people else each for each in row.own
        ),
    )


def names_others(talk: Talk, support: str) -> bool:
    """Whether anybody is named who does not sit in the talk (E11): only then is it asked whether others may know (B16).

    Words that are nobody's name count as others: to ask once too often is the lesser fault.
    """
    parts = [part.strip().rstrip(".") for line in support.split("\n") for part, _ in parts_of(talk, line, _BETWEEN)]
    named = {part for part in parts if part and as_known(part) not in EVERYBODY | _ONESELF}
    if not named:
        return False
    ways = people_in(talk).ways
    known, exact = {as_known(way.words) for way in ways if not way.exact}, {way.words for way in ways if way.exact}
    return any(as_known(part) not in known and part not in exact for part in named)


def asks_consent(talk: Talk, row: Agreement) -> bool:
    """Whether there is something to say about involving others: somebody is named, or it has been answered before."""
    return bool(row.support.strip()) and (row.support_agreed is not None or names_others(talk, row.support))


def _meant(talk: Talk, sat: Sequence[Participant]) -> dict[str, str]:
    """Return who is meant by a word: by one for all of them, and by the role that only one of them has."""
    called = [each.name or talk.role_of(each).label for each in sat]
    meant = dict.fromkeys(EVERYBODY, ", ".join(called)) if called else {}
    short = short_names(talk.participants)
    for each in talk.participants:
        # «Mette F.» tells two apart here, and nobody elsewhere.
        if each.name and short[each.id] != read_name(each.name).said:
            meant[as_known(short[each.id]).rstrip(".")] = each.name
    for role in talk.talk_kind.roles:
        people = [each.name for each in talk.people_in(role.id) if each.name]
        if len(people) == 1 and not role.many:
            label = role.label.casefold()
            meant |= dict.fromkeys((label, f"{label}en", f"{label}n", f"the {label}"), people[0])
    return meant


def _named(talk: Talk, said: str, meant: dict[str, str]) -> str:
    """Return the words with names where each stands by itself: «alle i driften» are not those of the talk."""
    parts = [each for pair in parts_of(talk, said, _BETWEEN) for each in pair]
    return "".join(meant.get(" ".join(part.casefold().split()).rstrip("."), part) for part in parts)
