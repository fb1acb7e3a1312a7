"""A place to write, with an undo of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar, cast

from textual.binding import Binding, BindingType
from textual.content import Content

from mus_tui.tui.desk import Past, Pasts
from mus_tui.tui.hooks.writing import EditHistory, Writing


class NotePad(Writing):
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
        self._pasts: Pasts | None = None
        self._past_name: object = None
        # A blinking cursor is the one thing that would move by itself, and costs three times the idle power.
        self.cursor_blink = False

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave undo and redo to the screen where something happened there after the last that was written."""
        elsewhere = getattr(self.screen, "happened_since", None) if action in {"undo", "redo"} else None
        return not (elsewhere and elsewhere(action))

    def show(
        self, text: str, cursor: tuple[int, int] | None = None, *, pasts: Pasts | None = None, name: object = None
    ) -> None:
        """Show another text, with the cursor at its end or where it was; undo never reaches the one before.

        Where the text has a `name` in `pasts`, undo goes on where it was left.
        """
        self.put_away()
        with self.prevent(self.Changed, self.SelectionChanged):
            # The same text is not set anew: all its rows would be painted again.
            if text != self.text:
                self.text = text
            there = cursor if cursor is not None else self.document.end
            if there != self.cursor_location:
                self.move_cursor(there)
        self._pasts, self._past_name = pasts, name
        past = pasts.get(name) if pasts is not None else None
        self.history.clear()
        if past and past.text == self.text:
            self.history = cast(EditHistory, past.history)

    def put_away(self) -> None:
        """Keep what undo knows of the text, for when they come back to it."""
        if self._pasts is not None:
            self._pasts[self._past_name] = Past(self.text, self.history)
        # Setting a text empties the history there is.
        self.history = replace(self.history)
        self._pasts = None

    def on_unmount(self) -> None:
        """Keep it also when the screen goes."""
        self.put_away()

    def show_label(self, label: str) -> None:
        """Show the template's word for this note above it."""
        self.border_title = Content(label)
