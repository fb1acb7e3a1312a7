"""Text that comes from people and templates, cleaned once where it comes in.

Cleaned, not altered: what could steer a terminal or hide other text becomes a visible sign, what nobody can see goes,
every kind of line end is one kind, and everything else stays as it was typed (S9).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Annotated, Self, TypeVar, cast

from pydantic import BaseModel, ConfigDict, Strict, StringConstraints
from pydantic_core import CoreSchema, core_schema

from mus_tui.model.values.letters import HIDDEN, lines_on_screen

Item = TypeVar("Item")


def clean(text: str) -> str:
    """Return `text` in NFC with one kind of line end and a visible sign for every character that could do harm."""
    return unicodedata.normalize("NFC", lines_on_screen(text))


def one_line(text: str) -> str:
    """Return cleaned `text` on a single line, its runs of white space as single spaces."""
    return " ".join(clean(text).split())


class Cleaned:
    """Says in a type that its text is cleaned before it is checked, and how many characters are left at least.

    Put together here, since Pydantic would look into a function anew at each of some hundred fields.
    """

    def __init__(self, clean: Callable[[str], str], least: int = 0) -> None:
        self._clean, self._least = clean, least

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> CoreSchema:
        """Return how Pydantic checks it."""
        text = core_schema.str_schema(min_length=self._least or None)
        return core_schema.no_info_before_validator_function(self._cleaned, text)

    def _cleaned(self, value: object) -> object:
        return self._clean(value) if isinstance(value, str) else value


def _stripped(text: str) -> str:
    return clean(text).strip()


Text = Annotated[str, Cleaned(clean)]
"""Any number of lines, cleaned."""

Line = Annotated[str, Cleaned(one_line)]
"""One line, cleaned; may be empty."""

Words = Annotated[str, Cleaned(one_line, 1)]
"""One line with at least one character."""

Paragraphs = Annotated[str, Cleaned(_stripped, 1)]
"""Any number of lines with at least one character."""

SomeParagraphs = Annotated[str, Cleaned(_stripped)]
"""Any number of lines, or nothing at all."""

Ref = Annotated[str, StringConstraints(pattern=f"^[^\x00-\x1f{HIDDEN}]*$")]
"""An id or a word that stands elsewhere too, as it stands there; what could steer a terminal is refused."""

Flag = Annotated[bool, Strict()]
"""Yes or no, and no word or number that could pass for one."""

Whole = Annotated[int, Strict()]
"""A whole number, and no text that looks like one."""

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+([-_][a-z0-9]+)*$", max_length=60)]
"""An id of ours: ASCII, so that a widget may carry it."""


class Frozen(BaseModel):
    """A value that never changes and has no field we do not know.

    Where the values are, annotations are not put off (`from __future__`): Pydantic needs each at once, and would have
    to compile it from its words.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True, serialize_by_alias=True)

    @classmethod
    def empty(cls) -> Self:
        """Return one that says nothing: what stands at its default needs no check, nor what checks it to be made."""
        return cast("Self", cls.model_construct())

    def altered(self, **fields: object) -> Self:
        """Return a checked copy with these fields changed; a value that breaks a field's rule raises `ValueError`."""
        called = {name: each.alias or name for name, each in type(self).model_fields.items()}
        return type(self)(**{**self.by_key, **{called.get(name, name): value for name, value in fields.items()}})

    @property
    def by_key(self) -> dict[str, object]:
        """What it says, by the keys it is made with."""
        return {each.alias or name: getattr(self, name) for name, each in type(self).model_fields.items()}


def put(items: tuple[Item, ...], new: Item, key: Callable[[Item], object], *, keep: bool = True) -> tuple[Item, ...]:
    """Return the items with the new one in place of the one with its key, or last; without either unless `keep`."""
    if keep and any(key(each) == key(new) for each in items):
        return tuple(new if key(each) == key(new) else each for each in items)
    others = tuple(each for each in items if key(each) != key(new))
    return (*others, new) if keep else others
