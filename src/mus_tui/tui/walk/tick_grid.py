"""What was ticked on paper, each a toggle, and the first stands for all: in columns, or whole below each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from textwrap import shorten
from typing import NamedTuple

from textual.content import Content
from textual.geometry import Offset, Region
from textual.widget import Widget

from mus_tui.tui.kit.finding.keyword_grid import KeywordGrid
from mus_tui.tui.kit.tick import box
from mus_tui.words import t

_LONGEST = 46
"""Letters of a tick: a question that is longer goes on with a sign for it."""

_ROOM = (64, 24)
"""Columns of the list and rows of the window from which on what is asked stands in its own words."""

_INDENT = 4


class Ticked(NamedTuple):
    """One thing that can be ticked."""

    id: str
    """What it is known by."""
    words: str
    """What it is called here."""
    whole: str = ""
    """All of its words, as they stand on the card, where there is room for them."""


class TickGrid(KeywordGrid):
    """Tells by id what was turned; where there are many, one more of them turns all."""

    def __init__(
        self,
        ticks: Sequence[Ticked],
        turn: Callable[[Sequence[str]], None],
        *,
        id: str,  # noqa: A002
        say: Callable[[str], None] = lambda _: None,
    ) -> None:
        """`say` says the words on the card of the one they are at, where there is room for its short name alone."""
        self._say = say
        told_apart = _told_apart(ticks)
        self._called = {words: tick.id for words, tick in told_apart.items()}
        self._whole = {words: " ".join(tick.whole.split()) for words, tick in told_apart.items() if tick.whole}
        self._turn_them, self._all = turn, t("walk.all") if len(ticks) > 1 else ""
        super().__init__([*filter(None, (self._all,)), *self._called], self._turned)
        self.id = id

    def _turned(self, words: str) -> None:
        self._turn_them([self._called[words]] if words in self._called else list(self._called.values()))
        self._tell()

    def stand_at(self, n: int) -> None:
        """Point one out, and say which it is."""
        super().stand_at(n)
        self._tell()

    def on_focus(self) -> None:
        """Say which it is."""
        self._tell()

    def on_blur(self) -> None:
        """Say again what the keys do."""
        self._say(t("walk.hint"))

    def _tell(self) -> None:
        words = self._words[self._at] if self._words else ""
        whole = "" if self._is_whole(self.size.width) else self._whole.get(words, "")
        if self.has_focus:
            self._say(whole if whole != words and whole else t("walk.hint"))

    def show_ticked(self, ids: Sequence[str]) -> None:
        """Show which are ticked."""
        ticked = [words for words, known in self._called.items() if known in ids]
        self.show([*ticked, self._all] if len(ticked) == len(self._called) else ticked)

    # Laying out

    def _is_whole(self, width: int) -> bool:
        columns, rows = _ROOM
        return bool(self._whole) and width >= columns and self.app.size.height >= rows

    def _lines(self, n: int, width: int) -> list[Content]:
        """Return the lines of one that stands in its own words."""
        words = self._words[n]
        return Content(self._whole.get(words, words)).wrap(width - _INDENT)

    def columns_in(self, width: int) -> int:
        """Return how many stand beside each other."""
        return 1 if self._is_whole(width) else super().columns_in(width)

    def rows_in(self, width: int) -> int:
        """Return how many lines of them there are."""
        if not self._is_whole(width):
            return super().rows_in(width)
        return sum(len(self._lines(n, width)) for n in range(len(self._words)))

    def _pitch(self, width: int) -> int:
        return 1

    def render(self) -> Content:
        """Show them in columns, or each below the one before it."""
        width = self.size.width
        if not self._is_whole(width):
            return super().render()
        return Content("\n").join(self._drawn(n, width) for n in range(len(self._words)))

    def _drawn(self, n: int, width: int) -> Content:
        ticked = self._words[n] in self._picked
        first, *more = self._lines(n, width)
        lines = [Content(f"{box('✓' if ticked else '')} ") + first, *(Content(" " * _INDENT) + each for each in more)]
        drawn = Content("\n").join(each.rstrip().pad_right(width - each.rstrip().cell_length) for each in lines)
        if n == self._at and self.has_focus:
            return drawn.stylize("bold $background on $focus")
        return drawn.stylize("bold $done") if ticked else drawn

    def place_of(self, n: int) -> Offset:
        """Return where one stands."""
        width = self.size.width
        if not self._is_whole(width):
            return super().place_of(n)
        return Offset(0, sum(len(self._lines(each, width)) for each in range(n)))

    def word_at(self, place: Offset) -> int | None:
        """Return which one stands there, None for none."""
        width = self.size.width
        if not self._is_whole(width):
            return super().word_at(place)
        return next((n for n in reversed(range(len(self._words))) if self.place_of(n).y <= place.y), None)

    def scroll_visible_region(self, region: Region) -> None:
        """Bring what they stand at into view among all that is typed in."""
        width = self.size.width
        tall = len(self._lines(self._at, width)) if self._words and self._is_whole(width) else 1
        if isinstance(self.parent, Widget):
            here = Region(region.x, region.y, region.width, tall).translate(self.virtual_region.offset)
            self.parent.scroll_to_region(here, animate=False)


def _told_apart(ticks: Sequence[Ticked]) -> dict[str, Ticked]:
    """Return each by its words; two that would look alike have a number."""
    found: dict[str, Ticked] = {}
    for tick in ticks:
        words = shorten(" ".join(tick.words.split()), _LONGEST, placeholder="…")
        alike = sum(each.partition(" (")[0] == words for each in found)
        found[f"{words} ({alike + 1})" if alike else words] = tick
    return found
