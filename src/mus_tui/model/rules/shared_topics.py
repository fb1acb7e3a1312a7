"""What came of the preparations when the talk began: shared topics are taken in once, and a group has no names."""

from __future__ import annotations

from collections.abc import Sequence

from mus_tui.model.talk import Talk
from mus_tui.model.values.marks import OwnQuestion
from mus_tui.model.values.preparation import Preparation


def is_group(talk: Talk) -> bool:
    """Say whether this is a group's talk, where nobody's own answers are shown under their name (E10)."""
    return any(role.many for role in talk.talk_kind.roles)


def topics_waiting(talk: Talk, shared: Sequence[Preparation]) -> tuple[OwnQuestion, ...]:
    """Return the topics that were shared and are not yet in the talk; a group's without who brings them."""
    there = {own.id for own in talk.own_questions}
    every = (own for each in shared for own in each.own_questions if own.id not in there)
    return tuple(own.altered(by="") if is_group(talk) else own for own in every)


def with_topics(talk: Talk, topics: Sequence[OwnQuestion]) -> Talk:
    """Take topics into the talk, each under the id that what is shared about it has; none twice."""
    there = {own.id for own in talk.own_questions}
    new = tuple(own for own in topics if own.id not in there)
    return talk.altered(own_questions=(*talk.own_questions, *new)) if new else talk


def shared_at(shared: Sequence[Preparation], at: str) -> bool:
    """Say whether anybody has shared something at a place."""
    return any(note.at == at for each in shared for note in each.notes)
