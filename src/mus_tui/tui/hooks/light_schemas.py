"""Loading Pydantic without what it says of its own parts, which nobody reads while a talk is held.

Some ninety schemas are described to type checkers, and some fifty classes have ways of their own to be printed when a
mistake is looked for, to be compared and to refuse a change: Python compiles each line of it while somebody waits. They
are not printed, all are compared in one way, and nobody changes them. Where a later Pydantic needs more than this
gives, it is loaded as it comes.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from importlib import import_module


class _Undescribed(dict[str, object]):
    """Stands in for `TypedDict`: a dictionary, whatever is said of its keys."""

    def __init_subclass__(cls, **_: object) -> None:
        """Take what is said of all keys together, and heed none of it."""


_dataclass = dataclasses.dataclass


def _simpler(cls: type | None = None, /, *, frozen: bool = False, eq: bool = True, **how: bool) -> object:
    """Stand in for `dataclass`: of each class only the way to make one is compiled."""
    if cls is None:
        return partial(_simpler, frozen=frozen, eq=eq, **how)
    own = vars(cls)
    made: type = _dataclass(**how | {"eq": False, "repr": False})(cls)
    if eq and "__eq__" not in own:
        made.__eq__ = _equal  # type: ignore[assignment]
        if "__hash__" not in own:
            made.__hash__ = _hash if frozen else None  # type: ignore[assignment]
    return made


def _equal(self: object, other: object) -> bool:
    return type(self) is type(other) and _values(self) == _values(other)


def _hash(self: object) -> int:
    return hash(_values(self))


def _values(part: object) -> tuple[object, ...]:
    fields = dataclasses.fields(part)  # type: ignore[arg-type]
    return tuple(getattr(part, field.name) for field in fields if field.compare)


def load_undescribed() -> None:
    """Load Pydantic sooner."""
    with suppress(Exception), _instead("TypedDict", _Undescribed, "typing", "typing_extensions"):
        import_module("pydantic_core.core_schema")
    with suppress(Exception), _instead("dataclass", _simpler, "dataclasses"):
        import_module("pydantic.type_adapter")
        import_module("pydantic.fields")


@contextmanager
def _instead(name: str, stand_in: object, *homes: str) -> Iterator[None]:
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
