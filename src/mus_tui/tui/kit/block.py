"""A block of text of our own making."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget


class Block(Widget):
    """Text that is laid out anew when it differs, and not otherwise."""

    _content = Content("")

    def say(self, content: Content) -> None:
        """Show another text in its place."""
        if not content.is_same(self._content):
            self._content = content
            self.refresh(layout=True)

    def render(self) -> Content:
        """Return the text that it shows."""
        return self._content
