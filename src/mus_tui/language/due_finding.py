"""The date in a sentence: where it stands, how it is understood, and what is left where it may be cut off.

Only what stands at one end is cut off, and only where the rest is a sentence by itself; elsewhere the date is found and
the sentence stays whole. Two dates that belong to no one span are none: nobody can tell which of them is meant.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import partial
from itertools import islice
from string import whitespace
from typing import Literal, NamedTuple

from mus_tui.language.date_answers import HAPPENING, REPEATED, answer_ends, without_soon
from mus_tui.language.date_reading import Reading, read_date
from mus_tui.language.date_tokens import AFTER, LONGEST, pattern_of, reach, without_smiley
from mus_tui.language.due_sureness import (
    begins_a_day,
    begins_with_a_word,
    counts,
    follows_a_verb,
    is_meant,
    is_no_sentence,
    is_time,
    kinds_of,
    leads,
    names_a_day,
)

SEPARATORS = ",;:–—"
"""What stands between the parts of a line."""
_PARTED = (*SEPARATORS, "(", " -")
_OPENS = "( "
_SIGNS = f"{SEPARATORS} -("

Kind = Literal["day", "span", "words", "ask"]
"""A day, several days, words that are the answer themselves, or something that has to be asked about."""
Place = Literal["whole", "start", "middle", "end"]
"""Where in the sentence it stands."""

# Between two figures a comma parts nothing: «2,5 gange om ugen».
_WORD = re.compile(rf"(?:[^\s{SEPARATORS}()]|(?<=[0-9])[,;:](?=[0-9]))+")
_MOST_WORDS = 14
_FARTHEST = 300
_BEFORE_START = f"{whitespace}(•*-"
_AFTER_START = re.compile(r"\s*\)?\s*(?:[:;–—]|\s-(?=\s)|\))\s*|,\s+")
_GOES_ON = re.compile(
    rf"(?:\s*[,/+–—-]|\s+{pattern_of('join')}|\s+{pattern_of('to')})\s*"
    rf"(?:(?:{pattern_of('the')}|{pattern_of('week_together')})\.?\s+)?[0-9]",
    re.IGNORECASE,
)
"""Another number joined to what reads as a date: `uge 9 og 11`."""
_MISTYPED = re.compile(r"[ ./-]{1,2}[0-9]{3,}")
"""Figures after a date that are no year."""
_NO_DAY_ALONE = {"the", "number", "lead", "that"}
_Read = Callable[[str], Reading]


class Found(NamedTuple):
    """The date of a sentence."""

    start: int
    """Where its words begin in the text."""
    end: int
    """Where they end; the text from `start` to `end` is the date as it was written."""
    place: Place
    """Where it stands; in the middle the sentence stays whole."""
    reading: Reading
    """How it was understood, or what is asked."""
    rest: str
    """The sentence without the date where it may be cut off, else as it was."""


def find_due(text: str, today: date, *, since: date | None = None) -> Found | None:
    """Return the date that a sentence says it is due on; None where it says none, or none for sure. Never raises."""
    read = _once(partial(read_date, today=today, since=since))
    return _at_end(text, read) or _at_start(text, read) or _within(text, read)


def _once(read: _Read) -> _Read:
    """Return what reads the same words only once, and forgets them with the sentence."""
    known: dict[str, Reading] = {}

    def remembered(words: str) -> Reading:
        if words not in known:
            known[words] = read(words)
        return known[words]

    return remembered


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
    text = text.rstrip().rstrip(SEPARATORS).rstrip()
    return text[:-1].rstrip() if text.endswith((" -", "\t-")) else text


# At the end


def _at_end(text: str, read: _Read) -> Found | None:
    end = len(without_smiley(text.rstrip(AFTER)).rstrip(f" ,;?){AFTER}"))
    if text[:end].endswith(")."):
        end = len(text[:end].rstrip(" .)"))
    doubtful = False
    for start in _starts(text, end):
        when, before = text[start:end], text[:start].rstrip()
        reading, apart = read(when), _stands_apart(before)
        if reading.problem == "unclear" or (doubtful and not apart):
            continue
        if not (is_time(when) or not before) or not (apart or is_meant(before, when, reading)):
            # What is left of a date that is none is none either, but for what an everyday word stands before.
            doubtful = not begins_with_a_word(when)
            continue
        if _goes_on(before, when) or _has_another(text, start, read, apart=apart):
            return None
        whole = (
            follows_a_verb(before)
            or _is_thin(before, when)
            or (kind_of(reading) == "words" and not (apart and _is_short(when)))
        )
        rest = text.strip() if whole else ended(before.rstrip(_OPENS))
        rest = _balanced(rest, text, end)
        return Found(start, end, "end" if before else "whole", reading, rest)
    return None


def _balanced(rest: str, text: str, end: int) -> str:
    """Return what is left with the bracket closed that the date stood last in: `Ring til HR (Jonas, 1/3)`."""
    if _opened(rest) <= 0:
        return rest
    return f"{rest})" if ")" in text[end:] else text.strip()


def _opened(text: str) -> int:
    return text.count("(") - text.count(")")


def _starts(text: str, end: int) -> list[int]:
    """Return the places where a date at the end may begin, the longest first."""
    tail = max(0, end - LONGEST - 1)
    return [word.start() + tail for word in _WORD.finditer(text[tail:end])][-_MOST_WORDS:]


def _stands_apart(before: str) -> bool:
    return not before or before.endswith(_PARTED)


def _is_thin(before: str, when: str) -> bool:
    """Whether so little is left that a bare number may have been what is done: `Jonas tager den 2.`."""
    return len(before.split()) in (1, 2) and kinds_of(when)[1] == ("the", "number") and not _stands_apart(before)


def _goes_on(before: str, when: str) -> bool:
    """Whether what stands before is the other half of something: `1.-` and `2.14 - `."""
    before = before[-LONGEST:]
    if _stands_apart(before):
        return bool(re.search(r"[0-9]\.?[-–—]$" if leads(when) else r"[0-9]\.?\s*[-–—]$", before))
    return bool(re.search(r"[-–—/+]$", before))


def _has_another(text: str, start: int, read: _Read, *, apart: bool) -> bool:
    """Whether another date stands before: right before a sign, and anywhere where no sign stands between them."""
    before = text[:start] if not apart else text[max(0, start - LONGEST) : start]
    others = _dates_in(before, read)
    if apart:
        return any(not before[end:].strip(_SIGNS) for _, end, reading in others if not reading.answers)
    return bool(others) or _names_a_day(before)


def _names_a_day(text: str) -> bool:
    """Whether a day of a month is named anywhere in a text, whatever stands before it: `på det næste 1. juni`."""
    text = text[:_FARTHEST]
    whens = (text[word.start() : end] for word in _WORD.finditer(text) for end in _ends(text, word.start()))
    return any(names_a_day(when) for when in whens)


def _is_short(when: str) -> bool:
    """Whether words that are the answer are no clause that the sentence would miss: `ved næste MUS`."""
    return any(pattern.fullmatch(when.rstrip(".")) for pattern in (REPEATED, HAPPENING))


# At the beginning and in the middle


def _at_start(text: str, read: _Read) -> Found | None:
    start = len(text) - len(text.lstrip(_BEFORE_START))
    for end in _ends(text, start):
        after = _AFTER_START.match(text, end)
        if after is None or after.end() == len(text):
            continue
        reading = read(text[start:end])
        rest = text[after.end() :].strip()
        if reading.problem == "unclear" or not is_time(text[start:end]) or _begins_with_a_date(rest, read):
            continue
        is_part = "," in after[0] and ((reading.answers and rest[0].islower()) or is_no_sentence(rest))
        if _opened(rest) != _opened(text) or is_part:
            # «Når Jonas er tilbage, ringer Mette», «I dag, ringer Jonas»: what is left is no sentence.
            rest = text.strip()
        return Found(start, end, "start", reading, rest)
    return None


def _begins_with_a_date(text: str, read: _Read) -> bool:
    """Whether a text begins with a date."""
    return any(read(text[:end]).problem != "unclear" for end in _ends(text, 0))


def _ends(text: str, start: int) -> list[int]:
    """Return the places where a date that begins there may end, the longest first."""
    soon = len(text[start : start + LONGEST]) - len(without_soon(text[start : start + LONGEST]))
    farthest = start + soon + reach(text[start + soon : start + soon + LONGEST])
    words = islice(_WORD.finditer(text, start, start + LONGEST), _MOST_WORDS)
    ends = {word.end() for word in words if word.end() <= farthest + 1}
    return sorted(ends | answer_ends(text[: start + LONGEST], start), reverse=True)


def _within(text: str, read: _Read) -> Found | None:
    """Return the one date in the middle of a sentence, or that it begins with: the sentence stays whole."""
    found = _dates_in(text, read)
    if len(found) != 1:
        return None
    start, end, reading = found[0]
    begins = not text[:start].strip() and begins_a_day(text[start:end], text[end:])
    if reading.problem is not None or not (begins or _is_beyond_doubt(text[start:end], reading)):
        return None
    if _begins_with_a_date(text[end:], read) or _names_a_day(f"{text[:start]};{text[end:]}"):
        return None
    return Found(start, end, "middle" if text[:start].strip() else "start", reading, text.strip())


def _dates_in(text: str, read: _Read) -> list[tuple[int, int, Reading]]:
    """Return what may be a date anywhere in a text, or how often something is done."""
    found: list[tuple[int, int, Reading]] = []
    for word in _WORD.finditer(text[:_FARTHEST]):
        start = word.start()
        if found and start < found[-1][1]:
            continue
        for end in _ends(text, start):
            when, before = text[start:end], text[:start].rstrip()
            reading = read(when)
            if reading.problem == "unclear" or not is_time(when) or _belongs_on(text, end):
                continue
            if reading.answers and not (REPEATED.fullmatch(when) or _AFTER_START.match(text, end)):
                # «begynder på uddannelsen»
                continue
            # «i uge 31 som vikar og i uge 40 som lærer» are two, though an «og» stands before one of them.
            is_second = bool(found) and _is_beyond_doubt(when, reading)
            if _goes_on(before, when) or not (_stands_apart(before) or is_second or is_meant(before, when, reading)):
                break
            found.append((start, end, reading))
            break
        if len(found) > 1:
            break
    return found


def _belongs_on(text: str, end: int) -> bool:
    """Whether what reads as a date goes on: `uge 9 og 11`, `3/4 stilling`."""
    after = _WORD.search(text, end, end + LONGEST)
    return bool(_GOES_ON.match(text, end) or _MISTYPED.match(text, end)) or (
        text[end - 1].isdigit() and after is not None and counts(after[0].lower())
    )


def _is_beyond_doubt(when: str, reading: Reading) -> bool:
    """Whether what stands within a sentence is a time by itself: it begins with a preposition or has a month in it."""
    if reading.answers:
        return REPEATED.fullmatch(when) is not None
    _, kinds = kinds_of(when)
    dated = leads(when) or names_a_day(when)
    return dated and not {*kinds} <= _NO_DAY_ALONE
