"""A talk in a list: when, whose template and which kind, who, and how far.

Needed for the first screen: loads neither Pydantic nor YAML nor the model.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content

from mus_tui.language.date_saying import say_date, say_short
from mus_tui.model.values.letters import on_screen
from mus_tui.words import count, t

if TYPE_CHECKING:
    from mus_tui.model.values.listing import TalkHead

_WIDE, _MIDDLING = 84, 70
_LEAST_WHOSE, _MOST_WHOSE = 11, 24
"""How much there is of the template and the kind: what is over the least gives way to the names."""
_LEAST_NAME = 18
"""Of a file's name, as much as tells it from its copies."""


class _Cells(NamedTuple):
    day: Content
    whose: Content
    people: Content
    state: Content


def talk_rows(talks: Sequence[TalkHead], width: int, leader: str = "", today: date | None = None) -> list[Content]:
    """Return a line of `width` cells for each talk, told from the others by whom the leader talks with.

    All of them are set alike: where there is little room, everybody is called by the first name, and then the number of
    agreements goes. How far a talk came is always there, and so is its kind.
    """
    of_file = [talk.copy != "" or talk.state == "damaged" for talk in talks]
    told = [talk for talk, by_file in zip(talks, of_file, strict=True) if not by_file]
    set_alike = iter(_rows(told, width, leader, today))
    return [
        _row_of_file(talk, width) if by_file else next(set_alike) for talk, by_file in zip(talks, of_file, strict=True)
    ]


def _rows(talks: Sequence[TalkHead], width: int, leader: str, today: date | None) -> list[Content]:
    if not talks:
        return []
    # Where there is least room the short word leaves it to the names.
    known = today if width >= _MIDDLING else None
    people = [others_than(leader, talk.people) for talk in talks]
    short = first_names(people)
    for names, counted in ((people, True), (short, True), (short, False)):
        rows = [
            _Cells(
                _day(talk), _whose(talk, _MOST_WHOSE), Content(people_words(who)), _far(talk, known, counted=counted)
            )
            for talk, who in zip(talks, names, strict=True)
        ]
        widths = [max(cell.cell_length for cell in column) for column in zip(*rows, strict=True)]
        if (spare := width - sum(widths) - 6) >= 0:
            break
    else:
        # A long name or a large group is cut before what every row says: each column has half of what there is.
        half = (width - widths[0] - widths[3] - 6 + 1) // 2
        widths[1] = min(widths[1], max(widths[1] + spare, half, _LEAST_WHOSE))
        widths[2] = max(width - widths[0] - widths[1] - widths[3] - 6, 1)
        rows = [cells._replace(whose=_whose(talk, widths[1])) for cells, talk in zip(rows, talks, strict=True)]
    gap = " " * min(2 + max(spare, 0) // 3, 4)
    return [
        Content(gap)
        .join([cell.truncate(most, ellipsis=True, pad=True) for cell, most in zip(cells, widths, strict=True)])
        .truncate(width, pad=True)
        for cells in rows
    ]


def first_names(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """Return the people of each row by their first names, with what tells two of the same name apart."""
    from mus_tui.model.values.names import called

    everybody = list(dict.fromkeys(name for people in rows for name in people))
    known = dict(zip(everybody, called(everybody), strict=True))
    return [[known[name] for name in people] for people in rows]


def _far(talk: TalkHead, today: date | None, *, counted: bool) -> Content:
    return Content("" if talk.state == "locked" else how_far(talk, today) if counted else _state(talk, today))


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
    people = people_within([talk.people], room - Content(name).cell_length - 3)[0].plain
    left = room - Content(people).cell_length - 3
    if not people or left < _LEAST_NAME:
        people, left = "", room
    while Content(name).cell_length > left:
        name = f"…{name[2:]}"
    whose = Content(f"{name} · {people}" if people else name)
    return Content("  ").join([_day(talk).truncate(13, pad=True), what, whose.truncate(room, ellipsis=True, pad=True)])


def file_words(talk: TalkHead) -> str:
    """Return what is said of a talk because of its file: a copy of which age, or that it cannot be read."""
    return t("start.damaged") if talk.state == "damaged" else f"{t(f'start.copy_{talk.copy}')} · {talk.kind}"


def _day(talk: TalkHead) -> Content:
    return Content(say_short(date.fromisoformat(talk.held)))


def _whose(talk: TalkHead, width: int) -> Content:
    kind = Content(f" · {talk.kind}")
    name = Content(talk.template or t("start.locked")).truncate(max(width - kind.cell_length, 1), ellipsis=True)
    return (name + kind).truncate(width, ellipsis=True)


def people_within(rows: Sequence[Sequence[str]], room: int) -> list[Content]:
    """Return the people of each row, all by their first names where the whole names of one take more than `room`."""
    whole = [Content(people_words(people)) for people in rows]
    if all(each.cell_length <= room for each in whole):
        return whole
    return [Content(people_words(people)) for people in first_names(rows)]


def others_than(leader: str, people: Sequence[str]) -> Sequence[str]:
    """Return whom the leader talks with: their own name stands in every talk of theirs, and tells none from another."""
    from mus_tui.model.values.names import known_name

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
