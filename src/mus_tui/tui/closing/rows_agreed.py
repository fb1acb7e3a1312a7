"""At the closing: how far they have come with reading the agreements aloud."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from mus_tui.model.rules.agreeing import agreed_rows, rows_to_read, was_read
from mus_tui.model.talk import Talk
from mus_tui.words import count


class RowsAgreed(Static):
    """A line only where somebody has begun to."""

    DEFAULT_CSS = "RowsAgreed { height: auto; margin: 0 0 1 0; }"

    def show(self, talk: Talk) -> None:
        """Show what has been agreed so far."""
        self.update(Content(agreed_words(talk)))
        self.display = was_read(talk)


def agreed_words(talk: Talk) -> str:
    """Return how many of the rows have been agreed, in words."""
    done, of = len(agreed_rows(talk)), len(rows_to_read(talk))
    if of and done == of:
        return count("closing.read_aloud_all", of)
    return count("closing.read_aloud_so_far", of, done=done)
