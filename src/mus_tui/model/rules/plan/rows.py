"""The rows of the plan in the order in which they are shown: its agreements, and the empty ones for the next."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import NamedTuple

from mus_tui.model.rules.answering.shown import places_of
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement


class PlanRow(NamedTuple):
    """One row as it is shown."""

    row: Agreement | None
    """What stands there; None where it is empty."""
    number: int
    """Its number in the order shown, from 1; 0 for an empty one without."""
    perspective: str | None = None
    """The perspective, or the part of the plan, that a new agreement here belongs to."""
    group: str = ""
    """Its title, where the plan is kept by perspective or has parts."""
    is_other: bool = False
    """Whether the plan is kept so, and the agreement belongs to none that is known here."""

    @property
    def id(self) -> str:
        """The agreement's id; empty where there is none."""
        return self.row.id if self.row else ""

    @property
    def key(self) -> str:
        """What it is known by while nothing stands there either."""
        return self.id or f"+{self.perspective or self.number}"


def plan_rows(talk: Talk) -> tuple[PlanRow, ...]:
    """Return every row; a closed talk has no empty ones, an open plan always one at the end, or in each part."""
    rows = [PlanRow(row, n) for n, row in enumerate(talk.agreements, 1)]
    if talk.template.plan.is_grouped and places_of(talk):
        return _numbered(_by_place(talk, rows))
    return (*rows, *_waiting(talk, len(rows)))


def plan_number(talk: Talk, agreement: str) -> int:
    """Return the number a row has in the plan as it is shown; 0 where it is not there."""
    return next((each.number for each in plan_rows(talk) if each.id == agreement), 0)


def moved_past(talk: Talk, agreement: str, by: int) -> Talk:
    """Return the talk with a row past the one above or below; where that is another perspective's it stays."""
    rows = [each for each in plan_rows(talk) if each.row]
    at = next((n for n, each in enumerate(rows) if each.id == agreement), -1)
    if at < 0 or not 0 <= at + by < len(rows) or (rows[at].group, rows[at].is_other) != _group(rows[at + by]):
        return talk
    ids = [each.id for each in talk.agreements]
    return talk.with_agreement_moved(agreement, ids.index(rows[at + by].id) - ids.index(agreement))


def _group(row: PlanRow) -> tuple[str, bool]:
    return row.group, row.is_other


def _numbered(rows: tuple[PlanRow, ...]) -> tuple[PlanRow, ...]:
    """Count the agreements as they are read; the order they were made in says nothing to a reader."""
    numbers = count(1)
    return tuple(each._replace(number=next(numbers)) if each.row else each for each in rows)


def _waiting(talk: Talk, rows: int) -> Iterator[PlanRow]:
    known = talk.template.plan.rows
    last = 0 if talk.is_closed else max(known, rows + 1)
    yield from (PlanRow(None, n if n <= known else 0) for n in range(rows + 1, last + 1))


def _by_place(talk: Talk, rows: list[PlanRow]) -> tuple[PlanRow, ...]:
    """Return the rows under their perspectives or parts; each has its own place for agreements (A5)."""
    found: list[PlanRow] = []
    places = places_of(talk)
    for each in places:
        found += [row._replace(perspective=each.id, group=each.heading) for row in rows if _of(row) == each.id]
        found += [] if talk.is_closed else [PlanRow(None, 0, each.id, each.heading)]
    known = {each.id for each in places}
    return (*found, *(row._replace(is_other=True) for row in rows if _of(row) not in known))


def _of(row: PlanRow) -> str | None:
    return row.row.perspective if row.row else None
