"""A screen that is laid out for its window, and covered where the app is, from the first time it is seen."""

from __future__ import annotations

from typing import TypeVar

from textual import events, on
from textual.screen import Screen

from mus_tui.tui.hooks.covering import Coverable

Answer = TypeVar("Answer")


class Fitted(Screen[Answer]):
    """Begins with the classes of its size, which Textual gives a screen only once it has been drawn without them."""

    _has_been_in_front = False

    def on_compose(self) -> None:
        """Take the classes of the window as it is now; private there, which is why Textual is pinned."""
        size = self.app.size
        wide = self._get_breakpoint_classes(size.width, self.HORIZONTAL_BREAKPOINTS or [])
        self.add_class(*wide, *self._get_breakpoint_classes(size.height, self.VERTICAL_BREAKPOINTS or []))
        if isinstance(self.app, Coverable):
            self.mount(self.app.cover_for(self))

    @on(events.ScreenResume)
    def _keep_styles(self, event: events.ScreenResume) -> None:
        """Let no style be worked out again where each has just been, as Textual does for a screen that is new too."""
        event.refresh_styles = self._has_been_in_front
        self._has_been_in_front = True
