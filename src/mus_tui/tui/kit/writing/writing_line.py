"""One line that is written in, with the habits that people have from Word; every such line of the program is one."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.widgets import Input
from textual.widgets.input import Selection

from mus_tui.model.values.letters import lines_on_screen
from mus_tui.tui.kit.writing.line_past import LinePast, Stand
from mus_tui.tui.kit.writing.whole_letters import (
    between_letters,
    is_letter_part,
    letter_after,
    letter_before,
    put_together,
    word_around,
)
from mus_tui.words import t


class WritingLine(Input):
    """What Textual's own line does otherwise, or not at all: above all, undo, and a paste of several lines."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+a", "select_all", show=False),
        Binding("ctrl+z,super+z", "undo", show=False),
        Binding("ctrl+y,super+y", "redo", show=False),
        Binding("ctrl+home", "home", show=False),
        Binding("ctrl+end", "end", show=False),
        Binding("shift+up,ctrl+shift+home", "home(True)", show=False),
        Binding("shift+down,ctrl+shift+end", "end(True)", show=False),
        Binding("ctrl+backspace,alt+backspace", "delete_left_word", show=False),
        Binding("ctrl+delete,alt+delete", "delete_right_word", show=False),
    ]

    def __init__(
        self,
        value: str | None = None,
        placeholder: str = "",
        *,
        password: bool = False,
        select_on_focus: bool = True,
        id: str | None = None,  # noqa: A002
    ) -> None:
        super().__init__(value, placeholder, password=password, select_on_focus=select_on_focus, id=id)
        self._past = LinePast()
        # As everywhere: nothing on the screen moves by itself.
        self.cursor_blink = False

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave undo and redo to the screen where something happened there after the last that was written.

        Nothing of a passphrase is copied.
        """
        if action in {"copy", "cut"} and self.password:
            return False
        elsewhere = getattr(self.screen, "happened_since", None) if action in {"undo", "redo"} else None
        return not (elsewhere and elsewhere(action))

    # Typing

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Take also the joiners that emoji and some words are spelled with."""
        return super().check_consume_key(key, character) or is_letter_part(character)

    async def on_key(self, event: events.Key) -> None:
        """Put a sign that belongs to the letter before it together with it, as a paste would bring them."""
        sign = event.character
        if sign is None or sign.isascii():
            return
        start, end = sorted(self.selection)
        back, text = put_together(self.value[:start] if start == end else "", sign)
        if back or is_letter_part(sign):
            event.stop()
            event.prevent_default()
            self.replace(text, start - back, end)

    def replace(self, text: str, start: int, end: int) -> None:
        """Write something in the place of something else, so that undo knows of it."""
        before = self._stand()
        super().replace(text, start, end)
        after = self._stand()
        if after.text != before.text:
            self._past.changed(before, after, text)

    def _stand(self) -> Stand:
        return Stand(self.value, self.cursor_position)

    def action_undo(self) -> None:
        """Take the last that was written back."""
        self._show(self._past.back(self._stand()))

    def action_redo(self) -> None:
        """Bring back what was undone last."""
        self._show(self._past.again(self._stand()))

    def _show(self, stand: Stand | None) -> None:
        if stand is not None:
            self.value = stand.text
            self.cursor_position = stand.cursor

    # Pasting

    async def on_paste(self, event: events.Paste) -> None:
        """Write all of a paste; several lines become one, and that is said."""
        event.stop()
        event.prevent_default()
        self.take(event.text)

    def action_paste(self) -> None:
        """Take what was copied last as any other paste."""
        self.take(self.app.clipboard)

    def action_cut(self) -> None:
        """Cut what is marked."""
        if not self.selection.is_empty:
            super().action_cut()

    def take(self, text: str) -> None:
        """Put in what was pasted: several lines become one."""
        lines = [line for line in lines_on_screen(text).replace("\t", " ").split("\n") if line.strip()]
        if not lines:
            return
        start, end = sorted(self.selection)
        one = lines[0] if len(lines) == 1 else " ".join(line.strip() for line in lines)
        back, words = put_together(self.value[:start], one)
        self.replace(words, start - back, end)
        if len(lines) > 1:
            self.app.notify(t("kit.lines_as_one", n=len(lines)), markup=False)

    # Whole letters

    def action_cursor_left(self, select: bool = False) -> None:
        """Go to where the letter before the cursor begins."""
        self._go_over(letter_before(self.value, self.cursor_position), min(self.selection), select=select)

    def action_cursor_right(self, select: bool = False) -> None:
        """Go to where the letter after the cursor ends."""
        self._go_over(letter_after(self.value, self.cursor_position), max(self.selection), select=select)

    def _go_over(self, there: int, edge: int, *, select: bool) -> None:
        if select:
            self.selection = Selection(self.selection.start, there)
        else:
            self.cursor_position = there if self.selection.is_empty else edge

    def action_delete_left(self) -> None:
        """Take what is marked away, or else the letter before the cursor."""
        if self.selection.is_empty:
            self.delete(letter_before(self.value, self.cursor_position), self.cursor_position)
        else:
            self.delete_selection()

    def action_delete_right(self) -> None:
        """Take what is marked away, or else the letter after the cursor."""
        if self.selection.is_empty:
            self.delete(self.cursor_position, letter_after(self.value, self.cursor_position))
        else:
            self.delete_selection()

    # The mouse

    async def on_mouse_down(self, event: events.MouseDown) -> None:
        """Mark from where the cursor is to a click with Shift; a drag goes on from there."""
        # Once Textual has put the cursor there.
        self.call_next(self._mark_from, self.selection.start if event.shift else None)

    async def on_mouse_move(self, event: events.MouseMove) -> None:
        """Let a mark end between two letters."""
        if not self.value.isascii():
            self.call_next(self._mark_from, self.selection.start)

    def _mark_from(self, start: int | None) -> None:
        there = between_letters(self.value, self.cursor_position)
        self.selection = Selection(there if start is None else start, there)

    async def on_click(self, event: events.Click) -> None:
        """Mark the word that was clicked twice, and all of a line that was clicked three times."""
        if event.chain == 3 or (event.chain == 2 and self.password):
            self.select_all()
        elif event.chain == 2:
            self.selection = Selection(*word_around(self.value, self.cursor_position))
