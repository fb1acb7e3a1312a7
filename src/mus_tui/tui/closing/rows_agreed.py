"""At the closing: the way to reading the agreements aloud, and how far they have come."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.model.rules.agreeing import agreed_rows, rows_to_read, was_read
from mus_tui.model.talk import Talk
from mus_tui.words import count, t


class RowsAgreed(Vertical):
    """One button; a line more only where somebody has used it."""

    DEFAULT_CSS = """
    RowsAgreed { height: auto; }
    RowsAgreed Button { margin: 0 0 1 0; }
    RowsAgreed Static { height: auto; margin: 0 0 1 0; }
    """

    def compose(self) -> ComposeResult:
        """Put how far they have come over the way to it."""
        yield Static(id="rows-agreed")
        yield Button(Content(t("closing.read_aloud_begin")), id="read-aloud", action="screen.read_aloud")

    def show(self, talk: Talk) -> None:
        """Show what has been agreed so far."""
        said = self.query_one("#rows-agreed", Static)
        said.update(Content(agreed_words(talk)))
        said.display = was_read(talk)
        self.query_one("#read-aloud").display = bool(rows_to_read(talk)) and not talk.is_closed


def agreed_words(talk: Talk) -> str:
    """Return how many of the rows have been agreed, in words."""
    done, of = len(agreed_rows(talk)), len(rows_to_read(talk))
    if of and done == of:
        return count("closing.read_aloud_all", of)
    return count("closing.read_aloud_so_far", of, done=done)
