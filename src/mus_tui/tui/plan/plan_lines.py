"""Draws rows of the plan: only the lines that are in sight, and each row once as long as it stays as it is."""

from __future__ import annotations

from typing import ClassVar

from rich.cells import cell_len
from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Offset, Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.style import Style

from mus_tui.model.rules.plan.places import NOWHERE, Place
from mus_tui.tui.plan.plan_sheet import Laid
from mus_tui.tui.plan.row_layout import RowLayout

_BAR = 2
"""How far left of a cell the bar stands that tells where they are; colour alone would not do."""


class PlanLines(ScrollView):
    """What is drawn is given; it holds only which cell is pointed out."""

    DEFAULT_CSS = """
    PlanLines { background: $surface; scrollbar-gutter: stable; overflow-x: hidden; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        # The screen moves from cell to cell, and knows what is written there.
        Binding("enter", "screen.write", "keys.write_cell", show=False),
        Binding("space", "screen.write_space", show=False),
        Binding("backspace", "screen.write_back", show=False),
        Binding("tab", "screen.go_on(1)", "keys.next_cell", show=False),
        Binding("shift+tab", "screen.go_on(-1)", show=False),
        Binding("up", "screen.go_down(-1)", show=False),
        Binding("down", "screen.go_down(1)", show=False),
        Binding("left", "screen.go_beside(-1)", show=False),
        Binding("right", "screen.go_beside(1)", show=False),
        Binding("home", "screen.go_beside(-99)", show=False),
        Binding("end", "screen.go_beside(99)", show=False),
        Binding("pageup", "screen.go_page(-1)", show=False),
        Binding("pagedown", "screen.go_page(1)", show=False),
        Binding("ctrl+home", "screen.go_down(-9999)", show=False),
        Binding("ctrl+end", "screen.go_down(9999)", show=False),
        Binding("ctrl+c", "screen.copy_cell", "keys.copy_cell", show=False),
    ]

    class Clicked(Message):
        """Somebody clicked on a cell."""

        def __init__(self, lines: PlanLines, place: Place, inside: Offset) -> None:
            super().__init__()
            self.lines, self.place = lines, place
            self.inside = inside
            """Where in the cell."""

    def __init__(self, *, id: str, takes_keys: bool) -> None:  # noqa: A002
        super().__init__(id=id)
        self.can_focus = takes_keys
        self.laid = Laid()
        """The rows as they are drawn."""
        self.further: PlanLines | None = None
        """Where the cells stand that have no column here, and take their keys from here."""
        self._at: Place = NOWHERE
        self._pressed: tuple[Offset, Place] | None = None
        self._strips: dict[int, dict[tuple[str, int], list[Strip]]] = {}
        self._look: tuple[str, Style] | None = None
        self._written: RowLayout | None = None

    def lay(self, laid: Laid, at: Place, *, covered: int) -> None:
        """Draw these rows, with a cell pointed out; the lines of it that the editor covers are not painted anew."""
        before, self.laid = self.laid, laid
        if not covered or at != self._at:
            self._draw_written()
        size = Size(self.size.width, laid.height)
        if size != self.virtual_size:
            self.virtual_size = size
        at_before, self._at = self._at, at
        if before.tops != laid.tops:
            self.refresh()
        else:
            for key, old, new in zip(laid.keys, before.rows, laid.rows, strict=True):
                under = at.field if covered and key == at.row and at == at_before else ""
                same = old is not new and under and old.around(under, covered) == new.around(under, covered)
                if same and id(old) in self._strips:
                    # As they were drawn before the letter: the editor lies over what is different.
                    self._strips[id(new)] = self._strips[id(old)]
                    self._written = new
                elif old is not new or (key in {at_before.row, at.row} and at_before != at):
                    self._repaint(key)
        kept = {id(row) for row in laid.rows}
        self._strips = {row: strips for row, strips in self._strips.items() if row in kept}

    def _draw_written(self) -> None:
        """Draw the row that was written in anew, once the editor no longer lies over what is different in it."""
        if self._written is not None:
            self._strips.pop(id(self._written), None)
            self._written = None
            self.refresh()

    def point(self, at: Place) -> None:
        """Point another cell out."""
        self._draw_written()
        before, self._at = self._at, at
        for key in {before.row, at.row}:
            self._repaint(key)

    def _repaint(self, key: str) -> None:
        if region := self.laid.row_region(key):
            self.refresh_lines(region.y, region.height)

    def show_place(self, place: Place) -> None:
        """Bring a cell into sight, and its whole row where there is room for it."""
        cell, row = self.laid.region_of(place), self.laid.row_region(place.row)
        if cell and row:
            room = self.scrollable_content_region.height
            # Where all of it was in sight until now, air is taken away before any of it goes out of sight.
            wanted = row if row.height <= room and self.allow_vertical_scroll else cell
            self._bring(wanted.y, min(wanted.height, room))

    def _bring(self, top: int, height: int) -> None:
        room, now = self.scrollable_content_region.height, round(self.scroll_y)
        if top < now:
            self._turn_to(top)
        elif top + height > now + room:
            self._turn_to(top + height - room)

    def turn_within(self, place: Place, by: int, *, pages: bool) -> bool:
        """Turn on in a cell that is taller than what is in sight; say whether there was more of it that way."""
        cell, now, room = self.laid.region_of(place), round(self.scroll_y), self.scrollable_content_region.height
        if cell is None or cell.height <= room:
            return False
        wanted = now + by * (max(1, room - 2) if pages else 1)
        to = max(cell.y, min(wanted, cell.bottom - room))
        if (to - now) * by <= 0:
            return False
        self._turn_to(to)
        return True

    def _turn_to(self, line: int) -> None:
        # Also where all of it was in sight until now, so that there is no scroll bar yet.
        self.scroll_to(y=line, animate=False, immediate=True, force=True)

    def in_sight(self, place: Place) -> Region | None:
        """Return where a cell stands on what is in sight now; it may reach out of it."""
        region = self.laid.region_of(place)
        return region.translate((0, -round(self.scroll_y))) if region else None

    @property
    def cursor_screen_offset(self) -> Offset:
        """Where on the screen the cell stands that is pointed out."""
        region = self.in_sight(self._at)
        if region is None and self.further:
            return self.further.cursor_screen_offset
        return self.content_region.offset + (region.offset if region else Offset(0, 0))

    def on_focus(self, event: events.Focus) -> None:
        """Have the keys; Textual would style and paint all of it anew, and no line of it looks different then."""
        self._note_focus(event, events.DescendantFocus(self), has_focus=True)

    def on_blur(self, event: events.Blur) -> None:
        """Let the keys go, in the same way."""
        self._note_focus(event, events.DescendantBlur(self), has_focus=False)

    def _note_focus(self, event: events.Event, tell: events.Event, *, has_focus: bool) -> None:
        event.prevent_default()
        self.set_reactive(PlanLines.has_focus, has_focus)
        if self.parent is not None:
            self.parent.post_message(tell)

    def render_lines(self, crop: Region) -> list[Strip]:
        """Hand the lines out as they were drawn: one that only stands somewhere else now is not drawn anew.

        Textual would do so, for borders and the like that these lines have only where others stand above them.
        """
        if self.styles.gutter:
            return super().render_lines(crop)
        strips = [self.render_line(y) for y in crop.line_range]
        _, background = self.background_colors
        for each in self.get_line_filters():
            strips = [strip.apply_filter(each, background) for strip in strips]
        whole = crop.column_span == (0, self.size.width)
        return strips if whole else [strip.crop(*crop.column_span) for strip in strips]

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        look = self.app.theme, self.visual_style
        if look != self._look:
            self._look, self._strips = look, {}
        line = y + round(self.scroll_y)
        width = self.size.width
        if line >= self.laid.height:
            return Strip.blank(width, self.rich_style)
        at = self.laid.row_at(line)
        row = self.laid.rows[at]
        field = self._at.field if self.laid.keys[at] == self._at.row else ""
        drawn = self._strips.setdefault(id(row), {})
        if (field, width) not in drawn:
            drawn[field, width] = self._drawn(row, field, width)
        return drawn[field, width][line - self.laid.tops[at]]

    def _drawn(self, row: RowLayout, field: str, width: int) -> list[Strip]:
        """Return the strips of a row, one of its cells pointed out."""
        cell = row.region_of(field) if field else None
        lines = [Content("") for _ in range(row.height)]
        for piece in row.pieces:
            lines[piece.y] = _put(lines[piece.y], piece.x, piece.words)
        strips = []
        for y, line in enumerate(lines):
            if cell and cell.y <= y < cell.bottom:
                line = _pointed_out(line, cell)  # noqa: PLW2901 - the same line, with more on it
            content = line.pad_right(max(0, width - line.cell_length))
            strip = Strip(content.render_segments(self.visual_style), content.cell_length)
            strips.append(strip.adjust_cell_length(width, self.rich_style))
        return strips

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Remember what lies under the pointer: what is written elsewhere is taken meanwhile, and lines may move."""
        offset = event.get_content_offset(self)
        self._pressed = None
        if offset is not None:
            at = Offset(offset.x, offset.y + round(self.scroll_y))
            self._pressed = at, self.laid.place_at(at.x, at.y)

    def on_click(self) -> None:
        """Tell which cell was clicked."""
        if self._pressed is None:
            return
        at, place = self._pressed
        region = self.laid.region_of(place)
        self.post_message(self.Clicked(self, place, at - region.offset if region else Offset(0, 0)))


def _put(line: Content, x: int, words: Content) -> Content:
    return line.pad_right(max(0, x - line.cell_length)) + words


def _pointed_out(line: Content, cell: Region) -> Content:
    """Return a line with a cell on another ground and the bar before it."""
    line = line.pad_right(max(0, cell.right - line.cell_length))
    begins, ends = _at_cell(line, cell.x - _BAR), _at_cell(line, cell.right)
    bar = Content.styled("▌", "$here on $line")
    inside = line[begins + 1 : ends].stylize("on $line")
    return line[:begins] + bar + inside + line[ends:]


def _at_cell(line: Content, column: int) -> int:
    """Return how many characters stand before a column; a wide letter takes two of them."""
    if line.plain.isascii():
        return column
    cells = 0
    for n, letter in enumerate(line.plain):
        if cells >= column:
            return n
        cells += cell_len(letter)
    return len(line.plain)
