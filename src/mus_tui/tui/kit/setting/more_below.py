"""The last line of a page that goes on: what comes further down, by its headings."""

from __future__ import annotations

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from mus_tui.words import t


class MoreBelow(Static):
    """Empty where the end of the page is in sight; a click goes on to what it names."""

    DEFAULT_CSS = """
    MoreBelow { height: 1; color: $quiet; text-wrap: nowrap; text-overflow: ellipsis; }
    MoreBelow:hover { color: $orient; }
    """

    def __init__(self, page: VerticalScroll, *, gives_way: bool = False) -> None:
        """Where it `gives_way`, it takes no line when there is nothing more."""
        super().__init__()
        self._page, self._gives_way = page, gives_way

    def on_mount(self) -> None:
        """Look again whenever the page is moved or takes other room."""
        for what in ("scroll_y", "virtual_size", "size"):
            self.watch(self._page, what, self._look_soon)

    def _look_soon(self) -> None:
        # What is where is known once it has been laid out.
        self.call_after_refresh(self._look)

    def _look(self) -> None:
        page = self._page
        headings = page.query(".heading").results(Static)
        below = [each for each in headings if _is_below(each, page.region.bottom)]
        # A heading that is a whole question has a shorter name besides.
        names = " · ".join(each.name or str(each.content) for each in below)
        more = t("kit.more_named", names=names) if names else t("kit.more")
        goes_on = page.scroll_offset.y < page.max_scroll_y
        self.update(Content(more if goes_on else ""))
        self.display = goes_on or not self._gives_way

    def on_click(self) -> None:
        """Go a page on."""
        self._page.scroll_page_down(animate=False)


def _is_below(heading: Static, edge: int) -> bool:
    shown = all(each.display for each in heading.ancestors_with_self)
    return shown and heading.region.y >= edge
