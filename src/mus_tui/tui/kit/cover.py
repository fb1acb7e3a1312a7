"""The cover that is laid when somebody steps in: one key takes everything away, and brings it back as it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from textual import events
from textual.content import Content

from mus_tui.tui.hooks.covering import Cover
from mus_tui.words import t

COVER_KEYS = ("ctrl+@", "ctrl+space")
"""For Ctrl and the space bar most terminals send NUL, which is Ctrl+@; those with the newer protocol name the key."""

LOOK_EVERY_SECONDS = 5.0


class ScreenCover(Cover):
    """A word in the upper right corner of every screen and dialog; laid, a calm sentence and nothing else."""

    DEFAULT_CSS = """
    ScreenCover { color: $quiet; }
    ScreenCover:hover { color: $orient; }
    ScreenCover.-laid, ScreenCover.-laid:hover { background: $background; color: $foreground; }
    .-quiet ScreenCover { visibility: hidden; }
    .-quiet ScreenCover.-laid { visibility: visible; }
    """

    def render(self) -> Content:
        """Show the word of the corner; laid, what it is and how it goes."""
        if not self.laid:
            return Content(t("kit.cover"))
        lines = [Content.styled(t("kit.cover_laid"), "bold"), Content(t("kit.cover_key"))]
        if self.says:
            lines.append(Content.styled(self.says, "$here"))
        return Content("\n\n").join([*lines, self._button()])

    def _button(self) -> Content:
        return Content.styled(f"  {t('kit.cover_take')}  ", "bold $background on $orient")

    async def on_click(self, event: events.Click) -> None:
        """Lay it on a click in its corner; take it away only on a click where that is said."""
        event.stop()
        if not self.laid or self._is_at_button(event):
            await self.app.run_action("cover")

    def _is_at_button(self, event: events.Click) -> bool:
        offset, lines = event.get_content_offset(self), self.render().wrap(max(1, self.content_size.width))
        last = max(0, self.content_size.height - len(lines)) // 2 + len(lines) - 1
        beside = (self.content_size.width - self._button().cell_length) // 2
        return offset is not None and offset.y == last and beside <= offset.x < self.content_size.width - beside


class Idle:
    """How long nobody has pressed a key; after a time that the settings name it acts, once each time."""

    def __init__(self, clock: Callable[[], datetime], minutes: Callable[[], int], act: Callable[[], None]) -> None:
        """`minutes` is how many they want, 0 for never."""
        self._clock, self._minutes, self._act = clock, minutes, act
        self._since = clock()

    def look(self) -> None:
        """Act when the time has passed."""
        minutes = self._minutes()
        if minutes and self._clock() - self._since >= timedelta(minutes=minutes):
            self._act()

    def touched(self) -> None:
        """Count anew from now; whoever comes back to a machine that slept finds that the time has passed."""
        self.look()
        self._since = self._clock()
