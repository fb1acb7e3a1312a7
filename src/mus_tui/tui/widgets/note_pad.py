"""A place to write."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import TextArea


class NotePad(TextArea):
    """A text area that leaves the talk's own keys alone."""

    DEFAULT_CSS = """
    NotePad { border: none; padding: 0 1; background: $surface; color: $foreground; height: 1fr; min-height: 3; }
    NotePad:focus { border: none; background: $surface; background-tint: $surface 0%; }
    NotePad.-labelled { border-top: blank $surface; border-title-color: $orient; }
    NotePad .text-area--cursor-line { background: $surface; }
    """
    takes_enter: ClassVar[bool] = True
    """Whether Enter is typing here (see `tui.in_order`)."""
    BINDINGS: ClassVar[list[BindingType]] = [
        # The talk has its own F6 and F7; here they would select a line or everything.
        Binding("ctrl+a", "select_all", show=False),
    ]

    def __init__(self, text: str = "", *, id: str | None = None, read_only: bool = False) -> None:  # noqa: A002
        super().__init__(text, id=id, soft_wrap=True, tab_behavior="focus", read_only=read_only)
        # A blinking cursor is the one thing that would move by itself, and costs three times the idle power.
        self.cursor_blink = False

    def show(self, text: str, cursor: tuple[int, int] | None = None) -> None:
        """Show another text, with the cursor at its end or where it was; undo never reaches the one before."""
        with self.prevent(TextArea.Changed, TextArea.SelectionChanged):
            # The same text is not set anew: all its rows would be painted again.
            if text != self.text:
                self.text = text
            there = cursor if cursor is not None else self.document.end
            if there != self.cursor_location:
                self.move_cursor(there)
        self.history.clear()

    def show_label(self, label: str) -> None:
        """Show the template's word for this note above it."""
        self.border_title = Content(label)
