"""The words for people and what is written around them, read in every language at once: names are in none of them."""

from __future__ import annotations

import re

from mus_tui.words import in_every_language

_CATALOGUES = in_every_language("who")


def words_of(key: str) -> frozenset[str]:
    """Return the words of a key."""
    return frozenset(word for catalogue in _CATALOGUES for word in catalogue[key].split("|") if word)


def pattern_of(key: str) -> str:
    """Return what finds any word of a key, for a regular expression; the longer of two that begin alike is found."""
    return f"(?:{'|'.join(re.escape(word) for word in sorted(words_of(key), reverse=True))})"
