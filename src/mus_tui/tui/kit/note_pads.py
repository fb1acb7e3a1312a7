"""The places to write under a question: one, or one for each of the template's labels, side by side.

They are as high as what stands in them, so that the question stays the largest thing on the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import TextArea

from mus_tui.model.values.position import Position
from mus_tui.model.values.template import Question
from mus_tui.tui.desk import Pasts
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.words import count, t

_LEAST = 6
"""Lines that invite to write, also where nothing stands yet."""


class NotePads(Horizontal):
    """Updated in place from one question to the next; a pad that was needed once waits hidden."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    NotePads { height: 1fr; min-height: 3; }
    NotePads NotePad.-labelled { width: 1fr; margin: 0 1 0 0; }
    .-quiet NotePads { display: none; }
    """

    def __init__(self, *, read_only: bool = False) -> None:
        super().__init__()
        self._read_only = read_only
        self._fields: tuple[tuple[str, str], ...] = ()
        self._labelled = False
        self._pasts: Pasts | None = None
        self._named = ("", "")
        self._lines = 0
        self.all: list[NotePad] = []
        """Every pad, also those that this question has no use for."""

    def compose(self) -> ComposeResult:
        """Begin with one pad."""
        yield self._another()

    def only_read(self, only: bool) -> None:
        """Let the notes be written in, or only be read."""
        self._read_only = only
        for pad in self.all:
            pad.read_only = only

    def _another(self) -> NotePad:
        self.all.append(NotePad(id=f"note-{len(self.all)}", read_only=self._read_only))
        return self.all[-1]

    @property
    def first(self) -> NotePad:
        """The pad to begin in."""
        return self.all[0]

    @property
    def wanted(self) -> int:
        """How many rows the notes would take where there is room."""
        return self._lines or _LEAST

    @property
    def label(self) -> str:
        """What the only note is called; empty where each has a label of its own."""
        return "" if self._labelled else self._fields[0][1] or t("talk.notes")

    def show(
        self,
        question: Question,
        text: Callable[[str], str],
        position: Position | None = None,
        *,
        pasts: Pasts | None = None,
        author: str = "",
    ) -> None:
        """Show the notes of a question, `text` giving what stands in a field; with the cursor where it was left.

        With `pasts` undo goes on where it was left too; `author` is whose notes they are, if not those in common.
        """
        self._pasts, self._named = pasts, (question.id, author)
        self._fields = question.pads
        self._labelled = len(self._fields) > 1
        while len(self.all) < len(self._fields):
            self.mount(self._another())
        for n, pad in enumerate(self.all):
            if pad.display and n >= len(self._fields):
                pad.put_away()
            pad.display = n < len(self._fields)
            if pad.display:
                self._show_pad(n, pad, text(self._field_id(n)), position)
        self._fit()

    @on(TextArea.Changed)
    def _fit(self) -> None:
        """Take as many lines as the longest text and one to go on in; the layout gives no more than there is."""
        longest = max(pad.wrapped_document.height for pad in self.all[: len(self._fields)])
        lines = max(_LEAST, longest + 1) + self._labelled
        if lines != self._lines:
            self._lines = lines
            self.styles.max_height = lines

    def on_resize(self) -> None:
        """Fit them anew: in another width the words stand on other lines."""
        self.call_after_refresh(self._fit)

    def _show_pad(self, n: int, pad: NotePad, text: str, position: Position | None) -> None:
        here = position is not None and position.field == self._field_id(n)
        if pad.border_title is not None:
            pad.border_title = None
        pad.set_class(self._labelled, "-labelled")
        cursor = position.cursor if position is not None and here else None
        pad.show(text, cursor, pasts=self._pasts, name=(*self._named, self._field_id(n)))
        if self._labelled:
            pad.show_label(self._fields[n][1])
        if here or n == 0:
            self.screen.set_focus(pad)

    def _field_id(self, n: int) -> str:
        return self._fields[n][0]

    def written(self) -> Iterator[tuple[str, str]]:
        """Give for each note on the screen its field's id, empty for the only one, and what stands in it."""
        for n in range(len(self._fields)):
            yield self._field_id(n), self.all[n].text

    def cover(self) -> None:
        """Cover what is written in them, until somebody asks to see it."""
        for pad in self.all[: len(self._fields)]:
            if pad.text.strip():
                pad.cover(count("kit.note_covered", lines_in(pad.text)))

    def put_away(self) -> None:
        """Keep what undo knows of them, where something else takes their place."""
        for pad in self.all:
            pad.put_away()

    def uncover(self) -> None:
        """Show what is written in them."""
        for pad in self.all:
            pad.uncover()

    def say_instead(self, words: Mapping[str, str]) -> None:
        """Say in the empty notes of some fields why nothing stands there."""
        for n in range(len(self._fields)):
            self.all[n].placeholder = Content(words.get(self._field_id(n), ""))

    def place(self) -> tuple[str, tuple[int, int]] | None:
        """Return the field they write in and where its cursor is; None where that pad is not of this question."""
        focused = self.screen.focused if self.screen.focused in self.all else self.first
        n = self.all.index(focused) if isinstance(focused, NotePad) else 0
        return (self._field_id(n), self.all[n].cursor_location) if n < len(self._fields) else None


def lines_in(text: str) -> int:
    """Return how many lines of a text somebody wrote."""
    return len(text.strip().split("\n"))
