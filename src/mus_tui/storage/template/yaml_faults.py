"""Turns what the YAML parser says into what a person can do about it."""

from __future__ import annotations

import re

import yaml

from mus_tui.storage.template.template_keys import every_key
from mus_tui.storage.template.yaml_braces import in_braces
from mus_tui.storage.template.yaml_indents import indentation
from mus_tui.storage.template.yaml_lines import is_blank, quote_left_open, slips_from, told_lines
from mus_tui.storage.template.yaml_nodes import Finding, Place

# What the parser was doing, where that says more than what it met; the place is then where it began.
_BY_CONTEXT = {
    "while scanning a quoted scalar": "yaml_quote_open",
    "while scanning an alias": "yaml_sign_first",
    "while scanning an anchor": "yaml_sign_first",
    "while scanning a tag": "yaml_sign_first",
    "while parsing a tag": "yaml_sign_first",
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
_WITH_SIGN = {"yaml_sign_first", "yaml_quote_open", "yaml_block_text"}
_IN_BRACES = ("while parsing a flow sequence", "while parsing a flow mapping")


def explain(error: yaml.MarkedYAMLError, text: str) -> list[Finding]:
    """Return the faults behind a parser's error in `text`, at the places where a person would mend them."""
    lines = text.split("\n")
    met = _place(error.problem_mark) or _place(error.context_mark) or Place(1, 1)
    began = _place(error.context_mark) or met
    if tab := _tab(met, lines):
        return [tab]
    if "while scanning a double-quoted scalar" in (error.context or ""):
        return [Finding(met, "yaml_backslash", {})]
    if left_open := quote_left_open(met.line, lines):
        return [left_open]
    # What a person cannot tell from the right sign is behind most of what the parser stumbles over just after.
    if slips := _slips_near({met.line, began.line} if error.context in _BY_CONTEXT else {met.line}, lines):
        return slips
    if error.context in _IN_BRACES:
        return [in_braces(error.problem or "", began, met, lines)]
    if message := _BY_CONTEXT.get(error.context or ""):
        return [_finding(message, began, lines)]
    return [_met(error.problem or "", met, lines)]


def _met(problem: str, met: Place, lines: list[str]) -> Finding:
    if problem.startswith("mapping values are not allowed"):
        return _colon(met, lines)
    if problem.startswith(("expected <block end>", "expected '<document start>'")):
        return _out_of_line(met, lines)
    for beginning, by_problem in _BY_PROBLEM.items():
        if problem.startswith(beginning):
            return _finding(by_problem, met, lines)
    return Finding(met, "yaml_syntax", {})


def _slips_near(numbers: set[int], lines: list[str]) -> list[Finding]:
    told = told_lines(lines)
    for number in sorted(numbers):
        above = max((each for each in told if each < number), default=number)
        for each in (number, above):
            if each in told and (slips := list(slips_from(each, lines))):
                return slips
    return []


def _finding(message: str, place: Place, lines: list[str]) -> Finding:
    sign = lines[place.line - 1][place.column - 1 : place.column]
    if message not in _WITH_SIGN:
        return Finding(place, message, {})
    return Finding(place, message, {"sign": sign}) if sign else Finding(place, "yaml_syntax", {})


def _tab(met: Place, lines: list[str]) -> Finding | None:
    line = lines[met.line - 1]
    indentation = line[: len(line) - len(line.lstrip())]
    if "\t" in indentation:
        return Finding(Place(met.line, indentation.index("\t") + 1), "yaml_tab_indent", {})
    if line[met.column - 1 : met.column] == "\t":
        return Finding(met, "yaml_tab", {})
    return None


def _colon(met: Place, lines: list[str]) -> Finding:
    before = lines[met.line - 1][: met.column - 1]
    key = before.strip().removeprefix("- ").strip()
    if (another := re.search(r", *([a-z_]+)$", before)) and another[1] in every_key():
        return Finding(Place(met.line, another.start(1) + 1), "yaml_keys_in_line", {"key": another[1]})
    if ": " in before or (key not in every_key() and _goes_on(met.line, lines)):
        return Finding(met, "yaml_colon", {})
    # The colon of the line's own key, so the key was read as more of the text above: that one is a key without its
    # colon if it stands as far in, otherwise this line stands too far in.
    in_front = len(before) - len(before.lstrip(" "))
    above = lines[max(met.line - 2, 0)]
    if above.strip() and ": " not in above and len(above) - len(above.lstrip(" ")) == in_front and met.line > 1:
        return Finding(Place(met.line - 1, in_front + 1), "yaml_missing_colon", {})
    return indentation(met.line, lines)


def _goes_on(number: int, lines: list[str]) -> bool:
    """Whether a line goes on with a text that begins above it, and is no key a few spaces too far in."""
    above = next((each for each in reversed(lines[: number - 1]) if not is_blank(each)), "")
    return " " in lines[number - 1].partition(":")[0].strip() and ": " in above


def _out_of_line(met: Place, lines: list[str]) -> Finding:
    line = lines[met.line - 1]
    before, sign = line[: met.column - 1].rstrip(), line[met.column - 1 : met.column]
    if not before:
        cut = lines[met.line - 2] if met.line > 1 else ""
        # A remark ends the text it stands in, though it was to go on in this line.
        if "#" in cut and (" #" in cut or is_blank(cut)):
            return Finding(Place(met.line - 1, cut.index("#") + 1), "yaml_cut", {})
        return indentation(met.line, lines)
    if sign and sign in "]}":
        return Finding(met, "yaml_bracket_extra", {"sign": sign})
    if before.endswith(('"', "'", "]", "}")):
        return Finding(met, "yaml_after", {"sign": before[-1], "quote": "'" if before[-1] == '"' else '"'})
    return Finding(met, "yaml_syntax", {})


def _place(mark: yaml.Mark | None) -> Place | None:
    return None if mark is None else Place(mark.line + 1, mark.column + 1)
