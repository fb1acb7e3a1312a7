"""Turns what Pydantic and the template's own checks find into faults at a place in the file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from types import MappingProxyType
from typing import get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from mus_tui.errors import Fault
from mus_tui.model.rules.template_check import Loc, Misfit
from mus_tui.model.values.template import Template
from mus_tui.storage.template.yaml_reader import MOST_FAULTS, YamlDocument

_LONGEST = 60
# Pydantic's name for what is wrong, and ours for what to write instead.
_MESSAGES: Mapping[str, str] = MappingProxyType(
    {
        "missing": "missing_key",
        "bool_parsing": "true_or_false",
        "bool_type": "true_or_false",
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


def from_validation(document: YamlDocument, file: str, error: ValidationError) -> tuple[Fault, ...]:
    """Return every fault that Pydantic found, sorted by line."""
    # More than can be told, for a file of thousands: looking for near keys takes its time.
    details = error.errors(include_input=False, include_url=False)[: 2 * MOST_FAULTS]
    unknown = {each["loc"]: _nearest(each["loc"]) for each in details if each["type"] == "extra_forbidden"}
    meant = {(*loc[:-1], near) for loc, near in unknown.items() if near}
    return _sorted(
        _fault(document, file, each, unknown)
        for each in details
        # A key that was only spelled wrong is one fault, not a key too many and one missing. A list whose only item is
        # wrong is not empty, though Pydantic has nothing left of it.
        if not (each["type"] == "missing" and each["loc"] in meant)
        and not (each["type"] == "too_short" and _is_filled(_found(document.value, each["loc"])))
    )


def from_misfits(document: YamlDocument, file: str, found: Iterable[Misfit]) -> tuple[Fault, ...]:
    """Return what does not fit, sorted by line."""
    return _sorted(
        # «Skriv en af disse: –» where the template has none.
        Fault(file, *document.mark(each.loc), each.message, {k: "–" if v == "" else v for k, v in each.values.items()})
        for each in found
    )


def _sorted(faults: Iterator[Fault]) -> tuple[Fault, ...]:
    return tuple(sorted(faults, key=lambda fault: (fault.line, fault.column))[:MOST_FAULTS])


def _fault(document: YamlDocument, file: str, each: ErrorDetails, unknown: Mapping[Loc, str]) -> Fault:
    loc = each["loc"]
    found = _found(document.value, loc)
    key = str(loc[-1])[:_LONGEST]
    if loc in unknown:
        near = unknown[loc]
        known = ", ".join(_fields_at(loc[:-1]))
        line, column = document.mark(loc, of_key=True)
        message, values = ("unknown_key_near", {"near": near}) if near else ("unknown_key", {"known": known})
        return Fault(file, line, column, message, {"key": key, **values})
    message = _message(each, found)
    context = each.get("ctx", {})
    allowed = ", ".join(re.findall(r"'([^']*)'", str(context.get("expected", ""))))
    limit = context.get("ge", context.get("le", context.get("max_length", "")))
    values = {"key": key, "found": _shown(found), "allowed": allowed, "limit": limit}
    return Fault(file, *document.mark(loc), message, {name: values[name] for name in _USED.get(message, ())})


_USED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "bad_id": ("found",),
        "bad_kind": ("found",),
        "id_too_long": ("limit",),
        "missing_key": ("key",),
        "not_allowed": ("found", "allowed"),
        "quotes_needed": ("found",),
        "too_large": ("limit",),
        "too_small": ("limit",),
        "true_or_false": ("found",),
        "whole_number": ("found",),
    }
)


def _message(each: ErrorDetails, found: object) -> str:
    if found is None and each["type"] != "missing":
        return "nothing_there"
    if each["type"] == "string_type":
        return "text_expected" if isinstance(found, dict | list) else "quotes_needed"
    if each["type"] == "string_pattern_mismatch":
        return "bad_kind" if "A-Z" in str(each["ctx"]["pattern"]) else "bad_id"
    return _MESSAGES.get(each["type"], "not_usable")


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


def _nearest(loc: Loc) -> str:
    """Return the key that was probably meant, or an empty text."""
    return next(iter(get_close_matches(str(loc[-1]).lower(), _fields_at(loc[:-1]), 1)), "")


def _fields_at(loc: Loc) -> tuple[str, ...]:
    """Return the keys that a mapping at this place may have."""
    model: type[BaseModel] = Template
    for part in loc:
        if isinstance(part, str):
            model = _model_in(model.model_fields[part].annotation) or model
    return tuple(model.model_fields)


def _model_in(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((model for each in get_args(annotation) if (model := _model_in(each))), None)
