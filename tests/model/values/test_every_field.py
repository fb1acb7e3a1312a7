"""No field of anything that is read from a file lets through what could steer a terminal or hide other text."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from mus_tui.model.rules.remains import Remains
from mus_tui.model.talk import Talk
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import Preparation
from mus_tui.model.values.template import Template

SIGNS = "\x00\x07\x0b\x1b\x7f\x9b\u061c\u200b\u202e\u2066\ufeff"


def kinds_of(annotation: object) -> Iterator[object]:
    """Give the kinds of text and the models that an annotation is made of."""
    origin = typing.get_origin(annotation)
    if origin is typing.Literal:
        return
    kind = typing.get_args(annotation)[0] if origin is typing.Annotated else annotation
    a_text = kind in (str, date)
    a_model = isinstance(annotation, type) and issubclass(annotation, BaseModel)
    if a_text or a_model:
        yield annotation
    else:
        for inner in typing.get_args(annotation):
            yield from kinds_of(inner)


def fields_of(model: type[BaseModel], seen: set[type[BaseModel]]) -> Iterator[tuple[str, object]]:
    if model in seen:
        return
    seen.add(model)
    for name, field in model.model_fields.items():
        for kind in kinds_of(field.rebuild_annotation()):
            if isinstance(kind, type) and issubclass(kind, BaseModel):
                yield from fields_of(kind, seen)
            else:
                yield f"{model.__name__}.{name}", kind


SEEN: set[type[BaseModel]] = set()
FIELDS: dict[str, Any] = {
    name: kind for model in (Talk, Template, Preparation, Remains, Position) for name, kind in fields_of(model, SEEN)
}


def test_the_fields_are_found() -> None:
    assert len(SEEN) > 40
    assert {"Note.text", "PreviousPlan.kind", "KeywordChoice.words", "Question.text"} <= FIELDS.keys()


@pytest.mark.parametrize("name", FIELDS)
def test_a_field_cleans_or_refuses_every_sign(name: str) -> None:
    for sign in SIGNS:
        for text in (f"a{sign}b", f"a{sign}", sign):
            try:
                taken = TypeAdapter[str](FIELDS[name]).validate_python(text)
            except ValidationError:
                continue
            assert sign not in taken


@pytest.mark.parametrize("name", [name for name, kind in FIELDS.items() if "date" in str(kind)])
def test_a_day_has_a_day_before_it_and_a_next_talk_after_it(name: str) -> None:
    for day in ("0001-01-01", "9999-12-31"):
        with pytest.raises(ValidationError):
            TypeAdapter[date](FIELDS[name]).validate_python(day)
