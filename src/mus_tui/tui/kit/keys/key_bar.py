"""The line at the bottom: at most six keys, in words, each of them a place to click."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from textual import events
from textual.content import Content
from textual.widget import Widget


class KeyHint(NamedTuple):
    """One key as the bar shows it."""

    key: str
    """As it is printed on the keyboard, such as `Ctrl+N`."""
    words: str
    """What the key does, in a word or two."""
    action: str
    """The action of the screen that it runs."""
    short: str = ""
    """What it does where there is little room, if that can be said in fewer letters."""


_ROOMY = 92


class _Placed(NamedTuple):
    column: int
    key: str
    words: str
    action: str

    @property
    def width(self) -> int:
        return len(self.key) + 1 + len(self.words)


class KeyBar(Widget):
    """Shows its keys: in shorter words where there is little room, and then the most important ones.

    The names of the keys are the same at every width, so that nobody has to learn two for one thing.
    """

    DEFAULT_CSS = """
    KeyBar { dock: bottom; height: 1; padding: 0 1; background: $line; color: $foreground; }
    """

    def __init__(self, hints: Sequence[KeyHint]) -> None:
        super().__init__()
        self.hints = tuple(hints)
        """The keys that it names."""

    def show(self, hints: Sequence[KeyHint]) -> None:
        """Show these keys instead."""
        if self.hints != tuple(hints):
            self.hints = tuple(hints)
            self.refresh()

    def _placed(self) -> list[_Placed]:
        """Return the keys that fit, each with the column it begins in."""
        wide = list(self._in_a_row(gap=3))
        every = wide if self._fits(wide) else list(self._in_a_row(gap=2))
        return [each for each in every if each.column + each.width <= self.content_size.width]

    def _in_a_row(self, *, gap: int) -> Iterator[_Placed]:
        column = 0
        gone = {f"screen.{name}" for name in getattr(self.screen, "not_now", ())}
        for hint in (each for each in self.hints if each.action not in gone):
            words = hint.words if self.size.width >= _ROOMY or not hint.short else hint.short
            placed = _Placed(column, hint.key, words, hint.action)
            yield placed
            column += placed.width + gap

    def _fits(self, row: list[_Placed]) -> bool:
        return not row or row[-1].column + row[-1].width <= self.content_size.width

    def render(self) -> Content:
        """Show the keys in words."""
        parts: list[Content | tuple[str, str]] = []
        column = 0
        for each in self._placed():
            parts += [Content(" " * (each.column - column)), (each.key, "bold $orient"), Content(f" {each.words}")]
            column = each.column + each.width
        return Content.assemble(*parts)

    async def on_click(self, event: events.Click) -> None:
        """Do what the clicked key does."""
        offset = event.get_content_offset(self)
        if offset is None:
            return
        for each in self._placed():
            if each.column <= offset.x < each.column + each.width:
                await self.screen.run_action(each.action)
