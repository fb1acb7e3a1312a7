"""What comes after a talk, and when: the next one, the follow-up on its plan, what was promised (H8, A19, A20).

Dates remind and never do anything by themselves. For a calendar each says which one it is, whatever day it falls on, so
that it is known again when it has moved.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Collection, Iterator
from datetime import date, timedelta
from typing import Literal, NamedTuple, get_args

from mus_tui.errors import MusError
from mus_tui.model.rules.answering.shown import places_of
from mus_tui.model.rules.follow_up import coming_follow_up, date_now, is_looked_at, next_follow_up, open_rows
from mus_tui.model.rules.silence import without_silenced
from mus_tui.model.rules.standing import stage
from mus_tui.model.rules.who_answers import who_answers
from mus_tui.model.talk import Talk
from mus_tui.model.values.listing import Falls
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_date import NO_DATE, PlanDate
from mus_tui.model.values.year import Kind, by_month

DayKind = Literal["follow_ups", "deadlines", "next_talk"]
"""What a day is for; each is chosen by itself."""

DAY_KINDS: tuple[DayKind, ...] = get_args(DayKind)


class MarkedDay(NamedTuple):
    """One day, or several in a row."""

    kind: DayKind
    """What it is for."""
    which: str
    """Which it is of its kind in this talk; it stays when the day moves."""
    first: date
    """The day, or the first of several."""
    last: date
    """The last day."""
    rows: tuple[int, ...] = ()
    """The numbers of the agreements it is for, as they stand in the plan; none where it is for the whole of it."""


class Promise(NamedTuple):
    """An agreement that is still worked on, and when it is due."""

    by: date
    """The last day of the date that was agreed."""
    who: str
    """Who answers for it; may be empty."""


def after_interval(talk: Talk) -> date | None:
    """Return the day one interval after the talk; None where the source asks for none (G12)."""
    months = talk.talk_kind.interval_months
    return _months_after(talk.held, months) if months else None


def next_talk(talk: Talk) -> date | None:
    """Return when the next talk is due: an interval after this one was held, or offered and declined (H8, B1).

    Or when they agreed to meet next, where the form has a line for that.
    """
    if stage(talk) not in ("closed", "declined"):
        return None
    return agreed_next(talk).first or after_interval(talk)


def agreed_next(talk: Talk) -> PlanDate:
    """Return when they agreed to meet next; no date where the form has no line for it."""
    return talk.closing.next_meeting if talk.template.closing.next_in(talk.kind) else NO_DATE


def follow_up(talk: Talk) -> date | None:
    """Return when the plan is followed up; None where that has been done, or was not agreed."""
    return next_follow_up(talk).first if talk.is_closed else None


def follow_ups(talk: Talk) -> tuple[date, ...]:
    """Return the days on which agreements are followed up by themselves, the nearest first; that of the plan apart.

    Only of a closed talk, and of what is still worked on. Where an agreement has no deadline, that day is its deadline
    (`promises`); and one that has been looked at since is not followed up on that day again.
    """
    if not talk.is_closed:
        return ()
    asked = ((row, row.follow_up_on.first) for row in open_rows(talk) if row.deadline)
    days = {day for row, day in asked if day and not is_looked_at(talk.followed_up, row.id, day)}
    return tuple(sorted(days - {follow_up(talk)}))


def promises(talk: Talk) -> tuple[Promise, ...]:
    """Return the agreements of a closed talk that are still worked on and have a date, the nearest first."""
    if not talk.is_closed:
        return ()
    dated = [(date_now(talk.followed_up, row).last, who_answers(talk, row)) for row in open_rows(talk)]
    return tuple(sorted(Promise(by, who) for by, who in dated if by))


def year_after(talk: Talk) -> tuple[Falls, ...]:
    """Return what falls when after a closed talk, which comes first; nothing where nothing does."""
    ahead: list[tuple[Kind, date]] = [("promise", each.by) for each in promises(talk)]
    days: tuple[tuple[Kind, date | None], ...] = (("follow_up", follow_up(talk)), ("talk", next_talk(talk)))
    ahead += [(kind, day) for kind, day in days if day]
    ahead += [("follow_up", day) for day in follow_ups(talk)]
    return by_month([("held", talk.held), *ahead]) if talk.is_closed and ahead else ()


def _months_after(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


# For a calendar

_LONG = timedelta(days=31)
"""What lasts longer stands in a calendar on one day."""


def marked_days(talk: Talk, kinds: Collection[DayKind] = DAY_KINDS) -> tuple[MarkedDay, ...]:
    """Return the days of these kinds, the earliest first; what is silenced has none (E22)."""
    talk = without_silenced(talk)
    days = [*_follow_ups(talk), *_deadlines(talk), *_next_talk(talk)]
    return tuple(sorted((day for day in days if day.kind in kinds), key=lambda day: (day.first, day.last)))


def days_for_calendar(talk: Talk, kinds: Collection[DayKind] = DAY_KINDS) -> tuple[MarkedDay, ...]:
    """Return the days to be written into a calendar; `MusError` where there are none: an empty file says nothing."""
    if days := marked_days(talk, kinds):
        return days
    raise MusError("no_days")


def rows_as_printed(talk: Talk) -> tuple[Agreement, ...]:
    """Return the agreements in the order in which the plan has them on paper: by perspective or part, if it has any."""
    rows = [row for row in talk.agreements if not row.is_empty]
    if talk.template.plan.is_grouped:
        places = [each.id for each in places_of(talk)]
        rows.sort(key=lambda row: places.index(row.perspective) if row.perspective in places else len(places))
    return tuple(rows)


def _follow_ups(talk: Talk) -> Iterator[MarkedDay]:
    """Give each day once; where several are followed up on it, it is known by the first of them."""
    number, whole = coming_follow_up(talk)
    asked: list[tuple[str, PlanDate, tuple[int, ...]]] = [(f"plan-{number}", whole, ())]
    asked += [
        # A row without a deadline is due when it is followed up, and that day is the one that was moved.
        (row.id, row.follow_up_on if row.deadline else date_now(talk.followed_up, row), (n,))
        for n, row in _open(talk)
        if row.follow_up_on
    ]
    found: dict[tuple[date, date], MarkedDay] = {}
    for which, when, rows in asked:
        if when.first and when.last:
            # What may be any day of a season is looked at from its first day on.
            days = (when.first, when.last if when.last - when.first < _LONG else when.first)
            same = found.get(days)
            more = (*same.rows, *rows) if same and same.rows else () if same else rows
            found[days] = MarkedDay("follow_ups", same.which if same else which, *days, more)
    yield from found.values()


def _deadlines(talk: Talk) -> Iterator[MarkedDay]:
    for n, row in _open(talk):
        when = date_now(talk.followed_up, row)
        if row.deadline and when.first and when.last:
            # A bar through a whole school year would tell nobody when it ends.
            first = when.first if when.last - when.first < _LONG else when.last
            yield MarkedDay("deadlines", row.id, first, when.last, (n,))


def _open(talk: Talk) -> Iterator[tuple[int, Agreement]]:
    still = {row.id for row in open_rows(talk)}
    yield from ((n, row) for n, row in enumerate(rows_as_printed(talk), 1) if row.id in still)


def _next_talk(talk: Talk) -> Iterator[MarkedDay]:
    if day := next_talk(talk):
        yield MarkedDay("next_talk", "next", day, day)
