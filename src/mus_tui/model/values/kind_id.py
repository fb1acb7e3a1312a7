"""What a kind of talk is known by, and what belongs to which kinds."""

from typing import Annotated

from pydantic import StringConstraints

KindId = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9]{0,11}$")]
"""MUS, LUS, GRUS or a template's own."""

NO_KIND = "Z" * 12
"""What is in no talk belongs to this: an id like any other, which no kind of talk has."""

Only = tuple[KindId, ...]
"""The kinds something belongs to; empty means all of them."""


def belongs(only: Only, kind: str) -> bool:
    """Say whether something marked `only` belongs to a kind."""
    return not only or kind in only
