"""The lines of a form as text editors leave them: what a line says, whatever became of its marks and quotes."""

from __future__ import annotations

import re
from collections import Counter
from html import unescape
from typing import NamedTuple

from mus_tui.model.forms.form_marks import ANSWER, FORM, NEXT

_DASHES = frozenset("-\u2013\u2014")
_LONGEST_MARK = 220
_HEADING = re.compile(r"\s{0,3}(#{1,6})\s")
_BOX = re.compile(
    r"\s*(?:[-*+\u2022\u00b7]\s+)?(?:\\?\[[ \t]{0,3}([xXvV\u2713\u2714]?)[ \t]{0,3}\\?\]|([\u2610\u2611\u2612]))\s*(.+)"
)
_BOXED = re.compile(r"(?:\A- |\A|  )\[ \] (.+?)(?=  \[ \] |\Z)")
"""What stands beside each box of a line, as a blank form has it."""
_BEGINS = re.compile(r"\A\s*(?:#{1,6}\s+|>\s+|[-*+\u2022\u00b7\u2013]\s+(?:\[\s*\]\s+)?|\[\s*\]\s+)?")
_NOISE = re.compile(r"[*_`\\]")
_QUOTES = str.maketrans({
    **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2018\u2019\u201a\u00b4", "'"),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014", "-"),
    "\u2026": "...",
})  # fmt: skip


def mark_in(line: str) -> tuple[str, str]:
    """Return the mark in a line and the line without it; an empty mark where there is none."""
    begins = line.find("<!")
    ends = line.find(">", begins)
    within = line[begins + 2 : ends].strip()
    if min(begins, ends) < 0 or not 2 < len(within) <= _LONGEST_MARK or {within[0], within[-1]} - _DASHES:
        return "", line
    mark = " ".join(within.strip("".join(_DASHES)).split())
    return mark, f"{line[:begins].rstrip()} {line[ends + 1 :].lstrip()}".strip()


def heading_level(line: str) -> int:
    """Return how deep a heading is, 0 for a line that is none."""
    found = _HEADING.match(line)
    return len(found[1]) if found else 0


def alike(line: str) -> str:
    """Return what a line says, the same for every way in which an editor may write it."""
    words = _NOISE.sub("", unescape(_BEGINS.sub("", line, count=1)))
    return " ".join(words.translate(_QUOTES).split()).casefold()


def after_label(line: str, label: str) -> str:
    """Return what stands after a label in a line: all of the line where the label is not there."""
    if not label or not alike(line).startswith(label):
        return line
    words = r"[\W_]+".join(map(re.escape, re.findall(r"\w+", label)))
    bracket = r"\)?" if label.rstrip(":").endswith(")") else ""
    return re.sub(rf"^[\W_]*{words}{bracket}[*_:?!. \t]*", "", line, count=1, flags=re.IGNORECASE)


def box_in(line: str) -> tuple[bool, str] | None:
    """Return whether a box has a cross in it, and the word beside it; None for a line without a box."""
    found = _BOX.match(line)
    if not found:
        return None
    return bool(found[1]) or found[2] in {"\u2611", "\u2612"}, alike(found[3])


class Shape(NamedTuple):
    """A blank form, as it is looked for in a filled-in one."""

    lines: Counter[str]
    """Every line of it, and how often."""
    headings: dict[str, tuple[str, ...]]
    """The first mark under every heading, for each time it stands there; empty for none."""
    labels: dict[tuple[str, str], str]
    """The mark of every label below its heading."""
    boxes: dict[str, str]
    """The words with a box beside them, as they are written."""
    crossed: set[str]
    """Those that had a cross when the form was made, as they are written."""
    boxes_at: dict[str, tuple[str, ...]]
    """By the mark of an answer, what stands beside its boxes: these are told apart from those of every other place."""

    ends: set[tuple[str, str]]
    """Below their headings, the lines with which the form goes on by itself after an answer."""

    @property
    def marks(self) -> frozenset[str]:
        """Every mark of a place."""
        return frozenset(self.labels.values()) | {mark for marks in self.headings.values() for mark in marks if mark}


def shape_of(blank: str) -> Shape:
    """Return the shape of a blank form."""
    shape = Shape(Counter(), {}, {}, {}, set(), {}, set())
    heading, at, goes_on = "", "", False
    for line in blank.split("\n"):
        mark, rest = mark_in(line)
        name = alike(rest)
        if heading_level(line):
            heading, at = name, ""
            shape.headings[name] = (*shape.headings.get(name, ()), "")
        elif mark == NEXT:
            at, goes_on = "", True
        elif mark and not mark.startswith(FORM):
            at = mark if mark.startswith(ANSWER) else ""
            marks = shape.headings.get(heading, ("",))
            shape.headings[heading] = (*marks[:-1], marks[-1] or mark)
            if name:
                shape.labels[heading, name] = mark
        elif at and (words := _BOXED.findall(line)):
            shape.boxes_at[at] = (*shape.boxes_at.get(at, ()), *map(alike, words))
        elif box := box_in(line):
            shape.boxes[box[1]] = word = line.partition("] ")[2].strip()
            if box[0]:
                shape.crossed.add(word)
        if name:
            shape.lines[name] += 1
            if goes_on and not mark:
                shape.ends.add((heading, name))
            goes_on = False
    return shape
