"""After what was chosen in the palette, or closed: an Enter that comes before it was seen does not answer it."""

from __future__ import annotations

from time import monotonic
from typing import Any

from textual import events
from textual.app import App

from mus_tui.tui.hooks.in_order import soon
from mus_tui.tui.kit.keys.seen_first import SeenFirst
from mus_tui.tui.kit.letters import LettersFindTheirPlace


class EnterWaits(LettersFindTheirPlace):
    """An app that lets an Enter go by while nobody can have seen what it would answer; a note takes it as always."""

    _unseen = False
    _stands_since: float | None = None

    async def on_event(self, event: events.Event) -> None:
        """Hand out one event, but for such an Enter."""
        if isinstance(event, events.Key) and not event.is_forwarded:
            if event.key == "enter" and self._is_unseen():
                return
            # Whoever presses something else where it stands knows what they do.
            self._unseen = self._unseen and self._stands_since is None
        await super().on_event(event)

    def comes_unseen(self) -> None:
        """Let Enter wait until what comes now has stood there for as long as a question has to."""
        self._unseen, self._stands_since = True, None
        soon(self, self._stands)

    def _stands(self) -> None:
        self._stands_since = monotonic()

    def _is_unseen(self) -> bool:
        if not self._unseen or getattr(self.focused, "takes_enter", False):
            return False
        self._unseen = self._stands_since is None or monotonic() - self._stands_since < SeenFirst.UNSEEN_SECONDS
        return self._unseen


def comes_unseen(app: App[Any]) -> None:
    """Let Enter wait for what comes now, in an app that can."""
    if isinstance(app, EnterWaits):
        app.comes_unseen()
