"""An agreement written in one line, taken apart: what, who and when (S1)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from mus_tui.language.date_reading import Reading
from mus_tui.language.date_tokens import words_of
from mus_tui.language.due_finding import find_due, last_part
from mus_tui.words import t

_BOTH = words_of("both")
# Only by itself: «Alle vagter bliver lagt om» says nothing about who does it.
_ALL = words_of("all")
_AND = "|".join(words_of("and"))


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
    name = _any_of(names)
    what, who, when = line.strip(), "", ""
    reading: Reading | None = None
    for _ in range(2):
        rest, part = last_part(what)
        if not who and _says_who(rest, part, name):
            what, who = rest, part
        elif reading is None and (found := find_due(what, today, since=since)):
            what, when, reading = found.rest, what[found.start : found.end], found.reading
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
