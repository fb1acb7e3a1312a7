"""A question in words that fit this workplace; the template's own and what it is for stand beside them (A13)."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Static, TextArea

from mus_tui.model.values.template import Question
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.guidance import with_dots
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.tui.kit.setting.cut import Cut
from mus_tui.words import t


class RewordScreen(Dialog[None]):
    """The question is asked so while it is typed; no words at all bring the original back."""

    CSS_PATH = "reword.tcss"
    AUTO_FOCUS = "NotePad"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+w", "close", "keys.close", priority=True, show=False)]

    def __init__(self, original: Question, words: str, put: Callable[[str], None]) -> None:
        super().__init__()
        self._original, self._words, self._put = original, words, put

    def compose(self) -> ComposeResult:
        """Put the words over the original ones."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("talk.reword_title")), classes="dialog-title")
            yield NotePad(self._words)
            yield Static(Cut(Content(t("talk.reword_original", text=self._original.text))), classes="dialog-hint")
            if self._original.intent:
                intent = t("talk.reword_intent", text=with_dots(self._original.intent))
                yield Static(Cut(Content(intent)), classes="dialog-hint")
            yield Static(Content(t("talk.reword_hint")), classes="dialog-hint")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("talk.reword_done")), id="done", classes="-primary", action="screen.close")
                yield Button(Content(t("talk.reword_bring_back")), id="bring-back")

    def on_mount(self) -> None:
        """Stand at the end of the words."""
        self.query_one(NotePad).show(self._words)

    @on(TextArea.Changed)
    def commit(self) -> None:
        """Ask the question as it is typed now."""
        self._put(self.query_one(NotePad).text)

    @on(Button.Pressed, "#bring-back")
    def _bring_back(self) -> None:
        pad = self.query_one(NotePad)
        pad.load_text(self._original.text)
        self.set_focus(pad)
