"""A line above a long list: what is written in it, the lines of the list must have in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Static

from mus_tui.model.values.letters import as_known
from mus_tui.tui.kit.writing.writing_line import WritingLine
from mus_tui.words import t


class _Wanted(WritingLine):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", show=False),
        Binding("down", "move(1)", show=False),
    ]

    def action_move(self, by: int) -> None:
        """Move in the list, with the cursor where it is."""
        self.post_message(FilterLine.Moved(by))


class FilterLine(Horizontal):
    """Behind the key that leads there. The arrows move in the list meanwhile, and Enter takes what is pointed out.

    Nothing of it is kept.
    """

    DEFAULT_CSS = """
    FilterLine { height: 1; }
    FilterLine Static { width: 2; color: $quiet; }
    FilterLine Input { width: 1fr; max-width: 48; }
    """

    class Moved(Message):
        """Another line of the list is wanted."""

        def __init__(self, by: int) -> None:
            super().__init__()
            self.by = by

    def __init__(self) -> None:
        super().__init__()
        self.words: Input = _Wanted(placeholder=t("kit.filter"), id="filter")
        """Where it is written."""

    def compose(self) -> ComposeResult:
        """Put the key before the words."""
        yield Static("/")
        yield self.words


def sifted(lines: Sequence[str], wanted: str) -> list[str]:
    """Return those with every word in them, letters compared composed and without case; those that begin so first."""
    known = as_known(wanted)
    found = [line for line in lines if all(each in as_known(line) for each in known.split())]
    return sorted(found, key=lambda line: not as_known(line).startswith(known))
