"""A line for a name, with those who take part offered below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, Protocol

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from mus_tui.model.values.text import one_line
from mus_tui.tui.kit.writing.writing_line import WritingLine

_ARROW = 2
_BETWEEN = 3
_BEFORE = 2


class NameInput(WritingLine):
    """A line in which the arrow down writes the next name, as long as nothing else stands there."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("down", "next_name", "keys.next_name", show=False)]

    def __init__(self, name: str, names: Sequence[str]) -> None:
        super().__init__(name)
        self._names = tuple(names)

    def action_next_name(self) -> None:
        """Write the next name."""
        now = self.value.strip()
        if self._names and (not now or now in self._names):
            self.write(self._names[(self._names.index(now) + 1) % len(self._names) if now else 0])

    def write(self, name: str) -> None:
        """Write a name, with the cursor after it."""
        self.replace(name, 0, len(self.value))

    def pick(self, name: str) -> None:
        """Write a name that was clicked: instead of another of them, or after what else stands there."""
        now = one_line(self.value)
        named = [each.strip() for each in now.split(",")]
        if now and now not in self._names:
            name = now if name in named else f"{now}, {name}"
        self.write(name)
        self.focus()


class TakesNames(Protocol):
    """Where a name that is offered is written."""

    disabled: bool

    def pick(self, name: str) -> None:
        """Write a name that was clicked."""


class NamesOffered(Widget):
    """The names in a row, each a place to click."""

    DEFAULT_CSS = """
    NamesOffered { width: 1fr; height: auto; color: $orient; padding: 0 0 0 2; }
    """

    def __init__(self, line: TakesNames, names: Sequence[str]) -> None:
        super().__init__()
        self._line, self._names = line, tuple(names)

    def offer(self, names: Sequence[str]) -> None:
        """Offer others, or go out of sight where there are none."""
        self.display = bool(names)
        if names and tuple(names) != self._names:
            self._names = tuple(names)
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines the names take."""
        return max((line for line, _, _ in self._places(width)), default=0) + 1

    def render(self) -> Content:
        """Show the arrow that writes them, and the names."""
        lines = [Content.styled("↓" if self._names else "", "$quiet")]
        for line, column, name in self._places(self.size.width):
            if line == len(lines):
                lines.append(Content(""))
            lines[line] = lines[line].pad_right(column - lines[line].cell_length) + Content(name)
        return Content("\n").join(lines)

    def _places(self, width: int) -> Iterator[tuple[int, int, str]]:
        """Return for each name its line, the column where it begins, and the name."""
        line, column = 0, _ARROW
        for name in self._names:
            cells = Content(name).cell_length
            if column > _ARROW and column + cells > width:
                line, column = line + 1, _ARROW
            yield line, column, name
            column += cells + _BETWEEN

    def on_click(self, event: events.Click) -> None:
        """Write the name that was clicked."""
        offset = event.get_content_offset(self)
        if offset is None or self._line.disabled:
            return
        places = self._places(self.size.width)
        clicked = [name for line, column, name in places if line == offset.y and column <= offset.x]
        if clicked:
            self._line.pick(clicked[-1])


class NameRow(Horizontal):
    """A line for a name and the names beside it."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    NameRow { height: auto; }
    NameRow NameInput { width: 28; }
    .-narrow NameRow NameInput { width: 22; }
    NameRow.-below { layout: vertical; }
    """

    def __init__(self, name: str, names: Sequence[str]) -> None:
        super().__init__()
        self.line = NameInput(name, names)
        self._names = names

    def compose(self) -> ComposeResult:
        """Put the names beside the line."""
        yield self.line
        yield NamesOffered(self.line, self._names)

    def on_resize(self) -> None:
        """Put the names below the line where they do not all stand beside it."""
        needed = _ARROW + sum(Content(name).cell_length + _BETWEEN for name in self._names) - _BETWEEN
        self.set_class(self.size.width - self.line.outer_size.width - _BEFORE < needed, "-below")

    @property
    def name_written(self) -> str:
        """What stands in the line."""
        return one_line(self.line.value)
