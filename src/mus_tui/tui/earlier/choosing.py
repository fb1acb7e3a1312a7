"""From the list of earlier talks to what is taken up of one: opened where it is locked, and asked about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from textual.app import App

from mus_tui.model.rules.crossing import may_cross, same_people
from mus_tui.model.rules.group.individual import topics_had
from mus_tui.model.talk import Talk
from mus_tui.model.values.listing import TalkHead
from mus_tui.tui.doors import Doors
from mus_tui.tui.earlier.crossing import CrossingScreen
from mus_tui.tui.earlier.picker import NONE, EarlierPicker
from mus_tui.tui.shelf import Refused, Shelf
from mus_tui.words import t


class Taken(NamedTuple):
    """An earlier talk as it is taken up."""

    head: TalkHead
    talk: Talk
    rows: tuple[str, ...]
    """With other people: the ids of the rows that may cross."""


class Asking(NamedTuple):
    """Where an earlier talk is asked about, and what becomes of the answer."""

    app: App[None]
    doors: Doors
    talk: Talk
    """The talk that takes it up."""
    take: Callable[[Taken], None]
    say: Callable[[str], None]
    """Says why it cannot be had."""
    taken: Mapping[str, str] = NONE
    """The ids of the talks that are chosen already, and of which kind each is; none of them is offered once more."""


def choose_earlier(asking: Asking, shelf: Shelf, none: str = "", drop: Callable[[], None] | None = None) -> None:
    """Let a person choose an earlier talk; where there is a word for none of them, that choice does `drop`."""
    chosen: list[TalkHead | None] = []

    def attempt(head: TalkHead | None) -> str:
        chosen.append(head)
        return ""

    def closed(_: object) -> None:
        if chosen and chosen[0]:
            ask_about(asking, chosen[0])
        elif chosen and drop:
            drop()

    asking.app.push_screen(EarlierPicker(shelf, asking.talk, attempt, none, asking.taken), closed)


def ask_about(asking: Asking, head: TalkHead) -> None:
    """Take up what of a talk may be taken up, asking about each row where other people sat in it."""
    try:
        asking.doors.read(head.file, partial(_ask_about_rows, asking, head))
    except Refused as answer:
        asking.say(str(answer))


def _ask_about_rows(asking: Asking, head: TalkHead, before: Talk) -> None:
    def answered(rows: tuple[str, ...] | None) -> None:
        if rows is not None:
            asking.take(Taken(head, before, rows))

    if before.id == asking.talk.id:
        asking.say(t("earlier.itself"))
    elif same_people(asking.talk, before) or (topics_had(before, asking.talk) and not may_cross(asking.talk, before)):
        # Where a group released nothing there is nothing to ask, and what it has had is taken up all the same.
        asking.take(Taken(head, before, ()))
    else:
        asking.app.push_screen(CrossingScreen(asking.talk, before), answered)
