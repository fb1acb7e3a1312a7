"""The pieces of a puzzle, to be cut out."""

from __future__ import annotations

from typing import NamedTuple


class CutOut(NamedTuple):
    """A piece of a puzzle."""

    perspective: str
    """The words of its perspective."""
    hue: int
    """Which colour it has for that, from 0."""
    text: str
    """What stands on it; empty where it is written on by hand."""


class CutOuts(NamedTuple):
    """Pieces to be cut out, none of them parted between two sheets."""

    pieces: tuple[CutOut, ...]
