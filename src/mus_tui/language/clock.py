"""Reads a time of day as people write it: `10`, `10.30`, `kl. 9:15`."""

from __future__ import annotations

import re
from datetime import time

from mus_tui.language.date_tokens import pattern_of

_CLOCK = re.compile(rf"{pattern_of('clock')}?\s*([0-9]{{1,2}})(?:[.:]?([0-5][0-9]))?", re.IGNORECASE)


def read_clock(words: str) -> time | None:
    """Return the time that is meant; None where it is none."""
    found = _CLOCK.fullmatch(words.strip())
    if not found or int(found[1]) > 23:
        return None
    return time(int(found[1]), int(found[2] or 0))
