"""The files a document can become."""

from __future__ import annotations

from collections.abc import Iterable

from mus_tui.export.html import to_html
from mus_tui.export.paper import Piece
from mus_tui.export.paper_markdown import to_markdown


def written(pieces: Iterable[Piece], to: str, language: str) -> str:
    """Return a document as `markdown` or `html`; `language` is what most of it is written in."""
    return to_html(pieces, language) if to == "html" else to_markdown(pieces)


def format_named(name: str) -> str:
    """Return the format that the name of a file asks for."""
    return "html" if name.lower().endswith((".html", ".htm")) else "markdown"
