"""The one place to write in the plan, moved over the cell that is written in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Offset
from textual.message import Message
from textual.widgets.text_area import Edit, EditResult

from mus_tui.model.rules.plan.cells import CellKind
from mus_tui.model.rules.plan.paste import Grid, grid_of
from mus_tui.tui.plan.below.goes_on import GoesOn


class CellEditor(GoesOn):
    """Enter and Tab take what is written; the arrow down writes the names that are offered, one after the other."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "screen.go_on(1)", show=False),
        Binding("tab", "screen.go_on(1)", show=False),
        Binding("shift+tab", "screen.go_on(-1)", show=False),
        Binding("ctrl+j", "new_line", "keys.new_line", show=False),
        Binding("down", "offer_or_down", show=False),
    ]

    class PastedCells(Message):
        """Rows of cells were pasted."""

        def __init__(self, grid: Grid) -> None:
            super().__init__()
            self.grid = grid
            """What was pasted."""

    def __init__(self, names: Sequence[str], grown: Callable[[], None]) -> None:
        """`grown` gives it the room that it needs since its text takes more lines."""
        super().__init__(id="editor")
        self._grown = grown
        self.names = tuple(names)
        """The names that are offered where one is written."""
        self.offers = self.names
        """What is offered here: the names, or what the form suggests."""
        self.kind: CellKind = "text"
        """What is written."""

    @property
    def lines(self) -> int:
        """How many lines the text takes."""
        return max(1, self.wrapped_document.height)

    @property
    def allow_vertical_scroll(self) -> bool:
        """Let the wheel turn a text that is taller than the window, without a scroll bar to make room for."""
        return True

    def edit(self, edit: Edit) -> EditResult:
        """Take the room for a line more at once; the plan round it follows when the letter stands there."""
        lines = self.lines
        result = super().edit(edit)
        if self.lines > lines:
            self._grown()
        return result

    def open(self, text: str, kind: CellKind, width: int, offers: Sequence[str], *, read_only: bool) -> None:
        """Begin with a text, wrapped to a width, its end or its top in sight; the arrow down writes what is offered."""
        self.kind, self.read_only, self.offers = kind, read_only, tuple(offers)
        # What can only be read is read from its top.
        self.show(text, (0, 0) if read_only else None)
        # Its room is known before it is laid out.
        self.wrapped_document.wrap(width, self.indent_width)

    def go_to(self, inside: Offset) -> None:
        """Put the cursor where was clicked in the cell."""
        lines = self.wrapped_document
        y = max(0, min(inside.y, lines.height - 1))
        self.move_cursor(lines.offset_to_location(Offset(max(0, inside.x), y)))

    def action_new_line(self) -> None:
        """Begin a new line, where there can be several."""
        if self.kind == "text" and not self.read_only:
            self.insert("\n")

    def action_offer_or_down(self) -> None:
        """Write the next of what is offered, as long as nothing else stands there; else go a line down."""
        now = self.text.strip()
        if not self.read_only and self.offers and (not now or now in self.offers):
            self._write(self.offers[(self.offers.index(now) + 1) % len(self.offers) if now else 0])
        else:
            self.action_cursor_down()

    def pick(self, name: str) -> None:
        """Write what was clicked: instead of another of them, or after what else stands there."""
        now = self.text.strip() if self.kind == "text" else " ".join(self.text.split())
        if now and now not in self.offers:
            between = "\n" if self.kind == "text" else ", "
            name = now if name in (each.strip() for each in now.split(between)) else f"{now}{between}{name}"
        self._write(name)
        self.focus()

    def _write(self, name: str) -> None:
        self.replace(name, (0, 0), self.document.end)
        self.move_cursor(self.document.end)

    async def on_paste(self, event: events.Paste) -> None:
        """Tell of rows of cells; any other paste is text."""
        if self._are_cells(event.text):
            event.prevent_default()
            event.stop()
        elif self.kind != "text":
            # A date or a name is one line, whatever ends of lines came with it.
            event.text = event.text.strip("\n")

    def action_paste(self) -> None:
        """Take what was copied last as any other paste."""
        if not self._are_cells(self.app.clipboard):
            super().action_paste()

    def _are_cells(self, text: str) -> bool:
        grid = None if self.read_only else grid_of(text, in_lines=self.kind != "text")
        if grid:
            self.post_message(self.PastedCells(grid))
        return bool(grid)
