"""A button that holds: a sign says whether it does, and the words say what."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Button


class Tick(Button):
    """Pressed, it posts `Button.Pressed` like any other; whoever owns it shows what came of it.

    `sign` is ✓ where each stands by itself, ● where it is one of several answers.
    """

    def __init__(self, words: str, *, id: str, sign: str = "✓") -> None:  # noqa: A002
        super().__init__(Content(f"○ {words}"), id=id)
        self._words, self._sign = words, sign
        self.ticked = False

    def call(self, words: str) -> None:
        """Give its answer other words."""
        self._words = words
        self.show(self.ticked)
        self.refresh(layout=True)

    def show(self, ticked: bool) -> None:
        """Show whether it holds."""
        self.ticked = ticked
        self.label = Content(f"{self._sign if ticked else '○'} {self._words}")
        self.set_class(ticked, "-ticked")
