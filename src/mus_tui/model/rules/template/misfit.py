"""Something in a template that fits nothing else in it."""

from __future__ import annotations

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
