"""A line of names to choose one from: whose turn it is, or who brings a topic."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Offset, Size
from textual.widget import Widget


class Name(NamedTuple):
    """One name, which can be clicked."""

    id: str
    """A participant's id; empty for nobody in particular, or for all together."""
    words: str
    """What they are called, and how far they are."""


class PeopleLine(Widget, can_focus=True):
    """Shows the chosen name inverted; arrows and clicks run the screen's `turn_to` with the id of another."""

    DEFAULT_CSS = """
    PeopleLine { height: auto; color: $quiet; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "turn(-1)", "keys.person", show=False),
        Binding("right", "turn(1)", "keys.person", show=False),
        Binding("home", "turn_to_end(0)", show=False),
        Binding("end", "turn_to_end(-1)", show=False),
    ]

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._names: tuple[Name, ...] = ()
        self._chosen = ""

    def show(self, people: Sequence[Name], chosen: str) -> None:
        """Show these names with one of them chosen."""
        self._names, self._chosen = tuple(people), chosen
        self.refresh(layout=True)

    def _lines(self, width: int) -> list[list[tuple[str, Content]]]:
        """Return the names as they are broken into lines."""
        lines: list[list[tuple[str, Content]]] = [[]]
        column = 0
        for name in self._names:
            tab = Content(f" {name.words} ").truncate(max(1, width), ellipsis=True)
            if column and column + tab.cell_length > width:
                lines.append([])
                column = 0
            lines[-1].append((name.id, tab))
            column += tab.cell_length + 1
        return lines

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines the names take."""
        return len(self._lines(width))

    def render(self) -> Content:
        """Show the names in a row, or in as many as they need."""
        style = "bold underline $background on $focus" if self.has_focus else "bold $background on $quiet"
        return Content("\n").join(
            Content(" ").join(tab.stylize(style) if who == self._chosen else tab for who, tab in line)
            for line in self._lines(self.size.width)
        )

    @property
    def cursor_screen_offset(self) -> Offset:
        """Where on the screen the chosen name stands."""
        for y, line in enumerate(self._lines(self.size.width)):
            column = 0
            for who, tab in line:
                if who == self._chosen:
                    return self.content_region.offset + Offset(column + 1, y)
                column += tab.cell_length + 1
        return self.content_region.offset

    async def action_turn(self, by: int) -> None:
        """Turn to the name beside the chosen one."""
        ids = [name.id for name in self._names]
        if self._chosen in ids:
            await self._turn_to(ids[(ids.index(self._chosen) + by) % len(ids)])

    async def action_turn_to_end(self, which: int) -> None:
        """Turn to the first name or the last."""
        if self._names:
            await self._turn_to(self._names[which].id)

    async def on_click(self, event: events.Click) -> None:
        """Turn to the name that was clicked."""
        offset, lines = event.get_content_offset(self), self._lines(self.size.width)
        if offset is None or offset.y >= len(lines):
            return
        column = 0
        for who, tab in lines[offset.y]:
            if column <= offset.x < column + tab.cell_length:
                await self._turn_to(who)
            column += tab.cell_length + 1

    async def _turn_to(self, who: str) -> None:
        await self.screen.run_action(f"turn_to('{who}')")
