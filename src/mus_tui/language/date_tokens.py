"""The words of a date, taken apart: a closed list of words and figures, and nothing else."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from mus_tui.words import in_every_language

LONGEST = 80
"""Characters; no date in words is longer, and what is longer is not looked at."""

_CATALOGUES = in_every_language("language")
_KINDS = (
    *("skip", "lead", "before", "in", "ahead", "next", "this", "part", "close", "year_end"),
    *("count", "ordinal", "unit", "stretch", "day", "month", "weekday_short"),
)


_AFTER_DAY = "month_after_day"


class Token(NamedTuple):
    """One word or figure of a date."""

    kind: str
    """`number`, `year` (four figures), or the kind of word after `read_` in the catalogue."""
    value: int
    """What it counts or which one it is."""


def words_of(key: str) -> frozenset[str]:
    """Return the words of a `read_` key in every language."""
    return frozenset(word for word, _ in _entries(f"read_{key}"))


def pattern_of(key: str) -> str:
    """Return what finds any word of a `read_` key, for a regular expression."""
    return f"(?:{'|'.join(re.escape(word) for word in sorted(words_of(key), key=len, reverse=True))})"


def _entries(key: str) -> list[tuple[str, int]]:
    entries = "|".join(catalogue[key] for catalogue in _CATALOGUES).split("|")
    pairs = [entry.partition("=") for entry in entries if entry]
    return [(word, int(value or 0)) for word, _, value in pairs]


def _vocabulary() -> dict[str, Token]:
    found = {word: Token(kind, value) for kind in _KINDS for word, value in _entries(f"read_{kind}")}
    for catalogue in _CATALOGUES:
        for month in range(1, 13):
            for key in (f"month_{month}", f"month_short_{month}"):
                found[catalogue[key].lower().rstrip(".")] = Token("month", month)
        for weekday in range(7):
            found[catalogue[f"weekday_{weekday}"].lower()] = Token("weekday", weekday)
    # Last, for it takes `jul` from the months: alone that is Christmas.
    found.update((word, Token(_AFTER_DAY, month)) for word, month in _entries(f"read_{_AFTER_DAY}"))
    return found


_VOCABULARY = _vocabulary()
MONTHS = frozenset(word for word, token in _VOCABULARY.items() if token.kind == "month")
"""Every name of a month that is read, short and long."""

_TOKEN = re.compile(
    r"""
      (?P<gap> [\ .,]+ | /(?=[0-9]{4}(?![0-9])) | (?<=[a-z])-(?=[a-z]) )
    | (?P<iso> [1-9][0-9]{3} (?:-[0-9]{1,2}-|/[0-9]{1,2}/|\.[0-9]{1,2}\.) [0-9]{1,2} (?![0-9]) )
    | (?P<figures> [0-9]{1,2}
        (?: -[0-9]{1,2}-(?:[1-9][0-9]{3}|[0-9]{2})
          | \ ?[./]\ ?[0-9]{1,2} (?: \ ?[./-]\ ?(?:[1-9][0-9]{3}|[0-9]{2}) )? )
        (?! [0-9] | \ ?\.\ ?[0-9] | \ ?[/-] ) )
    | q(?P<quarter> [1-4] ) (?![0-9])
    | (?P<number> [1-9][0-9]{2,3} | [0-9]{1,2} ) """
    + pattern_of("ordinal_ending")
    + r"""? (?![0-9])
    | (?P<word> """
    + "|".join(re.escape(word) for word in sorted(_VOCABULARY, key=len, reverse=True))
    + r""" ) (?!\w)
    """,
    re.VERBOSE,
)


def tokens_of(words: str) -> list[Token] | None:
    """Return the words taken apart, or None when something in them is no part of a date."""
    text = words.strip()
    if len(text) > LONGEST:
        return None
    text = " ".join(unicodedata.normalize("NFC", text).lower().split())
    tokens: list[Token] = []
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            return None
        found = _tokens_in(match)
        if found and found[0].kind == _AFTER_DAY:
            if not tokens or tokens[-1].kind != "number":
                return None
            found = [Token("month", found[0].value)]
        tokens += found
        at = match.end()
    return tokens


def _tokens_in(match: re.Match[str]) -> list[Token]:
    found = match[match.lastgroup or 0]
    match match.lastgroup:
        case "word":
            return [_VOCABULARY[found]]
        case "number":
            return [_number(found)]
        case "quarter":
            return [Token("number", int(found)), Token("unit", 90)]
        case "figures" | "iso":
            figures = re.findall("[0-9]+", found)
            day, month, *year = figures if match.lastgroup == "figures" else reversed(figures)
            return [Token("number", int(day)), Token("month", int(month)), *map(_number, year)]
    return []


def _number(figures: str) -> Token:
    return Token("year" if len(figures) == 4 else "number", int(figures))
