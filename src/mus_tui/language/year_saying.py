"""The year at a glance, in one line: what falls when, by sign and by word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby

from mus_tui.language.date_saying import say_month
from mus_tui.words import count, t

_SIGNS = {"held": "●", "promise": "○", "follow_up": "◆", "talk": "◇"}
_LINE = " ── "
_MOST_LINES = 3


def say_year(falls: Iterable[tuple[date, str, int]]) -> str:
    """Return `okt. 2026 ● samtale ── mar. 2027 ○ 2 aftaler ── apr. ◆ opfølgning`."""
    return _LINE.join(_months(falls))


def year_lines(label: str, falls: Sequence[tuple[date, str, int]], room: int, later: int = 0) -> list[str]:
    """Return the year of many talks: what the signs mean, and below it how many of each fall in which month.

    At most two lines of months; what comes later is left out. `later` follow-ups, of whose days nothing is known, are
    counted after them.
    """
    kinds = [kind for kind in _SIGNS if any(each[1] == kind for each in falls)]
    meant = [f"{_SIGNS[kind]} {t(f'language.year_{kind}_each')}" for kind in kinds]
    first = f"{label} {' · '.join(meant)}"
    lines = [first if len(first) <= room else f"{label} {' '.join(meant)}", ""]
    for month in _by_month(falls):
        longer = f"{lines[-1]}{_LINE if lines[-1] else ''}{month}"
        if len(longer) <= room:
            lines[-1] = longer
        elif len(lines) == _MOST_LINES:
            lines[-1] += " …"
            break
        else:
            lines.append(month)
    if later:
        more = count("language.year_later", later)
        lines = [*lines[:-1], f"{lines[-1]} {more}"] if len(lines[-1]) + 1 + len(more) <= room else [*lines, more]
    return lines


def _by_month(falls: Iterable[tuple[date, str, int]]) -> Iterator[str]:
    for month, same in groupby(_dated(falls), lambda each: each[0]):
        yield " ".join([month, *(f"{_SIGNS[kind]} {n}" for _, kind, n in same)])


def say_year_in_words(falls: Iterable[tuple[date, str, int]]) -> str:
    """Return `marts 2027: 2 aftaler · april 2027: opfølgning`: without signs, and without the talk itself."""
    ahead = [each for each in falls if each[1] != "held"]
    return " · ".join(f"{say_month(month.month)} {month.year}: {_what(kind, n)}" for month, kind, n in ahead)


def _months(falls: Iterable[tuple[date, str, int]]) -> Iterator[str]:
    for month, same in groupby(_dated(falls), lambda each: each[0]):
        yield " ".join([month, *(f"{_SIGNS[kind]} {_what(kind, n)}" for _, kind, n in same)])


def _dated(falls: Iterable[tuple[date, str, int]]) -> Iterator[tuple[str, str, int]]:
    """Give each with its month in short, and the year where it turns."""
    year = 0
    for month, same in groupby(falls, lambda each: each[0]):
        when = t(f"language.month_short_{month.month}") + (f" {month.year}" if month.year != year else "")
        year = month.year
        yield from ((when, kind, n) for _, kind, n in same)


def _what(kind: str, n: int) -> str:
    return count(f"language.year_{kind}", n)
