"""A line to write in where several lines may be pasted: what becomes of them is for whoever owns it."""

from __future__ import annotations

from textual.message import Message

from mus_tui.model.values.letters import lines_on_screen
from mus_tui.tui.kit.writing.writing_line import WritingLine


class LineOfLines(WritingLine):
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

    def take(self, text: str) -> None:
        """Tell of several lines; a single one is put in."""
        lines = lines_on_screen(text)
        if len([line for line in lines.split("\n") if line.strip()]) > 1:
            self.post_message(self.Pasted(self, lines))
        else:
            super().take(text)

    def put_in(self, words: str) -> None:
        """Write words as if they had been pasted on one line."""
        super().take(words)
