"""The number that a form gives a theme or a question itself, word for word: «1a», «III»."""

from typing import Annotated

from pydantic import BeforeValidator

from mus_tui.model.values.text import Line


def as_written(value: object) -> object:
    """Take a bare whole number in the file for the words that it is."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


Number = Annotated[Line, BeforeValidator(as_written)]
"""A number as the form writes it; empty where it has none."""


def numbered(number: str | None, words: str) -> str:
    """Return words after their number."""
    return f"{number} {words}" if number else words


def says_it(heading: str, question: str) -> bool:
    """Whether a heading over a question is that question, after the number of the theme."""
    return bool(question) and f" {heading}".endswith(f" {question}")
