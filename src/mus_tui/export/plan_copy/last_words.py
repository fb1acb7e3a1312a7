"""The last word of each, as a part of a document: what they took with them, and a word on the talk itself."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.pieces import Heading, Item, Items, Piece
from mus_tui.model.talk import Talk
from mus_tui.words import t


def last_words(talk: Talk) -> Iterator[Piece]:
    """Give the sentences under a heading; nothing where none were said."""
    items = [Item(_name(talk, each.participant), each.words) for each in talk.closing.takeaways if each.words]
    if about := talk.closing.about_the_talk:
        items.append(Item(t("closing.about_the_talk"), about))
    if items:
        yield Heading(2, t("export.last_words"))
        yield Items(tuple(items))


def _name(talk: Talk, participant: str) -> str:
    """Return what somebody is called; somebody who is no longer in the talk is not named."""
    for person in talk.participants:
        if person.id == participant:
            return person.name or talk.role_of(person).label
    return "–"
