"""Keywords typed on one line, as somebody reads them off a sheet of paper: whole words or the beginning of them."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import NamedTuple

from mus_tui.model.values.letters import as_known
from mus_tui.model.values.parts.own_steps import KeywordSet

_BETWEEN = re.compile(r"[,;/\n]")
_LIKENESS = 0.8


class Matched(NamedTuple):
    """What a line of keywords says."""

    words: tuple[str, ...]
    """The keywords that are meant, in the order they were typed."""
    unknown: tuple[str, ...]
    """What means none of them, or more than one."""


def match_keywords(line: str, known: KeywordSet) -> Matched:
    """Return the keywords that a line names, with a comma between them."""
    words: dict[str, None] = {}
    unknown = []
    for typed in filter(None, (part.strip() for part in _BETWEEN.split(line))):
        if meant := _meant(as_known(typed), known.words):
            words[meant] = None
        else:
            unknown.append(typed)
    return Matched(tuple(words), tuple(unknown))


def _meant(typed: str, known: tuple[str, ...]) -> str:
    plain = {as_known(word): word for word in known}
    if typed in plain:
        return plain[typed]
    begins = [word for word in plain if word.startswith(typed)]
    near = begins or get_close_matches(typed, plain, 2, _LIKENESS)
    return plain[near[0]] if len(near) == 1 else ""
