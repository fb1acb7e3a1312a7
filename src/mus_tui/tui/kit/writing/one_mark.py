"""What is marked: in one place at a time, and copied with a word of it."""

from __future__ import annotations

from contextlib import suppress

from textual import events
from textual.app import App
from textual.errors import NoWidget
from textual.widget import Widget

from mus_tui.words import t


class OneMark(App[None]):
    """An app in which what was marked last is what is copied."""

    _told_of_terminals = False

    async def on_event(self, event: events.Event) -> None:
        """Take marks away where another may begin: Textual does so for what is written, not for what is only shown."""
        if isinstance(event, events.MouseDown) and not event.is_forwarded and not event.shift:
            with suppress(NoWidget):
                self._unmark_for(self.get_widget_at(event.x, event.y)[0])
        await super().on_event(event)

    def _unmark_for(self, clicked: Widget) -> None:
        from textual.widgets import Input, TextArea

        if not (clicked.allow_select or isinstance(clicked, (Input, TextArea))):
            # A button, or a line of a list: no mark begins there.
            return
        for text in self.screen.query("Input, TextArea"):
            if text is clicked:
                continue
            if isinstance(text, TextArea):
                text.selection = type(text.selection).cursor(text.cursor_location)
            elif isinstance(text, Input):
                text.selection = type(text.selection).cursor(text.cursor_position)

    def copy_to_clipboard(self, text: str) -> None:
        """Copy a text, and say so; once besides what to do where the terminal takes none, which nobody can find out."""
        if not text:
            return
        super().copy_to_clipboard(text)
        self.notify(t("kit.copied" if self._told_of_terminals else "kit.copied_first"), markup=False)
        self._told_of_terminals = True
