"""Following up on the plan between two talks (G23, A20, B23): row by row, one follow-up a day.

Nothing here changes anything in the talk but its followed_up: what was agreed stays as they closed it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from mus_tui.model.talk import Talk
from mus_tui.model.values.day import Day
from mus_tui.model.values.last_year import FollowedUpRow, FollowUp, Status
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_date import NO_DATE, PlanDate

SETTLED: frozenset[Status | None] = frozenset({"reached", "not_relevant"})
"""A row with such a status is not followed up again."""

EARLY = timedelta(days=14)
"""A follow-up this long before its day is that follow-up."""


class Remembered(NamedTuple):
    """What was said about a row on one day."""

    on: Day
    """The day of the follow-up."""
    row: FollowedUpRow
    """What was said about the row on that day."""


def can_be_followed_up(talk: Talk) -> bool:
    """Whether the plan is settled and not yet followed up by the next talk: they have closed the talk."""
    return talk.is_closed


def follow_up_of(talk: Talk, day: date) -> FollowUp:
    """Return the follow-up of a day; an empty one where there is none."""
    return next((each for each in talk.followed_up if each.on == day), FollowUp(on=day))


def row_on(talk: Talk, day: date, agreement: str) -> FollowedUpRow:
    """Return what was said about a row on a day; nothing where nothing was."""
    rows = follow_up_of(talk, day).rows
    return next((each for each in rows if each.agreement == agreement), FollowedUpRow(agreement=agreement))


def with_row(talk: Talk, day: date, row: FollowedUpRow) -> Talk:
    """Say on a day how a row goes; saying nothing takes it back. `ValueError` for a talk that is not closed."""
    now = follow_up_of(talk, day)
    before = [each for each in now.rows if each.agreement != row.agreement]
    said = [*before, row] if row != FollowedUpRow(agreement=row.agreement) else before
    order = [each.id for each in talk.agreements]
    rows = sorted(said, key=lambda each: order.index(each.agreement) if each.agreement in order else len(order))
    return _with(talk, now.altered(rows=tuple(rows)))


def with_next(talk: Talk, day: date, when: PlanDate) -> Talk:
    """Say on a day when the plan is followed up again. `ValueError` for a talk that is not closed."""
    return _with(talk, follow_up_of(talk, day).altered(next=when))


def with_nothing_more(talk: Talk, day: date) -> Talk:
    """Put down that the plan was followed up on a day, also where there was nothing to write."""
    return _with(talk, follow_up_of(talk, day), keep=True)


def _with(talk: Talk, follow_up: FollowUp, *, keep: bool = False) -> Talk:
    if not can_be_followed_up(talk):
        raise ValueError("only the plan of a closed talk is followed up")
    others = [each for each in talk.followed_up if each.on != follow_up.on]
    kept = [follow_up] if keep or follow_up != FollowUp(on=follow_up.on) else []
    return talk.altered(followed_up=tuple(sorted([*others, *kept], key=lambda each: each.on)))


# How a row stands


def history(followed_up: Sequence[FollowUp], agreement: str) -> tuple[Remembered, ...]:
    """Return what was said about a row, the oldest first."""
    return tuple(
        Remembered(follow_up.on, row)
        for follow_up in followed_up
        for row in follow_up.rows
        if row.agreement == agreement
    )


def status_now(followed_up: Sequence[FollowUp], agreement: str) -> Status | None:
    """Return how a row goes: what was said last."""
    said = [each.row.status for each in history(followed_up, agreement) if each.row.status]
    return said[-1] if said else None


def settled(followed_up: Sequence[FollowUp], agreement: str) -> Remembered | None:
    """Return what settled a row; None where it is still worked on."""
    said = [each for each in history(followed_up, agreement) if each.row.status]
    return said[-1] if said and said[-1].row.status in SETTLED else None


def date_now(followed_up: Sequence[FollowUp], row: Agreement) -> PlanDate:
    """Return when a row is due: the day it was last moved to, or else what was agreed."""
    moved = [each.row.new_date for each in history(followed_up, row.id) if each.row.new_date]
    return moved[-1] if moved else row.deadline or row.follow_up_on


def is_looked_at(followed_up: Sequence[FollowUp], agreement: str, day: date) -> bool:
    """Return whether something was said about a row on the day that it was to be followed up, or since."""
    return any(each.on >= day - EARLY for each in history(followed_up, agreement))


def open_rows(talk: Talk) -> tuple[Agreement, ...]:
    """Return the rows that are still worked on."""
    return tuple(row for row in talk.agreements if status_now(talk.followed_up, row.id) not in SETTLED)


def rows_left(talk: Talk, day: date) -> tuple[Agreement, ...]:
    """Return the rows that are still worked on and that nothing has been said about on this day."""
    said = {each.agreement for each in follow_up_of(talk, day).rows}
    return tuple(row for row in open_rows(talk) if row.id not in said)


def next_follow_up(talk: Talk) -> PlanDate:
    """Return when the plan is followed up next; no date where that has been done, or was never agreed."""
    return coming_follow_up(talk)[1]


def coming_follow_up(talk: Talk) -> tuple[int, PlanDate]:
    """Return the number of the next follow-up among those agreed, and when it is.

    One that is moved before it was held keeps its number; the one that is agreed after it has the next.
    """
    number, when = 1, talk.closing.follow_up if talk.closing.follow_up.first else NO_DATE
    for follow_up in talk.followed_up:
        if when.first and follow_up.on >= when.first - EARLY:
            number, when = number + 1, NO_DATE
        if follow_up.next.first:
            when = follow_up.next
    return number, when
