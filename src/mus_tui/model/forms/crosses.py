"""Crosses as people set them: beside a box, over it, or behind the word, in a line that has nothing else in it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mus_tui.model.forms.form_lines import alike

_CROSS = "x\u00d7\u2611\u2612\u2713\u2714\u2717\u2718"
_SIGN = rf"[{_CROSS}\u2610]|\bv\b|\[\s?[xv\u2713\u2714]{{0,3}}\s?\]|\(\s?[xv\u2713\u2714]{{1,3}}\s?\)"
_AROUND = r"[\s>+\u2022\u00b7.,:;!?-]"
_EMPTY = re.compile(r"\A\W*?\[\s*\]")
_AT_BOX = re.compile(r"(?=\[[ \txXvV\u2713\u2714]{0,3}\]|[\u2610\u2611\u2612])")
_APART = re.compile(r"[ \t\xa0]{2,}")


class Crosses:
    """Finds the words of a form that have a cross, as long as a line says one of them and nothing more."""

    def __init__(self, words: Iterable[str]) -> None:
        known = "|".join(map(re.escape, words)) or "(?!)"
        signs = rf"(?:{_SIGN}|{_AROUND})*"
        # As few signs as can be before a word: «-1» is one.
        self._line = re.compile(rf"(?:\d{{1,3}}[.)])?({signs}?)({known})({signs})")

    def in_line(self, line: str) -> dict[str, bool]:
        """Return whether each word of a line has a cross; nothing where it says more, or a word has not even a box."""
        if whole := self._at_one(line):
            return whole
        # Word sets several of them on a line, and so does plain text where they are short.
        return self._in_parts(_APART.split(line.strip())) or self._in_parts(_AT_BOX.split(line.strip()))

    def _in_parts(self, parts: Iterable[str]) -> dict[str, bool]:
        found: dict[str, bool] = {}
        for part in filter(None, map(str.strip, parts)):
            one = self._at_one(part)
            if not one:
                return {}
            found |= one
        return found

    def _at_one(self, text: str) -> dict[str, bool]:
        found = self._line.fullmatch(alike(_EMPTY.sub("\u2610", text, count=1)))
        signs = re.findall(_SIGN, f"{found[1]} {found[3]}") if found else []
        return {found[2]: any(re.search(f"[{_CROSS}v]", sign) for sign in signs)} if found and signs else {}
