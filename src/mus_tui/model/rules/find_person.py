"""Which participant somebody means by a few words, on the command line and in the line of an agreement alike."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from mus_tui.errors import MusError
from mus_tui.model.talk import Talk
from mus_tui.model.values.letters import as_known
from mus_tui.model.values.names import Name, known_name, read_name
from mus_tui.model.values.people import Participant, short_names
from mus_tui.model.values.talk_kind import Role

_SHORTENED = frozenset("kl kr nr pr md jf bl hr dr fr tlf mr ms mm".split())  # noqa: SIM905 - a list of words


class Way(NamedTuple):
    """Words that mean somebody."""

    words: str
    """The words; compared without case, unless they are `exact`."""
    who: tuple[str, ...]
    """What those are called who may be meant; it is asked about where they are several."""
    exact: bool = False
    """Whether they mean nobody in small letters: initials and family names are words besides."""
    together: bool = False
    """Whether all of them are meant at once: a role that many have."""


class _Seats(NamedTuple):
    """Who takes part in what role: all that the words for people hang on. It stays the same from letter to letter."""

    people: tuple[Participant, ...]
    roles: tuple[Role, ...]

    def role_of(self, person: Participant) -> Role:
        return next(role for role in self.roles if role.id == person.role)


class People(NamedTuple):
    """Everybody in a talk, and the words that mean each of them."""

    names: tuple[str, ...]
    """What each is called on the screen."""
    ways: tuple[Way, ...]
    """The words, each once."""


def find_person(talk: Talk, words: str) -> Participant:
    """Return the participant of this id, name, role, first name, family name or initials; the first that anybody has.

    Raises `MusError` with exit code 2, naming the choices, where nobody or more than one is meant.
    """
    for meant in _meant(_tiers(_seats(talk)), words):
        if len(meant) == 1:
            return meant[0]
        if meant:
            known = ", ".join(_called(talk, person) for person in meant)
            raise MusError("person_ambiguous", exit_code=2, words=words, known=known)
    raise MusError("person_unknown", exit_code=2, words=words, known=choices(talk))


def all_who_may_be_meant(talk: Talk, words: str) -> list[Participant]:
    """Return who the words may mean: several where it cannot be told which of them."""
    return next(filter(None, _meant(_tiers(_seats(talk)), words)), [])


def parts_of(talk: Talk, words: str, between: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """Give the parts of what is said of people, each with what stands after it; a name stays whole, signs and all."""
    name = _torn(talk.everybody, between)
    begins = at = 0
    while found := between.search(words, at):
        if name and (whole := name.search(words, at)) and whole.start() < found.end() and found.start() < whole.end():
            at = whole.end()
        else:
            yield words[begins : found.start()], found[0]
            begins = at = found.end()
    yield words[begins:], ""


@lru_cache(maxsize=2)
def _torn(everybody: tuple[Participant, ...], between: re.Pattern[str]) -> re.Pattern[str] | None:
    """Return what finds the names that would be torn in two; None where there are none."""
    called = {*(each.name for each in everybody), *short_names(everybody).values()}
    odd = sorted((re.escape(name) for name in called if name and between.search(name)), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(odd)})(?!\w)", re.IGNORECASE) if odd else None


def persons_meant(talk: Talk, words: str) -> list[Participant]:
    """Return who is meant by the words, all of them by a role that many have; nobody where any of several may be."""
    meant = all_who_may_be_meant(talk, words)
    together = bool(meant) and all(talk.role_of(each).many for each in meant) and meant == _in_role(talk, words)
    return meant if len(meant) == 1 or together else []


def _in_role(talk: Talk, words: str) -> list[Participant]:
    wanted = as_known(words)
    return [each for each in talk.participants if wanted in _known(_role_words_of(talk.role_of(each)))]


def choices(talk: Talk) -> str:
    """Return everybody who takes part, in words that mean one of them alone."""
    return ", ".join(_called(talk, person) for person in talk.participants)


def people_in(talk: Talk) -> People:
    """Return everybody who takes part, by all the words that mean them in a sentence."""
    return _people(_seats(talk))


def _seats(talk: Talk) -> _Seats:
    return _Seats(talk.participants, talk.talk_kind.roles)


# The plan asks for it several times at each letter, and nobody comes or goes meanwhile.
@lru_cache(maxsize=1)
def _people(seats: _Seats) -> People:
    short = short_names(seats.people)
    said = {person.id: short.get(person.id) or seats.role_of(person).label for person in seats.people}
    tiers = _tiers(seats)
    ways: dict[str, Way] = {}
    for person in seats.people:
        for words, exact in _ways_to_say(seats.role_of(person), person, said[person.id]):
            meant = next(filter(None, _meant(tiers, words)), [person])
            ways.setdefault(words, Way(words, tuple(said[each.id] for each in meant), exact))
    for role in seats.roles:
        if role.many:
            everybody = tuple(said[each.id] for each in seats.people if each.role == role.id)
            for words in _many_words(role.label):
                ways[words] = Way(words, everybody, together=True)
    return People(tuple(said.values()), tuple(ways.values()))


def _ways_to_say(role: Role, person: Participant, said: str) -> Iterator[tuple[str, bool]]:
    if not role.many:
        yield from ((words, False) for words in _role_words(role.label))
    if not person.name:
        return
    name = read_name(person.name)
    yield from ((words, False) for words in {said, person.name, *_first_names(name)})
    yield from ((words, True) for words in _family_names(name))
    yield from ((words, not _is_no_word(words)) for words in _letters(name))


def _role_words(label: str) -> tuple[str, ...]:
    """Return the label of one person's role as a sentence has it: `Leder`, `lederen`, `den overordnede`."""
    small = label.casefold()
    if small.endswith("et"):
        return label, f"{small[:-1]}de", f"den {small[:-1]}de", f"the {small}"
    whose = small.replace("s ", "ens ", 1)
    return tuple(dict.fromkeys((label, f"{small}{'n' if small.endswith('e') else 'en'}", f"the {small}", whose)))


def _many_words(label: str) -> tuple[str, ...]:
    """Return the label of a role that many have, where it is they who are meant: `medarbejderne`."""
    small = label.casefold()
    return f"{small.removesuffix('e')}ne", f"the {small}"


def _first_names(name: Name) -> set[str]:
    """Return what somebody may be called by in any letters."""
    # «Mette og Jonas» are one in this talk; «de la Cour» is nobody's first name.
    first = name.given or ("" if name.family else name.whole)
    one = {each for each in (name.given, *first.split()[:1]) if len(each.rstrip(".")) > 1}
    return {name.said, name.whole, *one, *_both_ways(name)}


def _both_ways(name: Name) -> tuple[str, ...]:
    both = name.given and name.family
    return (f"{name.given} {name.family}", f"{name.family}, {name.given}") if both else ()


def _family_names(name: Name) -> set[str]:
    return {each for each in (name.family, name.family.split()[-1] if name.family else "") if len(each.rstrip(".")) > 1}


def _letters(name: Name) -> set[str]:
    """Return the initials, with full stops and without."""
    return {way for each in name.initials for way in (each, ".".join((*each, "")))}


def _is_no_word(letters: str) -> bool:
    """Whether initials are no word in small letters either: `jh`, but not `af` and `kl`."""
    small = letters.casefold().replace(".", "")
    return not set(small) & set("aeiouyæøå") and small not in _SHORTENED


_Tiers = tuple[tuple[Participant, tuple[set[str], ...]], ...]
_LOOSE = 4
"""From here on a title before the words says nothing."""


@lru_cache(maxsize=1)
def _tiers(seats: _Seats) -> _Tiers:
    """Return for everybody the words that mean them, ever looser."""
    short = short_names(seats.people)
    found = []
    for person in seats.people:
        name = read_name(person.name)
        by_name = (_first_names(name), _family_names(name), _letters(name))
        role = _role_words_of(seats.role_of(person))
        words = ({person.id}, {person.name, name.whole}, role, {short.get(person.id) or person.name}, *by_name)
        found.append((person, tuple(_known(each) - {""} for each in words)))
    return tuple(found)


def _meant(tiers: _Tiers, words: str) -> Iterator[list[Participant]]:
    """Give those who may be meant, by ever looser words."""
    wanted, name = {as_known(words), known_name(words)}, read_name(words)
    loose = wanted | ({as_known(name.family)} if name.title else set())
    for n in range(_LOOSE + 3):
        yield [person for person, known in tiers if known[n] & (loose if n >= _LOOSE else wanted)]


def _role_words_of(role: Role) -> tuple[str, ...]:
    return (role.id, role.label, *(_many_words(role.label) if role.many else _role_words(role.label)))


def _known(words: Iterable[str]) -> set[str]:
    return {as_known(each) for each in words}


def _called(talk: Talk, person: Participant) -> str:
    """Return the words that mean this person alone."""
    alike = [each for each in talk.participants if (each.name, each.role) == (person.name, person.role)]
    namesakes = [each for each in talk.participants if known_name(each.name) == known_name(person.name)]
    if person.name and len(namesakes) == 1:
        return person.name
    if len(alike) == len(talk.people_in(person.role)) == 1:
        return talk.role_of(person).label
    # Two of one name are told apart as they are on the screen.
    return short_names(talk.participants).get(person.id) or person.id
