"""Something in a template that fits nothing else in it, or that was hardly meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

Loc = tuple[str | int, ...]


class Misfit(NamedTuple):
    """Something in a template that fits nothing else in it."""

    loc: Loc
    """The way to it from the top of the file: keys and positions."""
    message: str
    """An id in the catalogue `errors`, after `fault_`."""
    values: dict[str, object]
    """What fills the placeholders of the message; the way to another place stands for its line."""


class Advice(NamedTuple):
    """Something in a template that can be used, and was hardly meant."""

    loc: Loc
    """The way to it from the top of the file: keys and positions."""
    message: str
    """An id in the catalogue `advice`."""
    values: dict[str, object]
    """What fills the placeholders of the message; the way to another place stands for its line."""


def twice(places: Iterable[tuple[Loc, str]]) -> Iterator[Misfit]:
    """Give each name that stood before already."""
    seen: dict[str, Loc] = {}
    for loc, name in places:
        if name in seen:
            yield Misfit(loc, "used_twice", {"name": name, "first": seen[name]})
        seen.setdefault(name, loc)
