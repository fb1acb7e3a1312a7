"""What a template needs around its questions: what the talk is called, and who the two are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from mus_tui.drafting.language_words import language_of
from mus_tui.drafting.vocabulary import EMPLOYEE, KINDS, LEADER, PLAIN

_LONGEST = 60
"""Letters of a title that can stand in a list."""
_NAMED = ("GRUS", "LUS", "MUS")


class Frame(NamedTuple):
    """What a form says of the talk itself."""

    language: str
    kind: str
    """The short name of the talk."""
    kind_title: str
    """What the form calls it; empty where it does not say."""
    leader: str
    """The form's word for who holds it; empty where it has none."""
    employee: str


def frame_of(title: str, texts: Iterable[str]) -> Frame:
    """Return what the words of a form say of the talk."""
    said = [title, *texts]
    every = "\n".join(said)
    kind, kind_title = _kind(title, every)
    return Frame(language_of(every), kind, kind_title, _called(LEADER, said), _called(EMPLOYEE, said))


def _kind(title: str, every: str) -> tuple[str, str]:
    for words in (title, every):
        for pattern, name in KINDS:
            found = Counter(each[0] for each in pattern.finditer(words))
            if not found:
                continue
            often = found.most_common(1)[0][0]
            called = often[:1].upper() + often[1:]
            if words is title:
                # The title says in the form's own words what kind of talk it is.
                return name, "" if len(title) <= _LONGEST else called
            # Any talk is called that in passing: only a name of it says more than the title does.
            return name, called if name in _NAMED or len(title) > _LONGEST else ""
    return "SAMTALE", ""


def _called(pattern: re.Pattern[str], said: list[str]) -> str:
    """Return the word that is used most, as it stands in a dictionary."""
    found = Counter(_plain(each[0].casefold()) for words in said for each in pattern.finditer(words))
    if not found:
        return ""
    often = found.most_common(1)[0][0]
    return often[:1].upper() + often[1:]


def _plain(word: str) -> str:
    return next((plain for plain in PLAIN if word.startswith(plain)), word)
