"""A form whose lines a mail program has wrapped: its marks, headings and labels each on one line again."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from mus_tui.model.forms.form_lines import alike, box_in, heading_level, mark_in
from mus_tui.model.forms.form_marks import OURS

_MOST = 6
"""Lines that one of the form's own is wrapped over at most, with the air between them."""
_BROKEN_MARK = re.compile(r"<!\s?[-\u2013\u2014][^<>\n]{0,200}\n[^<>]{0,200}?>")


def with_whole_marks(text: str) -> str:
    """Return a form with each of its marks on one line; what else is wrapped stays as it is."""
    return _BROKEN_MARK.sub(lambda found: _whole_mark(found[0]), text)


def _whole_mark(broken: str) -> str:
    whole = together(broken.split("\n"))
    return whole if mark_in(whole)[0].startswith(OURS) else broken


def with_whole_lines(lines: Sequence[str], known: Collection[str], *, bare: bool) -> list[str]:
    """Return the lines with each that is `known` in one piece, by its sign or mark; `bare` where none has any."""
    firsts = {name.partition(" ")[0] for name in known}
    firsts |= {f"{first.partition('-')[0]}-" for first in firsts if "-" in first}
    whole: list[str] = []
    n = 0
    while n < len(lines):
        line, parts = lines[n], 1
        name = _name(line)
        if name.partition(" ")[0] in firsts and name not in known and not mark_in(line)[0]:
            line, parts = _whole_line(lines[n : n + _MOST], known, bare=bare)
        whole.append(line)
        n += parts
    return whole


def _whole_line(lines: Sequence[str], known: Collection[str], *, bare: bool) -> tuple[str, int]:
    """Return the line that these begin with, and how many of them it is."""
    stands = bare or heading_level(lines[0]) > 0 or lines[0].lstrip().startswith(("**", "__")) or box_in(lines[0])
    for parts in range(2, len(lines) + 1):
        line = together(lines[:parts])
        mark, rest = mark_in(line)
        marked = mark.startswith(OURS)
        if (marked or stands) and _name(rest if marked else line) in known:
            return line, parts
    return lines[0], 1


def _name(line: str) -> str:
    box = box_in(line)
    return box[1] if box else alike(line)


def together(parts: Iterable[str]) -> str:
    """Return a line that was broken at a space, or at the hyphen of a word."""
    whole = ""
    for part in filter(None, map(str.strip, parts)):
        whole += part if not whole or re.search(r"\w-\Z", whole) else f" {part}"
    return whole
