"""The minutes as a part of a document: under the template's own word for them (H9)."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.pieces import Heading, Piece, Words
from mus_tui.model.talk import Talk


def minutes_block(talk: Talk, level: int = 2) -> Iterator[Piece]:
    """Give the minutes under a heading; nothing where none are written."""
    form = talk.template.minutes
    if form is None or not talk.minutes.strip():
        return
    yield Heading(level, form.label)
    yield from (Words(part.strip("\n")) for part in talk.minutes.split("\n\n") if part.strip())
