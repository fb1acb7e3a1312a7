"""The plan: a table one writes in, under the template's own headings, a row an agreement."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from mus_tui.model.rules.plan.places import Place, place_to_begin
from mus_tui.model.rules.plan.rows import moved_past
from mus_tui.model.values.position import Position
from mus_tui.tui.kit.difference_words import Way
from mus_tui.tui.kit.keys.key_bar import KeyBar, KeyHint
from mus_tui.tui.plan.below.field_below import FieldBelow
from mus_tui.tui.plan.below.field_name import NamesOffered
from mus_tui.tui.plan.below.goes_on import PanePad
from mus_tui.tui.plan.below.keys import below_hints
from mus_tui.tui.plan.cell_editor import CellEditor
from mus_tui.tui.plan.cells_screen import CellsScreen
from mus_tui.tui.plan.pay_asked import PayAsked
from mus_tui.tui.plan.plan_about import PlanAbout
from mus_tui.tui.plan.plan_buttons import PlanButtons
from mus_tui.tui.plan.plan_state import about_cell, about_plan, about_row, from_where, title_and_header
from mus_tui.tui.plan.plan_table import PlanTable
from mus_tui.tui.plan.said.turned import turned_cells, turned_said
from mus_tui.tui.plan.second_look_words import second_look_lines
from mus_tui.tui.plan.state_lines import StateLines
from mus_tui.tui.talk.talk_screen import agree_hint
from mus_tui.words import t


class PlanScreen(CellsScreen):
    """Every cell is written in where it stands; what is chosen rather than written opens below the table."""

    CSS_PATH = "plan.tcss"
    AUTO_FOCUS = "#rows"
    BINDINGS: ClassVar[list[BindingType]] = [
        # Without priority: in a text they are the editor's own.
        Binding("delete", "empty_cell", "keys.empty_cell"),
        Binding("ctrl+delete", "delete_row", "keys.delete_row"),
        # macOS keeps these two for itself, and has the buttons.
        Binding("ctrl+up", "move(-1)", "keys.move_up"),
        Binding("ctrl+down", "move(1)", "keys.move_down"),
        Binding("f6", "unfold", "keys.about_plan", priority=True),
        Binding("f7", "second_look", "keys.second_look", priority=True),
        Binding("escape", "calm", "keys.put_cell_back", priority=True),
    ]
    without_key = ("more",)
    """What the palette offers that has no key."""

    asking = False
    """Whether the questions of a second look stand below the table."""

    # Laying out

    def compose_body(self) -> ComposeResult:
        """Put the form's own lines over the table, and what can be done below it."""
        table = PlanTable(self.talk)
        with Vertical(id="plan"):
            with Horizontal(id="top"):
                yield Static(id="title", classes="here")
                yield Static(id="header")
            yield PlanAbout(self.talk)
            yield table
            yield FieldBelow()
            yield NamesOffered(table.editor, table.editor.offers)
            yield StateLines()
            yield PlanButtons(() if self.talk.is_closed else _BUTTONS)

    def on_mount(self) -> None:
        """Begin at the cell they were at."""
        super().on_mount()
        self._pay = PayAsked(self)
        self._state, self._offered = self.query_one(StateLines), self.query_one(NamesOffered)
        # Known by name: a screen that is on its way out is asked once more when its parts are gone.
        self._page = self.query_one("#plan")
        row, _, field = self.desk.position.field.partition(" ")
        self.show_plan(Place(row, field) if field else place_to_begin(self.talk, self.table.rows, row))

    def hints(self) -> Sequence[KeyHint]:
        """Return the keys that matter most here; the buttons say the others."""
        change = [] if self.talk.is_closed else [agree_hint()]
        return (
            KeyHint("F1", t("keys.help"), "app.help"),
            KeyHint("Ctrl+N", t("keys.next"), "screen.next"),
            KeyHint("Ctrl+T", t(f"keys.back_to_{'reading' if self._came_from_reading else 'talk'}"), "screen.plan"),
            KeyHint("Enter", t("plan.look" if self.talk.is_closed else "keys.write_cell"), "screen.write"),
            *change,
            KeyHint("F6", t("keys.about_plan"), "screen.unfold"),
        )

    def _writing_hints(self) -> Sequence[KeyHint]:
        """Return the keys of whoever is writing in a cell."""
        return (
            KeyHint("F1", t("keys.help"), "app.help"),
            KeyHint("Enter", t("keys.next_cell"), "screen.go_on(1)"),
            KeyHint("Esc", t("plan.put_it_back"), "screen.calm"),
            KeyHint("Ctrl+J", t("keys.new_line"), "screen.new_line"),
        )

    def show_keys(self) -> None:
        """Name the keys of whoever writes in a cell, fills in what is open below it, or looks."""
        writes = self.table.writing and self.writing.may_change
        bar = self._writing_hints() if writes else below_hints(self.focused) if self.below.is_open else self.hints()
        self.query_one(KeyBar).show(bar)

    # Showing

    def show_plan(self, at: Place | None = None, notice: str = "") -> None:
        """Show it with the form's own lines above."""
        title, lines = title_and_header(self.talk)
        self.query_one("#title", Static).update(Content(title))
        header = self.query_one("#header", Static)
        header.update(Content("     ").join(Content.assemble((f"{label}  ", "$quiet"), said) for label, said in lines))
        self.query_one(PlanButtons).show_redo(there=bool(self.desk.history.undone))
        super().show_plan(at, notice)
        self.call_after_refresh(self._breathe)

    def _breathe(self) -> None:
        """Leave air round a plan that does not fill a low window, but never while somebody writes in it."""
        if self.is_mounted and not self.table.writing and not self.below.is_open:
            plan, lines = self._page, self.table.keys
            free = lines.size.height - lines.laid.height + (_AIR if plan.has_class("-airy") else 0)
            plan.set_class(self.has_class("-short") and free >= _AIR + _ROOM_TO_GROW, "-airy")

    def say(self, *notice: str | Content) -> None:
        """Say what there is to say of the cell and the row they are at; remember that they are there."""
        super().say()
        table, talk = self.table, self.talk
        row, cell = table.row.row if table.row else None, table.cell
        said = [each for each in (*notice, self.writing.tell()) if each]
        told = [Content(each) if isinstance(each, str) else each for each in said]
        self.asking = any(not isinstance(each, str) for each in said)
        lines = told or list(about_cell(self.desk, row, cell, writing=table.writing))
        lines += [Content(t("plan.yes_taken_off"))] if self.writing.took_a_yes_off else []
        lines += [Content(left_out)] if (left_out := self.writing.left_out) else []
        lines += about_row(talk, row) if row and not self.asking else ()
        origins = list(from_where(talk, row)) if row and not self.asking else []
        # Where there is little room, where it comes from gives way to what can be done about it.
        self._state.say_all(lines, origins, list(about_plan(talk)), roomy=bool(told), low=self.has_class("-short"))
        writes = table.writing and self.writing.may_change
        self._offered.offer(table.editor.offers if writes else ())
        self.show_keys()
        self.desk.stand_at(Position(step=self.step.id, field=" ".join(filter(None, table.place))))
        self._pay.soon()

    # Keys

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let nothing change a closed talk, nor the rows while something is filled in below them."""
        if action in {"empty_cell", "delete_row", "move", "second_look", "more"}:
            return self.writing.may_change and not self.below.is_open
        return super().check_action(action, parameters)

    @property
    def _came_from_reading(self) -> bool:
        """Whether they are here to put the words of an agreement right that they were reading aloud."""
        came = self.desk.came_from
        return came is not None and came.step == "closing" and bool(came.field)

    def action_next(self) -> None:
        """Go on: to the agreement that they were reading aloud, where they came from there."""
        if self._came_from_reading:
            self.action_plan()
        elif not self._pay.before(self.action_next):
            super().action_next()

    def action_plan(self) -> None:
        """Go back to where they came from."""
        self.commit()
        if step := self.desk.back_from_plan():
            self.doors.go(step)
        else:
            self.action_previous()

    def action_new(self) -> None:
        """Go to the empty row of the perspective they are in, or at the end."""
        self.writing.end()
        rows, here = self.table.rows, self.table.row
        empty = [row for row in rows if row.row is None]
        near = [row for row in empty if here and row.group == here.group] or empty
        if near:
            self.set_focus(self.table.keys)
            self.show_plan(Place(near[0].key, ""))

    def action_empty_cell(self) -> None:
        """Take what stands in the cell away; undo brings it back."""
        self.writing.empty()
        self.show_plan()

    def action_delete_row(self) -> None:
        """Take the agreement away, and say how it comes back."""
        self.writing.end()
        row = self.table.row
        if row and row.row:
            self.desk.remember_plan()
            self.desk.put(self.talk.without_agreement(row.id))
            self.show_plan(notice=t("plan.deleted", number=row.number))

    def action_move(self, by: int) -> None:
        """Move the row past the one beside it; in a plan kept by perspective it stays in its own."""
        self.writing.end()
        moved = moved_past(self.talk, self.table.place.row, by)
        if moved is not self.talk:
            self.desk.remember_plan()
            self.desk.put(moved)
            self.show_plan()

    def action_undo(self) -> None:
        """Take the latest change back, and go to it."""
        self._remember_before("undo")
        super().action_undo()

    def action_redo(self) -> None:
        """Do again what was taken back last, and go to it."""
        self._remember_before("redo")
        super().action_redo()

    def _remember_before(self, way: Way) -> None:
        self.commit()
        self._turning = way, self.talk

    def show_turned(self, said: str) -> None:
        """Go to the first cell that undo or redo changed, and say what stands there."""
        way, before = self._turning
        cells = turned_cells(before, self.talk)
        of_one = turned_said(way, cells, self.talk)
        self.writing.knows(before, cells[0].row if of_one else "")
        self.show_plan(cells[0] if cells else None, of_one or said)

    def action_second_look(self) -> None:
        """Ask about the words of the row they are at; Esc, or another cell, ends it."""
        self.writing.end()
        if self.table.row and self.table.row.row:
            self.set_focus(self.table.keys)
            self.say(*second_look_lines(self.talk, self.table.row.row))

    async def action_calm(self) -> None:
        """Put the cell back; or close what is open; or else leave the table."""
        if self.below.is_open:
            if actions := self.below.suggesting:
                actions.fold()
            else:
                await self.close_below()
        elif self.table.writing:
            self.show_plan(notice=t("plan.put_back") if self.writing.put_back() else "")
        elif self.asking:
            self.say()
        elif self.table.keys.has_focus:
            self.focus_next()

    def action_new_line(self) -> None:
        """Begin a new line in the cell that is written in."""
        here = self.focused
        if isinstance(here, CellEditor | PanePad):
            here.action_new_line()

    def action_unfold(self) -> None:
        """Unfold what the template says about the plan, or fold it again; where ways are offered, those."""
        if self.below.suggest():
            return
        about = self.query_one(PlanAbout)
        if about.display:
            self.writing.end()
            about.turn()
            self.set_focus(about.text if about.unfolded else self.table.keys)

    def action_suggest(self) -> None:
        """Show the ways an action may be, or put them away."""
        self.below.suggest()


_AIR, _ROOM_TO_GROW = 4, 2
"""The rows of air, and how many there have to be besides."""
_BUTTONS = (
    ("new", "new"),
    ("up", "move(-1)"),
    ("down", "move(1)"),
    ("delete", "delete_row"),
    ("undo", "undo"),
    ("redo", "redo"),
    ("ask", "second_look"),
    ("more", "more"),
)
