"""A form that came back as a reply: a mail program has put `> ` before each of its lines, and before no new one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mus_tui.model.forms.form_lines import mark_in
from mus_tui.model.forms.form_marks import OURS

_SIGNS = re.compile(r"\s{0,3}(?:>[ \t]?)+")
_ONE = r"[ \t]{0,3}>[ \t]?"


def without_reply_marks(text: str) -> str:
    """Return a form without the signs of a reply, as many of them as stand before its own lines; else as it is."""
    lines = text.replace("\r\n", "\n").split("\n")
    depth = _depth(lines)
    if not depth:
        return text
    signs = re.compile(rf"(?:{_ONE}){{1,{depth}}}")
    return "\n".join(signs.sub("", line, count=1) if signs.match(line) else line for line in lines)


def _depth(lines: Sequence[str]) -> int:
    """Return how many signs most of the form's own lines have before them."""
    marked = [line for line in lines if mark_in(line)[0].startswith(OURS)]
    # Where the marks were taken away, a form is mostly its own words.
    own = marked or [line for line in lines if line.strip()]
    depths = sorted(_signs_before(line) for line in own)
    return depths[len(depths) // 2] if depths else 0


def _signs_before(line: str) -> int:
    found = _SIGNS.match(line)
    return found[0].count(">") if found else 0
