"""What belongs together in our own words, kept on one line: a date, and a sign with what it counts."""

from __future__ import annotations

import re

_TOGETHER = re.compile(
    # «mar. 2027 ○ 2 aftaler»: the month is of no use without what falls in it.
    r"(?:[^\W\d]+\.?(?: \d{4})? )?[●○◆◇] (?:\d+ )?\w+"
    # «11.–20. april 2027», «1. maj» and, in English, “1 May 2027”.
    r"|\b\d{1,2}\.(?:–\d{1,2}\.)? [^\W\d]+\.?(?: \d{4}\b)?"
    r"|\b\d{1,2}(?:–\d{1,2})? [A-Z][a-z]+(?: \d{4}\b)?"
)


def together(words: str) -> str:
    """Return the words with no-break spaces where a line must not end."""
    return _TOGETHER.sub(lambda found: found.group().replace(" ", "\N{NO-BREAK SPACE}"), words)
