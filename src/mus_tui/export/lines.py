"""Text as it is laid out: what every kind of document agrees on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from textwrap import shorten

from mus_tui.words import t

DAY = re.compile(r"\(?(?:\b\d{1,2}\.–)?\b\d{1,2}\. [^\W\d_]{3,9}\b(?: \d{4}\b)?\)?")
"""A day with its month, its year where it has one, and what brackets it: it stands on one line."""

_LONELY = re.compile(r"(?<=\S) (?=(?:[^\W\d_a-zæøå]|[–&+=])[.,;:?!…)»]*(?:\s|$))")
"""What stands before a single capital or sign: «Plan A?»."""

_LONGEST_FOOT = 70
_ENDS_ITSELF = ("?", "!", ":", ".", "…")


def lines_of(text: str) -> list[str]:
    """Return the lines of a text without what nobody can see: the ends of lines, and empty ones around it."""
    lines = [line.rstrip() for line in text.split("\n")]
    while len(lines) > 1 and not lines[-1]:
        lines.pop()
    while len(lines) > 1 and not lines[0]:
        lines.pop(0)
    return lines


def kept_together(text: str) -> str:
    """Return a text where a single capital or sign is not left to begin a line, away from the word it belongs to."""
    return _LONELY.sub("\N{NO-BREAK SPACE}", text)


def paragraphs_of(text: str) -> Iterator[tuple[bool, list[str]]]:
    """Give a template's text line by line: those of a list together, without their dash, and whether it is one.

    A point under a point is a point of the same list.
    """
    for points, lines in groupby(filter(None, lines_of(text)), key=lambda line: line.lstrip().startswith("- ")):
        yield points, [line.lstrip()[2:].strip() if points else line for line in lines]


def listed(parts: Sequence[str]) -> str:
    """Return parts as they are listed in a sentence: «a, b og c»."""
    *firsts, last = parts
    return f"{', '.join(firsts)} {t('export.and')} {last}" if firsts else last


def with_whom(label: str, whom: str) -> str:
    """Return what is asked with whom it is for, which stands after it; before what leads into the answer."""
    if whom and label.rstrip().endswith((":", "…", "...", ",")):
        before = whom.strip("()")
        return f"{before[:1].upper()}{before[1:]}: {label}"
    return " ".join(filter(None, (label, whom)))


def foot_name(whose: str) -> str:
    """Return whose a sheet is as there is room for it at the foot."""
    return shorten(whose, _LONGEST_FOOT, placeholder="…")


def with_colon(label: str) -> str:
    """Return a label with a colon, unless it ends with a sign of its own; nothing where there is none."""
    return label if not label or label.endswith(_ENDS_ITSELF) else f"{label}:"
