"""Loading what others have written without what their classes of fields can do and nobody asks of them.

A `dataclass` has ways of its own to be printed when a mistake is looked for, to be compared and to refuse a change:
Python compiles each line of it for each class while somebody waits. Here they are not printed, all are compared in one
way, and nobody changes those that should not be.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from functools import partial
from importlib import import_module

_dataclass = dataclasses.dataclass


def light_classes() -> AbstractContextManager[None]:
    """Make what is loaded meanwhile sooner; a class that needs more is made as ever."""
    return instead("dataclass", _lighter, "dataclasses")


@contextmanager
def instead(name: str, stand_in: object, *homes: str) -> Iterator[None]:
    """Put something else in the place of a name meanwhile, wherever it is at home."""
    places = [vars(import_module(home)) for home in homes]
    before = [place[name] for place in places]
    for place in places:
        place[name] = stand_in
    try:
        yield
    finally:
        for place, own in zip(places, before, strict=True):
            place[name] = own


def _lighter(cls: type | None = None, /, *, frozen: bool = False, eq: bool = True, **how: bool) -> object:
    """Stand in for `dataclass`: only the way to make one is compiled."""
    if cls is None:
        return partial(_lighter, frozen=frozen, eq=eq, **how)
    own = vars(cls)
    with suppress(Exception):
        made: type = _dataclass(**how | {"eq": False, "repr": False})(cls)
        if eq and "__eq__" not in own:
            made.__eq__ = _equal  # type: ignore[assignment]
            if "__hash__" not in own:
                made.__hash__ = _hash if frozen else None  # type: ignore[assignment]
        return made
    return _dataclass(frozen=frozen, eq=eq, **how)(cls)


def _equal(self: object, other: object) -> bool:
    return type(self) is type(other) and _values(self) == _values(other)


def _hash(self: object) -> int:
    return hash(_values(self))


def _values(part: object) -> tuple[object, ...]:
    fields = dataclasses.fields(part)  # type: ignore[arg-type]
    return tuple(getattr(part, field.name) for field in fields if field.compare)
