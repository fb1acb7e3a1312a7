"""Several lines that were pasted where one sentence belongs: a sentence each, or one that was broken."""

from __future__ import annotations

import re

from mus_tui.language.due_sureness import kinds_of
from mus_tui.language.who_words import pattern_of

_BULLET = re.compile(r"\s*(?:[-*•·–▪◦‣]|\[[ xX]?\]|\(?[0-9]{1,2}[.)])\s+(?=\S)")
_GOES_ON = re.compile(rf"{pattern_of('goes_on')}(?!\w)", re.IGNORECASE)
_TIMES = {"month", "unit", "weekday"}
_SIGNS = "(,:;)"
_OPEN_ENDS = (",", "-", "–")


def sentences_of(text: str) -> tuple[str, ...]:
    """Return the sentences of several lines, without what stands before the items of a list; cells with commas between.

    A line that goes on from the one before is part of it: in small letters where the first begins with a capital, after
    a comma, or with a word such as `og`.
    """
    found: list[str] = []
    for line in text.splitlines():
        bullet = None if _begins_with_a_date(line) else _BULLET.match(line)
        words = re.sub(r"\s*\t\s*", ", ", (line[bullet.end() :] if bullet else line).strip())
        if not words:
            continue
        if found and not bullet and _goes_on(found, words):
            found[-1] = f"{found[-1]} {words}"
        else:
            found.append(words)
    return tuple(found)


def _begins_with_a_date(line: str) -> bool:
    """Whether a number counts no item of a list, but the days or the months: `1. marts ringer Mette`, `2. kvartal`."""
    _, kinds = kinds_of(" ".join(line.split()[:2]).strip(_SIGNS))
    return kinds[:1] == ("number",) and not _TIMES.isdisjoint(kinds[1:])


def _goes_on(before: list[str], words: str) -> bool:
    if before[-1].endswith(_OPEN_ENDS) or _GOES_ON.match(words):
        return True
    return before[0][0].isupper() and words[0].islower()
