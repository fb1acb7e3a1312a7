"""Numbers before what is listed: the program's own, unless the words begin with one already."""

from __future__ import annotations

import re

_NUMBER = r"\(?\d{1,3}(?:\.\d{1,3})*[.):]|\d{1,3}(?:\.\d{1,3})+"
_LETTERED = r"\(?[^\W\d_]\)|[^\W\d_]\.|[IVX]{1,4}[.)]"
_NUMBERED_WORD = r"[^\W\d_]+ \d{1,3}[.):]"
_OWN = re.compile(rf"(?:{_NUMBER}|{_LETTERED}|{_NUMBERED_WORD})(?=\s)")


def numbers_itself(words: str) -> bool:
    """Whether words begin with a number or letter of a list: «1. Opgaver», «2.1 Trivsel», «a) Ro», «Tema 3: Mål»."""
    return _OWN.match(words) is not None


def number_before(n: int, words: str, own: str | None = None) -> str:
    """Return what stands before the words: the form's own number, or the program's where it counts them.

    Nothing where the words begin with a number themselves.
    """
    if own is not None:
        return f"{own} " if own else ""
    return "" if not n or numbers_itself(words) else f"{n}. "
