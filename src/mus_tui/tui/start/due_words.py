"""One thing that is due, in a line: with whom, and when.

Loads neither Pydantic nor YAML nor the model: it stands on the first screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from textual.content import Content

from mus_tui.language.due_saying import say_follow_up, say_locked, say_next_talk, say_planned, say_promises
from mus_tui.tui.kit.talk_row import others_than, people_words

if TYPE_CHECKING:
    from mus_tui.model.values.listing import Due


def due_words(due: Due, today: date, leader: str, room: int) -> str:
    """Return the line; the one who holds the talks is not told about themselves, and last names give way to room."""
    people = others_than(leader, due.talk.people)
    whole = _said(due, today, people)
    if Content(whole).cell_length <= room:
        return whole
    return _said(due, today, [name.split()[0] if name.strip() else "" for name in people])


def _said(due: Due, today: date, people: Sequence[str]) -> str:
    names, talk = people_words(people), due.talk
    if talk.state == "locked":
        return say_locked(talk.kind, date.fromisoformat(talk.held), due.on, today)
    if due.kind == "planned":
        return say_planned(names, talk.kind, due.on, today)
    if due.kind == "follow_up":
        return say_follow_up(names, due.on, today)
    if due.kind == "promise":
        return say_promises(names, due.on, today, due.who, due.promises)
    held, declined = date.fromisoformat(talk.held), talk.standing == "declined"
    return say_next_talk(names, talk.kind, held, due.on, today, declined=declined)
