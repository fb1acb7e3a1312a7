"""The day on which an agreement is followed up, where a line ends with it: `Mette ringer, 1. april, følges op 1. juni`.

It is another day than the one it is due on, so it is taken off before that one is looked for.
"""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from mus_tui.language.date_reading import Reading, read_date
from mus_tui.language.due_finding import ended, find_due, kind_of
from mus_tui.language.who_words import pattern_of

# What is to be done may itself be to follow up: only what is parted from it says when it is looked at again.
_SAYS = rf"(?:{pattern_of('follow_up_lead')}\s+)*{pattern_of('follow_up')}"
_FOLLOWED = rf"{_SAYS}(?:\s+{pattern_of('follow_up_what')})?\s*:?\s+(?=\S)"
_CLAUSE = re.compile(rf"(?:[,;.(–—]|\s-)\s*{_FOLLOWED}", re.IGNORECASE)
_AFTER_A_DAY = re.compile(rf"\s+{pattern_of('and')}\s+{_FOLLOWED}", re.IGNORECASE)
_TAIL = 150


class FollowedUp(NamedTuple):
    """When a line says that it is followed up."""

    rest: str
    """The line without it."""
    when: str
    """The words of the date, as written."""
    reading: Reading
    """How they were understood."""


def follow_up_at_end(line: str, today: date, since: date | None = None) -> FollowedUp | None:
    """Return it where the words after `følges op` are a date and nothing more; never raises."""
    begins = max(0, len(line) - _TAIL)
    joined = (each for each in _AFTER_A_DAY.finditer(line, begins) if _ends_with_a_day(line[: each.start()], today))
    for clause in (*_CLAUSE.finditer(line, begins), *joined):
        rest, when = ended(line[: clause.start()]), line[clause.end() :].rstrip(" .!)")
        reading = read_date(when, today, since=since)
        if rest and reading.problem != "unclear":
            return FollowedUp(rest, when, reading)
    return None


def _ends_with_a_day(text: str, today: date) -> bool:
    due = find_due(text, today)
    return due is not None and due.place == "end" and kind_of(due.reading) in ("day", "span")
