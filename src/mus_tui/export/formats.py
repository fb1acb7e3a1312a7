"""The files a document can become."""

from __future__ import annotations

from collections.abc import Iterable

from mus_tui.export.html import to_html
from mus_tui.export.markdown import to_markdown
from mus_tui.export.pieces import Piece


def made(pieces: Iterable[Piece], to: str, language: str) -> bytes:
    """Return a document as the bytes of a file: `markdown`, `html` or `docx`.

    Raises `ImportError` where `docx` is asked for and what it needs is not installed.
    """
    if to == "docx":
        from mus_tui.export.word import to_word

        return to_word(pieces, language)
    return written(pieces, to, language).encode()


def written(pieces: Iterable[Piece], to: str, language: str) -> str:
    """Return a document as `markdown` or `html`; `language` is what most of it is written in."""
    return to_html(pieces, language) if to == "html" else to_markdown(pieces)


def format_named(name: str) -> str:
    """Return the format that the name of a file asks for."""
    endings = {".html": "html", ".htm": "html", ".docx": "docx"}
    return next((to for ending, to in endings.items() if name.lower().endswith(ending)), "markdown")
