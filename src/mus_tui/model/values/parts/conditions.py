"""What a part of a form hangs on: one earlier answer in common, and no more logic than that."""

from typing import Annotated

from pydantic import BeforeValidator, PlainSerializer
from pydantic_core import PydanticCustomError

from mus_tui.model.values.text import Ref


def as_pair(value: object) -> object:
    """Return the field and the value of `{field: value}`; a whole number is the point of a scale."""
    pairs = list(value.items()) if isinstance(value, dict) else list(value) if isinstance(value, tuple) else None
    if pairs is None or len(pairs) > 1 or not all(_is_said(each) for pair in pairs for each in pair):
        raise PydanticCustomError("if_shape", "one field and the value it must have")
    return tuple(
        (str(field), str(answer).replace("-", "minus-") if isinstance(answer, int) else answer)
        for field, answer in pairs
    )


def _is_said(word: object) -> bool:
    return isinstance(word, str | int) and not isinstance(word, bool)


If = Annotated[tuple[tuple[Ref, Ref], ...], BeforeValidator(as_pair), PlainSerializer(dict, return_type=dict[str, str])]
"""The field, by its id or as `question/field`, and the value that its answer has; empty where nothing is hung on."""
