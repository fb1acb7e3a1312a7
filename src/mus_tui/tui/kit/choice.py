"""A choice among a few, on one line where there is room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Offset, Size
from textual.widget import Widget

_BETWEEN = 3


class Choice(Widget, can_focus=True):
    """One of its choices is always chosen; the arrows and a click choose another."""

    DEFAULT_CSS = """
    Choice { height: auto; padding: 0 1 0 0; color: $quiet; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,up", "step(-1)", show=False),
        Binding("right,down", "step(1)", show=False),
        Binding("home", "step(-999)", show=False),
        Binding("end", "step(999)", show=False),
    ]

    def __init__(self, changed: Callable[[], None], *, id: str) -> None:  # noqa: A002
        super().__init__(id=id)
        self._changed = changed
        self._choices: Sequence[tuple[str, str]] = ()
        self.chosen = ""
        """The id of the chosen one; empty where there is nothing to choose."""

    def show(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Show these choices, each an id and its words; the first is chosen where `chosen` is none of them."""
        self._choices = choices
        ids = [each for each, _ in choices]
        self.chosen = chosen if chosen in ids else ids[0] if ids else ""
        self.refresh(layout=True)

    def _places(self, width: int) -> list[tuple[int, int]]:
        """Return the column and the line where each choice begins."""
        places, column, line = [], 0, 0
        for _, words in self._choices:
            cells = Content(words).cell_length + 2
            if column and column + cells > width:
                column, line = 0, line + 1
            places.append((column, line))
            column += cells + _BETWEEN
        return places

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines the choices take."""
        return max((line for _, line in self._places(width)), default=0) + 1

    def render(self) -> Content:
        """Show the choices; the chosen one has a sign of its own and stands out."""
        lines: list[Content] = [Content("")]
        for (each, words), (column, line) in zip(self._choices, self._places(self.size.width), strict=True):
            while len(lines) <= line:
                lines.append(Content(""))
            here = each == self.chosen
            style = ("bold underline $background on $focus" if self.has_focus else "bold $foreground") if here else ""
            entry = Content(f"{'●' if here else '○'} {words}").stylize(style)
            lines[line] = lines[line].pad_right(column - lines[line].cell_length) + entry
        return Content("\n").join(lines)

    @property
    def cursor_screen_offset(self) -> Offset:
        """Where on the screen the chosen one stands."""
        ids = [each for each, _ in self._choices]
        places = self._places(self.size.width)
        return self.content_region.offset + Offset(*(places[ids.index(self.chosen)] if self.chosen in ids else (0, 0)))

    def choose(self, choice: str) -> None:
        """Choose one of them, and tell."""
        if choice != self.chosen:
            self.chosen = choice
            self.refresh()
            self._changed()

    def action_step(self, by: int) -> None:
        """Choose the one before or after."""
        ids = [each for each, _ in self._choices]
        self.choose(ids[max(0, min(len(ids) - 1, ids.index(self.chosen) + by))])

    def on_click(self, event: events.Click) -> None:
        """Choose the one that was clicked."""
        offset = event.get_content_offset(self)
        if offset is None:
            return
        for (each, words), (column, line) in zip(self._choices, self._places(self.size.width), strict=True):
            if line == offset.y and column <= offset.x < column + Content(words).cell_length + 2:
                self.choose(each)
                return
