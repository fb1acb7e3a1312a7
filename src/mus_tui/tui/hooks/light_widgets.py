"""Telling Textual sooner what a new kind of widget works out by itself.

For each kind it goes through all the names that the kind has and has from others, some six hundred, to find the few
that begin as those do. Here each kind is asked for its own names alone, and only once.
"""

from __future__ import annotations

from functools import cache

from textual import dom

_BEGINNINGS = ("compute_", "_compute_")


def light_widgets() -> None:
    """Let Textual look through those few names instead of through `dir`."""
    vars(dom)["dir"] = _working_out


def _working_out(kind: type) -> list[str]:
    return [name for each in kind.__mro__ for name in _own(each)]


@cache
def _own(kind: type) -> list[str]:
    return [name for name in vars(kind) if name.startswith(_BEGINNINGS)]
