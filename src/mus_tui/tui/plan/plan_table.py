"""The plan as a table one writes in: headings, the lines in sight, what has no column, and the editor over them."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.geometry import Offset
from textual.message import Message
from textual.widgets import Static

from mus_tui.model.rules.plan.cells import Cell, cells_in
from mus_tui.model.rules.plan.places import NOWHERE, Place, place_near
from mus_tui.model.rules.plan.rows import PlanRow, plan_rows
from mus_tui.model.talk import Talk
from mus_tui.model.values.parts.hanging import plan_asked
from mus_tui.tui.plan.card_layout import rest_of
from mus_tui.tui.plan.cell_editor import CellEditor
from mus_tui.tui.plan.plan_columns import Setting, head_line, head_lines, setting_for
from mus_tui.tui.plan.plan_lines import PlanLines
from mus_tui.tui.plan.plan_sheet import Laid, PlanSheet, laid_out
from mus_tui.tui.plan.row_fields import offered, offered_in
from mus_tui.tui.plan.row_layout import Grown
from mus_tui.words import t

_BESIDE = 1
"""The scroll bar."""
_LARGEST_REST = 0.6
"""What has no column takes at most so much of the room."""


class PlanTable(Vertical):
    """Shows the talk it is given; it holds the cell they are at and nothing of what stands there."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    PlanTable { height: 1fr; min-height: 4; layers: default editor; background: $surface; padding: 0 0 0 1; }
    PlanTable #heads { height: auto; color: $orient; border-bottom: hkey $line; }
    .-short PlanTable #heads { border-bottom: none; }
    PlanTable #rows { height: 1fr; }
    PlanTable #rest { display: none; height: auto; border-top: hkey $line; }
    PlanTable CellEditor { layer: editor; visibility: hidden; overflow-y: hidden; min-height: 1; height: 1; }
    PlanTable CellEditor { border: none; padding: 0; }
    PlanTable CellEditor, PlanTable CellEditor:focus { background: $background; border: none; }
    PlanTable CellEditor .text-area--cursor-line { background: $background; }
    """

    class Resized(Message):
        """There is other room than there was."""

    def __init__(self, talk: Talk) -> None:
        super().__init__()
        self.talk = talk
        """The talk that is shown."""
        self._sheet = PlanSheet()
        self._lines = PlanLines(id="rows", takes_keys=True)
        self._rest = PlanLines(id="rest", takes_keys=False)
        self._lines.further = self._rest
        self.editor = CellEditor(offered(talk), self.move_editor)
        """What is moved over the cell that is written in."""
        self.place: Place = NOWHERE
        """The cell they are at."""
        self.rows: tuple[PlanRow, ...] = plan_rows(talk)
        """The rows as they are shown."""
        self._at = 0
        self._grown: Grown | None = None
        self._heads: list[Content] = []
        self.setting: Setting | None = None
        """How the plan is set in the room there is."""
        self._form = plan_asked(talk)
        self.fills_below = False
        """Whether the cell they are at is filled in below the table."""

    def compose(self) -> ComposeResult:
        """Put the headings over the lines, and the editor over all of it."""
        yield Static(id="heads")
        yield self._lines
        yield self._rest
        yield self.editor

    # Where they are

    @property
    def keys(self) -> PlanLines:
        """What takes the keys while nothing is written."""
        return self._lines

    @property
    def row(self) -> PlanRow | None:
        """The row they are at; None in a plan without any."""
        return self.rows[self._at] if self.rows else None

    @property
    def cell(self) -> Cell | None:
        """The cell they are at."""
        cells = cells_in(self.talk, self.row.row, self.held) if self.row else ()
        return next((each for each in cells if each.field == self.place.field), None)

    @property
    def held(self) -> str:
        """The field that is being filled in, which stays where it is meanwhile; empty where none is."""
        return self.place.field if self.writing or self.fills_below else ""

    @property
    def stands_alone(self) -> bool:
        """Whether the cells stand below each other where they are: in a card, and in what has no column."""
        return self.setting is None or self.setting.cards or self._in_rest

    @property
    def _in_rest(self) -> bool:
        return bool(self.setting) and self._lines.laid.region_of(self.place) is None

    # Showing

    def show(self, talk: Talk, place: Place) -> None:
        """Show the plan with a cell pointed out; where that is gone, the one that stands in its place."""
        before = self.row
        same = talk is self.talk and self.setting is not None and self._grown is None and not self.writing
        same = same and self._form is plan_asked(talk, self.held)
        if not same:
            self.talk, self.rows = talk, plan_rows(talk)
        self.place = place_near(talk, self.rows, place, self._at, self.held)
        self._at = next((n for n, row in enumerate(self.rows) if row.key == self.place.row), 0)
        if same and not (self.setting and self.setting.cards and self._is_empty(before, self.row)):
            self._point()
        else:
            self._lay()
        if self._is_low:
            self._show_heads()

    @staticmethod
    def _is_empty(*rows: PlanRow | None) -> bool:
        """Whether one of them is an empty row, which as a card is open only while they are at it."""
        return any(row is None or row.row is None for row in rows)

    def _point(self) -> None:
        """Point the cell out where nothing else has changed."""
        self._lines.point(self.place)
        self._lay_rest(None)
        self._bring_into_sight()

    def on_resize(self) -> None:
        """Set it to the room there is now."""
        if self.size.width > _BESIDE:
            self._lay()
            self._show_heads()
            self.call_after_refresh(self._settle)

    def _settle(self) -> None:
        # The editor has been broken into the lines of its new width only now.
        if self._grown and self._grown.height != self.editor.lines:
            self._lay()
        self._bring_into_sight()
        self.move_editor()

    def _lay(self) -> None:
        width = self.content_size.width - _BESIDE
        if width < 1:
            return
        form = plan_asked(self.talk, self.held)
        # Asked at every letter, and only another form or other room changes it.
        other, self._form = self._form is not form and self._form != form, form
        if self.setting is None or self.setting.width != width or other:
            self.setting = setting_for(self.talk, width, self.held)
        if other:
            self._show_heads()
        grown = self._grown = Grown(self.place.field, self.editor.lines) if self.writing else None
        space = int(not self.screen.has_class("-short"))
        laid = self._sheet.lay(self.talk, self.rows, self.setting, self.place.row, grown, space=space)
        self._lines.lay(laid, self.place, covered=grown.height if grown else 0)
        self._lay_rest(grown)
        self._bring_into_sight()
        self.move_editor()

    def _lay_rest(self, grown: Grown | None) -> None:
        """Show what of the row has no column, in a pane that never gets smaller, so that the table keeps still."""
        assert self.setting is not None
        row = self.row
        if self.setting.cards or row is None:
            self._rest.display = False
            return
        rest = rest_of(self.talk, row, self.setting.fields, self.setting.width, grown)
        has_rest = len(self.setting.fields) < len(self._form.fields) or bool(rest.cells)
        self._rest.display = has_rest
        if has_rest:
            known = self._rest.styles.height
            tallest = max(rest.height + 1, int(known.value) if known and known.is_cells else 0)
            height = min(tallest, int(self.content_size.height * _LARGEST_REST))
            if not known or known.value != height:
                self._rest.styles.height = height
            self._rest.lay(laid_out([(row.key, rest)]), self.place, covered=grown.height if grown else 0)

    def _show_heads(self) -> None:
        """Show the headings; over cards in a low window one line of them, and which agreement they are in."""
        if self.setting:
            form = self._form
            one = self._is_low
            heads = [head_line(form, self.setting, self._where())] if one else head_lines(form, self.setting)
            if heads != self._heads:
                same = len(heads) == len(self._heads)
                self._heads = heads
                self.query_one("#heads", Static).update(Content("\n").join(heads), layout=not same)

    @property
    def _is_low(self) -> bool:
        """Whether there are cards in a low window: a line of heading less is a line of them more."""
        return self.setting is not None and self.setting.cards and self.screen.has_class("-short")

    def _where(self) -> str:
        row, agreements = self.row, len(self.talk.agreements)
        if row is None or row.row is None:
            return t("plan.in_a_new_one")
        return t("plan.in_agreement", number=row.number, of=agreements)

    def _bring_into_sight(self) -> None:
        for lines in (self._lines, self._rest):
            if lines.laid.region_of(self.place):
                lines.show_place(self.place)

    def turn_within(self, by: int, *, pages: bool = False) -> bool:
        """Turn a cell that is taller than the window by so many lines or pages; say whether there was more of it."""
        lines = self._rest if self._in_rest else self._lines
        return lines.turn_within(self.place, by, pages=pages)

    def page(self, by: int) -> Place:
        """Return the cell a page further down or up."""
        laid: Laid = self._lines.laid
        region = laid.region_of(self.place) or laid.row_region(self.place.row)
        if region is None:
            return self.place
        page = max(1, self._lines.size.height - 2)
        # A tall cell has been turned to its end before.
        y = region.y + by * page if region.height <= page else region.bottom if by > 0 else region.y - 1
        return laid.place_at(region.x, max(0, min(y, laid.height - 1)))

    # Writing

    @property
    def writing(self) -> bool:
        """Whether the editor lies over the cell."""
        return self.editor.visible

    def open_editor(self, text: str, cell: Cell, *, read_only: bool) -> None:
        """Lay the editor over the cell, with the cursor at the end."""
        lines = self._rest if self._in_rest else self._lines
        region = lines.laid.region_of(self.place)
        offers = offered_in(self.talk, cell, self.editor.names)
        self.editor.open(text, cell.kind, region.width if region else 1, offers, read_only=read_only)
        self.editor.visible = True
        self._lay()
        self.screen.set_focus(self.editor)

    def close_editor(self) -> None:
        """Take the editor away again."""
        if self.editor.has_focus:
            self.screen.set_focus(self._lines)
        if self.editor.visible:
            self.editor.visible = False
            # What stood under it was not painted while it was written over.
            for lines in (self._lines, self._rest):
                lines.refresh()

    def move_editor(self) -> None:
        """Lay the editor where its cell is now; a cell taller than the window is scrolled inside it."""
        if not self.writing:
            return
        lines = self._rest if self._in_rest else self._lines
        region = lines.in_sight(self.place)
        if region is None:
            return
        room = max(1, lines.scrollable_content_region.height)
        height = min(self.editor.lines, room)
        at = lines.content_region.offset - self.content_region.offset
        place = at + Offset(region.x, max(0, min(region.y, room - height)))
        styles = self.editor.styles
        if (styles.offset.x.value, styles.offset.y.value) != place or not styles.inline.has_rule("offset"):
            styles.offset = place
        for name, value in (("width", region.width + 1), ("height", height)):
            known = getattr(styles, name)
            if known is None or known.value != value:
                setattr(styles, name, value)
