"""The date in a sentence: where it stands, how it is understood, and what is left where it may be cut off."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Literal, NamedTuple

from mus_tui.language.date_reading import Reading, read_date
from mus_tui.language.date_tokens import LONGEST, MONTHS, words_of

SEPARATORS = ",;:–—"
"""What stands between the parts of a line."""

Kind = Literal["day", "span", "words", "ask"]
"""A day, several days, words that are the answer themselves, or something that has to be asked about."""
Place = Literal["whole", "start", "middle", "end"]
"""Where in the sentence it stands."""

_WORD = re.compile(rf"[^\s{SEPARATORS}]+")
_MOST_WORDS = 9
_NO_DATE_AFTER = words_of("no_date_after")
# «Mette får svar fra Jan»: a month alone is a date only after a comma or a preposition of time.
_NOT_OF_TIME = words_of("not_of_time")
_BEFORE_KNOWN_TIME = "|".join(words_of("before_known_time"))
_KNOWN_TIMES = "|".join(words_of("known_time"))
_KNOWN_TIME = re.compile(
    rf"(?:^|[\s{SEPARATORS}])(?P<when>(?:{_BEFORE_KNOWN_TIME}) (?:{_KNOWN_TIMES}))[ .]*$", re.IGNORECASE
)
_AROUND_THE_CLOCK = "24/7"
_Read = Callable[[str], Reading]


class Found(NamedTuple):
    """The date of a sentence."""

    start: int
    """Where its words begin in the text."""
    end: int
    """Where they end; the text from `start` to `end` is the date as it was written."""
    kind: Kind
    """What was found."""
    place: Place
    """Where it stands; in the middle the sentence stays whole."""
    reading: Reading
    """How it was understood, or what is asked."""
    rest: str
    """The sentence without the date where it may be cut off, else as it was."""


def find_due(text: str, today: date, *, since: date | None = None) -> Found | None:
    """Return the date that a sentence says it is due on; None where it says none, or none for sure. Never raises."""
    found = _date_at_end(text, partial(read_date, today=today, since=since))
    if found is None:
        return None
    rest, when, reading = found
    start = text.rindex(when)
    return Found(start, start + len(when), kind_of(reading), "end" if rest else "whole", reading, rest)


def kind_of(reading: Reading) -> Kind:
    """Return what the words of a date were understood as."""
    if reading.problem is not None:
        return "ask"
    if reading.first is None:
        return "words"
    return "day" if reading.first == reading.last else "span"


def last_part(text: str) -> tuple[str, str]:
    """Return the text before the last separator and what stands after it; nothing after it when there is none."""
    at = max(text.rfind(separator) for separator in (*SEPARATORS, " - "))
    return (ended(text[: at + 1]), text[at + 1 :].strip(" -")) if at >= 0 else (text, "")


def ended(text: str) -> str:
    """Return the text without the separator at its end."""
    return re.sub(r"\s-$", "", text.rstrip().rstrip(SEPARATORS).rstrip())


def _date_at_end(text: str, read: _Read) -> tuple[str, str, Reading] | None:
    """Return the text before the longest date that stands last, the date's words and how they are understood."""
    found = _longest_date(text, read)
    if found is None:
        return _asked_about(text, read)
    start, reading = found
    before, when = text[:start].rstrip(), text[start:].rstrip(" ,")
    if _stands_apart(before) or (_is_meant(before, when, reading) and not _longest_date(before, read)):
        return ended(before), when, reading
    rest, last = last_part(text)
    if len(last) < len(when) and (day := read(last)).problem != "unclear":
        # `hver mandag, 1. februar`: the weekday is how often, the day stands by itself.
        return rest, last, day
    return None


def _asked_about(text: str, read: _Read) -> tuple[str, str, Reading] | None:
    """Return a time that everybody knows and no calendar does, such as `inden jul`: it is asked about (S10)."""
    found = _KNOWN_TIME.search(text[-LONGEST:])
    if found is None:
        return None
    start = found.start("when") + max(0, len(text) - LONGEST)
    return ended(text[:start]), text[start:].rstrip(" ,."), read(text[start:])


def _longest_date(text: str, read: _Read) -> tuple[int, Reading] | None:
    tail = max(0, len(text) - LONGEST - 1)
    starts = [word.start() + tail for word in _WORD.finditer(text[tail:])]
    for start in starts[-_MOST_WORDS:]:
        reading = read(text[start:])
        if reading.problem != "unclear":
            return start, reading
    return None


def _stands_apart(before: str) -> bool:
    return not before or before[-1] in SEPARATORS or before.endswith(" -")


def _is_meant(before: str, when: str, reading: Reading) -> bool:
    """Whether words that run on from a sentence and read as a date are unmistakably one."""
    words = [word.rstrip(".") for word in when.lower().split()]
    if words[-1] in MONTHS and all(word in MONTHS | _NOT_OF_TIME for word in words):
        return False
    previous = before[-LONGEST:].rsplit(maxsplit=1)[-1].lower().rstrip(".")
    return reading.problem != "no_such_month" and previous not in _NO_DATE_AFTER and when != _AROUND_THE_CLOCK
