"""How an agreement went: four buttons, each with the key that presses it."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Button

from mus_tui.model.values.last_year import Status
from mus_tui.tui.kit.one_stop import OneStop
from mus_tui.words import t

STATUSES: tuple[Status, ...] = get_args(Status)
"""In the order of their keys, 1 to 4."""

_ROOM_FOR_FOUR = 70


class Statuses(OneStop):
    """At most one of them is chosen, told by a dot and not by colour alone."""

    def __init__(self, choose: Callable[[Status], None], *, disabled: bool = False) -> None:
        super().__init__(id="statuses")
        self._choose, self._off = choose, disabled
        self._now: Status | None = None

    def compose(self) -> ComposeResult:
        """Lay the buttons out in a row."""
        for status in STATUSES:
            yield Button(id=f"status-{status}", classes="status", disabled=self._off)

    def on_resize(self) -> None:
        """Let the buttons touch only where they would not stand beside each other otherwise."""
        close = self.app.size.width < _ROOM_FOR_FOUR
        if close != self.has_class("-close"):
            self.set_class(close, "-close")
            self.show(self._now)

    def show(self, now: Status | None) -> None:
        """Show which one is chosen."""
        self._now = now
        for n, status in enumerate(STATUSES, 1):
            button = self.query_one(f"#status-{status}", Button)
            short = "_short" if status == "not_relevant" and self.has_class("-close") else ""
            label = Content(f"{n} {'● ' if status == now else ''}{t(f'last_year.{status}{short}')}")
            if button.label != label:
                button.label = label
                button.refresh(layout=True)
            if button.has_class("-chosen") != (status == now):
                button.set_class(status == now, "-chosen")
                # The dot takes room.
                button.refresh(layout=True)

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        event.stop()
        pressed = (event.button.id or "").removeprefix("status-")
        self._choose(next(status for status in STATUSES if status == pressed))
