"""Turns what Pydantic and the template's own checks find into faults at a place in the file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from mus_tui.errors import Fault
from mus_tui.model.rules.template.ids import id_of
from mus_tui.model.rules.template.misfit import Loc, Misfit
from mus_tui.storage.template.fault_reasons import reason_for
from mus_tui.storage.template.moved_keys import Moved, moved_in, moved_out
from mus_tui.storage.template.template_keys import keys_at, near_among, nearest, needed_at
from mus_tui.storage.template.yaml_nodes import Finding, YamlDocument
from mus_tui.storage.template.yaml_reader import MOST_FAULTS

_LONGEST = 60
_IS_WORD = re.compile(r"[\w-]+")
_LONGEST_KIND = 12
# Pydantic's name for what is wrong, and ours for what to write instead.
_MESSAGES: Mapping[str, str] = MappingProxyType(
    {
        "missing": "missing_key",
        "bool_parsing": "true_or_false",
        "bool_type": "true_or_false",
        "if_shape": "if_shape",
        "greater_than_equal": "too_small",
        "int_from_float": "whole_number",
        "int_parsing": "whole_number",
        "int_type": "whole_number",
        "less_than_equal": "too_large",
        "literal_error": "not_allowed",
        "model_attributes_type": "keys_expected",
        "model_type": "keys_expected",
        "string_too_long": "id_too_long",
        "string_too_short": "empty_text",
        "too_short": "empty_list",
        "tuple_type": "list_expected",
    }
)
_USED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "bad_id": ("found", "instead"),
        "bad_kind": ("found", "limit"),
        "id_too_long": ("limit",),
        "kind_too_long": ("limit",),
        "missing_key": ("key",),
        "no_plan_field": ("found", "allowed"),
        "not_allowed": ("found", "allowed"),
        "quotes_needed": ("found",),
        "too_large": ("limit",),
        "too_small": ("limit",),
        "true_or_false": ("found",),
        "keys_expected": ("required",),
        "list_of_one": ("instead_list",),
        "no_quotes": ("found",),
        "whole_number": ("found",),
    }
)


def from_validation(document: YamlDocument, file: str, error: ValidationError) -> tuple[Fault, ...]:
    """Return every fault that Pydantic found, sorted by line."""
    # More than can be told, for a file of thousands: looking for near keys takes its time.
    details = error.errors(include_input=False, include_url=False)[: 2 * MOST_FAULTS]
    unknown = {each["loc"]: _where_to(document, each["loc"]) for each in details if each["type"] == "extra_forbidden"}
    meant = {to for to, _ in unknown.values()}
    moved_in_lines = {
        loc[0]: document.mark(loc, of_key=True).line for loc, (_, to) in unknown.items() if to and to.spaces < 0
    }
    return _sorted(
        Fault(file, *found.place, found.message, found.values)
        for each in details
        # A key that was only spelled wrong, or stands too far out, is one fault, not a key too many and one missing. A
        # list whose only item is wrong is not empty, though Pydantic has nothing left of it.
        if not (each["type"] == "missing" and (each["loc"] in meant or reason_for(document, each["loc"][:-1])))
        and not (each["type"] == "too_short" and _is_filled(_found(document.value, each["loc"])))
        and not _follows_a_moved(document, each["loc"], moved_in_lines)
        for found in _findings(document, each, unknown)
    )


def from_misfits(document: YamlDocument, file: str, found: Iterable[Misfit]) -> tuple[Fault, ...]:
    """Return what does not fit, sorted by line."""
    return _sorted(
        Fault(
            file,
            *document.mark(each.loc),
            each.message,
            {name: document.mark(to).line if isinstance(to, tuple) else to for name, to in each.values.items()},
        )
        for each in found
    )


def _sorted(faults: Iterator[Fault]) -> tuple[Fault, ...]:
    # What one sign has brought about in several places is told once.
    once = {(each.line, each.column, each.message): _with_near(each) for each in faults}
    return tuple(sorted(once.values(), key=lambda fault: (fault.line, fault.column))[:MOST_FAULTS])


def _with_near(fault: Fault) -> Fault:
    """Return a fault with what was probably meant, of what can stand in that very place."""
    values = fault.values
    names = str(values.get("known") or values.get("allowed") or "").split(", ")
    near = near_among(str(values.get("name") or values.get("found") or ""), names)
    return fault._replace(values={**values, "meant": near}) if near else fault


def _where_to(document: YamlDocument, loc: Loc) -> tuple[Loc, Moved | None]:
    """Return where a key that cannot stand here belongs: beside its neighbours in other letters, or elsewhere."""
    beside = document.node(loc[:-1])
    others = dict(beside.children) if beside else {}
    # With its colon, where the space after it is missing.
    if near := nearest(str(loc[-1]).partition(":")[0], loc[:-1], others):
        return (*loc[:-1], near), None
    names = list(others)
    before = {name: others[name] for name in names[: names.index(loc[-1])]} if loc[-1] in others else {}
    moved = moved_out(before, loc[:-1], str(loc[-1]), document.mark(loc, of_key=True)) or moved_in(document, loc)
    return (moved.to, moved) if moved else (loc, None)


def _follows_a_moved(document: YamlDocument, loc: Loc, lines: Mapping[str | int, int]) -> bool:
    """Whether what is wrong here comes below a line that stands too far in, which is told and takes it along."""
    here = document.mark(loc, of_key=True).line
    return bool(loc) and here > lines.get(loc[0], here)


def _findings(
    document: YamlDocument, each: ErrorDetails, unknown: Mapping[Loc, tuple[Loc, Moved | None]]
) -> list[Finding]:
    loc = each["loc"]
    if each["type"] != "missing" and (reasons := reason_for(document, loc, unknown=loc in unknown)):
        return reasons
    if loc in unknown:
        return [_unknown_key(document, loc, *unknown[loc])]
    found = _found(document.value, loc)
    message = "no_quotes" if _is_quoted(document, each, found) else _message(each, found)
    context = each.get("ctx", {})
    values: dict[str, object] = {
        "key": str(loc[-1])[:_LONGEST],
        "found": _shown(found),
        "allowed": ", ".join(re.findall(r"'([^']*)'", str(context.get("expected", "")))),
        "limit": context.get("ge", context.get("le", context.get("max_length", _LONGEST_KIND))),
        "instead": id_of(str(found)) or "siden-sidst",
        "instead_list": f"[{_shown(found)}]",
        "required": ", ".join(f"«{each}»" for each in needed_at(loc)),
    }
    return [Finding(document.mark(loc), message, {name: values[name] for name in _USED.get(message, ())})]


def _unknown_key(document: YamlDocument, loc: Loc, to: Loc, moved: Moved | None) -> Finding:
    place, key = document.mark(loc, of_key=True), str(loc[-1])[:_LONGEST]
    if moved:
        message = "yaml_moved_out" if moved.spaces > 0 else "yaml_moved_in"
        return Finding(place, message, {"key": key, "spaces": abs(moved.spaces)})
    if to != loc:
        return Finding(place, "unknown_key_near", {"key": key, "near": to[-1]})
    return Finding(place, "unknown_key", {"key": key, "known": ", ".join(keys_at(loc[:-1]))})


def _message(each: ErrorDetails, found: object) -> str:
    if found is None and each["type"] != "missing":
        return "nothing_there"
    if each["type"] == "too_long" and each["loc"][-1] == "ends":
        return "scale_ends"
    if each["loc"] == ("language",):
        return "bad_language"
    if each["type"] == "literal_error" and (each["loc"][0], each["loc"][-1]) == ("plan", "id"):
        return "no_plan_field"
    if each["type"] == "string_type":
        return "text_expected" if isinstance(found, dict | list) else "quotes_needed"
    if each["type"] == "string_pattern_mismatch":
        if "A-Z" not in str(each["ctx"]["pattern"]):
            return "bad_id"
        return "kind_too_long" if re.fullmatch(r"[A-Z][A-Z0-9]*", str(found)) else "bad_kind"
    if each["type"] == "tuple_type" and not keys_at(each["loc"]) and _IS_WORD.fullmatch(str(found)):
        return "list_of_one"
    return _MESSAGES.get(each["type"], "not_usable")


def _is_quoted(document: YamlDocument, each: ErrorDetails, found: object) -> bool:
    """Whether a value would be right without the quotation marks around it."""
    line, column = document.mark(each["loc"])
    bare = {"bool_type": r"true|false", "int_type": r"\d{1,9}"}.get(each["type"], "(?!)")
    return document.lines[line - 1][column - 1 : column] in {"'", '"'} and bool(re.fullmatch(bare, str(found)))


def _is_filled(value: object) -> bool:
    return isinstance(value, list) and bool(value)


def _found(value: object, loc: Loc) -> object:
    """Return the value at a place, or the last one on the way where a text stands for a whole mapping."""
    for part in loc:
        if isinstance(value, dict):
            value = value.get(part)
        elif isinstance(value, list) and isinstance(part, int):
            value = value[part]
    return value


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict | list):
        return "…"
    text = " ".join(str(value).split())
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
