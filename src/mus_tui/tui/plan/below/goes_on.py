"""A place to write in the plan, where what is typed without going into it goes on after what stands there."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets.text_area import Edit, EditResult

from mus_tui.tui.kit.note_pad import NotePad

_OPENS = tuple('([«“"')
"""Signs that a word may begin with."""


class GoesOn(NotePad):
    """A word that goes on so gets the space before it; whoever goes into the text first writes as anywhere."""

    takes_enter: ClassVar[bool] = False
    """Enter goes on to the next field everywhere in the plan."""
    _goes_on = False

    def go_on(self) -> None:
        """Let what comes next be a word of its own."""
        self._goes_on = True

    def edit(self, edit: Edit) -> EditResult:
        """Put a space before the first word, so that undo takes both."""
        goes_on, self._goes_on = self._goes_on, False
        at = self.document.end
        at_end = edit.from_location == edit.to_location == at and bool(self.text) and not self.text[-1].isspace()
        if goes_on and at_end and (edit.text[:1].isalnum() or edit.text[:1] in _OPENS):
            if len(edit.text) > 1:
                edit.text = f" {edit.text}"
            else:
                # Two of them: what is typed letter by letter is undone together.
                super().edit(Edit(" ", at, at, edit.maintain_selection_offset))
                edit.from_location = edit.to_location = self.document.end
        return super().edit(edit)


class PanePad(GoesOn):
    """Lines in the field that is open below the table; Ctrl+J begins another, as in a cell."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+j", "new_line", "keys.new_line", show=False)]

    def action_new_line(self) -> None:
        """Begin a new line."""
        self.insert("\n")
