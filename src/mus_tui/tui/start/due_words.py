"""One thing that is due, in a line: with whom, and when.

Loads neither Pydantic nor YAML nor the model: it stands on the first screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from textual.content import Content

from mus_tui.language.due_saying import say_follow_up, say_locked, say_next_talk, say_planned, say_promises
from mus_tui.tui.kit.talk_row import first_names, others_than, people_words

if TYPE_CHECKING:
    from mus_tui.model.values.listing import Due


def due_lines(due: Sequence[Due], today: date, leader: str, room: int) -> list[str]:
    """Return a line for each; the one who holds the talks is not told about themselves.

    Where there is little room, last names give way in all of them, and then the longer words in those that need it.
    """
    people = [others_than(leader, each.talk.people) for each in due]
    lines = [_said(each, today, who) for each, who in zip(due, people, strict=True)]
    if all(Content(line).cell_length <= room for line in lines):
        return lines
    both = list(zip(due, first_names(people), strict=True))
    lines = [_said(each, today, who) for each, who in both]
    return [
        line if Content(line).cell_length <= room else _said(each, today, who, brief=True)
        for line, (each, who) in zip(lines, both, strict=True)
    ]


def _said(due: Due, today: date, people: Sequence[str], *, brief: bool = False) -> str:
    names, talk = people_words(people), due.talk
    if talk.state == "locked":
        return say_locked(talk.kind, date.fromisoformat(talk.held), due.on, today)
    if due.kind == "planned":
        return say_planned(names, talk.kind, due.on, today)
    if due.kind == "follow_up":
        return say_follow_up(names, due.on, today)
    if due.kind == "promise":
        return say_promises(names, due.on, today, due.who, due.promises, brief=brief)
    held, declined = date.fromisoformat(talk.held), talk.standing == "declined"
    return say_next_talk(names, talk.kind, held, due.on, today, declined=declined)
