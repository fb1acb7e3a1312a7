"""A dialog with a long list under the line that sifts it."""

from __future__ import annotations

from typing import ClassVar, TypeVar

from textual import on
from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import OptionList

from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.finding.filter_line import FilterLine, sifted

Answer = TypeVar("Answer")


class Filtered(Dialog[Answer]):
    """Whoever owns the list shows it anew, with what `fits`. The first Esc empties the line, the next one closes."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "calm", "keys.close", priority=True),
        Binding("slash", "filter", "keys.filter"),
    ]

    @property
    def wanted(self) -> str:
        """What is written in the line."""
        return self.query_one(FilterLine).words.value

    @property
    def sifted_list(self) -> Widget:
        """What is sifted; has the focus when the line does not."""
        return self.query_one(OptionList)

    def point_on(self, by: int) -> None:
        """Point out the next line from the line that sifts, or the one before."""
        shown = self.query_one(OptionList)
        shown.action_cursor_down() if by > 0 else shown.action_cursor_up()

    def fits(self, line: str) -> bool:
        """Whether a line of the list has the words in it."""
        return bool(sifted([line], self.wanted))

    def action_filter(self) -> None:
        """Go to the line."""
        self.set_focus(self.query_one(FilterLine).words)

    def action_calm(self) -> None:
        """Show the whole list again, with the keys in it; where it is whole, close."""
        if self.wanted:
            self.query_one(FilterLine).words.clear()
            self.set_focus(self.sifted_list)
        else:
            self.action_close()

    @on(FilterLine.Moved)
    def _move(self, event: FilterLine.Moved) -> None:
        self.point_on(event.by)
