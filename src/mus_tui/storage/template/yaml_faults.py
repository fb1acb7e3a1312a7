"""Turns what the YAML parser says into what a person can do about it."""

from __future__ import annotations

from typing import NamedTuple

import yaml


class Place(NamedTuple):
    """A place in the text of a file."""

    line: int
    """The line, counted from 1."""
    column: int
    """In characters, counted from 1."""


class Finding(NamedTuple):
    """A fault whose file is not yet named."""

    place: Place
    """Where a person would mend it."""
    message: str
    """An id in the catalogue `errors`, after `fault_`."""
    values: dict[str, object]
    """What fills the placeholders of the message."""


# What the parser was doing, where that says more than what it met; the place is then where it began.
_BY_CONTEXT = {
    "while scanning a quoted scalar": "yaml_quote_open",
    "while scanning an alias": "yaml_sign_first",
    "while scanning an anchor": "yaml_sign_first",
    "while scanning a tag": "yaml_sign_first",
    "while parsing a tag": "yaml_sign_first",
    "while parsing a flow sequence": "yaml_bracket",
    "while parsing a flow mapping": "yaml_bracket",
    "while scanning a simple key": "yaml_missing_colon",
    "while scanning a directive": "yaml_directive",
    "while scanning a block scalar": "yaml_block_text",
}
# What it met, by how the parser's sentence begins.
_BY_PROBLEM = {
    "sequence entries are not allowed": "yaml_dash",
    "mapping keys are not allowed": "yaml_sign_first",
    "found undefined tag handle": "yaml_sign_first",
    "found duplicate YAML directive": "yaml_directive",
    "found incompatible YAML document": "yaml_directive",
    "duplicate tag handle": "yaml_directive",
    "found character": "yaml_sign_first",
    "expected the node content": "yaml_sign_first",
}
_WITH_SIGN = {"yaml_sign_first", "yaml_quote_open", "yaml_bracket", "yaml_block_text"}


def explain(error: yaml.MarkedYAMLError, text: str) -> Finding:
    """Return the fault behind a parser's error in `text`, at the place where a person would mend it."""
    problem = error.problem or ""
    met = _place(error.problem_mark) or _place(error.context_mark) or Place(1, 1)
    if tab := _tab(met, text):
        return tab
    if "while scanning a double-quoted scalar" in (error.context or ""):
        return Finding(met, "yaml_backslash", {})
    message = _BY_CONTEXT.get(error.context or "")
    if message:
        return _finding(message, _place(error.context_mark) or met, text)
    if problem.startswith("mapping values are not allowed"):
        return _colon(met, text)
    if problem.startswith(("expected <block end>", "expected '<document start>'")):
        return _out_of_line(met, text)
    for beginning, by_problem in _BY_PROBLEM.items():
        if problem.startswith(beginning):
            return _finding(by_problem, met, text)
    return Finding(met, "yaml_syntax", {})


def _finding(message: str, place: Place, text: str) -> Finding:
    sign = _line(place, text)[place.column - 1 : place.column]
    if message not in _WITH_SIGN:
        return Finding(place, message, {})
    return Finding(place, message, {"sign": sign}) if sign else Finding(place, "yaml_syntax", {})


def _tab(met: Place, text: str) -> Finding | None:
    line = _line(met, text)
    indentation = line[: len(line) - len(line.lstrip())]
    if "\t" in indentation:
        return Finding(Place(met.line, indentation.index("\t") + 1), "yaml_tab_indent", {})
    if line[met.column - 1 : met.column] == "\t":
        return Finding(met, "yaml_tab", {})
    return None


def _colon(met: Place, text: str) -> Finding:
    before = _line(met, text)[: met.column - 1]
    if ": " in before:
        return Finding(met, "yaml_colon", {})
    # The colon of the line's own key, so the key was read as more of the text above: that one is a key without its
    # colon if it stands as far in, otherwise this line stands too far in.
    indentation = len(before) - len(before.lstrip(" "))
    above = text.split("\n")[max(met.line - 2, 0)]
    if above.strip() and ": " not in above and len(above) - len(above.lstrip(" ")) == indentation and met.line > 1:
        return Finding(Place(met.line - 1, indentation + 1), "yaml_missing_colon", {})
    return Finding(met, "yaml_indent", {})


def _out_of_line(met: Place, text: str) -> Finding:
    before = _line(met, text)[: met.column - 1].rstrip()
    if not before:
        return Finding(met, "yaml_indent", {})
    if before.endswith(('"', "'", "]", "}")):
        sign = before[-1]
        return Finding(met, "yaml_after", {"sign": sign, "quote": "'" if sign == '"' else '"'})
    return Finding(met, "yaml_syntax", {})


def _line(place: Place, text: str) -> str:
    return text.split("\n")[place.line - 1]


def _place(mark: yaml.Mark | None) -> Place | None:
    return None if mark is None else Place(mark.line + 1, mark.column + 1)
