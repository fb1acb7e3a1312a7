"""The ids that a template knows its parts by, made from what people call them."""

from __future__ import annotations

import re
from collections.abc import Container

_SPELLED = {ord(a): b for a, b in zip("æøåäö", ("ae", "oe", "aa", "ae", "oe"), strict=True)}
_LONGEST, _LONGEST_KIND = 60, 12
_NO_TEXT = ("true", "false", "null")
"""What stands in a file without quotation marks and is no text, as digits alone are none."""


def id_of(words: str, taken: Container[str] = ()) -> str:
    """Return an id that says as much of some words as an id can, and is not taken; empty where it could say nothing."""
    letters = words.lower().translate(_SPELLED)
    made = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:_LONGEST].strip("-")
    free, number = "" if made.isdecimal() or made in _NO_TEXT else made, 1
    while free and free in taken:
        number += 1
        free = f"{made[: _LONGEST - 4]}-{number}"
    return free


def kind_id_of(words: str) -> str:
    """Return what a kind of talk of this name is known by: what stands there in capitals, such as MUS, or its letters.

    Empty where it could say nothing.
    """
    capitals = re.match(r"[A-Z][A-Z0-9]+(?![^\W_])", words)
    letters = re.sub(r"[^a-z0-9]", "", words.lower().translate(_SPELLED))
    return (capitals[0] if capitals else letters.upper().lstrip("0123456789"))[:_LONGEST_KIND]
