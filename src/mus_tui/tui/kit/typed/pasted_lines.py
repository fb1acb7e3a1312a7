"""A line to write in where several lines may be pasted: what becomes of them is for whoever owns it."""

from __future__ import annotations

from textual import events
from textual.message import Message
from textual.widgets import Input


class LineOfLines(Input):
    """Tells of several lines that were pasted, and takes none of them; one line it takes as any other."""

    class Pasted(Message):
        """Several lines were pasted."""

        def __init__(self, line: LineOfLines, text: str) -> None:
            super().__init__()
            self.line, self.text = line, text
            """Where they were pasted, and the lines."""

        @property
        def control(self) -> LineOfLines:
            """Where they were pasted."""
            return self.line

    def __init__(self, value: str = "", *, placeholder: str = "", id: str | None = None) -> None:  # noqa: A002
        super().__init__(value, placeholder=placeholder, id=id)
        self.cursor_blink = False

    async def on_paste(self, event: events.Paste) -> None:
        """Tell of several lines."""
        if len([line for line in event.text.splitlines() if line.strip()]) > 1:
            event.prevent_default()
            event.stop()
            self.post_message(self.Pasted(self, event.text))

    def put_in(self, words: str) -> None:
        """Write words as if they had been pasted on one line."""
        self.replace(words, *self.selection)
