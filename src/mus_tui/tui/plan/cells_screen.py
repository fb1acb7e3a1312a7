"""What every cell of the plan has in common: how one gets there, writes in it, and leaves it."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import events, on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Button, Input, OptionList, TextArea

from mus_tui.model.rules.plan.places import Place, next_place, place_in_column, place_in_row, place_to_begin
from mus_tui.model.rules.plan.rows import plan_rows
from mus_tui.tui.hooks.painting import PaintsFocusAlone
from mus_tui.tui.kit.tick import Tick
from mus_tui.tui.plan.below.answers import Answers
from mus_tui.tui.plan.below.field_below import MORE, FieldBelow
from mus_tui.tui.plan.below.goes_on import GoesOn, PanePad
from mus_tui.tui.plan.cell_editor import CellEditor
from mus_tui.tui.plan.cell_words import words_of
from mus_tui.tui.plan.cell_writing import CellWriting
from mus_tui.tui.plan.plan_lines import PlanLines
from mus_tui.tui.plan.plan_table import PlanTable
from mus_tui.tui.talk.talk_screen import TalkScreen


class CellsScreen(TalkScreen, PaintsFocusAlone[None]):
    """Text, dates and names are written where they stand; what is chosen rather than written opens below the table."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "next_field", show=False, priority=True),
    ]

    def on_mount(self) -> None:
        """Know the parts by their names."""
        self.table, self.below = self.query_one(PlanTable), self.query_one(FieldBelow)
        self.writing = CellWriting(self.desk, self.table)
        self._shown = self._ids()

    def _ids(self) -> tuple[str, ...]:
        return tuple(row.id for row in self.talk.agreements)

    def show_keys(self) -> None:
        """Name the keys of where they are."""

    def say(self, *notice: str | Content) -> None:
        """Say what there is to say of where they are; the rows there are now are known from then on."""
        self._shown = self._ids()

    def show_plan(self, at: Place | None = None, notice: str = "") -> None:
        """Show the plan: at a row that is new, or at this cell, or where they were."""
        come = [row for row in self._ids() if row not in self._shown]
        here = at or self.table.place
        self.table.show(self.talk, place_to_begin(self.talk, plan_rows(self.talk), come[-1]) if come else here)
        self.say(notice)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let Enter go on only from a line, or an answer, of the field that is open below."""
        if action == "next_field":
            return isinstance(self.focused, Input | Tick | PanePad) and self.below.is_open
        return super().check_action(action, parameters)

    async def action_next_field(self) -> None:
        """Choose what is pointed out in the field that is open below, and go on: from its last place in the table."""
        if on := self.below.answer():
            self._write_below()
            self.set_focus(on)
        else:
            await self.close_below()
            self.action_go_on(1)

    def action_press_here(self) -> None:
        """Press what has the keys in the field that is open below, for a click on the bar."""
        if isinstance(here := self.focused, Button):
            here.press()
        elif isinstance(here, OptionList):
            here.action_select()

    def action_type_sign(self, sign: str) -> None:
        """Give the answer that a sign stands for, for a click on the bar."""
        here = self.focused
        for answers in [each for each in here.ancestors if isinstance(each, Answers)] if here else ():
            answers.action_type_sign(sign.lower())

    # Writing

    @on(TextArea.Changed, "#editor")
    def _written(self) -> None:
        if not self.table.writing:
            return
        if self.writing.write():
            self.call_after_refresh(self._show_written)
        else:
            self.say()

    def _show_written(self) -> None:
        """Show what lies round the editor, and say what its date means."""
        if self.table.is_mounted and self.table.writing:
            self.table.show(self.talk, self.table.place)
            self.say()

    @on(TextArea.Changed)
    @on(Input.Changed)
    @on(Button.Pressed)
    def _filled_in(self) -> None:
        if self.below.is_open:
            self._write_below()
            self.show_keys()

    def _write_below(self) -> None:
        if self.writing.may_change and self.below.is_mounted:
            self.desk.put(self.below.written_into(self.talk))
            there = any(each.id == self.below.agreement for each in self.talk.agreements)
            place = self.table.place
            self.table.show(self.talk, Place(self.below.agreement, place.field) if there else place)
            self.say()

    def commit(self) -> None:
        """Write everything into the talk, before anything leaves the screen; they may come back and write on."""
        if not self.is_mounted:
            return
        if self.below.is_open:
            self._write_below()
        self.writing.take()
        self.writing.leave_nothing_empty()

    def talk_changed(self) -> None:
        """Show the plan anew, at a row that has come since; who writes goes on writing where nothing else changed."""
        if self.writing.stands or self.below.is_open:
            return
        self.writing.end()
        self.show_plan()

    def place_to_write(self) -> Widget | None:
        """Return the editor, moved over the cell they are at, or the text of the field that is open below."""
        if not self.writing.may_change:
            return None
        if self.below.is_open:
            return self.below.text
        if not self.writing.begin(typed=True):
            return None
        # With the first letter, so that the picture of it needs no second one.
        self.say()
        return self.table.editor

    async def ready_to_write(self) -> None:
        """Open the field of a cell that has several texts in it; words that are no answer are written in the cell."""
        cell = self.table.cell
        self.below.begin_another()
        if self.below.is_open and self.below.text is None:
            await self.close_below()
        if cell and cell.kind == "actions" and self.writing.may_change and not self.below.is_open:
            await self.open_below(cell.field)
            if isinstance(self.focused, GoesOn):
                self.focused.go_on()

    def way_back(self) -> Callable[[], None]:
        """Return what takes back the answer that a letter gave which turns out to begin a word."""
        return self.desk.way_back(self.below.forget)

    async def action_write(self) -> None:
        """Write in the cell they are at, at the end of what stands there, or open what is chosen in it."""
        cell = self.table.cell
        if self.writing.begin():
            self.say()
        elif cell and self.writing.may_change:
            await self.open_below(cell.field)

    async def action_write_space(self) -> None:
        """Let a space be the first letter."""
        await self.action_write()
        if isinstance(self.focused, TextArea):
            self.focused.insert(" ")

    def action_write_back(self) -> None:
        """Take the last letter of the cell away, and write on there."""
        if self.writing.begin():
            self.table.editor.action_delete_left()

    async def open_below(self, field: str) -> None:
        """Open the field of a cell that is not written in, for the row they are at."""
        self.writing.end()
        self.writing.begins_below()
        self.desk.remember_plan()
        await self.below.open(self.talk, self.writing.row, field)
        self.table.fills_below = True
        self.say()

    async def close_below(self) -> None:
        """Close it, and go back to its cell."""
        self.table.fills_below = False
        self._write_below()
        self.desk.remember_plan()
        await self.below.close()
        self.set_focus(self.table.keys)
        self.say()

    async def action_more(self) -> None:
        """Open where an agreement belongs, what of it may be passed on, and a duty of silence."""
        if self.table.row and self.table.row.row and self.writing.may_change:
            await self.open_below(MORE)

    @on(CellEditor.PastedCells)
    def _pasted(self, event: CellEditor.PastedCells) -> None:
        # Most of them may have come below what is in sight: it is said how many.
        self.writing.paste(event.grid)
        self.say()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Take what is written where a click leads somewhere else."""
        # What is told may have been overtaken: they may be in the editor again.
        if self.table.writing and self.focused is not self.table.editor:
            self.writing.end()
            self.say()
        elif self.below.is_open:
            self.show_keys()

    @on(PlanLines.Clicked)
    async def _clicked(self, event: PlanLines.Clicked) -> None:
        if self.below.is_open:
            await self.close_below()
        self.writing.end()
        self.set_focus(self.table.keys)
        if event.place == self.table.place:
            await self.action_write()
            if self.table.writing:
                self.table.editor.go_to(event.inside)
        elif event.place.row:
            self._go(event.place)

    # Going from cell to cell

    def _go(self, place: Place) -> None:
        self.clear_selection()
        self.table.show(self.talk, place)
        self.say()

    def action_go_on(self, by: int) -> None:
        """Take what is written and go to the next cell; beyond the last one leave the table."""
        self.writing.take()
        place = next_place(self.talk, self.table.place, by)
        self.writing.end()
        if place is None:
            self.set_focus(self.table.keys)
            self.focus_next() if by > 0 else self.focus_previous()
            self.say()
        else:
            self._go(place)

    def action_go_down(self, by: int) -> None:
        """Go to the row below or above; where cells stand below each other, to the next of them.

        What a cell has more than there is room for is read before.
        """
        if abs(by) == 1 and self.table.turn_within(by):
            return
        here = self.table.place
        place = next_place(self.talk, here, by) if self.table.stands_alone and abs(by) == 1 else None
        self._go(place or place_in_column(self.talk, here, by))

    def action_go_beside(self, by: int) -> None:
        """Go to the cell beside it."""
        place = self.table.place
        for _ in range(abs(by)):
            place = place_in_row(self.talk, place, by // abs(by))
        self._go(place)

    def action_go_page(self, by: int) -> None:
        """Go a page down or up, in a tall cell first to its end."""
        if self.table.turn_within(by, pages=True):
            return
        self._go(self.table.page(by))

    def action_copy_cell(self) -> None:
        """Copy what was marked with the mouse since they came to the cell, or else what stands in it."""
        row, cell = self.table.row, self.table.cell
        if marked := self.get_selected_text():
            self.app.copy_to_clipboard(marked)
        elif row and row.row and cell:
            self.app.copy_to_clipboard(words_of(self.talk, row.row, cell))

    async def action_leave_below(self, by: int) -> None:
        """Go on in the field that is open below, and from its last place in the table."""
        if not self.below.leaves(by):
            self.focus_next() if by > 0 else self.focus_previous()
            return
        await self.close_below()
        if by > 0:
            self.action_go_on(1)
