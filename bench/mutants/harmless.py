"""The faults that no test sees and that harm nobody, each with its reason."""

from __future__ import annotations

from typing import NamedTuple


class Harmless(NamedTuple):
    """Faults of one module that survive for one reason."""

    module: str
    """Which module, as in the table."""
    why: str
    """Why nothing is let out or lost by them."""
    faults: tuple[tuple[str, str], ...]
    """Each line as it is and as it is broken, without what it is indented by."""


HARMLESS: tuple[Harmless, ...] = ()
"""All of them."""


def why_harmless(module: str, was: str, became: str) -> str | None:
    """Return why a fault is harmless; None for one that nobody has named."""
    return next((each.why for each in HARMLESS if each.module == module and (was, became) in each.faults), None)
