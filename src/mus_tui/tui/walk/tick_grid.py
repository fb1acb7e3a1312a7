"""What was ticked on paper, in columns: each a toggle, and the first of them stands for all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from textwrap import shorten
from typing import NamedTuple

from textual.geometry import Region
from textual.widget import Widget

from mus_tui.tui.kit.finding.keyword_grid import KeywordGrid
from mus_tui.words import t

_LONGEST = 46
"""Letters of a tick: a question that is longer goes on with a sign for it."""


class Ticked(NamedTuple):
    """One thing that can be ticked."""

    id: str
    """What it is known by."""
    words: str
    """What it is called here."""


class TickGrid(KeywordGrid):
    """Tells by id what was turned; where there are many, one more of them turns all."""

    def __init__(self, ticks: Sequence[Ticked], turn: Callable[[Sequence[str]], None], *, id: str) -> None:  # noqa: A002
        self._called = _told_apart(ticks)
        self._turn_them, self._all = turn, t("walk.all") if len(ticks) > 1 else ""
        super().__init__([*filter(None, (self._all,)), *self._called], self._turned)
        self.id = id

    def _turned(self, words: str) -> None:
        self._turn_them([self._called[words]] if words in self._called else list(self._called.values()))

    def show_ticked(self, ids: Sequence[str]) -> None:
        """Show which are ticked."""
        ticked = [words for words, known in self._called.items() if known in ids]
        self.show([*ticked, self._all] if len(ticked) == len(self._called) else ticked)

    def _pitch(self, width: int) -> int:
        return 1

    def scroll_visible_region(self, region: Region) -> None:
        """Bring one line into view among all that is typed in."""
        if isinstance(self.parent, Widget):
            self.parent.scroll_to_region(region.translate(self.virtual_region.offset), animate=False)


def _told_apart(ticks: Sequence[Ticked]) -> dict[str, str]:
    """Return the words of each with its id; two that would look alike have a number."""
    found: dict[str, str] = {}
    for tick in ticks:
        words = shorten(" ".join(tick.words.split()), _LONGEST, placeholder="…")
        alike = sum(each.partition(" (")[0] == words for each in found)
        found[f"{words} ({alike + 1})" if alike else words] = tick.id
    return found
