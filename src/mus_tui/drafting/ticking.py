"""Whether one or several of a form's boxes are meant."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from mus_tui.drafting.column_words import LEVEL
from mus_tui.model.forms.own_form import Piece

_SEVERAL = re.compile(
    r"\b(?:flere|flera|mehrere|several|mehrfach\w*|one or more|all that apply|alle,? (?:der|som))\b", re.IGNORECASE
)
_ONE = re.compile(
    r"\b(?:ét|én|et|en|ett|1)\s+(?:enkelt\s+)?(?:kryds|kryss|svar|svarmulighed|felt|mulighed|rubrik)\b"
    r"|\b(?:vælg|velg|välj|kun|bare|endast|markér|marker|afkryds)\s+(?:ét|én|et|en|ett|1)\b"
    r"|\b(?:choose|select|tick|mark|check|pick|circle|only|just)\s+(?:only\s+|just\s+)?one\b|\bone\s+(?:box|answer|option)\b"
    r"|\b(?:nur|bitte)\s+ein(?:e|en|s)?\b|\bein\s+kreuz\b",
    re.IGNORECASE,
)
_SORT = re.compile(
    r"\b(?:\w*(?:type|status|kategori|kategorie|category|kategorien)|(?:\w+s|)art|form|kind|sort)\b\W*$", re.IGNORECASE
)
"""How a heading ends under which one of several is meant."""
_NONE_OF_IT = re.compile(r"(?:ikke|inte|ej|not|nicht|kein)\b", re.IGNORECASE)
_YES = re.compile(r"(?:ja|jo|yes)\b", re.IGNORECASE)
_NO = re.compile(r"(?:nej|nei|nein|no)\b", re.IGNORECASE)


def repeated_choices(pieces: Iterable[Piece]) -> set[tuple[str, ...]]:
    """Return the boxes that stand at more than one place of a form: the steps of a scale."""
    every = Counter(each.choices for each in pieces if each.sort == "boxes")
    return {choices for choices, often in every.items() if often > 1 and len(choices) > 2}


def several(words: str) -> bool:
    """Whether a form says that more than one may be ticked."""
    return bool(_SEVERAL.search(words))


def is_one(choices: Sequence[str], said: Iterable[str]) -> bool:
    """Whether one of these is meant: the form says so, or they are a yes and a no, numbers, steps, or it and not it."""
    over = tuple(said)
    if several(words := " ".join(over)):
        return False
    # How far something has come, from what is not to what is, or which sort of thing it is.
    if any(map(_NONE_OF_IT.match, choices)) or (len(choices) > 2 and any(map(_SORT.search, over))):
        return True
    yes_or_no = any(map(_YES.match, choices)) and any(map(_NO.match, choices))
    numbers = all(each.strip().isdecimal() for each in choices)
    steps = sum(bool(LEVEL.search(each)) for each in choices) * 2 >= len(choices)
    return bool(_ONE.search(words)) or yes_or_no or numbers or steps
