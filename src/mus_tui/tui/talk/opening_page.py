"""The welcome's page: its button stands right under the text, and is in sight however long the text is."""

from __future__ import annotations

from textual.containers import Vertical


class OpeningPage(Vertical):
    """Gives the text above the button what room there is, and no more than it needs."""

    DEFAULT_CSS = """
    OpeningPage { height: 1fr; }
    OpeningPage #sheet { height: auto; }
    """

    def on_resize(self) -> None:
        """Leave room for the button."""
        choices = self.query_one("#choices")
        self.query_one("#sheet").styles.max_height = max(1, self.size.height - 1 - choices.styles.margin.height)
