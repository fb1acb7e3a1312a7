"""A field of the plan's form where one row is written."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.model.values.plan import Agreement
from mus_tui.tui.kit.guidance import with_dots


class FieldEditor(Vertical):
    """The template's word for the field and its help, over the place to write; a kind of its own for each sort."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    FieldEditor { height: auto; margin: 0 0 1 0; }
    FieldEditor > .label, FieldEditor > .help { color: $quiet; height: auto; }
    FieldEditor NotePad { height: auto; min-height: 2; max-height: 8; }
    .-short FieldEditor { margin: 0; }
    """

    def __init__(self, field: str, label: str, help_words: str) -> None:
        super().__init__(id=f"field-{field}")
        self.field = field
        self._label, self._help = label, help_words

    def compose(self) -> ComposeResult:
        """Put label and help over the place to write."""
        if self._label:
            yield Static(Content(self._label), classes="label")
        if self._help:
            yield Static(Content(with_dots(self._help)), classes="help")
        yield from self.compose_place()

    def compose_place(self) -> ComposeResult:
        """Lay out the place to write."""
        raise NotImplementedError

    def turn(self, answer: Button) -> None:
        """Choose what a button of it stands for, or take it back where it is chosen."""
        raise NotImplementedError

    def written_into(self, row: Agreement) -> Agreement:
        """Return the row with what is written here; the same row where nothing has changed."""
        raise NotImplementedError
