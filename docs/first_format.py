"""What a template of the first format may not say yet: the rule itself is asked, key by key."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, cast, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from mus_tui.model.rules.template.formats import second_in_first
from mus_tui.model.values.template import Template
from mus_tui.words import t

_Json = dict[str, Any]
_Way = tuple[str, ...]

NOT_OFFERED: _Json = {"doNotSuggest": True}
"""What else is said of a key, once it is there, is no further key that an editor may offer."""


def first_format() -> _Json:
    """Return what else holds for a file that says `format: 1`."""
    return _limits(Template, ())


def _limits(model: type[BaseModel], way: _Way) -> _Json:
    """Return what the keys of a model may be, and those within them; empty where nothing more holds."""
    limits: _Json = {}
    for key, field in fields(model).items():
        here = (*way, key)
        limit = _limit(here, field)
        if not limit and (inner := _model(field)):
            within = _limits(inner, here)
            limit = {"items": within} if within and _is_list(field) else within
        if limit:
            limits[key] = limit
    return {"properties": limits} if limits else {}


def _limit(way: _Way, field: FieldInfo) -> _Json:
    """Return what a key may be; empty where that is all it may be in the second format."""
    values = _values(field)
    refused = [each for each in values if _is_second(way, each)]
    if not refused:
        return {}
    said: _Json = {"errorMessage": t("errors.fault_second_format", key=way[-1]), **NOT_OFFERED}
    if field.is_required() and _is_list(field):
        inner = _model(field)
        return {"minItems": 1, **({"items": _limits(inner, way)} if inner else {})}
    if len(refused) < len(values):
        left = [each for each in values if each not in refused]
        return {"if": {"enum": refused}, "then": {"enum": left, **said}, **NOT_OFFERED}
    return at_default(field, {**said, "patternErrorMessage": said["errorMessage"]})


def at_default(field: FieldInfo, said: _Json) -> _Json:
    """Return what a key may be that may say nothing."""
    default = field.default
    if isinstance(default, BaseModel):
        return {"properties": {key: at_default(each, said) for key, each in fields(type(default)).items()}}
    if default == "":
        return {"type": "string", "pattern": r"^\s*$", **said}
    return {"enum": [[], {}] if default == () else [default], **said}


def _is_second(way: _Way, value: object) -> bool:
    template = cast("Template", _saying(Template, way, value))
    found = second_in_first(template)
    return any(tuple(part for part in each.loc if isinstance(part, str)) == way for each in found)


def _saying(model: type[BaseModel], way: _Way, value: object) -> BaseModel:
    """Return one that says a value at the end of this way, and else only what it must."""
    key, *rest = way
    field = fields(model)[key]
    if rest and (inner := _model(field)):
        within = _saying(inner, tuple(rest), value)
        value = (within,) if _is_list(field) else within
    return bare(model, **{key: value})


def bare(model: type[BaseModel], **said: object) -> BaseModel:
    """Return one that says this, and else only what it must."""
    needed: dict[str, object] = {}
    for key, field in fields(model).items():
        if field.is_required() and key not in said:
            inner = _model(field)
            value = bare(inner) if inner else _values(field)[0]
            needed[key] = (value,) if _is_list(field) else value
    return model.model_construct(None, **{**needed, **said})


def _values(field: FieldInfo) -> list[Any]:
    """Return values that say something: each choice, or one that is not what stands there of itself."""
    if choices := next(_choices(field.annotation), ()):
        return [*choices]
    if isinstance(field.default, bool):
        return [not field.default]
    inner = _model(field)
    said = bare(inner) if inner else "x"
    return [said] if not _is_list(field) else [()] if field.is_required() else [(said,)]


def fields(model: type[BaseModel]) -> dict[str, FieldInfo]:
    """Return the fields of a model by the keys they have in a file."""
    return {field.alias or name: field for name, field in model.model_fields.items()}


def models_within(annotation: object) -> Iterator[type[BaseModel]]:
    """Yield every model that something of this type may hold."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for each in get_args(annotation):
        yield from models_within(each)


def _model(field: FieldInfo) -> type[BaseModel] | None:
    return next(models_within(field.annotation), None)


def _is_list(field: FieldInfo) -> bool:
    return get_origin(field.annotation) is tuple


def _choices(annotation: object) -> Iterator[tuple[object, ...]]:
    if get_origin(annotation) is Literal:
        yield get_args(annotation)
    elif get_origin(annotation) is not tuple:
        for each in get_args(annotation):
            yield from _choices(each)
