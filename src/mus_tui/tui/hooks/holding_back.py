"""A screen to which no key and no click comes for a while, as when files are written that cannot be waited for.

Nothing in it may have the keys meanwhile. `_forward_event` is private to Textual, and the one place where every key and
every click passes on its way into a screen.
"""

from __future__ import annotations

from typing import TypeVar

from textual.events import Event, InputEvent
from textual.screen import Screen

Answer = TypeVar("Answer")


class HoldsBack(Screen[Answer]):
    """Drops what is pressed while it is told to."""

    holds_back = False
    """Whether nothing that is pressed comes through."""

    def _forward_event(self, event: Event) -> None:
        if not (self.holds_back and isinstance(event, InputEvent)):
            super()._forward_event(event)
