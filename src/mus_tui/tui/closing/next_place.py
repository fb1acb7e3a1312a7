"""At the end: where and at what time they meet next, in their own words."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from mus_tui.model.values.parts.ending import NextMeeting
from mus_tui.tui.kit.writing.writing_line import WritingLine


class NextPlace(Vertical):
    """Nothing where the form has no line for it."""

    DEFAULT_CSS = """
    NextPlace { height: auto; margin: 0 0 1 0; }
    NextPlace Static { height: auto; color: $quiet; }
    NextPlace Input { max-width: 60; }
    .-short NextPlace { margin: 0; }
    """

    def __init__(self, form: NextMeeting | None, words: str) -> None:
        super().__init__()
        self._label = form.place if form else ""
        self._line = WritingLine(words, id="next-place")
        self.display = bool(self._label)

    def compose(self) -> ComposeResult:
        """Put the form's words over the line."""
        yield Static(Content(self._label))
        yield self._line

    @property
    def words(self) -> str:
        """What stands there, on one line."""
        return " ".join(self._line.value.split())
