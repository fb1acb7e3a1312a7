"""Help for the screen it was opened from: what one does there, and its keys in words."""

from __future__ import annotations

import re
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Button, Static

from mus_tui.tui.kit.answers.choosing import Choosing
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.keys.known_keys import KnownKey, keys_on, say_keys
from mus_tui.words import t

# Where a key does something of its own on a screen.
_OF_ITS_OWN = {
    ("screen_question", "next"): "next_on_question",
    ("screen_plan", "agree"): "agree_on_plan",
    ("screen_preparation", "overview"): "overview_of_preparation",
    ("screen_leaders_preparation", "overview"): "overview_of_preparation",
    ("screen_overview", "mark"): "mark_on_overview",
    ("screen_closing", "next"): "next_on_closing",
    ("screen_closing_seen", "next"): "next_on_closing",
    ("screen_closing_seen", "stand"): "stand_seen",
    ("screen_read_aloud", "next"): "next_on_read_aloud",
    ("screen_read_aloud", "previous"): "previous_on_read_aloud",
}


class HelpScreen(Dialog[None]):
    """One paragraph and a list; Esc closes."""

    CSS_PATH = "help.tcss"
    AUTO_FOCUS = "VerticalScroll"
    fills = "VerticalScroll"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "close", "keys.close", priority=True)]

    def __init__(self, screen: Screen[object]) -> None:
        super().__init__()
        self._about = getattr(screen, "about", "") or about(type(screen))
        self._keys = keys_on(screen)
        self._writes = bool(screen.query("Input, TextArea"))
        self._chooses = any(each.display for each in screen.query(Choosing))

    def compose(self) -> ComposeResult:
        """Put the keys under the paragraph."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("keys.help_title")), classes="dialog-title")
            with VerticalScroll():
                yield Static(Content(t(f"screens.{self._about}")), id="about")
                for known in self._keys:
                    yield from self._line(known)
                if self._chooses:
                    yield Static(Content(t("keys.help_choosing")), id="choosing")
                if self._writes:
                    yield Static(Content(t("keys.help_writing")), id="writing")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("keys.close")), action="screen.close")

    def _line(self, known: KnownKey) -> ComposeResult:
        sentence = _OF_ITS_OWN.get((self._about, known.name), known.name)
        with Horizontal(classes="line"):
            yield Static(Content(say_keys(known.keys)), classes="keys")
            words = Content.styled(t(f"keys.{'stand_seen' if sentence == 'stand_seen' else known.name}"), "bold")
            yield Static(Content.assemble(words, "  ", t(f"keys.help_{sentence}")), classes="does")


def about(kind: type[Screen[object]]) -> str:
    """Return the id of the paragraph about a screen: `QuickAgreementScreen` has `screen_quick_agreement`."""
    words = re.findall("[A-Z][a-z]*", kind.__name__.removesuffix("Screen"))
    return "_".join(["screen", *(word.lower() for word in words)])
