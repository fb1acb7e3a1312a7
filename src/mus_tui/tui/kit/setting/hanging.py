"""A line with a sign before it: where it wraps, it goes on under its words and not under the sign."""

from __future__ import annotations

import re

from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual

_SIGN = re.compile(r"\s*(?:\[.?\]|[·+✓○●–▸])\s+|\s+")
"""What stands before the words: a box, a ring, a tick, a dot, or the line's own indent."""


class Hanging(Visual):
    """Wraps each line by itself, whatever room it is given."""

    def __init__(self, words: Content) -> None:
        self.words = words
        """What it says, each line with its sign."""

    def __str__(self) -> str:
        """Return what it says, as text that is not set in any width."""
        return self.words.plain

    def lines(self, width: int) -> list[Content]:
        """Return the lines as they stand in so many cells."""
        return [part for line in self.words.split(allow_blank=True) for part in _wrapped(line, width)]

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """Return how wide it is where nothing has to wrap."""
        return self.words.get_optimal_width(rules, container_width)

    def get_height(self, rules: RulesMap, width: int) -> int:
        """Return how many lines it takes."""
        return len(self.lines(width))

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        """Draw the lines."""
        return Content("\n").join(self.lines(width)).render_strips(width, height, style, options)


def _wrapped(line: Content, width: int) -> list[Content]:
    found = _SIGN.match(line.plain)
    sign = line[: found.end()] if found and found.end() < min(len(line), width) else Content("")
    first, *others = line[len(sign) :].wrap(max(width - sign.cell_length, 1)) or [Content("")]
    return [sign + first, *(Content(" " * sign.cell_length) + each for each in others)]
