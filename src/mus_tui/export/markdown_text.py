"""What people and templates wrote, as Markdown that a GitHub-flavoured reader shows exactly as it was typed.

It is read as plain text too: a sign is only escaped where it would mean something, and a line that must stay a line
ends with two spaces. White space that Markdown would swallow is written as spaces that it keeps, except at the end of
a line and before the first word, where nobody misses it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from mus_tui.export.lines import lines_of, with_colon

NO_BREAK = "\N{NO-BREAK SPACE}"
"""Stands after a number of ours: Markdown takes «1.» for a list only before a common space."""

RULE = "_" * 30
"""A line to write on. Not escaped: underscores between spaces mean nothing."""

BREAK = "  \n"
"""Ends a line within a paragraph."""

_EMPTY = NO_BREAK + BREAK
"""A line with nothing to be seen on it; with nothing at all it would end the paragraph."""

# What begins something inside a line, but no underscore inside a word and no sign that begins no entity; then what
# makes a link of an address: www. // @ and the % that readers decode.
_SPECIAL = re.compile(
    r"[\\`*\[\]<~$]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)|(?<=\S)@(?=\S)|(?<=www)\.|/(?=/)|%(?=[0-9a-f]{2})",
    re.IGNORECASE,
)
# What begins a block at the start of a line: a heading, a list, a quotation, an underlined heading, a table's lines.
_BLOCK = re.compile(r"\A(\d{1,9}(?=[.)](?: |\Z))|(?=[#+=:>|-]))")
_GAP = re.compile(r"\A\s+|[ \t]{2,}|\t")


def inline(text: str) -> str:
    """Return one line as Markdown for a place where no line begins; line breaks become spaces."""
    return _inline(" ".join(lines_of(text)).lstrip())


def cell(text: str) -> str:
    """Return text for a table cell; what has several lines belongs in no table."""
    return inline(text).replace("|", "\\|")


def block(text: str, indent: str = "") -> str:
    """Return text that begins a line, its lines kept apart; `indent` stands before every line but the first."""
    *lines, last = map(_at_line_start, lines_of(text.lstrip()))
    return "".join(line + (BREAK if line else _EMPTY) + indent for line in lines) + last


def heading(level: int, text: str) -> str:
    """Return a heading of one line."""
    words = inline(text)
    # A number sign at the end would be read as part of the heading's own.
    return "#" * level + " " + (words[:-1] + "\\#" if words.endswith("#") else words)


def labelled(label: str, text: str, indent: str = "") -> str:
    """Return a label in bold and what belongs to it: on the same line, or below where it has several lines."""
    if not label:
        return block(text, indent)
    bold = f"**{inline(with_colon(label))}**"
    if len(lines_of(text)) > 1:
        return f"{bold}{BREAK}{indent}{block(text, indent)}"
    return f"{bold} {inline(text)}".rstrip()


def item(label: str, text: str) -> str:
    """Return one item of a list, with its label in bold."""
    return f"- {labelled(label, text, '  ')}"


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; the first row of it is `headings`."""
    lines = [[cell(text) for text in row] for row in (headings, *rows)]
    lines.insert(1, ["---"] * len(headings))
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def prose(text: str) -> str:
    """Return a template's text: every line a paragraph, and lines that begin with «- » a list."""
    parts = []
    for kind, lines in groupby(lines_of(text), key=lambda line: line[:2] == "- " if line else None):
        if kind:
            parts.append("\n".join(f"- {_at_line_start(line[2:].strip())}" for line in lines))
        elif kind is False:
            parts.extend(map(_at_line_start, lines))
    return "\n\n".join(parts)


def document(parts: Iterable[str]) -> str:
    """Return the parts that are not empty, a blank line between them."""
    return "\n\n".join(part for part in parts if part) + "\n"


def _inline(line: str) -> str:
    return _GAP.sub(_visible_gap, _SPECIAL.sub(r"\\\g<0>", line))


def _at_line_start(line: str) -> str:
    return _BLOCK.sub(r"\1\\", _inline(line))


def _visible_gap(gap: re.Match[str]) -> str:
    spaces = gap.group()
    if gap.start() == 0 or spaces == "\t":
        return "".join(map(_kept, spaces))
    # The first space stays one, so that a long line can still break there.
    return (" " if spaces[0] == " " else _kept(spaces[0])) + "".join(map(_kept, spaces[1:]))


def _kept(space: str) -> str:
    return {" ": NO_BREAK, "\t": "\N{EM SPACE}"}.get(space, space)
