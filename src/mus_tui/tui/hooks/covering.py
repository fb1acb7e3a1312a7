"""A cover over everything: while it lies, no key and no click reaches what is below, whatever comes and goes there.

Not a screen of its own: what opens and closes by itself meanwhile, such as a file that is being unlocked, does so below
it. Every screen has a cover over all else that it shows, laid or not.
"""

from __future__ import annotations

from typing import Any, ClassVar

from textual import events
from textual.app import App
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widget import Widget


class Covered(Message):
    """Tells a screen that the cover fell over it."""


class Cover(Widget):
    """In a corner what lays it; laid, it is all there is to see, and no click gets through it."""

    ALLOW_SELECT = False
    # The notifications are an overlay as well, which lies over it where it came last.
    SCOPED_CSS = False
    DEFAULT_CSS = """
    .-covered Toast, .-covered Tooltip { visibility: hidden; }
    Cover { layer: cover; overlay: screen; dock: right; width: auto; height: 1; padding: 0 1; }
    Cover.-laid { dock: top; width: 100%; height: 100%; padding: 1 2; content-align: center middle; }
    Cover.-laid { text-align: center; }
    """

    def __init__(self, *, laid: bool, says: str = "") -> None:
        super().__init__(classes="-laid" if laid else "")
        self.says = says
        """What is said on it besides; everybody may read it."""

    @property
    def laid(self) -> bool:
        """Whether it lies over the screen."""
        return self.has_class("-laid")

    def lay(self, laid: bool, says: str) -> None:
        """Lay it over the screen, or take it away."""
        self.says = says
        self.set_class(laid, "-laid")
        self.refresh(layout=True)

    def render(self) -> Content:
        """Show the way to it, or back."""
        raise NotImplementedError


class Coverable(App[None]):
    """An app over all of which a cover can be laid."""

    cover_kind: ClassVar[type[Cover]] = Cover
    """What is laid."""
    THROUGH_THE_COVER: ClassVar[frozenset[str]] = frozenset()
    """The keys that work while it lies."""
    covered = False
    """Whether it lies."""
    _cover_says = ""

    async def on_event(self, event: events.Event) -> None:
        """Let nothing through while the cover lies, but a few keys and the clicks on the cover itself."""
        typed = isinstance(event, (events.InputEvent, events.Paste)) and not event.is_forwarded
        if not (self.covered and typed) or self._gets_through(event):
            await super().on_event(event)

    def _gets_through(self, event: events.Event) -> bool:
        if isinstance(event, events.Key):
            return event.key in self.THROUGH_THE_COVER
        return isinstance(event, (events.MouseDown, events.MouseUp))

    def lay_cover(self, laid: bool) -> None:
        """Lay the cover over every screen there is, or take it away."""
        self.covered, self._cover_says = laid, ""
        self.capture_mouse(None)
        for screen in self.screen_stack:
            self._lay_over(screen)
            if laid:
                screen.post_message(Covered())

    def say_on_cover(self, words: str) -> None:
        """Say something on it that everybody may read."""
        self._cover_says = words
        for screen in self.screen_stack:
            self._lay_over(screen)

    def _lay_over(self, screen: Screen[object]) -> None:
        screen.set_class(self.covered, "-covered")
        for cover in screen.query(Cover):
            cover.lay(self.covered, self._cover_says)

    def cover_for(self, screen: Screen[Any]) -> Cover:
        """Return the cover of a new screen, over it from the first time it is drawn where the app is covered."""
        screen.set_class(self.covered, "-covered")
        return self.cover_kind(laid=self.covered, says=self._cover_says)
