"""Which keys a template may have where, and which of them was probably meant."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from functools import cache
from typing import get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from mus_tui.model.rules.template.misfit import Loc
from mus_tui.model.values.template import Template


def keys_at(loc: Loc) -> tuple[str, ...]:
    """Return the keys that a mapping at this place may have; none where no mapping may stand."""
    model = model_at(loc)
    return tuple(_fields(model)) if model else ()


def needed_at(loc: Loc) -> tuple[str, ...]:
    """Return the keys that a mapping at this place must have, or all it may have where it must have none."""
    model = model_at(loc)
    fields = _fields(model) if model else {}
    return tuple(name for name, field in fields.items() if field.is_required()) or tuple(fields)


def model_at(loc: Loc) -> type[BaseModel] | None:
    """Return what a mapping at this place is read into; None where no mapping may stand."""
    model: type[BaseModel] | None = Template
    for part in loc:
        if isinstance(part, str):
            field = _fields(model).get(part) if model else None
            model = _model_in(field.annotation) if field else None
    return model


def field_at(loc: Loc) -> FieldInfo | None:
    """Return the field that a value at this place is read into; None where none may stand."""
    model = model_at(loc[:-1])
    return _fields(model).get(str(loc[-1])) if model and loc else None


@cache
def every_key() -> frozenset[str]:
    """Return every key that may stand somewhere in a template."""
    return frozenset(name for model in _models_in(Template) for name in _fields(model))


def nearest(key: str, loc: Loc, taken: Container[object] = ()) -> str:
    """Return the key of a mapping at this place that was only misspelled, or an empty text.

    `taken` are those that the mapping has already: nobody can have meant one of them.
    """
    return near_among(key, [each for each in keys_at(loc) if each not in taken])


def near_among(said: str, names: Iterable[str]) -> str:
    """Return the one of some names that was only misspelled, or an empty text."""
    written = re.sub(r"^\W+|\W+$", "", said).lower()
    # Of two equally near the one that begins so, or else is as long: «noter» is «notes» and not «note».
    ways = (
        (_slips(written, each.lower()), not each.lower().startswith(written), abs(len(written) - len(each)), each)
        for each in names
    )
    slips, _, _, near = min(ways, default=(9, True, 0, ""))
    misspelled = slips <= 1 or (slips == 2 and len(written) > 3 and near[:1].lower() == written[:1])
    return near if written and misspelled else ""


def _slips(written: str, meant: str) -> int:
    """Count the letters too many, too few, other or the wrong way round."""
    before: list[int] = []
    row = list(range(len(meant) + 1))
    for i, letter in enumerate(written, start=1):
        before, last, row = row, before, [i]
        for j, other in enumerate(meant, start=1):
            costs = [before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other)]
            if i > 1 and j > 1 and written[i - 2] == other and letter == meant[j - 2]:
                costs.append(last[j - 2] + 1)
            row.append(min(costs))
    return row[-1]


def _fields(model: type[BaseModel]) -> dict[str, FieldInfo]:
    """Return the fields of a model by the keys they have in a file."""
    return {field.alias or name: field for name, field in model.model_fields.items()}


def _model_in(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((model for each in get_args(annotation) if (model := _model_in(each))), None)


def _models_in(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    yield model
    for field in model.model_fields.values():
        if inner := _model_in(field.annotation):
            yield from _models_in(inner)
