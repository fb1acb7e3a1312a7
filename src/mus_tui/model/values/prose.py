"""What a source explains: paragraphs, and lists whose lines begin with «- »; every line is a paragraph of its own."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BeforeValidator

from mus_tui.model.values.text import clean


def _tidy(text: str) -> str:
    """Return the lines that say something, with single spaces between their words."""
    return "\n".join(words for line in text.split("\n") if (words := " ".join(line.split())))


def _clean_input(value: object) -> object:
    return clean(value) if isinstance(value, str) else value


Prose = Annotated[str, BeforeValidator(_clean_input), AfterValidator(_tidy)]
"""Any number of paragraphs and lists, cleaned; may be empty."""


def in_one_line(text: str) -> str:
    """Return prose for a place of one line: paragraphs after each other, the points of a list with semicolons."""
    said = ""
    listing = False
    for line in filter(None, text.split("\n")):
        point = line.startswith("- ")
        said += ("; " if point and listing else " " if said else "") + (line[2:].strip() if point else line)
        listing = point
    return said
