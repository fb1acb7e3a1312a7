"""What a look at each line by itself is sure of, in a file where the parser stops at the first thing it cannot read.

A line that is whole, with its brackets and quotation marks closed, is read alone: what is wrong in it then is wrong
wherever it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import yaml

from mus_tui.storage.template.yaml_faults import explain
from mus_tui.storage.template.yaml_lines import indent_of, slip_in, told_lines
from mus_tui.storage.template.yaml_nodes import Finding, Place

_MOST_LINES = 3000
_BY_ITSELF = frozenset(
    {
        *("yaml_after", "yaml_backslash", "yaml_bracket_extra", "yaml_bracket_wrong", "yaml_colon", "yaml_comma"),
        *("yaml_quotes", "yaml_sign_first", "yaml_sign_in_braces", "yaml_tab", "yaml_tab_indent"),
    }
)
"""What is wrong in a line whatever stands around it."""
_IN_FRONT = frozenset({"yaml_odd_indent", "yaml_odd_space", "yaml_bare_colon"})
"""What is wrong in front of what a line says."""
_OF_A_LIST = frozenset({"yaml_bullet", "yaml_bare_dash"})
"""What begins a point where a list has just begun, and else may go on with a text."""


def look(lines: Sequence[str]) -> Iterator[Finding]:
    """Yield the first slip in each line that has one beyond doubt."""
    above = ""
    before: Finding | None = None
    depth = 0
    for number in told_lines(lines)[:_MOST_LINES]:
        line = lines[number - 1]
        opened = depth + sum(line.count(each) for each in "[{") - sum(line.count(each) for each in "]}")
        if line.count('"') % 2:
            slip = slip_in(line, number)
            if slip is None or slip.message != "yaml_quotes":
                # A text may go on from here over any number of lines.
                return
            # It was to end here, with a sign that does not end it.
            yield slip
            opened = depth
        elif depth == 0:
            begins = above.rstrip().endswith(":")
            if before := _in(line, number, before, begins=begins, whole=opened == 0):
                yield before
        depth = max(opened, 0)
        above = line


def _in(line: str, number: int, before: Finding | None, *, begins: bool, whole: bool) -> Finding | None:
    """Return the slip in a line; `before` is that of the line above, `begins` says that what is below a key begins."""
    slip = slip_in(line, number)
    again = slip and before and (slip.message, slip.place.column) == (before.message, before.place.column)
    if slip and (slip.message in _IN_FRONT or (slip.message in _OF_A_LIST and (begins or again))):
        return slip
    indent = indent_of(line)
    if line[indent : indent + 1] == "\t":
        return Finding(Place(number, indent + 1), "yaml_tab_indent", {})
    if not whole:
        return None
    try:
        for _ in yaml.parse(line[indent:], Loader=yaml.SafeLoader):
            pass
    except yaml.MarkedYAMLError as error:
        found = next(iter(explain(error, line[indent:])), None)
        if found and found.message in _BY_ITSELF and found.place.line == 1:
            return Finding(Place(number, found.place.column + indent), found.message, found.values)
    except Exception:
        # What else the parser comes to is told where the whole file is read.
        return None
    return None
