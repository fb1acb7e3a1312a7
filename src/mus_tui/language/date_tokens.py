"""The words of a date, taken apart: a closed list of words and figures for each language, and nothing else.

The languages are never mixed: «fri», «man» and «sat» are weekdays in one of them and everyday words in the other.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from mus_tui.languages import LANGUAGES
from mus_tui.words import in_every_language, language

LONGEST = 90
"""Characters; no date in words is longer, and what is longer is not looked at."""
AFTER = "".join(map(chr, (*b" \t\n!", 0x2026, *range(0x2600, 0x27C0), *range(0x1F300, 0x1FB00), 0xFE0F, 0x200D)))
"""What may stand behind a date and says nothing of it: an exclamation mark, an ellipsis, an emoji."""
_SMILEY = re.compile(r"\s+(?:[:;=]['’]?-?[()DPpOo/|]|<3)\s*$")

_CATALOGUES = dict(zip(LANGUAGES, in_every_language("language"), strict=True))
_KINDS = (
    *("skip", "lead", "the", "those", "limit", "between", "by", "to", "range", "join", "onward"),
    *("before", "after", "in", "ahead", "next", "coming", "this", "last", "part", "close", "edge", "that", "of_that"),
    *("year_end", "this_year", "count", "few", "ordinal", "unit", "units", "stretch", "day", "month", "weekday_short"),
    *("workday", "holiday", "season"),
)
_MONTH_FIRST = "month_first"


class Token(NamedTuple):
    """One word or figure of a date."""

    kind: str
    """`number`, `year` (four figures), `school` (the year it begins in), or the kind of word after `read_`."""
    value: int
    """What it counts or which one it is."""


def words_of(key: str) -> frozenset[str]:
    """Return the words of a `read_` key in every language."""
    return frozenset(word for each in LANGUAGES for word, _ in _entries(each, f"read_{key}"))


def without_smiley(text: str) -> str:
    """Return a text without the smileys of signs that it ends with, which say as little of a date as an emoji."""
    while found := _SMILEY.search(text):
        text = text[: found.start()]
    return text


def pattern_of(key: str, *languages: str) -> str:
    """Return what finds any word of a `read_` key, for a regular expression; in every language where none is named.

    The longer of two that begin alike is found.
    """
    words = {word for each in languages or LANGUAGES for word, _ in _entries(each, f"read_{key}")}
    return f"(?:{'|'.join(re.escape(word) for word in sorted(words, reverse=True)) or '(?!)'})"


def in_turn() -> tuple[str, ...]:
    """Return the languages in the order in which words are tried in them: the one in use first."""
    return (language(), *(each for each in LANGUAGES if each != language()))


def _entries(spoken: str, key: str) -> list[tuple[str, int]]:
    pairs = [entry.partition("=") for entry in _CATALOGUES[spoken][key].split("|") if entry]
    return [(word, int(value or 0)) for word, _, value in pairs]


def _vocabulary(spoken: str) -> dict[str, Token]:
    catalogue = _CATALOGUES[spoken]
    found: dict[str, Token] = {}
    for month in range(1, 13):
        for key in (f"month_{month}", f"month_short_{month}"):
            found[catalogue[key].lower().rstrip(".")] = Token("month", month)
    for weekday in range(7):
        found[catalogue[f"weekday_{weekday}"].lower()] = Token("weekday", weekday)
    # Last, for `jul` is Christmas where no day stands before it.
    found.update((word, Token(kind, value)) for kind in _KINDS for word, value in _entries(spoken, f"read_{kind}"))
    return found


_VOCABULARIES = {each: _vocabulary(each) for each in LANGUAGES}
MONTHS = frozenset(w for words in _VOCABULARIES.values() for w, token in words.items() if token.kind == "month")
"""Every name of a month that is read, short and long."""
SHORT_MONTHS = MONTHS - {c[f"month_{n}"].lower() for c in _CATALOGUES.values() for n in range(1, 13)}
"""Those that are cut short."""
_AFTER_DAY = {each: dict(_entries(each, "read_month_after_day")) for each in LANGUAGES}
_DAY = r"[0-9]{1,2}\ ?[./]\ ?[0-9]{1,2}"


def _token(spoken: str) -> re.Pattern[str]:
    words = sorted(_VOCABULARIES[spoken], reverse=True)
    return re.compile(
        rf"""
          (?P<gap> [\ .,]+ | /(?=\ ?[0-9]{{4}}(?![0-9])) | (?<=[a-z]): | (?<=mid)- )
        | (?P<iso> [1-9][0-9]{{3}} (?:-[0-9]{{1,2}}-|/[0-9]{{1,2}}/|\.[0-9]{{1,2}}\.) [0-9]{{1,2}} (?![0-9]) )
        | {pattern_of("school", spoken)}\ (?P<school> [0-9]{{2,4}} [/–-] [0-9]{{2,4}} ) (?![0-9])
        | (?P<figures> [0-9]{{1,2}} -[0-9]{{1,2}}- (?:[1-9][0-9]{{3}}|[0-9]{{2}}) (?! [0-9] | \ ?[/-] )
            | {_DAY} (?: \ ?[./-]\ ?(?:[1-9][0-9]{{3}}|[0-9]{{2}}) )?
              (?! [0-9] | \ ?\.\ ?[0-9] | \ ?/ | \ ?-(?!\ ?{_DAY}) ) )
        | (?P<quarter> q[1-4] ) (?![0-9])
        | (?P<half> h[12] ) (?=\ [0-9]{{4}})
        | ['’](?P<short_year> [0-9]{{2}} ) (?![0-9])
        | (?P<number> [1-9][0-9]{{2,3}} | [0-9]{{1,2}} ) {pattern_of("ordinal_ending", spoken)}? (?![0-9])
        | (?P<together> {pattern_of("week_together", spoken)} ) (?=[0-9])
        | (?P<word> {"|".join(re.escape(word) for word in words)} ) (?!\w)
        | (?P<range> \ ?[–—-] )
        | (?P<join> \ ?(?: \+ | /(?!\ ?[0-9]{{1,2}}\ ?/\ ?[0-9]) ) )
        """,
        re.VERBOSE,
    )


_TOKENS = {each: _token(each) for each in LANGUAGES}
_TWO_WEEKS = re.compile(r"([0-9]{1,2}) ?/ ?([0-9]{1,2})(?![0-9])")
_WEEK = Token("unit", 7)


def tokens_of(words: str, spoken: str) -> list[Token] | None:
    """Return the words taken apart in one language, or None when something in them is no part of a date."""
    text = words.strip()
    if len(text) > LONGEST:
        return None
    text = " ".join(unicodedata.normalize("NFC", text).lower().split())
    tokens: list[Token] = []
    at = 0
    while at < len(text):
        # «uge 7/8» are two weeks, where «7/8» is a day in August.
        weeks = _TWO_WEEKS.match(text, at) if tokens[-1:] == [_WEEK] else None
        match = weeks or _TOKENS[spoken].match(text, at)
        if match is None:
            return None
        month = _AFTER_DAY[spoken].get(match[0]) if tokens and tokens[-1].kind in ("number", "ordinal") else None
        tokens += _two_weeks(match) if weeks else [Token("month", month)] if month else _tokens_in(match, spoken)
        at = match.end()
    return [_counted(tokens, n) for n in range(len(tokens))]


def _counted(tokens: list[Token], at: int) -> Token:
    """Return a word, where it is a unit as the one that is counted or numbered: `2 år`, `1 uge`, `ugerne 7-9`."""
    token = tokens[at]
    before, after = tokens[at - 1] if at else None, tokens[at + 1].kind if at + 1 < len(tokens) else ""
    if token == Token("units", 7) and after == "number":
        return _WEEK
    if token.kind == "unit" and before and before.kind in ("number", "count", "few") and after != "number":
        # «2. kvartal» has its number, «2 år» so many.
        return Token("units", token.value) if token.value == 365 or (before.value == 1 and token.value < 90) else token
    return token


def reach(text: str) -> int:
    """Return how far the words that a text begins with may be words of a date, in any language: a quick first look."""
    text = text[:LONGEST].lower()
    farthest = 0
    for pattern in _TOKENS.values():
        at = 0
        while match := pattern.match(text, at):
            at = match.end()
        farthest = max(farthest, at)
    return farthest


def _two_weeks(match: re.Match[str]) -> list[Token]:
    return [Token("number", int(match[1])), Token("join", 0), Token("number", int(match[2]))]


def _tokens_in(match: re.Match[str], spoken: str) -> list[Token]:
    found = match[match.lastgroup or 0]
    match match.lastgroup:
        case "word":
            return [_VOCABULARIES[spoken][found]]
        case "number":
            return [_number(found)]
        case "short_year":
            return [Token("year", 2000 + int(found))]
        case "quarter" | "half":
            return [Token("number", int(found[1])), Token("unit", 182 if found[0] == "h" else 90)]
        case "together":
            return [_WEEK]
        case "school":
            return _school_year(*map(int, re.findall("[0-9]+", found)))
        case "range" | "join":
            return [Token(match.lastgroup, 0)]
        case "figures" | "iso":
            figures = re.findall("[0-9]+", found)
            day, month, *year = figures if match.lastgroup == "figures" else reversed(figures)
            return [Token("number", int(day)), Token("month", int(month)), *map(_number, year)]
    return []


def _school_year(first: int, last: int) -> list[Token]:
    # «2026/27», «26/27» and «2026-2027»; two years that do not follow each other are none.
    return [Token("school", 2000 + first % 100 if (first + 1 - last) % 100 == 0 else 0)]


def _number(figures: str) -> Token:
    return Token("year" if len(figures) == 4 else "number", int(figures))


def puts_month_first(spoken: str) -> bool:
    """Whether a language writes the day after the month as well: `March 1`."""
    return bool(_entries(spoken, f"read_{_MONTH_FIRST}"))
