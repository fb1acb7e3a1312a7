"""The line at the top: whose talk it is, how far they are in it, who is here, and whether it is saved."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from mus_tui.tui.hooks.in_order import soon
from mus_tui.tui.kit.text import Words

_BETWEEN = 18
"""The columns that always stand empty: at the ends, round the people, and before how far they are."""


_SIGN = "≡ "


class _Where(Static):
    """Whose talk it is; a click opens the list of all that can be done, which has the way out in it."""

    def on_click(self) -> None:
        """Open the list."""
        soon(self.app, partial(self.app.run_action, "command_palette"))


class TitleBar(Horizontal):
    """Shows the talk, how far they are and its state of saving; people only where there is room."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    TitleBar { dock: top; height: 1; padding: 0 7 0 2; color: $quiet; }
    TitleBar .where { width: auto; max-width: 50%; }
    TitleBar .where:hover { color: $orient; }
    TitleBar .far { width: auto; }
    TitleBar .people { width: 1fr; text-align: center; padding: 0 2; }
    TitleBar .saved { width: auto; max-width: 60%; }
    TitleBar .saved.-trouble { color: $warning; text-style: bold; max-width: 94%; }
    TitleBar Static { height: 1; text-overflow: ellipsis; text-wrap: nowrap; }
    .-narrow TitleBar .people, .-small TitleBar .people { color: $background; text-style: none; visibility: hidden; }
    """

    def __init__(
        self, where: str, people: Sequence[str], saved: str = "", *, trouble: bool = False, far: str = ""
    ) -> None:
        """`far` says how far of the whole they are, such as `5 af 14`."""
        super().__init__()
        self._far = far
        self._where, self._people, self._saved = f"{_SIGN}{where}", _in_a_row(people), saved
        self._trouble = trouble

    def compose(self) -> ComposeResult:
        """Lay the three out from left to right."""
        yield _Where(Content(self._where), classes="where")
        yield Words(classes="far")
        yield Static(Content(self._people), classes="people")
        yield Static(Content(self._saved), classes="saved -trouble" if self._trouble else "saved")

    def on_mount(self) -> None:
        """Say how far they are, where there is a whole that they are on the way through."""
        self.show_far(self._far)

    def on_resize(self) -> None:
        """Say how far they are where there is room for it now."""
        self._fit()

    def show_far(self, far: str) -> None:
        """Say how far they are; what is said of the saving needs the room more."""
        self._far = far
        self.query_one(".far", Words).say(Content(f"  ·  {far}" if far else ""))
        self._fit()

    def _fit(self) -> None:
        taken = sum(map(cell_len, (self._where, self._far, self._saved))) + _BETWEEN
        for far in self.query(".far"):
            far.display = not self._trouble and (not self.size.width or taken <= self.size.width)

    def show_people(self, people: Sequence[str]) -> None:
        """Say who is here, where somebody's name was corrected."""
        if self._people != (now := _in_a_row(people)):
            self._people = now
            self.query_one(".people", Static).update(Content(now))

    def show_saved(self, words: str, *, trouble: bool) -> None:
        """Say whether the talk is saved."""
        if words.endswith(" "):
            # A sign that keeps the room of words: of those that stood there, so that nothing moves while they write.
            words = words.ljust(len(self._saved))
        # A save may end before the bar has been laid out: it is then laid out with these words.
        self._saved, self._trouble = words, trouble
        for saved in self.query(".saved").results(Static):
            if saved.content != Content(words):
                saved.update(Content(words), layout=len(words) != len(str(saved.content)))
            saved.set_class(trouble, "-trouble")
        self._fit()


def _in_a_row(people: Sequence[str]) -> str:
    return "  ·  ".join(people)
