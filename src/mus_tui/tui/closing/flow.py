"""What speaks against closing the talk on the table just now; they may close it all the same."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from mus_tui.language.dates import say_full
from mus_tui.model.rules.another_talk import about_the_same, in_one_week
from mus_tui.tui.kit.names import names
from mus_tui.tui.shelf import Refused
from mus_tui.words import count, t

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
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
            people = ", ".join(names(other).values())
            yield t("closing.doubt_same_week", kind=other.kind, people=people, day=say_full(other.held))
    if locked:
        yield count("closing.doubt_locked", locked, kind=talk.kind)
