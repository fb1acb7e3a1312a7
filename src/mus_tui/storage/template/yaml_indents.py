"""How far in a line should stand, from the lines around it and from what may stand where."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from mus_tui.storage.template.template_keys import keys_at
from mus_tui.storage.template.yaml_lines import begins_text, content_of, indent_of, told_lines
from mus_tui.storage.template.yaml_nodes import Finding, Place

_KEY = re.compile(r"([\w-]+):(?: |$)")
_STEP = 2


class _Open(NamedTuple):
    """A mapping that is open where a line stands."""

    column: int
    """How far in its keys stand."""
    keys: tuple[str, ...]
    """Its keys so far; what stands below belongs to the last."""


def indentation(number: int, lines: Sequence[str]) -> Finding:
    """Return what is wrong with the spaces in front of a line that fits nothing above it."""
    line = lines[number - 1]
    found, at = indent_of(line), Place(number, indent_of(line) + 1)
    told = [each for each in told_lines(lines) if each < number]
    if out := _moved_out(number, lines, told):
        return out
    if told and not found and (first := indent_of(lines[told[0] - 1])):
        # The margin is where the file begins: it is the first line that is out of it.
        return Finding(Place(told[0], first + 1), "yaml_indent", {"found": first, "expected": 0})
    is_item = line.lstrip(" ").startswith("- ")
    key = _key_in(line)
    if told and (above := _text_above(line, key, [lines[each - 1] for each in told])):
        column, message, values = above
        return Finding(Place(told[-1], column + 1), message, values)
    if told and begins_text(lines[told[-1] - 1]) and not (key or is_item):
        levels = [content_of(lines[told[-1] - 1]) + _STEP]
    elif is_item:
        levels = _dashes(told, lines)
    else:
        levels = _columns(key, _open_at(lines[each - 1] for each in told))
    if not levels or found in levels:
        return Finding(at, "yaml_indent_unclear", {})
    expected = min(levels, key=lambda level: (abs(level - found), -level))
    return Finding(at, "yaml_indent", {"found": found, "expected": expected})


def _text_above(line: str, key: str, above: Sequence[str]) -> tuple[int, str, dict[str, object]] | None:
    """Return what is wrong in the line above, where it has a text and this one would stand below it."""
    last, column = above[-1], content_of(above[-1])
    name = _key_in(last)
    if column > indent_of(last) and not name and key and content_of(line) == column:
        return column, "yaml_missing_colon", {}
    text = last[column:].partition(":")[2].strip()
    if not name or not text or indent_of(line) < column:
        return None
    loc = tuple(each.keys[-1] for each in _open_at(above))
    below = key in keys_at(loc) and indent_of(line) > column if key else line.lstrip(" ").startswith("- ")
    return (column, "yaml_text_and_more", {"key": name}) if below else None


def _moved_out(number: int, lines: Sequence[str], told: Sequence[int]) -> Finding | None:
    """Return the line above that was moved to the margin, so that nothing below it stands where it belongs."""
    here = indent_of(lines[number - 1])
    out = next((each for each in reversed(told) if indent_of(lines[each - 1]) < here), 0)
    above = [lines[each - 1] for each in told if each < out]
    key = _key_in(lines[out - 1]) if out else ""
    if not above or not key or indent_of(lines[out - 1]):
        return None
    has_text = not lines[out - 1].rstrip().endswith(":")
    strange = key not in keys_at(()) or any(each.startswith(f"{key}:") for each in above)
    if lines[number - 1].lstrip(" ").startswith("- "):
        # Below a key with a text there is no list: it goes on with one from before the key.
        strange, here = strange or has_text, here + _STEP
    goes_on = indent_of(above[-1]) >= here or (above[-1].rstrip().endswith(":") and has_text)
    if not strange or not goes_on:
        return None
    return Finding(Place(out, 1), "yaml_moved_out", {"key": key, "spaces": here})


def _key_in(line: str) -> str:
    found = _KEY.match(line[content_of(line) :])
    return found[1] if found else ""


def _open_at(lines: Iterable[str]) -> list[_Open]:
    """Return the mappings that are open after these lines, the outermost first."""
    opened: list[_Open] = []
    for line in lines:
        begins, column, key = indent_of(line), content_of(line), _key_in(line)
        is_item = column > begins
        while opened and opened[-1].column > (begins if is_item else column):
            opened.pop()
        if not key:
            continue
        if opened and opened[-1].column == column:
            opened[-1] = _Open(column, (*opened[-1].keys, key))
        else:
            opened.append(_Open(column, (key,)))
    return opened


def _columns(key: str, opened: Sequence[_Open]) -> list[int]:
    """Return how far in a key may stand: where it is missing, or wherever keys are open if that tells nothing."""
    fitting: list[int] = []
    loc: tuple[str, ...] = ()
    for each in opened:
        if key in keys_at(loc) and key not in each.keys:
            fitting.append(each.column)
        loc = (*loc, each.keys[-1])
    return fitting or [each.column for each in opened]


def _dashes(told: Sequence[int], lines: Sequence[str]) -> list[int]:
    """Return how far in the lists stand that are open after these lines."""
    levels: list[int] = []
    edge = 0
    for number in reversed(told):
        begins = indent_of(lines[number - 1])
        if not levels or begins < edge:
            content = content_of(lines[number - 1])
            levels += [at for at in range(begins, content) if lines[number - 1][at] == "-"]
            edge = begins if levels else edge
    return levels
