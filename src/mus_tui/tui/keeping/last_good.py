"""When a talk cannot be read: its last good version."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.model.values.text import clean
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.words import t


class LastGoodScreen(Dialog[None]):
    """Says plainly what is wrong and what there is instead; what is damaged is kept, whatever they choose.

    To leave it as it is has the focus: an older version takes the place of this one only when they say so.
    """

    AUTO_FOCUS = "#close"

    def __init__(
        self,
        trouble: str,
        offer: Literal["last_good", "to_read"],
        which: str,
        when: str,
        attempt: Callable[[], str | None],
    ) -> None:
        """Offer the version from `when` of a talk, `which` says of whom, in place of the file, or only to be read.

        `attempt` opens it, or returns what went wrong.
        """
        super().__init__()
        self._trouble, self._offer, self._attempt = trouble, offer, attempt
        self._which, self._when = which, when

    def compose(self) -> ComposeResult:
        """Put the offer under the trouble."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("keeping.versions_last_good_title")), classes="dialog-title")
            yield Static(Content(clean(self._trouble)), id="trouble")
            yield Static(Content(t(f"keeping.versions_{self._offer}", time=self._when)), id="offer", classes="heading")
            yield Static(Content(clean(self._which)), id="which")
            yield Static(Content(t(f"keeping.versions_{self._offer}_hint")), classes="dialog-hint")
            with Horizontal(classes="buttons"):
                yield Button(Content(t(f"keeping.versions_{self._offer}_open")), id="take", classes="-primary")
                yield Button(Content(t("keeping.versions_leave")), id="close", action="screen.close")

    @on(Button.Pressed, "#take")
    def _opened(self) -> None:
        if trouble := self._attempt():
            self.query_one("#trouble", Static).update(Content(clean(trouble)))
