"""Words that say so where they have no room to end."""

from __future__ import annotations

from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual


class Cut(Visual):
    """Wraps as words do; where there are more lines than may stand there, the last one ends with a sign for it."""

    def __init__(self, words: Content) -> None:
        self.words = words
        """All that it would say."""

    def __str__(self) -> str:
        """Return what it says, as text that is not set in any width."""
        return self.words.plain

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """Return how wide it is where nothing has to wrap."""
        return self.words.get_optimal_width(rules, container_width)

    def get_height(self, rules: RulesMap, width: int) -> int:
        """Return how many lines all of it takes."""
        return self.words.get_height(rules, width)

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        """Draw as many lines as there may be."""
        lines = self.words.wrap(max(1, width))
        if not height or len(lines) <= height:
            return self.words.render_strips(width, height, style, options)
        last = Content.assemble(lines[height - 1].rstrip().truncate(max(1, width - 1)), "…")
        return Content("\n").join([*lines[: height - 1], last]).render_strips(width, height, style, options)
