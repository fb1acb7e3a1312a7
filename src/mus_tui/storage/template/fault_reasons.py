"""Why a value is not what the template asks for, where a sign in the line tells: no fault of keys, but of signs."""

from __future__ import annotations

import re

from mus_tui.model.rules.template.misfit import Loc
from mus_tui.storage.template.template_keys import every_key, keys_at
from mus_tui.storage.template.yaml_lines import QUOTES, slip_in, slips_from
from mus_tui.storage.template.yaml_nodes import Finding, Place, YamlDocument

_KEY_OF_OURS = re.compile(r"[a-z_]+")


def reason_for(document: YamlDocument, loc: Loc, *, unknown: bool = False) -> list[Finding]:
    """Return the signs that made this key or value what it is; none where nothing but its meaning is wrong.

    `unknown` says that the key at the end of `loc` cannot stand there.
    """
    place = document.mark(loc, of_key=unknown)
    line = document.lines[place.line - 1]
    slip = slip_in(line, place.line)
    if slip and slip.message != "yaml_quotes" and slip.place.column == place.column:
        return list(slips_from(place.line, document.lines))
    if line[place.column - 1 : place.column] in tuple(QUOTES):
        return [Finding(place, "yaml_quotes", {"sign": line[place.column - 1]})]
    if unknown and (bare := str(loc[-1]).partition(":")[0]) in keys_at(loc[:-1]):
        return [Finding(place, "yaml_bare_colon", {"key": bare})]
    if unknown:
        return _comma(document, loc, place) or (_colon(document, loc[:-1]) if len(loc) > 1 else [])
    return (_remark(document, loc, place) or _colon(document, loc)) if loc else []


def _comma(document: YamlDocument, loc: Loc, place: Place) -> list[Finding]:
    """Say that a comma between braces is what made a key of the rest of a text."""
    node, key = document.node(loc), str(loc[-1])
    before = document.lines[place.line - 1][: place.column - 1].rstrip()
    bare = node is not None and node.value is None
    if not before.endswith(",") or before[:-1].rstrip()[-1:] in tuple("\"'}]"):
        return []
    if not bare and _KEY_OF_OURS.fullmatch(key):
        return []
    return [Finding(Place(place.line, len(before)), "yaml_comma_in_text", {"rest": key[:60]})]


def _colon(document: YamlDocument, loc: Loc) -> list[Finding]:
    """Say that a colon is what made keys of a text, where it stands alone as an item of a list."""
    node = document.node(loc)
    if node is None or not isinstance(node.value, dict) or len(node.value) != 1 or not isinstance(loc[-1], int):
        return []
    key, value = next(iter(node.value.items()))
    line, column = node.place
    is_text = key not in every_key() and isinstance(value, str | int | None)
    if not is_text or not document.lines[line - 1][column - 1 :].startswith(f"{key}:"):
        return []
    return [Finding(Place(line, column + len(key)), "yaml_colon", {})]


def _remark(document: YamlDocument, loc: Loc, place: Place) -> list[Finding]:
    """Say that a # is what made a remark of a whole text."""
    node = document.node(loc)
    if node is None or node.value is not None:
        return []
    rest = document.lines[place.line - 1][place.column - 1 :]
    key = document.mark(loc, of_key=True)
    after = document.lines[key.line - 1][key.column - 1 :]
    found = re.match(r"(?:[\w-]+:)?\s*(#)", after) or (place.line == key.line and re.match(r"\s*(#)", rest))
    return [Finding(Place(key.line, key.column + found.start(1)), "yaml_remark", {})] if found else []
