"""The keywords to pick from, under a line in which one of many is found by writing a little of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Input

from mus_tui.tui.kit.finding.filter_line import FilterLine
from mus_tui.tui.kit.finding.keyword_grid import KeywordGrid


class KeywordList(Vertical):
    """Enter in the line picks the word that is pointed out, and never puts one back."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    KeywordList { height: 1fr; }
    KeywordList #grid { height: 1fr; }
    """

    def __init__(self, words: Sequence[str], toggle: Callable[[str], None]) -> None:
        super().__init__(id="words")
        self.line, self.grid = FilterLine(), KeywordGrid(words, toggle)

    def compose(self) -> ComposeResult:
        """Put the words under the line."""
        yield self.line
        with VerticalScroll(id="grid", can_focus=False):
            yield self.grid

    def show(self, picked: Collection[str]) -> None:
        """Show which words are picked."""
        self.grid.show(picked)

    def begin_at_the_top(self) -> None:
        """Begin as if nobody had been here before."""
        self.line.words.clear()
        self.grid.begin_at_the_top()

    @on(Input.Changed)
    def _sift(self, event: Input.Changed) -> None:
        event.stop()
        self.grid.sift(self.line.words.value)

    @on(FilterLine.Moved)
    def _move(self, event: FilterLine.Moved) -> None:
        event.stop()
        self.grid.action_move(event.by, 0)

    @on(Input.Submitted)
    def _pick(self, event: Input.Submitted) -> None:
        event.stop()
        if self.line.words.value.strip():
            self.grid.pick_only()
            self.line.words.clear()
        else:
            self.screen.set_focus(self.grid)
