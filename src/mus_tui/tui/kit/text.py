"""Words that change while everything round them stays."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static


class Words(Static):
    """Text that is painted only when it changes, and laid out anew only when it takes other room."""

    _said = Content("")

    def say(self, words: Content) -> None:
        """Show these words in its place."""
        if words.is_same(self._said):
            return
        room = self._room(self._said) != self._room(words)
        self._said = words
        self.update(words, layout=room or not self.size)

    def _room(self, words: Content) -> tuple[int, int]:
        width = words.cell_length if self.styles.is_auto_width else 0
        return width, words.get_height({}, max(1, self.content_size.width))
