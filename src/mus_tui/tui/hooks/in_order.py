"""Keys and clicks taken strictly one after another.

Textual hands a key to the focused widget's queue and runs bindings when the key has come back from there, so at full
speed, or when the machine stalls, what is typed after a key that leaves the note overtakes that key and lands on the
wrong question. Here every key that is not plain typing waits until what was typed before it has landed, and acts
before what comes after it is handed out.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from inspect import isawaitable
from typing import TYPE_CHECKING, Any

from textual import events
from textual._context import active_message_pump
from textual.app import App
from textual.errors import NoWidget

if TYPE_CHECKING:
    from textual.message_pump import MessagePump
    from textual.screen import Screen

# Only to get out of a widget that never answers: a person would have given up long before.
_PATIENCE_SECONDS = 10.0


class InOrder(App[None]):
    """An app whose screens see every key in the order in which it was pressed."""

    _settled_screen: Screen[object] | None = None

    def __init__(self) -> None:
        super().__init__()
        self._waiting: set[asyncio.Event] = set()
        self._coming: list[asyncio.Event] = []
        self._waits = True

    def stop_waiting(self) -> None:
        """Wait for nothing any more, as the app ends: what is waited for may be what broke."""
        self._waits = False
        for each in self._waiting:
            each.set()

    async def on_event(self, event: events.Event) -> None:
        """Hand out one event; overrides a private hook of Textual, which is why Textual is pinned."""
        if isinstance(event, (events.Key, events.Paste, events.MouseDown)) and not event.is_forwarded:
            while self._coming:
                await self._set(self._coming.pop(0))
        if isinstance(event, events.Key) and not event.is_forwarded:
            await self._hand_out(event)
            return
        if isinstance(event, events.Paste) and self.screen is not self._settled_screen:
            await self.settle()
            self._settled_screen = self.screen
        if isinstance(event, events.MouseDown) and not event.is_forwarded:
            # What was typed before it may change what lies under it, and that has to be painted to be clicked on.
            await self.settle()
            await self._done(self.screen.call_after_refresh)
            if self._has_gone(event):
                # Textual looks for what it lay in, to mark text from there, and the program ends.
                return
        clicked = self._clicked(event) if isinstance(event, events.MouseUp) and not event.is_forwarded else ()
        await super().on_event(event)
        if clicked:
            await self.settle(*clicked)

    def _clicked(self, event: events.MouseUp) -> Sequence[MessagePump]:
        """Return what takes a click: it need not be what has the focus."""
        with suppress(NoWidget):
            return (self.get_widget_at(event.x, event.y)[0],)
        return (self.screen,)

    def _has_gone(self, event: events.MouseDown) -> bool:
        """Whether what is clicked on has been taken away since it was painted."""
        with suppress(NoWidget):
            return self.get_widget_at(event.x, event.y)[0].parent is None
        return False

    async def _hand_out(self, key: events.Key) -> None:
        typing = self._is_typed(key) and self.screen is self._settled_screen
        if not typing:
            await self.settle()
            self._settled_screen = self.screen
            # A new line is typing too, and the one such key that a note takes by itself.
            takes_it = self._is_typed(key) or (key.key == "enter" and getattr(self.focused, "takes_enter", False))
            if not takes_it and await self._met_no_text(key):
                return
        await super().on_event(key)

    async def _met_no_text(self, key: events.Key) -> bool:
        if not key.is_printable:
            self.sentence_ends()
        elif await self.met_no_text(key):
            return True
        return await self._acted_on(key.key)

    def sentence_ends(self) -> None:
        """Hear that a key was pressed that is no letter."""

    async def met_no_text(self, key: events.Key) -> bool:
        """Deal with a letter that no text takes; return whether that was done."""
        return False

    def _is_typed(self, key: events.Key) -> bool:
        """Whether a text has the focus and takes the key: the space bar is typing there, and an act in a list."""
        return self.focused is not None and self.focused.check_consume_key(key.key, key.character)

    async def _acted_on(self, key: str) -> bool:
        return await self._check_bindings(key, priority=True) or await self._check_bindings(key)

    async def settle(self, *also: MessagePump) -> None:
        """Wait until all that was handed out has been dealt with, `also` elsewhere, and what bubbled up from it."""
        for first in (*also, None, None):
            widget: MessagePump | None = first or self.focused or self.screen
            while widget is not None and widget is not self:
                await self._done(widget.call_later)
                widget = widget._parent

    async def _done(self, call: Callable[[Callable[[], object]], bool]) -> None:
        """Wait until what `call` hands over has been called."""
        done = asyncio.Event()
        if self._waits and call(done.set):
            await self._set(done)

    async def _set(self, done: asyncio.Event) -> None:
        if self._waits:
            self._waiting.add(done)
            with suppress(TimeoutError):
                await asyncio.wait_for(done.wait(), _PATIENCE_SECONDS)
            self._waiting.discard(done)

    def soon(self, act: Callable[[], object]) -> None:
        """Do something once the screen on top is drawn, and before any key or click that comes meanwhile.

        Textual would put it behind those, and they would land on what is there until then.
        """
        done = asyncio.Event()
        self._coming.append(done)

        async def run() -> None:
            # What it brings answers to the app: the screen that asked for it may be gone by then.
            active_message_pump.set(self)
            try:
                await self._done(self.screen.call_after_refresh)
                if isawaitable(found := act()):
                    await found
            finally:
                done.set()

        self.run_worker(run())


def soon(app: App[Any], act: Callable[[], object]) -> None:
    """Do something soon in an app that takes its keys in order; in another one when its turn comes."""
    if isinstance(app, InOrder):
        app.soon(act)
    else:
        app.call_later(act)
