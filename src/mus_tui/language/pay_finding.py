"""Finds where a line speaks of pay with an amount or a percentage (E28): it judges nothing, and rather misses one.

An amount is of pay where a word for pay stands in its own part of the sentence, or else elsewhere in the line, unless
its part says what it is the price of: «et kursus til 5.000 kr» is nobody's pay.
"""

from __future__ import annotations

import re
from functools import cache

from mus_tui.words import in_every_language

LONGEST = 2000
"""Characters; what is longer is a text and no line, and its end is not looked at."""

# Bounded, so that a row of figures is read at once.
_NUMBER = r"(?<!\d)\d[\d.,\u00a0 ]{0,14}"
_LARGE = r"(?<![\d.,/-])(?:\d{1,3}(?:[.,\u00a0 ]\d{3})+|\d{5,6})(?![\d/-])"


def pay_in(words: str) -> str:
    """Return the amount or the percentage of pay that a line holds, as it is written; empty where it holds none."""
    said = words[:LONGEST]
    folded = _one("not_pay").sub(lambda found: "·" * len(found[0]), said)
    pays = [found.span() for found in _one("pay").finditer(folded)]
    if not pays:
        return ""
    for found in _amount().finditer(folded):
        start, end = _part_of(folded, found.start())
        here = any(start <= at < end for at, _ in pays)
        if here or not _one("cost").search(folded, start, end):
            return said[found.start() : found.end()].strip(" .,\u00a0")
    return ""


def _part_of(words: str, at: int) -> tuple[int, int]:
    """Return from where to where the part of the sentence goes that this place is in."""
    ends = [(found.start(), found.end()) for found in _between().finditer(words)]
    begins = max((end for _, end in ends if end <= at), default=0)
    return begins, min((start for start, _ in ends if start > at), default=len(words))


def _pieces(key: str) -> str:
    return "|".join(each[f"read_{key}"] for each in in_every_language("pay"))


@cache
def _one(key: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_pieces(key)})(?!\w)", re.IGNORECASE)


@cache
def _between() -> re.Pattern[str]:
    # The point after «kr» ends no sentence.
    return re.compile(
        rf"[;!?\n]|[,:](?=\s)|(?<!kr)(?<!pr)\.(?=\s)|\s(?:{_pieces('between')})\s|\s[–-]\s", re.IGNORECASE
    )


@cache
def _amount() -> re.Pattern[str]:
    money, some = rf"(?:{_pieces('money')})(?!\w)", rf"(?<!\w)(?:{_pieces('some')})"
    thousand = rf"(?:{_pieces('thousand')})(?!\w)"
    percent = rf"(?:{_pieces('percent')})(?!\w)"
    each = (
        rf"(?<!\w){money}\.?\s?{_NUMBER}",
        rf"[€$£]\s?{_NUMBER}|{_NUMBER}\s?[€$£]",
        rf"{_NUMBER}\s?{money}\.?",
        rf"{_NUMBER}[,.]-",
        rf"{_NUMBER}\s?(?:{_pieces('per')})(?!\w)",
        rf"{some}\s{thousand}(?:\s{money})?|(?<!\w){thousand}\s{money}",
        rf"{_NUMBER}\s?{percent}|{some}\s{percent}",
        rf"(?:{some}|(?<!\w)\d+)\s(?:{_pieces('step')})(?!\w)|(?<!\w)(?:{_pieces('step')})\s\d+",
        r"(?<![\w.,])\d{2,3}k(?!\w)",
        rf"{_LARGE}(?!\s?(?:{_pieces('counted')})(?!\w))",
    )
    return re.compile("|".join(f"(?:{one})" for one in each), re.IGNORECASE)
