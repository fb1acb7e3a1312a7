"""The list on the first screen: what can be done, and the newest talks. One widget, so that it is there at once.

Needed for the first screen: loads neither Pydantic nor YAML nor the model.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar, NamedTuple

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Offset, Region
from textual.widget import Widget


class Row(NamedTuple):
    """Something that can be chosen; a heading where it has no id."""

    id: str
    """Ours; empty for what cannot be chosen."""
    lines: tuple[Content, ...]
    """What the row says, line by line."""
    card: bool = False
    """Whether it stands out from the others, as the talk in progress does."""


class StartList(Widget, can_focus=True):
    """Rows with one of them pointed out; arrows and Tab move, Enter and a click choose."""

    DEFAULT_CSS = """
    StartList { height: 1fr; padding: 0 2; text-wrap: nowrap; overflow: hidden; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,shift+tab", "move(-1)", show=False),
        Binding("down,tab", "move(1)", show=False),
        Binding("home,pageup", "move(-999)", show=False),
        Binding("end,pagedown", "move(999)", show=False),
        Binding("enter", "choose", show=False),
    ]

    def __init__(self, choose: Callable[[str], None]) -> None:
        super().__init__()
        self._choose = choose
        self._rows: Sequence[Row] = ()
        self._here = ""

    def show(self, rows: Sequence[Row], here: str) -> None:
        """Show these rows with one of them pointed out: the first that can be chosen where `here` is none of them."""
        self._rows = rows
        ids = self._ids
        self._here = here if here in ids else ids[0]
        self.refresh()

    @property
    def here(self) -> str:
        """The row that is pointed out."""
        return self._here

    @property
    def _ids(self) -> list[str]:
        return [row.id for row in self._rows if row.id]

    def render(self) -> Content:
        """Show the rows below each other."""
        return Content("\n").join([line for row in self._rows for line in self._lines(row)])

    def _lines(self, row: Row) -> list[Content]:
        here = row.id == self._here
        width = self.size.width
        if row.card:
            bar = ("▌", "$here" if here else "$orient")
            first = next(n for n, line in enumerate(row.lines) if line)
            signs = [" ▸ " if here and n == first else "   " for n in range(len(row.lines))]
            lines = [Content.assemble(bar, sign, line) for sign, line in zip(signs, row.lines, strict=True)]
            return [line.truncate(width, ellipsis=True, pad=True).stylize_before("on $surface") for line in lines]
        if not row.id:
            return [line.truncate(width, ellipsis=True) for line in row.lines]
        lines = [Content.assemble("▸ " if here else "  ", line).truncate(width, ellipsis=True) for line in row.lines]
        style = "bold $background on $focus"
        return [
            Content(line.pad_right(width - line.cell_length).plain).stylize(style) if here else line for line in lines
        ]

    def action_move(self, by: int) -> None:
        """Point out another row."""
        ids = self._ids
        self._here = ids[max(0, min(len(ids) - 1, ids.index(self._here) + by))]
        self.refresh()

    def action_choose(self) -> None:
        """Choose the row that is pointed out."""
        self._choose(self._here)

    def on_click(self, event: events.Click) -> None:
        """Choose the row that was clicked."""
        offset = event.get_content_offset(self)
        if offset is None:
            return
        first = 0
        for row in self._rows:
            if row.id and first <= offset.y < first + len(row.lines):
                self._here = row.id
                self.refresh()
                self._choose(row.id)
                return
            first += len(row.lines)

    @property
    def cursor_screen_offset(self) -> Offset:
        """Where on the screen the row begins to speak that is pointed out."""
        if self._here not in self._ids:
            return self.content_region.offset
        row = next(row for row in self._rows if row.id == self._here)
        air = next((n for n, line in enumerate(row.lines) if line), 0)
        return self.region_of(self._here).offset + Offset(2 if row.card else 0, air)

    def region_of(self, row_id: str) -> Region:
        """Return where on the screen a row stands."""
        first = 0
        for row in self._rows:
            if row.id == row_id:
                return Region(self.content_region.x, self.content_region.y + first, self.size.width, len(row.lines))
            first += len(row.lines)
        raise KeyError(row_id)
