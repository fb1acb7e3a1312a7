"""The places to write under a question: one, or one for each of the template's labels.

They stand side by side where every label has room on its line, and else below each other. They are as high as what
stands in them, so that the question stays the largest thing on the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.css.scalar import Scalar
from textual.events import DescendantFocus
from textual.widgets import Static, TextArea

from mus_tui.model.values.position import Position
from mus_tui.model.values.template import Question
from mus_tui.tui.desk import Pasts
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.words import count, t

_LEAST, _LEAST_BELOW = 6, 2
"""Lines that invite to write, also where nothing stands yet: alone or side by side, and below each other."""

_NARROWEST = 20
"""Columns that a place to write has at least beside others."""

_ROUND_LABEL = 4
"""Columns round a label on its line."""

_IN_THE_LINE = 12
"""Letters of a label that the line over the only place to write has room for."""


class NoteCell(Vertical):
    """A place to write, under its label where it has one."""

    def __init__(self, pad: NotePad) -> None:
        super().__init__()
        self.pad, self.label = pad, Static(classes="note-label")

    def compose(self) -> ComposeResult:
        """Put the label over the place."""
        yield self.label
        yield self.pad

    def show_label(self, label: str) -> None:
        """Show the template's word for the note; no line for it where it has none."""
        self.label.display = bool(label)
        self.label.update(Content(label))


class NotePads(VerticalScroll):
    """Updated in place from one question to the next; a pad that was needed once waits hidden."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    NotePads { height: 1fr; min-height: 3; layout: horizontal; scrollbar-color: $quiet; }
    NotePads NoteCell { width: 1fr; height: 1fr; }
    NotePads .note-label { height: auto; padding: 0 2; background: $surface; color: $orient; }
    NotePads.-labelled NoteCell { margin: 0 1 0 0; }
    NotePads.-below { layout: vertical; }
    NotePads.-below NoteCell { height: auto; }
    NotePads.-below NotePad { height: auto; min-height: 2; }
    .-quiet NotePads { display: none; }
    """

    def __init__(self, *, read_only: bool = False) -> None:
        super().__init__(can_focus=False)
        self._cells: list[NoteCell] = []
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

    def _another(self) -> NoteCell:
        self.all.append(NotePad(id=f"note-{len(self.all)}", read_only=self._read_only))
        self._cells.append(NoteCell(self.all[-1]))
        return self._cells[-1]

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
        """What the only note is called; empty where a label stands over each."""
        return "" if self._stands_over else self._fields[0][1] or t("talk.notes")

    @property
    def _stands_over(self) -> bool:
        """Whether a label stands over each place: there are several, or its label is longer than a word or two."""
        return self._labelled or len(self._fields[0][1]) > _IN_THE_LINE

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
        self.set_class(self._labelled, "-labelled")
        for n, cell in enumerate(self._cells):
            if cell.display and n >= len(self._fields):
                cell.pad.put_away()
            cell.display = n < len(self._fields)
            if cell.display:
                cell.show_label(self._fields[n][1] if self._stands_over else "")
                self._show_pad(n, cell.pad, text(self._field_id(n)), position)
        self._fit()

    @on(TextArea.Changed)
    def _fit(self) -> None:
        """Take as many lines as the text and one to go on in; the layout gives no more than there is."""
        width = self.size.width or self.app.size.width - _ROUND_LABEL
        widest = max(Content(label).cell_length for _, label in self._fields) + _ROUND_LABEL
        below = self._labelled and len(self._fields) * (max(widest, _NARROWEST) + 1) > width
        self.set_class(below, "-below")
        heights = [pad.wrapped_document.height + 1 for pad in self.all[: len(self._fields)]]
        if below:
            inside = max(1, width - _ROUND_LABEL)
            labels = (Content(label).get_height({}, inside) for _, label in self._fields)
            lines = sum(max(_LEAST_BELOW, each) for each in heights) + sum(labels)
        else:
            lines = max(_LEAST, *heights) + self._stands_over
        self._bound(below)
        if lines != self._lines:
            self._lines = lines
            self.styles.max_height = lines
            self.call_after_refresh(self._see)

    def _bound(self, below: bool) -> None:
        """Let no place below others grow out of sight: what it has more scrolls inside it, with the cursor."""
        for cell in self._cells[: len(self._fields)]:
            most = max(_LEAST_BELOW, self.size.height - cell.label.size.height) if below and self.size else None
            if cell.pad.styles.max_height != (Scalar.from_number(most) if most else None):
                cell.pad.styles.max_height = most

    @on(DescendantFocus)
    def _see(self) -> None:
        """Bring the place they write in into sight, with its label."""
        focused = self.screen.focused
        for cell in self._cells if self.has_class("-below") else ():
            if cell.pad is focused:
                cell.scroll_visible(animate=False)

    def on_resize(self) -> None:
        """Fit them anew: in another width the words stand on other lines."""
        self.call_after_refresh(self._fit)

    def _show_pad(self, n: int, pad: NotePad, text: str, position: Position | None) -> None:
        here = position is not None and position.field == self._field_id(n)
        cursor = position.cursor if position is not None and here else None
        pad.show(text, cursor, pasts=self._pasts, name=(*self._named, self._field_id(n)))
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
