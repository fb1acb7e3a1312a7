"""The number that a form gives a theme or a question itself, word for word: «1a», «III»."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator

from mus_tui.model.values.text import Line


def _written(value: object) -> object:
    """Take a bare whole number in the file for the words that it is."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


Number = Annotated[Line, BeforeValidator(_written)]
"""A number as the form writes it; empty where it has none."""


def numbered(number: str | None, words: str) -> str:
    """Return words after their number."""
    return f"{number} {words}" if number else words


def number_before(counted: int, number: str | None) -> str:
    """Return what stands before a question in a list: the form's own number, or the program's where it counts it."""
    return numbered(number, "") if number is not None else f"{counted}. " if counted else ""
