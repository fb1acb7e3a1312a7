"""What a source explains: paragraphs, and lists whose lines begin with «- »; every line is a paragraph of its own."""

from typing import Annotated

from mus_tui.model.values.text import Cleaned, clean


def _tidy(text: str) -> str:
    """Return the lines that say something, cleaned, with single spaces between their words."""
    return "\n".join(words for line in clean(text).split("\n") if (words := " ".join(line.split())))


Prose = Annotated[str, Cleaned(_tidy)]
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
