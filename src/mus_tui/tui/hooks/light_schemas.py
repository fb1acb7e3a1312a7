"""Loading Pydantic without what it says of its own parts, which nobody reads while a talk is held.

Some ninety schemas are described to type checkers, and some fifty classes have a way to be printed when a mistake is
looked for: Python compiles each line of it while somebody waits. Where a later Pydantic needs more than this gives, it
is loaded as it comes.
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


def load_undescribed() -> None:
    """Load Pydantic sooner."""
    with suppress(Exception), _instead("TypedDict", _Undescribed, "typing", "typing_extensions"):
        import_module("pydantic_core.core_schema")
    with suppress(Exception), _instead("dataclass", partial(dataclasses.dataclass, repr=False), "dataclasses"):
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
