"""What comes after a talk, and when: the next one, the follow-up on its plan, what was promised (H8, A20).

Dates remind and never do anything by themselves.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import NamedTuple

from mus_tui.model.rules.follow_up import date_now, next_follow_up, open_rows
from mus_tui.model.rules.standing import stage
from mus_tui.model.rules.who_answers import who_answers
from mus_tui.model.talk import Talk
from mus_tui.model.values.listing import Falls
from mus_tui.model.values.year import Kind, by_month


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
    """Return when the next talk is due: an interval after this one was held, or offered and declined (H8, B1)."""
    return after_interval(talk) if stage(talk) in ("closed", "declined") else None


def follow_up(talk: Talk) -> date | None:
    """Return when the plan is followed up; None where that has been done, or was not agreed."""
    return next_follow_up(talk).first if talk.is_closed else None


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
    return by_month([("held", talk.held), *ahead]) if talk.is_closed and ahead else ()


def _months_after(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
