"""A talk in a list: when, whose template and which kind, who, and how far.

Needed for the first screen: loads neither Pydantic nor YAML nor the model.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from textual.content import Content

from mus_tui.texts import count, t
from mus_tui.texts.date_saying import say_date, say_short

if TYPE_CHECKING:
    from mus_tui.tui.widgets.cupboard import TalkSummary

_WIDE, _NORMAL = 84, 64


def talk_row(talk: TalkSummary, width: int) -> Content:
    """Return one line of exactly `width` cells; how far it came only where there is room.

    Where the names do not fit, the first names are shown.
    """
    wide = width >= _WIDE
    whose = 24 if wide else 19 if width >= _NORMAL else 14
    columns = [(say_short(date.fromisoformat(talk.held)), 13), (f"{talk.template} · {talk.kind}", whose)]
    cells = [Content(words).truncate(room, ellipsis=True, pad=True) for words, room in columns]
    state = how_far(talk) if wide else ""
    room = width - sum(room + 2 for _, room in columns) - (len(state) + 2 if state else 0)
    people = Content(people_words(talk.people))
    if people.cell_length > room:
        people = Content(people_words([name.split()[0] if name else "" for name in talk.people]))
    cells.append(people.truncate(max(room, 1), ellipsis=True, pad=True))
    return Content("  ").join([*cells, Content(state)] if state else cells)


def how_far(talk: TalkSummary) -> str:
    """Return whether the talk is closed, and how many agreements it has."""
    state = t("start.closed" if talk.state == "closed" else "start.going_on")
    return f"{count('start.agreements', talk.agreements)} · {state}" if talk.agreements else state


def about(talk: TalkSummary) -> str:
    """Return which talk it is, in a line that needs no columns."""
    day = say_date(date.fromisoformat(talk.held))
    return f"{day} · {talk.template} · {talk.kind} · {people_words(talk.people)}"


def people_words(people: Sequence[str]) -> str:
    """Return the people as they would be named in a sentence."""
    if len(people) < 2 or people[-1] == "…":
        return ", ".join(people)
    return t("start.and", first=", ".join(people[:-1]), last=people[-1])
