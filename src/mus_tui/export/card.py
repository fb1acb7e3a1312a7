"""An agreement as a designer would set it: the promise first, who and when side by side, the rest by its heading.

Every kind of page takes it from here, so that they differ in type alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mus_tui.export.pieces import Cell, Plan, Said
from mus_tui.words import t

BRIEF = frozenset({"deadline", "start", "responsible", "follow_up_on", "in_use_on"})
"""The fields that say who and when."""


class Card(NamedTuple):
    """One agreement."""

    name: str
    """Which it is: «Aftale 2»."""
    label: str
    """What stands over the promise."""
    promise: str
    """What is to be reached; empty where that has not been written."""
    hints: tuple[str, ...]
    """What is said of it without a word for it, such as how often it was carried on."""
    beside: tuple[Cell, ...]
    """Who and when, and what they do where each step has its own owner: short, in columns."""
    below: tuple[Cell, ...]
    """The rest, each after its heading."""


def cards(plan: Plan) -> Iterator[Card]:
    """Give each agreement of a plan as a card."""
    alone = len(plan.headings) == 1
    for n, row in enumerate(plan.rows, plan.begins):
        yield _card(t("export.card", n=n), row, alone=alone)


def _card(name: str, row: tuple[Cell, ...], *, alone: bool) -> Card:
    label, promise, hints = "", "", []
    beside: list[Cell] = []
    below: list[Cell] = []
    others: list[Cell] = []
    for cell in row:
        goal = next((said for said in cell.said if said.field == "goal"), None)
        if goal is None or promise:
            others.append(cell)
            continue
        label, promise = goal.label if alone else cell.heading, goal.text
        for said in cell.said:
            if said is not goal and said.label:
                (beside if said.field in BRIEF else below).append(_alone(said))
            elif said is not goal:
                hints.append(said.text)
    brief = [cell for cell in others if cell.fields and BRIEF.issuperset(cell.fields)]
    if len(brief) > 1:
        # Who does which step is read off line by line.
        beside += [cell for cell in others if cell in brief or set(cell.fields) == {"actions"}]
    else:
        # One heading for who and when stands before the longer ones.
        others.sort(key=lambda cell: cell not in brief)
    below += [cell for cell in others if cell not in beside]
    # Every heading of the form stands there, also where nothing is said under it: they see what they left empty.
    return Card(name, label, promise, tuple(hints), tuple(beside), tuple(below))


def _alone(said: Said) -> Cell:
    return Cell(said.label, (said._replace(label=""),), (said.field,))
