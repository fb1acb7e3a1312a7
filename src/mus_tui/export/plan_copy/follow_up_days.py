"""The days on which a plan is followed up, for a calendar: the kind of talk, and no word of the plan or of anybody."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time

from mus_tui.export.calendar import Happening
from mus_tui.model.rules.follow_up import next_follow_up
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import PlanDate
from mus_tui.words import t


def follow_up_days(talk: Talk) -> Iterator[Happening]:
    """Give the days in their order (A19, A20); the same plan always gives the same file."""
    days = {(when.first, when.last) for when in _follow_ups(talk) if when.first and when.last}
    title, stamp = t("export.calendar_follow_up", kind=talk.kind), datetime.combine(talk.held, time(), UTC)
    for first, last in sorted(days):
        yield Happening(f"follow-up-{talk.id}-{first:%Y%m%d}", title, first, stamp, last=last)


def _follow_ups(talk: Talk) -> Iterator[PlanDate]:
    yield next_follow_up(talk) if talk.reviews else talk.closing.follow_up
    yield from (row.follow_up_on for row in talk.agreements)
