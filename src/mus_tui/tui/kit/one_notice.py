"""What the program says in passing: one thing at a time, in a single place, and never over a button."""

from __future__ import annotations

from time import monotonic
from typing import Any, NamedTuple

from textual.app import App
from textual.notifications import SeverityLevel


class _Notice(NamedTuple):
    message: str
    title: str
    severity: SeverityLevel
    until: float


class OneNotice(App[None]):
    """The latest notice takes the place of the one before it; one that was to stand longer comes back after it."""

    _lasting: _Notice | None = None
    _told = ""

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = False,
    ) -> None:
        """Say this instead of what was said before."""
        # In the order they were asked for: the one before may not have come yet.
        self.call_later(self._take_away)
        self._told = message
        super().notify(message, title=title, severity=severity, timeout=timeout, markup=markup)
        if timeout is not None:
            self._lasting = _Notice(message, title, severity, monotonic() + timeout)
        elif self._lasting:
            self.set_timer(self.NOTIFICATION_TIMEOUT, self._say_again)

    def _take_away(self) -> None:
        self.clear_notifications()
        # Textual leaves their places, and what is said next would stand below them.
        self.screen.query("ToastHolder").remove()

    @property
    def lasting(self) -> str:
        """What is to stand longer than what is said in passing; empty where nothing is."""
        return self._lasting.message if self._lasting else ""

    def unsay(self, message: str) -> None:
        """Take away what was said, as it is true no more, and do not come back to it."""
        if self._lasting and self._lasting.message == message:
            self._lasting = None
        if self._told == message:
            self._told = ""
            self.clear_notifications()
            # Textual shows them anew on the screen on top alone, and half of one behind a dialog is to be seen.
            for screen in self.screen_stack:
                screen.query("ToastHolder").remove()

    def _say_again(self) -> None:
        lasting = self._lasting
        left = lasting.until - monotonic() if lasting else 0
        self._lasting = None
        if lasting and left > 1:
            self.notify(lasting.message, title=lasting.title, severity=lasting.severity, timeout=left)


def unsay(app: App[Any], message: str) -> None:
    """Take away what was said where the app says one thing at a time."""
    if message and isinstance(app, OneNotice):
        app.unsay(message)


def lasting(app: App[Any]) -> str:
    """Return what is said for longer; empty where nothing is."""
    return app.lasting if isinstance(app, OneNotice) else ""
