"""How wide the columns of a plan's table are: most for the promise, little where nothing is written.

No word is parted that need not be.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from typing import NamedTuple

from mus_tui.export.lines import DAY
from mus_tui.export.pieces import Cell, Plan

_ACROSS = 80
"""About how many letters stand across a page, at the size a table is read in."""

_NUMBER = 5
"""How many of these the number of an agreement takes."""

_AIR = 3
"""Letters' widths between two columns."""

_PROMISE = 1.4
"""How much larger the promise is set than the rest."""

_LONGEST = 20
"""Letters: a longer word is parted like any that finds no room."""

_APART = re.compile(r"[\s/@_.,;:=&?+%()-]+")


class Column(NamedTuple):
    """What decides the width of one column."""

    wish: float
    """Its share of the table, were there no long words."""
    day: str
    """The longest day in it."""
    word: str
    """The longest word in it."""
    promise: str
    """The longest word of a promise in it."""
    over: str
    """The longest word of its heading."""

    @property
    def least(self) -> float:
        """About how many letters wide it must be for none of these to be parted."""
        return max(len(self.day), len(self.word), _PROMISE * len(self.promise), len(self.over)) + _AIR


def columns_of(plan: Plan) -> list[Column]:
    """Return what decides the width of each column."""
    cells = list(zip(*plan.rows, strict=True)) or [() for _ in plan.headings]
    return [_column(heading, column) for heading, column in zip(plan.headings, cells, strict=True)]


def shares(plan: Plan) -> list[float]:
    """Return how much of the width beside the numbers each column has, of one in all."""
    columns, room = columns_of(plan), _ACROSS - (_NUMBER if plan.number else 0)
    least = [column.least for column in columns]
    if sum(least) >= room:
        return [each / sum(least) for each in least]
    widths: dict[int, float] = {}
    for _ in columns:
        open_ones = {n: column.wish for n, column in enumerate(columns) if n not in widths}
        each = (room - sum(widths.values())) / (sum(open_ones.values()) or 1)
        widths |= {n: least[n] for n, wish in open_ones.items() if wish * each < least[n]}
    open_ones = {n: column.wish for n, column in enumerate(columns) if n not in widths}
    each = (room - sum(widths.values())) / (sum(open_ones.values()) or 1)
    widths |= {n: wish * each for n, wish in open_ones.items()}
    return [widths[n] / sum(widths.values()) for n in range(len(columns))]


def _column(heading: str, column: tuple[Cell, ...]) -> Column:
    said = [each for cell in column for each in cell.said]
    written = max((len(cell.text) for cell in column), default=0)
    promises = [each.text for each in said if each.field == "goal"]
    rest = [text for each in said for text in (each.label, each.text if each.field != "goal" else "")]
    wish = max(6.0 if written else 2.5, min(14.0, math.sqrt(written))) * (1.7 if promises else 1)
    days = DAY.findall("\n".join(each.text for each in said))
    return Column(wish, max(days, key=len, default=""), _longest(rest), _longest(promises), _longest([heading]))


def _longest(texts: Iterable[str]) -> str:
    words = (word for text in texts for word in _APART.split(text) if len(word) <= _LONGEST)
    return max(words, key=len, default="")
