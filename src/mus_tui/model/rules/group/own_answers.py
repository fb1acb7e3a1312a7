"""What one of a group answered, apart from what the others did: in a copy that is theirs nobody else's words stand."""

from __future__ import annotations

from mus_tui.model.talk import Talk


def with_own_answers(talk: Talk, member: str) -> Talk:
    """Return the talk with what was answered in common, by whoever leads, and by one of the group alone."""
    others = {each.id for each in talk.everybody if talk.role_of(each).many and each.id != member}
    return talk.altered(notes=tuple(note for note in talk.notes if note.author not in others))
