"""Which participant somebody means by a few words on the command line."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.errors import MusError
from mus_tui.model.talk import Talk
from mus_tui.model.values.letters import as_known
from mus_tui.model.values.people import Participant


def find_person(talk: Talk, words: str) -> Participant:
    """Return the participant of this id, name, role, first name or initials; the first of these that anybody has.

    Raises `MusError` with exit code 2, naming the choices, where nobody or more than one is meant.
    """
    wanted = as_known(words)
    for meant in _meant(talk, wanted):
        if len(meant) == 1:
            return meant[0]
        if meant:
            known = ", ".join(_called(talk, person) for person in meant)
            raise MusError("person_ambiguous", exit_code=2, words=words, known=known)
    raise MusError("person_unknown", exit_code=2, words=words, known=choices(talk))


def choices(talk: Talk) -> str:
    """Return everybody who takes part, in words that mean one of them alone."""
    return ", ".join(_called(talk, person) for person in talk.participants)


def _meant(talk: Talk, wanted: str) -> Iterator[list[Participant]]:
    people = talk.participants
    yield [person for person in people if person.id == wanted]
    yield [person for person in people if as_known(person.name) == wanted]
    yield [person for person in people if wanted in {person.role, as_known(talk.role_of(person).label)}]
    yield [person for person in people if as_known(person.name).split()[:1] == [wanted]]
    yield [person for person in people if "".join(part[0] for part in as_known(person.name).split()) == wanted]


def _called(talk: Talk, person: Participant) -> str:
    """Return the words that mean this person alone."""
    alike = [each for each in talk.participants if (each.name, each.role) == (person.name, person.role)]
    namesakes = [each for each in talk.participants if each.name == person.name]
    if person.name and len(namesakes) == 1:
        return person.name
    return talk.role_of(person).label if len(alike) == len(talk.people_in(person.role)) == 1 else person.id
