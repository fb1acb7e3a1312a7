"""What is wrong between braces and brackets, where `?`, `:` and `,` have a meaning that no text can know of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mus_tui.storage.template.template_keys import every_key
from mus_tui.storage.template.yaml_lines import QUOTES, indent_of
from mus_tui.storage.template.yaml_nodes import Finding, Place

_CLOSES = {"{": "}", "[": "]"}
_KEY = re.compile(r"[\w-]+")


def in_braces(problem: str, began: Place, met: Place, lines: Sequence[str]) -> Finding:
    """Return what stopped the parser at `met`, in the brackets that began at `began`."""
    line, opening = lines[met.line - 1], lines[began.line - 1][began.column - 1]
    before, sign = line[: met.column - 1], line[met.column - 1 : met.column]
    if f"but got '{sign}'" not in problem and "but got '<scalar>'" not in problem:
        return Finding(began, "yaml_bracket", {"sign": opening, "close": _CLOSES[opening]})
    if sign == ":" and (first := re.fullmatch(r" *([\w-]+) *", before)) and met.line > began.line:
        if indent_of(line) <= indent_of(lines[began.line - 1]):
            return Finding(began, "yaml_bracket", {"sign": opening, "close": _CLOSES[opening]})
        return Finding(Place(met.line, first.start(1) + 1), "yaml_comma", {"key": first[1]})
    if sign in "]}":
        return Finding(met, "yaml_bracket_wrong", {"sign": sign, "open": opening, "close": _CLOSES[opening]})
    if "<scalar>" in problem:
        return _after(before, met, line)
    text = re.split(r"[{\[,]|(?<=\w):(?= )", before)[-1]
    if quote := next((each for each in text.strip()[:1] if each in QUOTES), ""):
        return Finding(Place(met.line, before.rindex(quote) + 1), "yaml_quotes", {"sign": quote})
    *others, last = text.split() or [""]
    if sign == ":" and others and last in every_key():
        return Finding(Place(met.line, before.rindex(last) + 1), "yaml_comma", {"key": last})
    return Finding(met, "yaml_sign_in_braces", {"sign": sign, "open": opening})


def _after(before: str, met: Place, line: str) -> Finding:
    """Return what is wrong where a value goes on, or another begins, after one in quotation marks."""
    word = _KEY.match(line[met.column - 1 :])
    if (word and word[0] in every_key()) or line[met.column - 1] in "\"'":
        return Finding(met, "yaml_comma", {"key": word[0] if word else line[met.column - 1]})
    sign = before.rstrip()[-1:]
    return Finding(met, "yaml_after", {"sign": sign, "quote": "'" if sign == '"' else '"'})
