"""What stands over a choice in the dialogs that write a paper."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from mus_tui.words import t


def heading(words: str, *, id: str | None = None) -> Static:  # noqa: A002
    """Return the words of a key, as a heading."""
    return Static(Content(t(words)), id=id, classes="heading")
