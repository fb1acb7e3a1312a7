"""A list of agreements beside the one that is chosen in it; above it where it is narrow."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.geometry import Size
from textual.widgets import OptionList, Static

_LEAST = 3
"""As many rows show at least where there is little room, so that the chosen one has neighbours."""


_AIR = 2
"""As many lines of air the agreement gets where they are left over."""


class Rows(OptionList):
    """One agreement a line; the chosen one stays in sight when the list gets shorter."""

    def on_resize(self) -> None:
        """Follow the chosen one."""
        self.scroll_to_highlight()


class ListAbove(Vertical):
    """How far they are, over the rows: above the agreement it takes the room that `#current` below leaves."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    ListAbove { width: 36; padding: 0 0 0 2; }
    ListAbove #progress { color: $orient; text-style: bold; height: auto; margin: 0 0 1 0; }
    ListAbove Rows { height: 1fr; scrollbar-color: $quiet; text-wrap: nowrap; text-overflow: ellipsis; }
    .-medium ListAbove { width: 32; }
    .-narrow ListAbove { width: 1fr; height: auto; padding: 0 2; }
    .-narrow ListAbove Rows { height: auto; }
    .-narrow ListAbove #progress { margin: 0; height: 1; }
    """

    def __init__(self) -> None:
        super().__init__(id="list")
        self._asked: tuple[Size, Size, int] | None = None
        self._seen: tuple[Size, int] = (Size(0, 0), 0)

    def compose(self) -> ComposeResult:
        """Put the words over the rows."""
        yield Static(id="progress")
        yield Rows(id="rows", compact=True)

    def on_mount(self) -> None:
        """Look again at what is needed below, whenever something was laid out."""
        self.screen.screen_layout_refresh_signal.subscribe(self, self._look_again)

    def _look_again(self, _screen: object) -> None:
        # What changes below lays out only what is below.
        rows = self.query_one(Rows)
        if not self.styles.is_auto_height:
            # To take away what is not there would lay everything out anew, without end.
            if rows.styles.inline.has_rule("max_height"):
                rows.styles.max_height = None
        elif self._asked:
            self.get_content_height(*self._asked)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Give the rows their room before they are laid out; asked by Textual where the height is `auto`."""
        self._asked = (container, viewport, width)
        rows, room = self.query_one(Rows), self._room(container, viewport, width)
        rows.styles.max_height = room
        # Not while it is laid out.
        self.call_later(self._give_air, room - rows.option_count)
        return 1 + min(rows.option_count, room)

    def _give_air(self, left: int) -> None:
        """Let the agreement be airy where that takes no line from the list."""
        airy = left >= (0 if self.screen.has_class("-airy") else _AIR)
        if airy != self.screen.has_class("-airy"):
            self._seen = (Size(0, 0), 0)
            self.screen.set_class(airy, "-airy")

    def _room(self, container: Size, viewport: Size, width: int) -> int:
        left = container.height - self._needed_below(container, viewport, width) - 1
        return max(left, _LEAST, container.height // 6)

    def _needed_below(self, container: Size, viewport: Size, width: int) -> int:
        """Return the height of what is below: of the tallest agreement seen, so that the list keeps still."""
        below = self.screen.query_one("#current")
        needed = below.get_content_height(container, viewport, width) + below.styles.margin.height
        tallest = max(needed, self._seen[1] if self._seen[0] == container else 0)
        if self.screen.query_one("#agreement").display:
            self._seen = (container, tallest)
        return tallest
