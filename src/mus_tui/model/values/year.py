"""The year at a glance: what falls in which month. From plain days: Pydantic is not loaded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Literal

from mus_tui.model.values.listing import Falls

Kind = Literal["held", "promise", "follow_up", "talk"]
_ORDER: tuple[Kind, ...] = ("held", "promise", "follow_up", "talk")


def by_month(days: Iterable[tuple[Kind, date]]) -> tuple[Falls, ...]:
    """Return how much of each kind falls in each month, the first month first."""
    counted = Counter((day.replace(day=1), kind) for kind, day in days)
    ordered = sorted(counted, key=lambda each: (each[0], _ORDER.index(each[1])))
    return tuple(Falls(month, kind, counted[month, kind]) for month, kind in ordered)
