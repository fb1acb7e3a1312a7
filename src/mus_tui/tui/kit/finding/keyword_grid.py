"""The keywords in columns, each of them a toggle."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Offset, Region, Size
from textual.widget import Widget

from mus_tui.tui.kit.finding.filter_line import sifted
from mus_tui.tui.kit.tick import box

_GAP = 1
_AIRY_GAP = 5
_AROUND = 18
"""Lines of the screen that are not the grid: it is spaced out only where everything still fits."""


class KeywordGrid(Widget, can_focus=True):
    """Arrows move in it; Space, Enter or a click toggles a word at once."""

    DEFAULT_CSS = """
    KeywordGrid { height: auto; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "move(-1, 0)", show=False),
        Binding("right", "move(1, 0)", show=False),
        Binding("up", "move(0, -1)", show=False),
        Binding("down", "move(0, 1)", show=False),
        Binding("home", "move_to(0)", show=False),
        Binding("end", "move_to(-1)", show=False),
        Binding("pageup", "move(0, -5)", show=False),
        Binding("pagedown", "move(0, 5)", show=False),
        Binding("space,enter", "pick", "keys.pick"),
    ]

    def __init__(self, words: Sequence[str], toggle: Callable[[str], None]) -> None:
        super().__init__()
        self._every, self._toggle = tuple(words), toggle
        self._words = self._every
        self._picked: Collection[str] = ()
        self._at = 0
        self._widest = max((Content(word).cell_length for word in self._words), default=1) + 4

    def show(self, picked: Collection[str]) -> None:
        """Show which words are picked."""
        self._picked = picked
        self.refresh()

    def begin_at_the_top(self) -> None:
        """Stand at the first word, so that nobody sees where the one before them stood."""
        self.stand_at(0)

    def sift(self, wanted: str) -> None:
        """Show only the words that are wanted, the first of them pointed out; all of them again where none is named."""
        at = self._words[self._at] if self._words else ""
        self._words = tuple(sifted(self._every, wanted)) if wanted.strip() else self._every
        self.refresh(layout=True)
        self.stand_at(self._words.index(at) if at in self._words and not wanted.strip() else 0)

    # Laying out

    def columns_in(self, width: int) -> int:
        """Return how many stand beside each other."""
        return max(1, min((width + _GAP) // (self._widest + _GAP), len(self._words)))

    def _cell(self, width: int) -> int:
        """Return the width of a column with the gap after it: more than needed where there is room."""
        return min((width + _GAP) // self.columns_in(width), self._widest + _AIRY_GAP)

    def rows_in(self, width: int) -> int:
        """Return how many lines of them there are."""
        return -(-len(self._words) // self.columns_in(width))

    def _pitch(self, width: int) -> int:
        """Return how many lines a row takes: two where there is room for white space."""
        return 2 if self.rows_in(width) * 2 <= self.screen.size.height - _AROUND else 1

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines the words take."""
        return self.rows_in(width) * self._pitch(width)

    def render(self) -> Content:
        """Show the words row by row, in the template's order."""
        width = self.size.width
        columns, pitch = self.columns_in(width), self._pitch(width)
        rows = [range(n, min(n + columns, len(self._words))) for n in range(0, len(self._words), columns)]
        lines = [Content(" " * _GAP).join(self._shown(n, self._cell(width) - _GAP) for n in row) for row in rows]
        return Content("\n" * pitch).join(lines)

    def _shown(self, n: int, width: int) -> Content:
        picked = self._words[n] in self._picked
        word = Content(f"{box('✓' if picked else '')} {self._words[n]}").truncate(width, ellipsis=True)
        padded = word.pad_right(max(0, width - word.cell_length))
        if n == self._at and self.has_focus:
            return padded.stylize("bold underline $background on $focus")
        return padded.stylize("bold $done") if picked else padded

    @property
    def cursor_screen_offset(self) -> Offset:
        """Where on the screen the word stands that they are at."""
        return self.content_region.offset + self.place_of(self._at)

    def place_of(self, n: int) -> Offset:
        """Return where one stands."""
        width = self.size.width
        row, column = divmod(n, self.columns_in(width))
        return Offset(column * self._cell(width), row * self._pitch(width))

    def word_at(self, place: Offset) -> int | None:
        """Return which one stands there, None for none."""
        width = self.size.width
        row, between = divmod(place.y, self._pitch(width))
        column, columns = place.x // self._cell(width), self.columns_in(width)
        n = row * columns + column
        return n if not between and column < columns and n < len(self._words) else None

    # Moving

    def action_move(self, across: int, down: int) -> None:
        """Move by words across and rows down; at the edges it stays."""
        to = self._at + across + down * self.columns_in(self.size.width)
        if 0 <= to < len(self._words):
            self.stand_at(to)
        elif abs(down) > 1:
            self.stand_at(0 if down < 0 else len(self._words) - 1)

    def action_move_to(self, n: int) -> None:
        """Move to the first or the last word."""
        self.stand_at(n % max(1, len(self._words)))

    def stand_at(self, n: int) -> None:
        """Point one out, and bring it into sight."""
        self._at = n
        self.refresh()
        self.scroll_visible_region(Region(0, self.place_of(n).y, self.size.width, 1))

    def scroll_visible_region(self, region: Region) -> None:
        """Bring one line of the grid into view."""
        if isinstance(self.parent, Widget):
            self.parent.scroll_to_region(region, animate=False)

    # Picking

    def action_pick(self) -> None:
        """Pick the word they stand at, or put it back."""
        if self._words:
            self._toggle(self._words[self._at])

    @property
    def at_picked(self) -> bool:
        """Whether the word they stand at is picked."""
        return bool(self._words) and self._words[self._at] in self._picked

    def pick_only(self) -> None:
        """Pick the word they stand at, where it is not picked."""
        if self._words and self._words[self._at] not in self._picked:
            self.action_pick()

    def on_click(self, event: events.Click) -> None:
        """Pick the word that was clicked, or put it back."""
        offset = event.get_content_offset(self)
        n = None if offset is None else self.word_at(offset)
        if n is not None:
            self.stand_at(n)
            self.action_pick()
