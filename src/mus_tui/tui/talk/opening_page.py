"""The welcome's page: its button stands right under the text, and is in sight however long the text is."""

from __future__ import annotations

from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from mus_tui.words import t

_LONG = 2
"""So many pages can be leafed through without losing one's place."""


class OpeningPage(Vertical):
    """Gives the text above the button what room there is, and no more than it needs."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    OpeningPage { height: 1fr; }
    OpeningPage #sheet { height: auto; }
    OpeningPage #how-far { display: none; width: auto; color: $quiet; }
    .-unfolded OpeningPage #how-far { display: block; }
    """

    def on_mount(self) -> None:
        """Say how far they are in a long text whenever it is scrolled, or is another length."""
        sheet = self.query_one("#sheet", VerticalScroll)
        for change in ("scroll_y", "virtual_size"):
            self.watch(sheet, change, self._say_how_far, init=False)

    def _say_how_far(self) -> None:
        sheet = self.query_one("#sheet", VerticalScroll)
        height = max(1, sheet.size.height)
        of = -(-sheet.virtual_size.height // height)
        at = of if sheet.scroll_y >= sheet.max_scroll_y else int(sheet.scroll_y / height) + 1
        said = t("talk.opening_how_far", n=at, of=of) if of > _LONG else ""
        self.query_one("#how-far", Static).update(Content(said))

    def on_resize(self) -> None:
        """Leave room for the button."""
        choices = self.query_one("#choices")
        self.query_one("#sheet").styles.max_height = max(1, self.size.height - 1 - choices.styles.margin.height)
