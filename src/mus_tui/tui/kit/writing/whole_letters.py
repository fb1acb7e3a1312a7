"""What people take for one letter, however many signs it is made of: a letter and its marks, a flag, an emoji.

One step of the cursor passes it and one Backspace takes it, and signs that are typed one after the other become what
they are when they are pasted together.
"""

from __future__ import annotations

import re
from unicodedata import category, normalize

_FIRST_MARK = "\u0300"
"""No sign below it is put together with the one before."""
_JOINERS = "\u200c\u200d"
_WORD = re.compile(r"(?:\w[\w\u0300-\u036f\u200c\u200d]*)(?:['’]\w+)*|\s+|.", re.DOTALL)
_NEXT_WORD = re.compile(r"\s*(?:\w[\w\u0300-\u036f\u200c\u200d]*|[^\w\s]+)?")


def is_letter_part(sign: str | None) -> bool:
    """Whether a sign is a part of letters that cannot be printed by itself: a joiner, or a part of a flag."""
    return sign is not None and (sign in _JOINERS or _is_tag(sign))


def letter_before(text: str, at: int) -> int:
    """Return where the letter begins that ends at a place."""
    at -= 1
    while at > 0 and _goes_on(text, at):
        at -= 1
    return max(0, at)


def letter_after(text: str, at: int) -> int:
    """Return where the letter ends that begins at a place."""
    at += 1
    while at < len(text) and _goes_on(text, at):
        at += 1
    return min(len(text), at)


def between_letters(text: str, at: int) -> int:
    """Return a place that is in no letter: the place itself, or else where its letter begins."""
    return letter_before(text, at + 1) if 0 < at < len(text) else at


def put_together(before: str, typed: str) -> tuple[int, str]:
    """Return how much of the text before goes, and what is written in its place, so that letters are composed."""
    if typed[:1] < _FIRST_MARK or not before:
        return 0, typed
    begins = letter_before(before, len(before))
    apart = before[begins:] + typed
    composed = normalize("NFC", apart)
    return (0, typed) if composed == apart else (len(before) - begins, composed)


def word_around(text: str, at: int) -> tuple[int, int]:
    """Return where the word begins and ends that a place is in: letters, or spaces, or a sign by itself."""
    words = list(_WORD.finditer(text))
    found = next((each.span() for each in words if each.start() <= at < each.end()), None)
    return found or (words[-1].span() if words else (0, 0))


def word_ends(text: str, at: int) -> int:
    """Return where the word ends that comes after a place, with the spaces before it."""
    found = _NEXT_WORD.match(text, at)
    return found.end() if found else at


def _goes_on(text: str, at: int) -> bool:
    """Whether the sign at a place belongs to the letter before it."""
    sign, before = text[at], text[at - 1]
    if sign < _FIRST_MARK:
        return False
    if sign in _JOINERS or _is_tag(sign) or "\U0001f3fb" <= sign <= "\U0001f3ff" or category(sign)[0] == "M":
        return True
    if _is_of_flag(sign):
        begins = at
        while begins > 0 and _is_of_flag(text[begins - 1]):
            begins -= 1
        return (at - begins) % 2 == 1
    return before == _JOINERS[1] and category(sign) == "So"


def _is_tag(sign: str) -> bool:
    return "\U000e0020" <= sign <= "\U000e007f"


def _is_of_flag(sign: str) -> bool:
    return "\U0001f1e6" <= sign <= "\U0001f1ff"
