"""What goes with each kind of answer: the rules themselves are asked, kind by kind and key by key."""

from __future__ import annotations

from typing import Any, get_args

from docs.first_format import NOT_OFFERED, at_default, bare, fields
from mus_tui.model.rules.template.field_check import answer_misfits
from mus_tui.model.rules.template.misfit import Loc
from mus_tui.model.rules.template.row_check import row_misfits
from mus_tui.model.values.fields import AnswerKind, Choice, Column, Field, Row
from mus_tui.words import t

_Json = dict[str, Any]
_SAID: _Json = {
    "choices": (Choice.model_construct(id="a", label="a"), Choice.model_construct(id="b", label="b")),
    "scale": "a",
    "suggestions": ("a",),
    "items": (Row.model_construct(id="a", label="a"),),
    "least": 1,
    "most": 1,
    "rows_from": "a",
    "fields": (Column.model_construct(id="a", label="a"),),
}
"""What each key says that goes with some kinds of answer alone; what the rules think of it stands with them."""


def answer_kinds(model: type[Column]) -> list[_Json]:
    """Return what else holds for a field, by its kind of answer."""
    return [
        {"if": _has(model, kind), "then": limits}
        for kind in get_args(AnswerKind)
        for limits in [_limits(model, kind)]
        if any(limits.values())
    ]


def _has(model: type[Column], kind: str) -> _Json:
    """Return how a field says its kind of answer; saying nothing is one, too."""
    said: _Json = {"properties": {"answer": {"enum": [kind]}}}
    return said if fields(model)["answer"].default == kind else {**said, "required": ["answer"]}


def _limits(model: type[Column], kind: str) -> _Json:
    """Return which keys such an answer needs, and which it has no use for."""
    keys = [key for key in _SAID if key in fields(model)]
    alone = _wrong(model, kind, {})
    told = {key: _wrong(model, kind, {key: _SAID[key]}) for key in keys}
    properties: _Json = {}
    needed = []
    for key in keys:
        if unused := {message for loc, message in told[key] - alone if loc == (key,)}:
            said = t(f"errors.fault_{unused.pop()}", key=key)
            properties[key] = at_default(fields(model)[key], {"errorMessage": said, **NOT_OFFERED})
        elif any(all(each in told[other] for other in keys if other != key) for each in alone - told[key]):
            needed.append(key)
            if told[key] != _wrong(model, kind, {key: _SAID[key][:1]}):
                properties[key] = {"minItems": 2, **NOT_OFFERED}
    return {"properties": properties, "required": needed}


def _wrong(model: type[Column], kind: str, said: _Json) -> set[tuple[Loc, str]]:
    field = bare(model, answer=kind, **said)
    assert isinstance(field, Column)
    rows = row_misfits(field, ()) if isinstance(field, Field) else ()
    return {(each.loc, each.message) for each in (*answer_misfits(field, (), ["a"]), *rows)}
