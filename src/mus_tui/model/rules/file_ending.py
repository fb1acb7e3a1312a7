"""How the name of a file ends, which says what is written in it."""

from __future__ import annotations

import re

_ENDING = re.compile(r"\.[^\s./\\][^./\\]*$")


def ending_of(file: str) -> str:
    """Return the ending in small letters, its dot first; empty where the name has none.

    A date at the end, as in «plan 9.3.2026», is no ending, nor is what follows an abbreviation, as in «Hr. Holm».
    """
    found = _ENDING.search(file)
    return found[0].lower() if found and not found[0][1:].isdecimal() else ""
