"""The lines below the plan, which change at every arrow and every letter: always as much room, but for a notice."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import Static


class StateLines(Static):
    """Painted when they say something else, and laid out anew only for a notice."""

    def __init__(self) -> None:
        super().__init__(id="state")
        self._said = Content("")

    def say_all(
        self, lines: Sequence[Content], origins: Sequence[Content], plan: Sequence[Content], *, roomy: bool, low: bool
    ) -> None:
        """Show a line for each; in a low window all in one line, unless only several hold what has to be said.

        `origins` are ways to say where the row comes from, the longest first; where nothing else is said the shortest
        stands there also where its end has no room.
        """
        if roomy or not low:
            self.say(Content("\n").join([*lines, *origins[:1], *plan]), roomy=roomy)
            return
        width = self.content_size.width or self.app.size.width - 4
        for said in (*([*lines, each, *plan] for each in origins), [*lines, *plan] or origins[-1:]):
            words = Content("  ·  ").join(said)
            if words.cell_length <= width:
                break
        self.say(words, roomy=words.cell_length > width and bool(lines or plan))

    def say(self, words: Content, *, roomy: bool) -> None:
        """Show these words; a notice is shown whole."""
        was_roomy = self.has_class("-roomy")
        if roomy != was_roomy:
            self.set_class(roomy, "-roomy")
        if roomy != was_roomy or not words.is_same(self._said):
            self._said = words
            self.update(words, layout=roomy or was_roomy)
