"""The line at the bottom: at most six keys, in words, each of them a place to click."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from textual import events
from textual.content import Content
from textual.widget import Widget


class KeyHint(NamedTuple):
    """One key in the bar."""

    key: str
    """As it is printed on the keyboard, such as `Ctrl+N`."""
    words: str
    """What it does."""
    action: str
    """The action of the screen that it runs."""


class KeyBar(Widget):
    """Shows as many of its keys as there is room for, the most important first."""

    DEFAULT_CSS = """
    KeyBar { dock: bottom; height: 1; padding: 0 2; background: $line; color: $foreground; }
    """

    def __init__(self, hints: Sequence[KeyHint]) -> None:
        super().__init__()
        self._hints = tuple(hints)

    def show(self, hints: Sequence[KeyHint]) -> None:
        """Show other keys."""
        self._hints = tuple(hints)
        self.refresh()

    def _fitting(self) -> list[tuple[int, KeyHint]]:
        """Return the hints that fit, each with the column it begins in."""
        fitting, column = [], 0
        for hint in self._hints:
            if column + len(hint.key) + 1 + len(hint.words) > self.size.width:
                break
            fitting.append((column, hint))
            column += len(hint.key) + 1 + len(hint.words) + 3
        return fitting

    def render(self) -> Content:
        """Show the keys in words."""
        parts: list[Content | tuple[str, str]] = []
        for _, hint in self._fitting():
            parts += [(hint.key, "bold $orient"), Content(f" {hint.words}   ")]
        return Content.assemble(*parts)

    async def on_click(self, event: events.Click) -> None:
        """Do what the clicked key does."""
        offset = event.get_content_offset(self)
        if offset is None:
            return
        for column, hint in self._fitting():
            if column <= offset.x < column + len(hint.key) + 1 + len(hint.words):
                await self.screen.run_action(hint.action)
