"""What each has answered for themselves, side by side where there is room, under what was asked; only to be read."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from mus_tui.tui.kit.answers.asked import Told
from mus_tui.tui.kit.answers.layout import WORDS_ONLY, Spot, below, drawn, height_of, in_columns, words_at


class SideBySide(Widget):
    """Of several fields the answers stand under each other."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    SideBySide { height: auto; margin: 0 0 1 0; }
    """

    def __init__(self, told: Sequence[Told]) -> None:
        super().__init__()
        self._told = told

    def _spots(self, width: int) -> list[Spot]:
        widest = max((each.cell_length for told in self._told for each in told.said), default=0)
        spots: list[Spot] = []
        for told in self._told:
            spots += below(words_at(told.heading, width), height_of(spots))
            said = in_columns([(WORDS_ONLY, each) for each in told.said], width, at_least=widest)
            spots += below(said, height_of(spots))
        return spots

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines it takes."""
        return height_of(self._spots(width))

    def render(self) -> Content:
        """Show the lines."""
        return drawn(self._spots(self.size.width))
