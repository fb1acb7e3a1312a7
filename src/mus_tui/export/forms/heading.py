"""What stands at the head of a form and of a copy: the kind of talk, and the form it is held by."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.pieces import Heading, Line, Piece
from mus_tui.model.values.talk_kind import TalkKind
from mus_tui.model.values.template import Template


def title_of(template: Template, kind: TalkKind) -> Iterator[Piece]:
    """Give the title of a kind, and below it the form's own, or whose it is where that says the same."""
    yield Heading(1, kind.title)
    below = next((each for each in (template.title, template.name) if each.casefold() != kind.title.casefold()), "")
    if below:
        yield Line(below)
