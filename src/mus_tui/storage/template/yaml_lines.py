"""What stands in one line of a file that looks right to a person and is another sign: space, dash, quotation mark."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mus_tui.storage.template.template_keys import every_key
from mus_tui.storage.template.yaml_nodes import Finding, Place

QUOTES = "“”„‟«»‹›‘’‚‛″"
"""Quotation marks that a text program puts in, and that mean nothing to YAML."""
BULLETS = "•‣◦▪●·–—−‐‑-"
"""What people write in front of an item of a list; the last is the right one."""
_ODD_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"

_ODD_INDENT = re.compile(f" *(?P<sign>[{_ODD_SPACES}])")
_ODD_AFTER_DASH = re.compile(f" *(?:- +)*-(?P<sign>[{_ODD_SPACES}])")
_ODD_AFTER_COLON = re.compile(f" *(?:- +)*[\\w-]+:(?P<sign>[{_ODD_SPACES}])")
_BULLET = re.compile(f" *(?:- +)*(?P<sign>[{BULLETS[:-1]}](?=[ {_ODD_SPACES}]|[^\\W\\d])|[*+](?= ))")
_BARE_DASH = re.compile(r" *(?:- +)*(?P<sign>-)(?=[^\s-])")
_BARE_COLON = re.compile(r" *(?:- +)*(?P<key>[a-z_]+):(?=\S)")
_QUOTE_FIRST = re.compile(f" *(?:- +)*(?:[\\w-]+:\\s+)?(?P<sign>[{QUOTES}])")
_QUOTE_LAST = re.compile(f'[^"]*(?P<first>")[^"{QUOTES}]*(?P<sign>[{QUOTES}])\\s*[\\]}},]*\\s*$')
_SLIPS = (
    (_ODD_INDENT, "yaml_odd_indent"),
    (_ODD_AFTER_DASH, "yaml_odd_space"),
    (_ODD_AFTER_COLON, "yaml_odd_space"),
    (_BULLET, "yaml_bullet"),
    (_BARE_DASH, "yaml_bare_dash"),
    (_QUOTE_FIRST, "yaml_quotes"),
    (_QUOTE_LAST, "yaml_quotes"),
)
_BLOCK_TEXT = re.compile(r"(?P<before> *(?:- +)*)(?:[\w-]+: +|(?<=- ))[|>][-+0-9]*\s*(?:#.*)?$")

_FURTHER = 200
"""Lines below a slip that are looked at for more of it."""


def indent_of(line: str) -> int:
    """Return how many spaces a line begins with."""
    return len(line) - len(line.lstrip(" "))


def content_of(line: str) -> int:
    """Return how many characters stand before what a line says: spaces, and the dashes of lists."""
    found = re.match(r" *(?:- +)*", line)
    return found.end() if found else 0


def is_blank(line: str) -> bool:
    """Whether a line says nothing: it is empty or a remark."""
    return not line.strip() or line.lstrip(" ").startswith("#")


def begins_text(line: str) -> bool:
    """Whether the text of a key begins in the line below, after `>` or `|`."""
    return bool(_BLOCK_TEXT.match(line))


def told_lines(lines: Sequence[str]) -> list[int]:
    """Return the numbers, from 1, of the lines that say something: no blank ones, and no text below `>` or `|`."""
    told: list[int] = []
    inside = -1
    for number, line in enumerate(lines, start=1):
        if is_blank(line) or (inside >= 0 and indent_of(line) > inside):
            continue
        block = _BLOCK_TEXT.match(line)
        inside = len(block["before"]) if block else -1
        told.append(number)
    return told


def slip_in(line: str, number: int) -> Finding | None:
    """Return the sign in a line that was taken for another, or None."""
    for pattern, message in _SLIPS:
        if found := pattern.match(line):
            values: dict[str, object] = (
                {}
                if message in {"yaml_odd_indent", "yaml_bare_dash"}
                else {"sign": line[found.start("sign") - 1] if message == "yaml_odd_space" else found["sign"]}
            )
            return Finding(Place(number, found.start("sign") + 1), message, values)
    bare = _BARE_COLON.match(line)
    if bare and bare["key"] in every_key():
        return Finding(Place(number, bare.start("key") + 1), "yaml_bare_colon", {"key": bare["key"]})
    return None


def quote_left_open(number: int, lines: Sequence[str]) -> Finding | None:
    """Return the quotation mark, above a line, that was to close a text and does not, so that it goes on to here."""
    for above in reversed([each for each in told_lines(lines) if each < number]):
        line = lines[above - 1]
        if line.count('"') % 2 and (found := _QUOTE_LAST.match(line)):
            return Finding(Place(above, found.start("sign") + 1), "yaml_quotes", {"sign": found["sign"]})
    return None


def slips_from(number: int, lines: Sequence[str]) -> Iterator[Finding]:
    """Yield the slip in a line and the same one in those below that belong to the same list or keys."""
    first = slip_in(lines[number - 1], number)
    if first is None:
        return
    yield first
    for below in range(number + 1, min(number + _FURTHER, len(lines)) + 1):
        line = lines[below - 1]
        if line.strip() and first.message != "yaml_odd_indent" and indent_of(line) < first.place.column - 1:
            return
        slip = slip_in(line, below)
        if slip and slip.message == first.message and slip.place.column == first.place.column:
            yield slip
