"""Text of several lines with the habits that people have from Word: its keys, its clicks, and whole letters."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.widgets.text_area import Location, Selection

from mus_tui.tui.hooks.writing import Writing
from mus_tui.tui.kit.writing.whole_letters import (
    between_letters,
    is_letter_part,
    letter_after,
    letter_before,
    put_together,
    word_around,
    word_ends,
)


class Editing(Writing):
    """What Textual's own text area does otherwise, or not at all."""

    BINDINGS: ClassVar[list[BindingType]] = [
        # The talk has its own F6 and F7; here they would select a line or everything.
        Binding("ctrl+a", "select_all", show=False),
        Binding("ctrl+delete", "delete_word_right", show=False),
        Binding("ctrl+home", "to_end_of_text(False)", show=False),
        Binding("ctrl+end", "to_end_of_text(True)", show=False),
        Binding("ctrl+shift+home", "to_end_of_text(False, True)", show=False),
        Binding("ctrl+shift+end", "to_end_of_text(True, True)", show=False),
    ]

    # Typing

    def check_consume_key(self, key: str, character: str | None = None) -> bool:
        """Take also the joiners that emoji and some words are spelled with."""
        return super().check_consume_key(key, character) or (not self.read_only and is_letter_part(character))

    def join_sign(self, event: events.Key) -> None:
        """Put a sign that belongs to the letter before it together with it, as a paste would bring them.

        No handler of its own: each costs something at every letter.
        """
        sign = event.character
        if sign and not sign.isascii() and self._joined(sign, always=is_letter_part(sign)):
            event.stop()
            event.prevent_default()

    async def on_paste(self, event: events.Paste) -> None:
        """Put the first sign of a paste together with the letter before it, where it belongs to that."""
        if self._joined(event.text):
            event.prevent_default()

    def _joined(self, text: str, *, always: bool = False) -> bool:
        """Write what belongs to the letter before the cursor, and whatever it is where `always`; say whether it was."""
        start, end = sorted(self.selection)
        row, column = start
        back, words = put_together(self.document[row][:column], text)
        if self.read_only or not (back or always):
            return False
        self.replace(words, (row, column - back), end, maintain_selection_offset=False)
        return True

    # Whole letters

    def get_cursor_left_location(self) -> Location:
        """Return where the letter before the cursor begins."""
        row, column = self.cursor_location
        return (row, letter_before(self.document[row], column)) if column else super().get_cursor_left_location()

    def get_cursor_right_location(self) -> Location:
        """Return where the letter after the cursor ends."""
        row, column = self.cursor_location
        line = self.document[row]
        return (row, letter_after(line, column)) if column < len(line) else super().get_cursor_right_location()

    def get_cursor_up_location(self) -> Location:
        """Return the place above, in no letter."""
        return self._between(super().get_cursor_up_location())

    def get_cursor_down_location(self) -> Location:
        """Return the place below, in no letter."""
        return self._between(super().get_cursor_down_location())

    def get_cursor_word_left_location(self) -> Location:
        """Return where the word before begins, in no letter."""
        return self._between(super().get_cursor_word_left_location())

    def get_cursor_word_right_location(self) -> Location:
        """Return the next end of a word or beginning of one, in no letter."""
        row, column = super().get_cursor_word_right_location()
        line = self.document[row]
        return (row, column) if between_letters(line, column) == column else (row, letter_after(line, column - 1))

    def get_target_document_location(self, event: events.MouseEvent) -> Location:
        """Return where the mouse points at, in no letter."""
        return self._between(super().get_target_document_location(event))

    def _between(self, place: Location) -> Location:
        row, column = place
        return row, between_letters(self.document[row], column)

    # Keys

    def action_to_end_of_text(self, last: bool, select: bool = False) -> None:
        """Go to the last of the text, or to the first; with `select` all between is marked."""
        self.move_cursor(self.document.end if last else (0, 0), select=select)

    def action_delete_word_right(self) -> None:
        """Take the next word away; at the end of a line the line's end."""
        row, column = self.cursor_location
        line = self.document[row]
        if self.read_only or not self.selection.is_empty or column == len(line):
            self.action_delete_right()
        else:
            self.replace("", (row, column), (row, word_ends(line, column)), maintain_selection_offset=False)

    def action_cut(self) -> None:
        """Cut what is marked; a line in which nothing is marked stays."""
        if not self.selection.is_empty:
            super().action_cut()

    # The mouse

    async def on_mouse_down(self, event: events.MouseDown) -> None:
        """Mark from where the cursor is to a click with Shift; a drag goes on from there."""
        if event.shift:
            # Once Textual has put the cursor there.
            self.call_next(self._mark_from, self.selection.start)

    def _mark_from(self, start: Location) -> None:
        self.selection = Selection(start, self.selection.end)

    async def on_click(self, event: events.Click) -> None:
        """Mark the word that was clicked twice, and the line that was clicked three times."""
        row, column = self.get_target_document_location(event)
        if event.chain == 2:
            begins, ends = word_around(self.document[row], column)
            self.selection = Selection((row, begins), (row, ends))
        elif event.chain == 3:
            self.select_line(row)
