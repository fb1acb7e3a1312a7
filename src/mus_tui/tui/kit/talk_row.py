"""A talk in a list: when, whose template and which kind, who, and how far.

Needed for the first screen: loads neither Pydantic nor YAML nor the model.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from textual.content import Content

from mus_tui.language.date_saying import say_date, say_short
from mus_tui.model.values.letters import on_screen
from mus_tui.model.values.names import called, known_name
from mus_tui.words import count, t

if TYPE_CHECKING:
    from mus_tui.model.values.listing import TalkHead

_WIDE, _MIDDLING = 84, 70
_LEAST_NAME = 18
"""Of a file's name, as much as tells it from its copies."""


def talk_row(talk: TalkHead, width: int, leader: str = "", today: date | None = None) -> Content:
    """Return one line of exactly `width` cells, which tells one talk from another by whom the leader talks with.

    The kind is always there, and that it has not begun; how far it came only where there is room, and first names where
    whole names do not fit.
    """
    wide = width >= _WIDE
    if talk.copy or talk.state == "damaged":
        return _row_of_file(talk, width)
    day = _day(talk)
    whose = _whose(talk, 24 if wide else 19 if width >= _MIDDLING else 15)
    room = width - day.cell_length - whose.cell_length - 4
    # Where there is least room the short word leaves it to the names.
    known = today if width >= _MIDDLING else None
    state = how_far(talk, today) if wide else _state(talk, known) if talk.state == "open" else ""
    names = others_than(leader, talk.people)
    people = people_within(names, room)
    if not (wide or talk.standing) and len(state) + 2 + people.cell_length > room:
        state = ""
    if state:
        room -= len(state) + 2
        people = people_within(names, room)
    cells = [day, whose, people.truncate(max(room, 1), ellipsis=True, pad=True)]
    return Content("  ").join([*cells, Content(state)] if state else cells)


def where_lines(talk: TalkHead, width: int) -> tuple[Content, ...]:
    """Return what stands under the row of a talk that had to be saved elsewhere, or has a newer version there."""
    lines = [_where("elsewhere", talk.file.parent, width)] if talk.home else []
    return (*lines, _where("older", talk.newer.parent, width)) if talk.newer else tuple(lines)


def _where(name: str, folder: Path, width: int) -> Content:
    room = width - len(t(f"start.{name}", folder="")) - 4
    shown = shortened(on_screen(str(folder)), room)
    return Content(f"    {t(f'start.{name}', folder=shown)}").truncate(width, ellipsis=True).stylize("italic")


def shortened(path: str, room: int) -> str:
    """Return a path within so many signs, its middle left out, so that each name of a folder that is shown is whole.

    What it begins with, such as the drive, is shown where there is room; its end says most.
    """
    if len(path) <= room:
        return path
    separator = "\\" if path.count("\\") > path.count("/") else "/"
    first, *names = path.split(separator)
    if not first and names:
        # Everything begins at the root: the first folder says more.
        first, names = f"{separator}{names[0]}", names[1:]
    for begins in (f"{first}{separator}…{separator}", f"…{separator}"):
        for n in range(1, len(names)):
            if len(shown := begins + separator.join(names[n:])) <= room:
                return shown
    return f"…{path[len(path) - max(room, 1) + 1 :]}"


def _row_of_file(talk: TalkHead, width: int) -> Content:
    """Return the line of a talk that is told from others by its file: of its name the end is worth most."""
    what = Content(file_words(talk)).truncate(24 if width >= _WIDE else 19, ellipsis=True, pad=True)
    room = max(width - 13 - what.cell_length - 4, 1)
    name = on_screen(talk.file.name)
    people = people_within(talk.people, room - Content(name).cell_length - 3).plain
    left = room - Content(people).cell_length - 3
    if not people or left < _LEAST_NAME:
        people, left = "", room
    while Content(name).cell_length > left:
        name = f"…{name[2:]}"
    whose = Content(f"{name} · {people}" if people else name)
    return Content("  ").join([_day(talk), what, whose.truncate(room, ellipsis=True, pad=True)])


def file_words(talk: TalkHead) -> str:
    """Return what is said of a talk because of its file: a copy of which age, or that it cannot be read."""
    return t("start.damaged") if talk.state == "damaged" else f"{t(f'start.copy_{talk.copy}')} · {talk.kind}"


def _day(talk: TalkHead) -> Content:
    return Content(say_short(date.fromisoformat(talk.held))).truncate(13, ellipsis=True, pad=True)


def _whose(talk: TalkHead, width: int) -> Content:
    kind = Content(f" · {talk.kind}")
    name = Content(talk.template or t("start.locked")).truncate(max(width - kind.cell_length, 1), ellipsis=True)
    return (name + kind).truncate(width, ellipsis=True, pad=True)


def people_within(people: Sequence[str], room: int) -> Content:
    """Return the people, by their first names where the whole names take more than `room` cells."""
    whole = Content(people_words(people))
    if whole.cell_length <= room:
        return whole
    return Content(people_words(called(people)))


def others_than(leader: str, people: Sequence[str]) -> Sequence[str]:
    """Return whom the leader talks with: their own name stands in every talk of theirs, and tells none from another."""
    known = known_name(leader)
    return [name for name in people if known_name(name) != known] or people


def how_far(talk: TalkHead, today: date | None = None) -> str:
    """Return whether the talk is closed, and how many agreements it has."""
    if talk.state == "locked":
        return ""
    state = _state(talk, today)
    return f"{count('start.agreements', talk.agreements)} · {state}" if talk.agreements else state


def _state(talk: TalkHead, today: date | None) -> str:
    if talk.standing == "planned" and today and date.fromisoformat(talk.held) < today:
        return t("start.not_yet")
    return t(f"start.{talk.standing or ('closed' if talk.state == 'closed' else 'going_on')}")


def about(talk: TalkHead) -> str:
    """Return which talk it is, in a line that needs no columns."""
    day = say_date(date.fromisoformat(talk.held))
    if talk.state == "locked":
        return f"{day} · {t('start.locked')} · {talk.kind}"
    return f"{day} · {talk.template} · {talk.kind} · {people_words(talk.people)}"


def people_words(people: Sequence[str]) -> str:
    """Return the people as they would be named in a sentence."""
    if len(people) < 2 or people[-1] == "…":
        return ", ".join(people)
    return t("start.and", first=", ".join(people[:-1]), last=people[-1])
