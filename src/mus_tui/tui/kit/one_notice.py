"""What the program says in passing: one thing at a time, in a single place, and never over a button."""

from __future__ import annotations

from time import monotonic
from typing import NamedTuple

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
        super().notify(message, title=title, severity=severity, timeout=timeout, markup=markup)
        if timeout is not None:
            self._lasting = _Notice(message, title, severity, monotonic() + timeout)
        elif self._lasting:
            self.set_timer(self.NOTIFICATION_TIMEOUT, self._say_again)

    def _take_away(self) -> None:
        self.clear_notifications()
        # Textual leaves their places, and what is said next would stand below them.
        self.screen.query("ToastHolder").remove()

    def _say_again(self) -> None:
        lasting = self._lasting
        left = lasting.until - monotonic() if lasting else 0
        self._lasting = None
        if lasting and left > 1:
            self.notify(lasting.message, title=lasting.title, severity=lasting.severity, timeout=left)
