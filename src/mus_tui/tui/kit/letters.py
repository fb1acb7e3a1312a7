"""Letters that meet no text: they go into the one that is natural there, or it is said where can be written.

A letter that is a key acts as long as what is typed consists of such keys alone. With the first that is none it turns
out to be a sentence: what its beginning did is taken back, and all of it is text, the first letter included. A pause
ends a sentence, and so does every key that is no letter; a digit and a letter that are both keys were meant as keys.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, TypeVar

from textual import events
from textual.widget import Widget

from mus_tui.tui.hooks.breakpoints import Fitted
from mus_tui.tui.hooks.in_order import InOrder
from mus_tui.tui.kit.beside import ReachesBeside
from mus_tui.words import t

Answer = TypeVar("Answer")


def takes_letters(widget: Widget | None) -> bool:
    """Whether it is a text that can be written in."""
    return widget is not None and widget.check_consume_key("a", "a")


def _nothing() -> None:
    pass


class TakesLetters(ReachesBeside[Answer], Fitted[Answer]):
    """Says what becomes of letters that are typed where nothing takes them."""

    @property
    def texts(self) -> list[Widget]:
        """The texts that can be written in, in the order of Tab."""
        return [each for each in self.focus_chain if takes_letters(each)]

    def place_to_write(self) -> Widget | None:
        """Return the text that is natural here, brought into sight; None where none is, or more than one."""
        texts = self.texts
        return texts[0] if len(texts) == 1 else None

    async def ready_to_write(self) -> None:
        """Make the text that is natural, where it is there only when somebody writes in it."""

    def nowhere_words(self) -> str:
        """Return where can be written, in a short sentence."""
        return t("kit.letters_in_fields" if self.texts else "kit.letters_nowhere")

    def way_back(self) -> Callable[[], None]:
        """Return what takes back all that letters do here from now on."""
        return _nothing


class _Sentence:
    """What is typed one letter after another, on one screen."""

    def __init__(self, screen: TakesLetters[object]) -> None:
        self.screen = screen
        self.letters: list[events.Key] = []
        self.take_back: Callable[[], None] = _nothing
        self.is_text = False
        """Whether one of the letters was no key."""

    @property
    def are_commands(self) -> bool:
        """Whether the last two are a digit and a letter: no word begins so, but «how it went» and «carry on» do."""
        last = [(each.character or "").isdecimal() for each in self.letters[-2:]]
        return len(set(last)) == 2


_KEYS_BY_MISTAKE = 2
"""So many letters that nothing took may have been meant as keys; the Enter after them is meant as one too."""


class LettersFindTheirPlace(InOrder):
    """An app in which no letter of a sentence is lost, or sets a mark, by having nowhere to go."""

    pause_seconds: ClassVar[float] = 1.0
    """A letter that comes later belongs to no sentence before it."""

    _sentence: _Sentence | None = None
    _last_letter = 0.0
    _met = 0
    """How many letters met no text since another key."""
    _said: tuple[TakesLetters[object], float] | None = None
    """Where it was said that nothing can be written, and when."""

    async def on_event(self, event: events.Event) -> None:
        """Let a click end a sentence, and a paste find its place as letters do; what ended nowhere presses nothing."""
        if isinstance(event, events.Key) and event.key == "enter" and not event.is_forwarded and self._ends(event.time):
            self.sentence_ends()
            return
        if isinstance(event, events.MouseDown):
            self.sentence_ends()
        if isinstance(event, events.Paste) and not event.is_forwarded and not takes_letters(self.focused):
            await self.settle()
            if isinstance(self.screen, TakesLetters) and not await self._go_to_a_text(self.screen, event.time):
                return
        await super().on_event(event)

    def _ends(self, now: float) -> bool:
        """Whether an Enter ends a sentence that nothing took: it is no answer to what has the focus."""
        lately = now - self._last_letter <= self.NOTIFICATION_TIMEOUT
        return self._said is not None and self._said[0] is self.screen and self._met > _KEYS_BY_MISTAKE and lately

    def sentence_ends(self) -> None:
        """Let the next letter be the first of another sentence."""
        self._sentence = self._said = None
        self._met = 0

    async def met_no_text(self, key: events.Key) -> bool:
        """Let a letter act or be written, and say whether it was; a space acts only where it begins."""
        now, is_space = self._sentence_of(key), key.character == " "
        if now is None or (is_space and not now.letters):
            return False
        if not now.is_text:
            if not now.letters:
                now.take_back = now.screen.way_back()
            now.letters.append(key)
            if is_space:
                return True
            if self._is_a_key(key):
                if now.are_commands:
                    self.sentence_ends()
                return await self._acted_on(key.key)
            now.take_back()
            await self._write(now)
        elif not takes_letters(self.focused):
            self._say_nowhere(now.screen, key.time)
        return True

    async def write(self, key: events.Key) -> None:
        """Take a letter for text, whatever it is a key for."""
        now = self._sentence_of(key)
        if takes_letters(self.focused):
            await self.on_event(key)
        elif now is not None and not now.is_text:
            now.letters.append(key)
            await self._write(now)

    def _sentence_of(self, key: events.Key) -> _Sentence | None:
        """Return the sentence that a letter belongs to."""
        now, screen = self._sentence, self.screen
        if not isinstance(screen, TakesLetters):
            return None
        if now is None or now.screen is not screen or key.time - self._last_letter > self.pause_seconds:
            now = self._sentence = _Sentence(screen)
        self._last_letter = key.time
        self._met += 1
        return now

    def _is_a_key(self, key: events.Key) -> bool:
        bound = self.screen.active_bindings.get(key.key)
        return bound is not None and bound.enabled

    async def _write(self, now: _Sentence) -> None:
        """Hand all of a sentence to the text that is natural; where there is none, this is said once."""
        now.is_text = True
        if place := await self._go_to_a_text(now.screen, self._last_letter):
            for each in now.letters:
                place.post_message(events.Key(each.key, each.character))
            self.sentence_ends()

    async def _go_to_a_text(self, screen: TakesLetters[object], now: float) -> Widget | None:
        """Go to the text that is natural, and return it; where there is none, say so unless it was just said."""
        if not takes_letters(self.focused):
            await screen.ready_to_write()
        place = self.focused if takes_letters(self.focused) else screen.place_to_write()
        if place is not None:
            _go_on_in(place)
        else:
            self._say_nowhere(screen, now)
        return place

    def _say_nowhere(self, screen: TakesLetters[object], now: float) -> None:
        """Say where can be written, unless it was just said: it stands there as long as somebody types on."""
        if self._said is None or self._said[0] is not screen or now - self._said[1] > self.NOTIFICATION_TIMEOUT / 2:
            self._said = (screen, now)
            self.notify(screen.nowhere_words(), markup=False)


def _go_on_in(place: Widget) -> None:
    """Go to a text to write on in it: what stands there is not chosen, as it is by Tab, and so not written over."""
    if place.has_focus:
        return
    from textual.widgets import Input, TextArea

    if isinstance(place, TextArea):
        place.move_cursor(place.cursor_location)
    place.screen.set_focus(place)
    if isinstance(place, Input) and place.select_on_focus:
        place.cursor_position = len(place.value)
        place.select_on_focus = False
        # Once it has the focus, which it is told before this.
        place.call_later(setattr, place, "select_on_focus", True)
