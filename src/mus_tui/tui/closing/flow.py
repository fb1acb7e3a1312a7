"""What speaks against closing the talk on the table just now, and what comes after a group's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from mus_tui.language.date_saying import say_date, say_full
from mus_tui.model.rules.another_talk import about_the_same, in_one_week
from mus_tui.model.rules.group.individual import comes_after_group, group_kinds, individual_kind, members
from mus_tui.model.values.listing import was_held
from mus_tui.model.values.names import known_name
from mus_tui.tui.hooks.in_order import soon
from mus_tui.tui.kit.listed import listed
from mus_tui.tui.kit.names import names
from mus_tui.tui.shelf import Refused
from mus_tui.words import count, t

if TYPE_CHECKING:
    from pathlib import Path

    from mus_tui.model.talk import Talk
    from mus_tui.model.values.listing import TalkHead
    from mus_tui.tui.closing.individual_talks import Found
    from mus_tui.tui.doors import Doors
    from mus_tui.tui.shelf import Shelf
    from mus_tui.tui.table import Table

_MOST = 200
"""How many of the newest talks are looked at: a week has fewer."""


def same_week(table: Table, shelf: Shelf) -> str:
    """Say which other talks there are with the same people in the same week; empty where there are none."""
    if table.talk is None or table.file is None:
        # What is kept nowhere is held in nobody's week.
        return ""
    return "\n".join(_others(table.talk.desk.talk, shelf))


def _others(talk: Talk, shelf: Shelf) -> Iterator[str]:
    locked = 0
    alike: dict[str, tuple[str, str, str]] = {}
    for head in shelf.newest(_MOST):
        held = date.fromisoformat(head.held)
        if head.id == talk.id or head.standing == "declined" or not in_one_week(talk.held, held):
            continue
        try:
            other = shelf.talk(head.file)
        except Refused:
            # Nobody can see who is in it; every talk of a busy week would be asked about.
            locked += head.state == "locked" and (held, head.kind) == (talk.held, talk.kind)
            continue
        if about_the_same(talk, other):
            # A copy of a talk is no other talk.
            alike[other.id] = other.kind, listed(list(names(other).values())), say_full(other.held)
    for (kind, people, day), n in Counter(alike.values()).items():
        yield count("closing.doubt_same_week", n, kind=kind, people=people, day=day)
    if locked:
        yield count("closing.doubt_locked", locked, kind=talk.kind)


def individual_talks(table: Table, shelf: Shelf, doors: Doors) -> None:
    """Show who of the group has a talk of their own before them, and set one up where that is chosen.

    From the talk of one of them it is that of the group which is opened: the next of them has theirs from there.
    """
    from mus_tui.tui.closing.individual_talks import IndividualTalksScreen

    if table.talk and comes_after_group(table.talk.desk.talk):
        group = _group_before(table.talk.desk.talk, shelf)
        if group is None:
            table.host.notify(t("closing.no_group_found"), markup=False)
            return
        doors.open(group)
        if table.file != group.absolute():
            # It is locked, or damaged: what is asked about that comes first.
            return
    if table.talk is None:
        return
    desk, file = table.talk.desk, table.file

    def answered(person: str | None) -> None:
        if person and file:
            doors.set_up_alone(file, person)

    may_set_up = desk.talk.is_closed and file is not None
    screen = IndividualTalksScreen(desk, _held_since(desk.talk, shelf), may_set_up=may_set_up)
    soon(table.host, partial(table.host.push_screen, screen, answered))


def _group_before(talk: Talk, shelf: Shelf) -> Path | None:
    """Return where the latest talk lies of the group that those sat in who sit here."""
    groups, taken_up = group_kinds(talk), {plan.talk for plan in talk.previous}
    here = {known_name(each.name) for each in talk.participants if each.name}
    heads = (
        head
        for head in shelf.newest(_MOST)
        if head.kind in groups and head.template == talk.template.name and head.held <= talk.held.isoformat()
    )
    mine = (head.file for head in heads if head.id in taken_up or (here and here <= {*map(known_name, head.people)}))
    return next(mine, None)


def _held_since(talk: Talk, shelf: Shelf) -> dict[str, Found]:
    """Return by id how far each one's individual talk is: held since, begun, or set up."""
    from mus_tui.tui.closing.individual_talks import Found

    kind = individual_kind(talk)
    since = [
        head
        for head in shelf.newest(_MOST)
        if kind and (head.kind, head.template) == (kind.id, talk.template.name) and head.held >= talk.held.isoformat()
    ]
    group = members(talk)
    found = {}
    for person in group:
        name = known_name(person.name)
        theirs = [
            each for each in since if name and name in map(known_name, each.people) and each.standing != "declined"
        ]
        if not theirs:
            continue
        said = t(_how_far(theirs[0]), day=say_date(date.fromisoformat(theirs[0].held)))
        # With fewer talks than people of that name, nobody can say whose it was: none of them loses theirs by it.
        alike = sum(known_name(each.name) == name for each in group)
        found[person.id] = Found(said, sure=len(theirs) >= alike)
    return found


def _how_far(head: TalkHead) -> str:
    """Return the words for how far a talk is: only one that is closed was held."""
    if not was_held(head):
        return "closing.individual_ahead"
    return "closing.individual_begun" if head.state == "open" else "closing.individual_on"
