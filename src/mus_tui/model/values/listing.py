"""What a list shows: a talk, something that is due, a template, and what is remembered from the last talk.

Needed for the first screen: plain named tuples, without Pydantic.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from mus_tui.errors import Fault

if TYPE_CHECKING:
    # Loading it takes longer than all the rest here.
    from importlib.resources.abc import Traversable


PlanCame = Literal["", "none", "made", "followed_up"]
"""What became of the plan of a talk that was held; empty where it was not, or where nobody knows any more."""


class TalkHead(NamedTuple):
    """What a list shows of a talk."""

    file: Path
    """The path of the talk; of one that was destroyed, the file with its line."""
    id: str
    """The id of the talk."""
    held: str
    """The day of the talk, as an ISO date."""
    template: str
    """The name of its template."""
    kind: str
    """The kind of talk, such as MUS."""
    people: tuple[str, ...]
    """Their names, or the role's word for somebody without one; «…» last where there was no room for all."""
    state: str
    """`open`, `closed`, `destroyed` or `damaged`; `locked`, when only day, kind and id are known."""
    agreements: int = 0
    """How many rows its plan has."""
    changed: str = ""
    """When it was last saved, as an ISO date and time."""
    standing: str = ""
    """`planned`, `offered` or `declined`, for one that has not begun."""
    follows: str = ""
    """The id of the talk whose plan it follows up; where there are several, with a space between."""
    next_talk: str = ""
    """When the next talk is due, as an ISO date."""
    follow_up: str = ""
    """When its plan is followed up next, as an ISO date."""
    follow_ups: tuple[str, ...] = ()
    """When agreements are followed up by themselves, as ISO dates; the nearest ones."""
    more_follow_ups: int = 0
    """On how many days more that is."""
    promises: tuple[tuple[str, str], ...] = ()
    """When its agreements are due, as ISO dates, and who answers for each; the nearest ones."""
    plan: PlanCame = ""
    """What became of its plan, for one that was held; files from before version 5 do not say."""
    copy: Literal["", "older", "same", "newer"] = ""
    """For another file with the same talk: how it was last changed, in terms of the one that the talk is known by."""
    home: Path | None = None
    """The file that it belongs in, of one that had to be saved elsewhere."""
    newer: Path | None = None
    """Where a newer version of it lies."""


def was_held(talk: TalkHead) -> bool:
    """Whether a talk is more than a plan to hold one; it may still be going on."""
    return talk.standing not in ("planned", "offered")


def is_begun(talk: TalkHead) -> bool:
    """Whether a talk was begun and waits to be gone on with; not a copy of one, nor one that is newer elsewhere."""
    return talk.state == "open" and not talk.standing and not talk.copy and talk.newer is None


class Due(NamedTuple):
    """One thing that is due."""

    kind: Literal["planned", "follow_up", "promise", "talk"]
    """A talk is to be held, the plan is followed up, an agreement has its date, or it is time for the next talk."""
    on: date
    """The day on which it is due."""
    talk: TalkHead
    """The talk that is to be held, or that it comes from."""
    who: str = ""
    """For one promise: who answers for it."""
    promises: int = 0
    """For promises: how many there are in that plan."""


class Falls(NamedTuple):
    """What falls in a month, by its number alone: no name, and no word of what people wrote."""

    month: date
    """The first day of the month."""
    kind: Literal["held", "promise", "follow_up", "talk"]
    """A talk was held, agreements have their date, a plan is followed up, or there is to be a talk."""
    number: int = 1
    """How many of them there are."""


class Told(NamedTuple):
    """All that counting knows of one talk."""

    year: int
    """The year in which it is held."""
    template: str
    """Whose template it is; empty where that is locked away."""
    stage: Literal["held", "offered", "declined", "locked"]
    """How far it came."""
    plan: PlanCame = ""
    """What became of its plan; empty where nobody knows any more."""


class LookedThrough(NamedTuple):
    """What is seen in a folder of talks where somebody takes the time to look through it."""

    due: Sequence[Due]
    """What is due, the nearest to today first."""
    others: Sequence[TalkHead]
    """The talks that their names alone do not tell of: begun and not closed, under other names, copies, damaged."""
    year: Sequence[Falls] = ()
    """What falls when in the year to come."""
    later: int = 0
    """On how many days more agreements are followed up, of which only the number is known."""
    this_year: Sequence[Told] = ()
    """What is counted of the talks of this year."""


class TemplateHead(NamedTuple):
    """What a list shows of a template."""

    id: str
    """Its id; for one that cannot be used, the name of its file."""
    name: str
    """The municipality or other house it comes from; empty for one that cannot be used."""
    title: str
    """Its title in full; empty for one that cannot be used."""
    kinds: tuple[tuple[str, str], ...]
    """Id and title of each kind of talk."""
    file: Traversable
    """Where it lies; a `Path` where it is a file of its own."""
    faults: tuple[Fault, ...]
    """Why it cannot be used; none where it can."""
    instead: bool = False
    """Whether it is the user's own and used in the place of one that comes with the program."""


class ThemeHead(NamedTuple):
    """What a list shows of a theme of the year."""

    id: str
    """Its id."""
    theme: str
    """The workplace's words for it."""
    file: Path
    """Where it lies."""


class Remembered(NamedTuple):
    """What is remembered from the last talk; empty where nothing is."""

    last_template: str = ""
    """The id of the template."""
    last_kind: str = ""
    """The kind of talk, such as MUS."""
    leader: str = ""
    """The name of the one who holds the talks."""
    place: str = ""
    """Where the talk was held."""
    theme: str = ""
    """The look they have chosen."""
    leader_role: str = ""
    """The id of the role that the one had who holds the talks."""
