"""The least that Textual can do: what our figures are compared with.

Run as a file, as `mus` is, and not as a module: `python bench/bare.py start`, `note COLUMNS LINES`, `step` or
`table LINES`.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Footer, Header, Static

if TYPE_CHECKING:
    from textual.widgets import TextArea

READY = "Ready to begin"
"""Stands on the screen when an app here can be used."""


class BareStart(App[None]):
    """A heading, a line and the keys."""

    TITLE = "Bare"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+q", "quit", "Leave")]

    def compose(self) -> ComposeResult:
        """Lay the three out."""
        yield Header()
        yield Static(READY)
        yield Footer()


class BareNote(App[None]):
    """One text area, and nothing else."""

    def __init__(self, columns: int, lines: int) -> None:
        super().__init__()
        self._room = columns, lines

    def compose(self) -> ComposeResult:
        """Make it as large as our own."""
        # Loaded here, so that the first screen above pays only for what it shows.
        from textual.widgets import TextArea

        self.note: TextArea = TextArea(f"{READY}\n")
        self.note.cursor_blink = False
        self.note.styles.border = ("none", "transparent")
        self.note.styles.width, self.note.styles.height = self._room
        yield self.note

    def on_mount(self) -> None:
        """Put the cursor where one goes on writing."""
        self.note.move_cursor(self.note.document.end)


class BareStep(App[None]):
    """One line that a key changes."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+n", "next", priority=True)]
    number = 0

    def compose(self) -> ComposeResult:
        """Begin with a line of the same length."""
        yield Static(READY)

    def action_next(self) -> None:
        """Change the line."""
        self.number += 1
        self.query_one(Static).update(f"Step number {self.number}.")


class BareTable(App[None]):
    """A table of as many rows as ours, as tall as ours, and nothing else."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines

    def compose(self) -> ComposeResult:
        """Give each row a line and four columns."""
        from textual.widgets import DataTable

        table: DataTable[str] = DataTable()
        table.add_columns(READY, "When", "Who", "Again")
        for number in range(1, 41):
            table.add_row(row_words(number), "1. maj 2027", "Mette", "om 6 måneder", height=2)
        table.styles.height = self._lines
        yield table


def row_words(number: int) -> str:
    """Return what stands in a row, unlike any other."""
    return f"Emne {number:02}"


def main(which: str, *size: str) -> None:
    """Run one of them."""
    if which == "note":
        columns, lines = map(int, size)
        BareNote(columns, lines).run()
    elif which == "table":
        BareTable(int(size[0])).run()
    else:
        {"start": BareStart, "step": BareStep}[which]().run()


if __name__ == "__main__":
    main(*sys.argv[1:])
