"""Who does it, in a sentence (S1): the names in front, after a date in front, or by themselves at its end."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple, Protocol

from mus_tui.language.due_finding import ended, last_part
from mus_tui.language.who_words import pattern_of, words_of
from mus_tui.words import language, t


class Way(Protocol):
    """Words that mean somebody, as the talk knows them."""

    @property
    def words(self) -> str:
        """The words."""

    @property
    def who(self) -> Sequence[str]:
        """What those are called who may be meant."""

    @property
    def exact(self) -> bool:
        """Whether they mean nobody in small letters."""

    @property
    def together(self) -> bool:
        """Whether all of them are meant at once."""


class People(Protocol):
    """Everybody in a talk, and the words that mean each of them."""

    @property
    def names(self) -> Sequence[str]:
        """What each is called on the screen."""

    @property
    def ways(self) -> Sequence[Way]:
        """The words, each once."""


class Doubt(NamedTuple):
    """A word that may mean several, and is asked about."""

    word: str
    """As it was written."""
    who: tuple[str, ...]
    """What those are called who may be meant."""


class Who(NamedTuple):
    """Who was named."""

    said: str
    """What they are called, joined as they were written; empty while it is asked, or nobody is meant for sure."""
    doubts: tuple[Doubt, ...] = ()
    """What is to be asked first."""


NOBODY = Who("")

_ME, _YOU, _ALL = words_of("me"), words_of("you"), words_of("all")
_EVERYBODY = words_of("both") | _ALL
_EVERYBODY_FIRST = re.compile(rf"^(?:{'|'.join(map(re.escape, sorted(_EVERYBODY)))})\s*:\s+(?=\S)", re.IGNORECASE)
# «Alle skemaer» and «begge kurser» are things.
_OF_SOMETHING = _ALL | words_of("of_something")
_AND = pattern_of("and")
_BETWEEN = re.compile(rf"\s*(?:[,&/+]|(?<=\s)(?:{_AND}|{pattern_of('or')})(?=\s))\s*", re.IGNORECASE)
# A name with an apostrophe or a hyphen after it is another word: «Mads' opgave», «Mette-Marie».
_WHOLE = r"(?![\w'’´-])"
_LEAD_IN = re.compile(rf"@|{pattern_of('lead_in')}(?:,?\s+{pattern_of('that')})?,?\s+", re.IGNORECASE)
_LABEL = rf"{pattern_of('who_label')}(?:\s*:\s*|\s+)"
_LABELLED = re.compile(rf"^{_LABEL}", re.IGNORECASE)
_LABEL_LEFT = re.compile(rf"(?:^|[.,;:(–—]|\s-)\s*{pattern_of('who_label')}$", re.IGNORECASE)
_BRACKETS = re.compile(r"[(\[]\s*([^()\[\]]{1,80}?)\s*[)\]]\s*[.!]?\s*$")
_BY = re.compile(r"(?<!\w)v/\s*([^,;]{1,60}?)\s*[.!]?\s*$", re.IGNORECASE)
_WORD = re.compile(r",?\s+([^\W\dA-ZÆØÅ]+)\s+")
_OTHER_SUBJECT = re.compile(rf"\s+[^\W\dA-ZÆØÅ]+\s+{pattern_of('subject')}(?!\w)")
_GAP = re.compile(r"[\s,:]+")
_ALL_OF_THEM = re.compile(rf"\s*(?:[:,;–—]|$|-\s)|\s+{pattern_of('does')}(?!\w)", re.IGNORECASE)
_DONE_TO = re.compile(
    rf"\s+(?:{pattern_of('shall')}\s+)?{pattern_of('gets')}\s+{pattern_of('done_to')}(?!\w)", re.IGNORECASE
)
_PASSIVE = re.compile(rf"\s+(?:{pattern_of('shall')}\s+)?(\w+es)(?!\w)", re.IGNORECASE)
_MEET = words_of("deponent")
_WITH = rf"(?<!\w){pattern_of('takes_somebody')}"
_WITH_WHAT = re.compile(rf"{_WITH}(?:\s+\w+){{1,3}}$", re.IGNORECASE)
_WITH_NAME = re.compile(rf"(?i:{_WITH})\s+[A-ZÆØÅ][a-zæøå]+$")
_OPEN = re.compile(rf"(?:{_WITH}|(?<!\w)(?:{_AND}|{pattern_of('not_before_name')}))$", re.IGNORECASE)
_STOPS = " .!"
_TAIL = 200
"""Characters; whoever does it is not looked for further from the end."""


class WhoFinder:
    """Finds who does it in the sentences of one talk."""

    def __init__(self, people: People, answers: Mapping[str, str]) -> None:
        """`answers`: for a word in small letters who is meant by it, or itself where it is somebody else."""
        self._names, self._answers = people.names, answers
        self._ways = {_plain(way.words): way for way in people.ways}
        # `I` is oneself in English only: in Danish it is everybody, or a preposition.
        self._oneself = {each for each in _ME | _YOU if each != "i" or language() == "en"}
        loose = {way.words for way in people.ways if not way.exact} | _EVERYBODY | self._oneself
        exact = {way.words for way in people.ways} - loose
        longest_first = sorted(loose | exact, key=len, reverse=True)
        spaced = {each: re.escape(each).replace(r"\ ", r"\s+") for each in longest_first}
        found = "|".join(words if each in exact else f"(?i:{words})" for each, words in spaced.items())
        # HR is no gentleman.
        title = rf"(?:(?!HR\b)(?i:{pattern_of('title')})\.?\s+)?"
        self._name = re.compile(rf"{title}(?P<name>(?>{found})){_WHOLE}")
        # «Mette skriver, Jonas læser»: whoever does the rest of it.
        self._next_clause = re.compile(
            rf"(?:[,;]|\s[-–—])\s+(?:{_AND}\s+)?{title}(?P<name>(?>{found})){_WHOLE}\s+(?!{_AND}\s)[^\W\dA-ZÆØÅ]"
        )
        self._owner = re.compile(rf"{title}(?:{found})(?:s|['’´]s?)(?!\w)")

    def at_end(self, text: str) -> tuple[str, Who] | None:
        """Return who stands last by itself, and the sentence: without them where they can be nothing else there."""
        tail = text[-_TAIL:]
        beside = _BRACKETS.search(tail) or _BY.search(tail)
        # Else the brackets may be part of a name: «Anne Berg (2)».
        if beside and self._only_names(part := _LABELLED.sub("", beside[1])):
            rest = text[: len(text) - len(tail) + beside.start()]
            if part != beside[1]:
                return ended(rest), self._who(part)
            return None if self.at_start(rest) != NOBODY else (text, self._who(part))
        rest, last = last_part(text)
        bare = _LABELLED.sub("", last)
        # The last full stop may be part of the name: «Mette F.».
        part = next((each for each in (bare, bare.rstrip(_STOPS)) if self._only_names(each)), "")
        if not part:
            return None
        while self._only_names((before := last_part(rest))[1]):
            rest, part = before[0], f"{before[1]}, {part}"
        if bare != last or _without_label(rest) != rest:
            return _without_label(rest), self._who(part)
        return self._by_itself(text, rest, part)

    def _by_itself(self, text: str, rest: str, part: str) -> tuple[str, Who] | None:
        """Return what names after a comma say, as far as that is sure."""
        who, first, several = self._who(part), self.at_start(rest), self._name.fullmatch(part) is None
        if first != NOBODY:
            return (rest, who) if who == first else None
        before = rest[-_TAIL:]
        if not rest or _OPEN.search(before) or (several and _WITH_WHAT.search(before)):
            return None
        return (text if _WITH_NAME.search(before) else rest), who

    def at_start(self, text: str) -> Who:
        """Return who the sentence begins with; nobody where it is not they who do it."""
        lead_in = _LEAD_IN.match(text)
        begins = lead_in.end() if lead_in else 0
        end = self._names_at(text, begins)
        if not end:
            begins, end = 0, self._names_at(text, 0)
        if not end:
            return NOBODY
        named, after = text[begins:end], text[end:]
        if _is_done_to(after) or (_plain(named) not in _EVERYBODY | self._oneself and _OTHER_SUBJECT.match(after)):
            return NOBODY
        who, other = self._who(named), self._next_clause.search(after)
        # Two who each do a part of it are not one of them.
        return NOBODY if other and self._who(other["name"]) != who else who

    def without_everybody(self, text: str) -> str:
        """Return the sentence without the word for all of them before a colon: that is no part of what they do."""
        return _EVERYBODY_FIRST.sub("", text)

    def after(self, text: str, at: int) -> Who:
        """Return who stands from `at` on, or after one word there: `Den 1. marts ringer Mette`, `By May, Jo rings`."""
        gap = _GAP.match(text, at)
        if gap and (first := self.at_start(text[gap.end() :])) != NOBODY:
            return first
        verb = _WORD.match(text, at)
        if verb is None or _is_done_to(f" {verb[1]}"):
            return NOBODY
        end = self._names_at(text, verb.end())
        return self._who(text[verb.end() : end]) if end else NOBODY

    def names_somebody(self, words: str) -> bool:
        """Whether the words are a name, whatever else they are: Maj, June."""
        return self._only_names(words)

    def _only_names(self, part: str) -> bool:
        return bool(part) and self._names_at(part, 0) == len(part)

    def _names_at(self, text: str, at: int) -> int:
        """Return where the names end that begin there, 0 where none do; found one by one, in step with the length."""
        end = 0
        while found := self._name.match(text, at):
            if _plain(found["name"]) in _OF_SOMETHING and not _ALL_OF_THEM.match(text, found.end()):
                break
            end = found.end()
            between = _BETWEEN.match(text, end)
            if between is None:
                break
            at = between.end()
        # «Mette og Jonas' kontor» names nobody.
        return 0 if self._owner.match(text, at) else end

    def _who(self, named: str) -> Who:
        """Return what those who are named are called, or what is to be asked about them."""
        found = list(self._name.finditer(named))
        words = [_plain(each["name"]) for each in found]
        if _EVERYBODY.intersection(words) or (
            len(self._names) == 2 and _ME.intersection(words) and _YOU.intersection(words)
        ):
            return Who(t("language.all" if len(self._names) > 2 else "language.both"))
        said = [self._sure(each["name"], word) for each, word in zip(found, words, strict=True)]
        doubts = []
        for n, one in enumerate(said):
            may_be = tuple(each for each in self._may_be(words[n]) if each not in said)
            if one is None and len(may_be) < 2:
                said[n] = next(iter(may_be), found[n]["name"])
            elif one is None:
                answer = self._answers.get(words[n])
                said[n] = answer if answer in (*may_be, found[n]["name"]) else None
                doubts += [] if said[n] else [Doubt(found[n]["name"], may_be)]
        if doubts:
            return Who("", tuple(doubts))
        joints = [named[one.end() : two.start()] for one, two in pairwise(found)]
        return Who("".join(f"{one}{joint}" for one, joint in zip(said, [*joints, ""], strict=True)))

    def _sure(self, written: str, word: str) -> str | None:
        """Return what the one is called who alone can be meant."""
        way = self._ways.get(word)
        if way is not None and way.together:
            return written
        return way.who[0] if way is not None and len(way.who) == 1 else None

    def _may_be(self, word: str) -> Sequence[str]:
        way = self._ways.get(word)
        return tuple(dict.fromkeys(way.who if way is not None else self._names))


def _plain(words: str) -> str:
    return " ".join(words.casefold().split())


def _without_label(rest: str) -> str:
    """Return a sentence without the word for who does it at its end: `Ring til driften. Ansvarlig: Mette`."""
    tail = rest[-_TAIL:]
    label = _LABEL_LEFT.search(tail)
    return ended(rest[: len(rest) - len(tail) + label.start()]) if label else rest


def _is_done_to(after: str) -> bool:
    """Whether something is done to those who were named: `Jonas tilbydes et kursus`, `Jonas får tilbudt et kursus`."""
    if _DONE_TO.match(after):
        return True
    passive = _PASSIVE.match(after) if language() == "da" else None
    return passive is not None and passive[1].casefold() not in _MEET
