"""A field of any number of lines."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.content import Content

from mus_tui.model.values.plan import Agreement
from mus_tui.tui.plan.below.field_editor import FieldEditor
from mus_tui.tui.plan.below.goes_on import PanePad
from mus_tui.words import t

_SAYS_WHAT_SILENCE_MEANS = frozenset({"disclose", "disclose_to"})


class TextEditor(FieldEditor):
    """A few lines that grow; a field about passing on says what silence means (G27)."""

    def __init__(self, field: str, label: str, help_words: str, row: Agreement) -> None:
        super().__init__(field, label, help_words)
        self.pad = PanePad(row.text_in(field))
        if field in _SAYS_WHAT_SILENCE_MEANS:
            self.pad.placeholder = Content(t(f"plan.{field}_placeholder"))

    def compose_place(self) -> ComposeResult:
        """Lay out the lines."""
        yield self.pad

    def written_into(self, row: Agreement) -> Agreement:
        """Return the row with the text."""
        return row if self.pad.text == row.text_in(self.field) else row.altered(**{self.field: self.pad.text})
