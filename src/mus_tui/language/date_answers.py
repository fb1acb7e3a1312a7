"""Words that are the answer to «hvornår» themselves: how often, when something has happened, as soon as possible."""

from __future__ import annotations

import re

from mus_tui.language.date_tokens import pattern_of

_NUMBER = rf"(?:{pattern_of('count')}|{pattern_of('ordinal')}|[0-9]{{1,2}}\.?)"
_TIME = rf"(?:{pattern_of('each')}|{pattern_of('unit')}|{pattern_of('units')}|{pattern_of('that')})"
_EVERY = rf"{pattern_of('every')} (?:(?:{pattern_of('every_which')}|{_NUMBER}) )?{_TIME}"
_OFTEN = "|".join(
    (
        _EVERY,
        rf"{_NUMBER} {pattern_of('times')} (?:{pattern_of('per')}\.? {_TIME}|{pattern_of('often')}|{_EVERY})",
        rf"(?:{pattern_of('the')} )?(?:{pattern_of('last')}|{_NUMBER}) (?:{pattern_of('each')} )?"
        rf"{pattern_of('within')} {_EVERY}",
        pattern_of("often"),
    )
)
_LASTING = rf"{_OFTEN}|{pattern_of('lasting')}"
_HAPPENING = "|".join(
    (
        rf"{pattern_of('at')} (?:(?:{pattern_of('the')}|{pattern_of('our')}) )?{pattern_of('next')} "
        rf"{pattern_of('meeting')}",
        rf"{pattern_of('at')} {pattern_of('occasion')}",
    )
)
_WHEN = rf"{pattern_of('when')} [^\s,:;–—]+ [^,:;–—]+"

REPEATED = re.compile(rf"(?:{_LASTING})(?!\w)", re.IGNORECASE)
"""How often something is done, or that it is done all the time."""
HAPPENING = re.compile(rf"(?:{_HAPPENING})(?!\w)", re.IGNORECASE)
"""An occasion that has no day yet."""
_ANSWERS = (REPEATED, HAPPENING, re.compile(_WHEN, re.IGNORECASE))
_SOON = re.compile(rf"{pattern_of('soon')}(?!\w)", re.IGNORECASE)
_SOON_AND = re.compile(rf"{pattern_of('soon')}(?:,? {pattern_of('and_at_latest')}|,)?\s+(?=\S)", re.IGNORECASE)


def answer_ends(text: str, start: int) -> set[int]:
    """Return where such words may end that begin at a place in a text."""
    found = (pattern.match(text, start) for pattern in (*_ANSWERS, _SOON))
    return {match.start() + len(match[0].rstrip()) for match in found if match}


def is_answer(words: str) -> bool:
    """Whether the words of a date field are the answer themselves."""
    text = _plain(words)
    return any(pattern.fullmatch(text) for pattern in _ANSWERS)


def is_soon(words: str) -> bool:
    """Whether they say no more than as soon as possible, which is asked about once."""
    return _SOON.fullmatch(_plain(words)) is not None


def without_soon(words: str) -> str:
    """Return a date without the «snarest og senest» before it."""
    soon = _SOON_AND.match(words)
    return words[soon.end() :] if soon else words


def _plain(words: str) -> str:
    return " ".join(words.split()).rstrip(".")
