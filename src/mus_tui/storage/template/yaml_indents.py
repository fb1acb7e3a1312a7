"""How far in a line should stand, from the lines around it."""

from __future__ import annotations

from collections.abc import Sequence

from mus_tui.storage.template.template_keys import keys_at
from mus_tui.storage.template.yaml_lines import content_of, indent_of, is_blank, told_lines
from mus_tui.storage.template.yaml_nodes import Finding, Place


def indentation(number: int, lines: Sequence[str]) -> Finding:
    """Return what is wrong with the spaces in front of a line that fits nothing above it."""
    found = indent_of(lines[number - 1])
    told = [each for each in told_lines(lines) if each < number]
    if out := _moved_out(number, lines, told):
        return out
    levels = _levels(told, lines, list_item=lines[number - 1].lstrip(" ").startswith("- "))
    if not levels or found in levels:
        return Finding(Place(number, found + 1), "yaml_indent_unclear", {})
    expected = min(levels, key=lambda level: (abs(level - found), -level))
    return Finding(Place(number, found + 1), "yaml_indent", {"found": found, "expected": expected})


def _moved_out(number: int, lines: Sequence[str], told: Sequence[int]) -> Finding | None:
    """Return the line above that was moved to the margin, so that nothing below it stands where it belongs."""
    here = indent_of(lines[number - 1])
    out = next((each for each in reversed(told) if indent_of(lines[each - 1]) < here), 0)
    above = [each for each in told if each < out]
    if not above:
        return None
    line = lines[out - 1]
    key, before = line.partition(":")[0].strip(), lines[above[-1] - 1]
    value = line.partition(":")[2].strip()
    at_home = not indent_of(line) and (key not in keys_at(()) or any(_is_key(key, lines[each - 1]) for each in above))
    goes_on = indent_of(before) >= here or (before.rstrip().endswith(":") and bool(value))
    if lines[number - 1].lstrip(" ").startswith("- "):
        # Below a key with a text there is no list: it goes on with one from before the key.
        at_home, here = at_home or bool(value), here + 2
    if not at_home or not goes_on:
        return None
    return Finding(Place(out, 1), "yaml_moved_out", {"key": key, "spaces": here})


def _is_key(key: str, line: str) -> bool:
    return line.startswith(f"{key}:")


def _levels(told: Sequence[int], lines: Sequence[str], *, list_item: bool) -> list[int]:
    """Return how far in the lists, or the keys, stand that are open at the end of these lines."""
    levels: list[int] = []
    edge = -1
    for number in reversed(told):
        line = lines[number - 1]
        begins, content = indent_of(line), content_of(line)
        if edge < 0 or begins < edge:
            dashes = [at for at in range(begins, content) if line[at] == "-"]
            levels += dashes if list_item else [content, *dashes[1:]]
            edge = begins
        if is_blank(line) or not edge:
            break
    return levels
