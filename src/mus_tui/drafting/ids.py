"""Ids out of a form's own words: short, in the letters that an id may have, and each once."""

from __future__ import annotations

import re
import unicodedata

_SPELLED = str.maketrans(
    {"æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ð": "d", "þ": "th"}
)
_LONGEST = 40
_NUMBERED = re.compile(r"(.*)-[0-9]+")


def slug(words: str) -> str:
    """Return words as an id; empty where none of their letters can stand in one."""
    plain = unicodedata.normalize("NFC", words).casefold().translate(_SPELLED)
    # A dash between two words or numbers parts them; what else has no letter of its own falls away.
    plain = re.sub(r"[\u2010-\u2015\u2212]", " ", plain)
    plain = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    found = ""
    for word in re.findall(r"[a-z0-9]+", plain):
        if found and len(found) + len(word) >= _LONGEST:
            break
        found = f"{found}-{word}" if found else word[:_LONGEST]
    return found


class Ids:
    """The ids that are taken."""

    def __init__(self, above: str = "") -> None:
        self.above = above
        """What stands over them all: the words of what has none of its own."""
        self._taken: set[str] = set()
        self._last: dict[str, int] = {}

    def new(self, words: str, otherwise: str) -> str:
        """Return an id for words that no other has; `otherwise` where no letter can stand in one."""
        first = slug(words) or slug(self.above) or otherwise
        found, number = first, self._last.get(first, 1)
        while found in self._taken:
            number += 1
            found = f"{first}-{number}"
        self._last[first] = number
        self._taken.add(found)
        return found
