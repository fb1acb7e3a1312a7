"""The places of the plan in the order in which they are shown: its rows, and those that wait to be filled in."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import NamedTuple

from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement
from mus_tui.words import t


class Slot(NamedTuple):
    """One place in the plan."""

    row: Agreement | None
    """What stands there; None where it is empty."""
    number: int
    """Its number in the order shown, from 1; 0 for an empty place without one."""
    perspective: str | None = None
    """The perspective a new row here belongs to."""
    group: str = ""
    """The perspective's title, where the plan is kept by perspective."""
    begins: bool = False
    """Whether an empty plan begins here."""

    @property
    def id(self) -> str:
        """The row's id; empty where there is none."""
        return self.row.id if self.row else ""


def plan_slots(talk: Talk) -> tuple[Slot, ...]:
    """Return every place; a closed talk has no empty ones, an open plan is never without a place to begin."""
    rows = [Slot(row, n) for n, row in enumerate(talk.agreements, 1)]
    if talk.template.plan.per_perspective:
        slots = _numbered(_by_perspective(talk, rows))
    else:
        slots = (*rows, *_waiting(talk, len(rows)))
    if slots and not rows:
        return (slots[0]._replace(begins=True), *slots[1:])
    return slots


def plan_number(talk: Talk, agreement: str) -> int:
    """Return the number a row has in the plan as it is shown; 0 where it is not there."""
    return next((slot.number for slot in plan_slots(talk) if slot.id == agreement), 0)


def _numbered(slots: tuple[Slot, ...]) -> tuple[Slot, ...]:
    """Count the rows as they are read; the order they were made in says nothing to a reader."""
    numbers = count(1)
    return tuple(slot._replace(number=next(numbers)) if slot.row else slot for slot in slots)


def _waiting(talk: Talk, rows: int) -> Iterator[Slot]:
    last = 0 if talk.is_closed else max(talk.template.plan.rows, 0 if rows else 1)
    yield from (Slot(None, n) for n in range(rows + 1, last + 1))


def _by_perspective(talk: Talk, rows: list[Slot]) -> tuple[Slot, ...]:
    """Return the rows under their perspectives; each perspective has its own place for agreements (A5)."""
    slots: list[Slot] = []
    perspectives = talk.template.perspectives_for(talk.kind)
    for each in perspectives:
        mine = [slot._replace(perspective=each.id, group=each.title) for slot in rows if _of(slot) == each.id]
        waiting = [] if talk.is_closed else [Slot(None, 0, each.id, each.title)]
        slots += mine or waiting
    known = {each.id for each in perspectives}
    slots += [slot._replace(group=t("plan.other")) for slot in rows if _of(slot) not in known]
    return tuple(slots)


def _of(slot: Slot) -> str | None:
    return slot.row.perspective if slot.row else None
