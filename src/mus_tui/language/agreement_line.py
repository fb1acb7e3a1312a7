"""An agreement written in one line, taken apart: what, who and when (S1)."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from mus_tui.language.date_reading import Reading, read_date
from mus_tui.language.date_tokens import LONGEST, MONTHS, words_of
from mus_tui.words import t

_SEPARATORS = ",;:–—"
_WORD = re.compile(rf"[^\s{_SEPARATORS}]+")
_MOST_WORDS = 9
_NO_DATE_AFTER = words_of("no_date_after")
_BOTH = words_of("both")
# Only by itself: «Alle vagter bliver lagt om» says nothing about who does it.
_ALL = words_of("all")
_AND = "|".join(words_of("and"))
# «Mette får svar fra Jan»: a month alone is a date only after a comma or a preposition of time.
_NOT_OF_TIME = words_of("not_of_time")
_BEFORE_KNOWN_TIME = "|".join(words_of("before_known_time"))
_KNOWN_TIMES = "|".join(words_of("known_time"))
_KNOWN_TIME = re.compile(
    rf"(?:^|[\s{_SEPARATORS}])(?P<when>(?:{_BEFORE_KNOWN_TIME}) (?:{_KNOWN_TIMES}))[ .]*$", re.IGNORECASE
)
_AROUND_THE_CLOCK = "24/7"
_Read = Callable[[str], Reading]


class AgreementLine(NamedTuple):
    """What one line was understood to say."""

    what: str
    """The sentence as it was written, without the date or the name that stood by itself at its end."""
    who: str
    """Those who were named, as written, or the word for both or for all; empty when nobody was."""
    when: str
    """The words of the date, as written; empty when there was none."""
    reading: Reading | None
    """How the date was understood; None when there was none."""


def read_agreement_line(line: str, names: Sequence[str], today: date, since: date | None = None) -> AgreementLine:
    """Return what, who and when of a line such as `Mette taler med driften, 1. feb`; never raises."""
    read = partial(read_date, today=today, since=since)
    name = _any_of(names)
    what, who, when = line.strip(), "", ""
    reading: Reading | None = None
    for _ in range(2):
        rest, part = _last_part(what)
        if not who and _says_who(rest, part, name):
            what, who = rest, part
        elif reading is None and (found := _date_at_end(what, read)):
            what, when, reading = found
    who = who or _names_at_start(what, name)
    everybody = t("language.all" if len(names) > 2 else "language.both")
    return AgreementLine(what, everybody if who.lower() in _BOTH | _ALL else who, when, reading)


def _says_who(rest: str, part: str, name: re.Pattern[str]) -> bool:
    """Whether what stands last by itself says who does it."""
    return part.lower() in _ALL or (_names_only(part, name) and not _goes_on(rest, part, name))


def _any_of(names: Sequence[str]) -> re.Pattern[str]:
    """Return what finds a participant by full or first name, or the word for both, as whole words."""
    known = {" ".join(words[:n]) for words in (name.split() for name in names) if words for n in (1, len(words))}
    longest_first = sorted(known | _BOTH, key=len, reverse=True)
    found = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in longest_first)
    # A name with an apostrophe or a hyphen after it is another word: «Mads' opgave», «Mette-Marie».
    return re.compile(rf"(?>{found})(?![\w'’´-])", re.IGNORECASE)


_BETWEEN_NAMES = re.compile(rf"\s*(?:,|&|(?<=\s)(?:{_AND})(?=\s))\s*", re.IGNORECASE)


def _names_at_start(text: str, name: re.Pattern[str]) -> str:
    """Return the names that begin the text; found one by one, so that the time stays in step with the length."""
    end = at = 0
    while found := name.match(text, at):
        end = found.end()
        between = _BETWEEN_NAMES.match(text, end)
        if between is None:
            break
        at = between.end()
    return text[:end]


def _names_only(part: str, name: re.Pattern[str]) -> bool:
    return bool(part) and _names_at_start(part, name) == part


def _goes_on(rest: str, part: str, name: re.Pattern[str]) -> bool:
    """Whether several names go on from others: `Mette spørger Jonas, Karen og Ib` names Mette, and the list stays."""
    return name.fullmatch(part) is None and bool(_names_at_start(rest, name))


def _last_part(text: str) -> tuple[str, str]:
    """Return the text before the last separator and what stands after it; nothing after it when there is none."""
    at = max(text.rfind(separator) for separator in (*_SEPARATORS, " - "))
    return (_ended(text[: at + 1]), text[at + 1 :].strip(" -")) if at >= 0 else (text, "")


def _ended(text: str) -> str:
    """Return the text without the separator at its end."""
    return re.sub(r"\s-$", "", text.rstrip().rstrip(_SEPARATORS).rstrip())


def _date_at_end(text: str, read: _Read) -> tuple[str, str, Reading] | None:
    """Return the text before the longest date that stands last, the date's words and how they are understood."""
    found = _longest_date(text, read)
    if found is None:
        return _asked_about(text, read)
    start, reading = found
    before, when = text[:start].rstrip(), text[start:].rstrip(" ,")
    if _stands_apart(before) or (_is_meant(before, when, reading) and not _longest_date(before, read)):
        return _ended(before), when, reading
    rest, last = _last_part(text)
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
    return _ended(text[:start]), text[start:].rstrip(" ,."), read(text[start:])


def _longest_date(text: str, read: _Read) -> tuple[int, Reading] | None:
    tail = max(0, len(text) - LONGEST - 1)
    starts = [word.start() + tail for word in _WORD.finditer(text[tail:])]
    for start in starts[-_MOST_WORDS:]:
        reading = read(text[start:])
        if reading.problem != "unclear":
            return start, reading
    return None


def _stands_apart(before: str) -> bool:
    return not before or before[-1] in _SEPARATORS or before.endswith(" -")


def _is_meant(before: str, when: str, reading: Reading) -> bool:
    """Whether words that run on from a sentence and read as a date are unmistakably one."""
    words = [word.rstrip(".") for word in when.lower().split()]
    if words[-1] in MONTHS and all(word in MONTHS | _NOT_OF_TIME for word in words):
        return False
    previous = before[-LONGEST:].rsplit(maxsplit=1)[-1].lower().rstrip(".")
    return reading.problem != "no_such_month" and previous not in _NO_DATE_AFTER and when != _AROUND_THE_CLOCK
