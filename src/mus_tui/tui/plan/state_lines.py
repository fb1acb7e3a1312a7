"""The lines below the plan, which change at every arrow and every letter: always as much room, but for a notice."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static


class StateLines(Static):
    """Painted when they say something else, and laid out anew only for a notice."""

    def __init__(self) -> None:
        super().__init__(id="state")
        self._said = Content("")

    def say(self, words: Content, *, roomy: bool) -> None:
        """Show these words; a notice is shown whole."""
        was_roomy = self.has_class("-roomy")
        if roomy != was_roomy:
            self.set_class(roomy, "-roomy")
        if roomy or was_roomy or not words.is_same(self._said):
            self._said = words
            self.update(words, layout=roomy or was_roomy)
