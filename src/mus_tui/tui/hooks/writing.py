"""Text of many lines that can be written, cut down and brought back at any size of window.

Textual's own undo and redo first make the text shorter, then look whether it still needs a scroll bar, and only then
move the cursor. Where the bar comes or goes, the cursor is looked for in a line that is no longer there, and the
program ends (Textualize/textual issue 6686; 6687 proposes the same mend; neither is in 8.2.8). They also change a text
that is only to be read. And a window that is made smaller hides the line that is written in.
"""

from __future__ import annotations

from textual.document._history import EditHistory
from textual.geometry import Region
from textual.strip import Strip
from textual.widgets import TextArea

from mus_tui.tui.hooks.gone import lines_while_there

__all__ = ["EditHistory", "Writing"]


class Writing(TextArea):
    """What every place to write on several lines is made from, in place of Textual's own."""

    def _recompute_cursor_offset(self) -> None:
        # Only where it is drawn: the cursor itself is moved by the undo that is under way.
        self._cursor_offset = self.wrapped_document.location_to_offset(self.clamp_visitable(self.cursor_location))

    def on_resize(self) -> None:
        """Keep the line in sight that is written in."""
        if self.has_focus:
            self.call_after_refresh(self.scroll_cursor_visible)

    def undo(self) -> None:
        """Take the last that was written back, where it may be written in."""
        if not self.read_only:
            super().undo()
            self._begin_anew()

    def redo(self) -> None:
        """Bring back what was undone last, where it may be written in."""
        if not self.read_only:
            super().redo()
            self._begin_anew()

    def _begin_anew(self) -> None:
        # What is written next is taken back by itself, and not together with what stood there before.
        self.history.checkpoint()
        self._wrap_anew()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Paint the text, and nothing where it has just been taken away: it asks for its styles before its lines."""
        return lines_while_there(self, crop, super().render_lines)

    def _wrap_anew(self) -> None:
        # Of several edits taken back at once Textual wraps only some of the lines anew, and paints one that is gone.
        self.wrapped_document.wrap(self.wrap_width, self.indent_width)
        self.refresh(layout=True)
