"""What several files are called that are written beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

_AT_A_GLANCE = 2


class NameList(VerticalScroll, can_focus=False):
    """Nothing for one file; many can be come to and scrolled through."""

    def compose(self) -> ComposeResult:
        """Put the names in."""
        yield Static()

    def show(self, names: Sequence[str]) -> None:
        """Show what the files are called."""
        self.query_one(Static).update(Content("\n".join(names)))
        self.display, self.can_focus = len(names) > 1, len(names) > _AT_A_GLANCE
