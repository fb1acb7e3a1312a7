"""A place to write, with an undo of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar, cast

from textual import events
from textual.content import Content
from textual.strip import Strip
from textual.widgets.text_area import Edit, EditResult

from mus_tui.tui.desk import Past, Pasts
from mus_tui.tui.hooks.writing import EditHistory
from mus_tui.tui.kit.writing.editing import Editing
from mus_tui.words import t


class NotePad(Editing):
    """A text area that leaves the talk's own keys alone."""

    DEFAULT_CSS = """
    NotePad { border: none; padding: 0 1; background: $surface; color: $foreground; height: 1fr; min-height: 3; }
    NotePad:focus { border: none; background: $surface; background-tint: $surface 0%; }
    NotePad .text-area--cursor-line { background: $surface; }
    """
    takes_enter: ClassVar[bool] = True
    """Whether Enter is typing here (see `tui.in_order`)."""

    def __init__(self, text: str = "", *, id: str | None = None, read_only: bool = False) -> None:  # noqa: A002
        super().__init__(text, id=id, soft_wrap=True, tab_behavior="focus", read_only=read_only)
        self._pasts: Pasts | None = None
        self._past_name: object = None
        self._instead = Content("")
        # A blinking cursor is the one thing that would move by itself, and costs three times the idle power.
        self.cursor_blink = False

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave undo and redo to the screen where something happened there after the last that was written.

        In a text that nobody sees, nothing is marked, copied or moved in.
        """
        if self.is_covered and action not in {"undo", "redo"}:
            return False
        elsewhere = getattr(self.screen, "happened_since", None) if action in {"undo", "redo"} else None
        return not (elsewhere and elsewhere(action))

    def show(
        self, text: str, cursor: tuple[int, int] | None = None, *, pasts: Pasts | None = None, name: object = None
    ) -> None:
        """Show another text, with the cursor at its end or where it was; undo never reaches the one before.

        Where the text has a `name` in `pasts`, undo goes on where it was left.
        """
        self.put_away()
        self.uncover()
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

    # A text that is only seen when somebody asks for it

    @property
    def is_covered(self) -> bool:
        """Whether other words stand in place of the text."""
        return bool(self._instead)

    def cover(self, words: str) -> None:
        """Let these words stand in place of the text, until Enter, a click or the first change."""
        self._instead = Content.styled(words, "$quiet")
        self.refresh()

    def uncover(self) -> None:
        """Show the text."""
        if self.is_covered:
            self._instead = Content("")
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw a line of the text, or of the words in its place."""
        if not self.is_covered:
            return super().render_line(y)
        lines = self._instead.wrap(max(1, self.content_size.width))
        line = lines[y] if y < len(lines) else Content("")
        return Strip(line.render_segments(self.visual_style), line.cell_length)

    def edit(self, edit: Edit) -> EditResult:
        """Show the text that is about to change."""
        self.uncover()
        return super().edit(edit)

    def undo(self) -> None:
        """Show the text, and take the last that was written back; where that is nothing, say so."""
        self._or_say(super().undo, "kit.undo_text")

    def redo(self) -> None:
        """Show the text, and bring back what was undone last; where that is nothing, say so."""
        self._or_say(super().redo, "kit.redo_text")

    def _or_say(self, turn: Callable[[], None], nothing: str) -> None:
        before, covered = self.text, self.is_covered
        self.uncover()
        turn()
        if self.text == before and not covered and not self.read_only:
            self.app.notify(t(nothing), markup=False)

    async def on_key(self, event: events.Key) -> None:
        """Let Enter show a covered text, and nothing more; what is no letter by itself belongs to the one before."""
        if self.is_covered and event.key == "enter":
            event.stop()
            event.prevent_default()
            self.uncover()
        else:
            self.join_sign(event)

    async def on_mouse_down(self, event: events.MouseDown) -> None:
        """Let a click show a covered text, with the cursor where it was."""
        if self.is_covered:
            event.prevent_default()
            self.focus()
            self.uncover()
