"""A figure, and how a run of them is put into one line."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from typing import NamedTuple


class Figure(NamedTuple):
    """One line of the report."""

    what: str
    """What was measured."""
    ours: str
    """The figure of this program, with its unit."""
    bare: str = ""
    """The same of the bare app; empty where there is nothing to compare with."""
    compared: str = ""
    """How the two figures compare."""
    aim: str = ""
    """What it should be at most; empty where there is no aim."""
    value: float = 0.0
    """What is held against the aim."""
    most: float = 0.0
    """The aim as a number."""

    def line(self) -> str:
        """Return it as a line of the report."""
        verdict = ("ok" if self.value <= self.most else "over") if self.aim else ""
        aim = f"aim {self.aim}" if self.aim else ""
        return f"  {self.what:<40}{self.ours:>24}{self.bare:>24}{self.compared:>12}  {aim:<15} {verdict}".rstrip()


HEADING = f"  {'':<40}{'mus':>24}{'bare Textual':>24}{'':>12}"


def median(values: Sequence[float]) -> float:
    """Return the middle one."""
    return statistics.median(values)


def p95(values: Sequence[float]) -> float:
    """Return the one that 95 of 100 do not exceed."""
    return sorted(values)[round(0.95 * (len(values) - 1))]


def paired(ours: Sequence[float], bare: Sequence[float]) -> float:
    """Return the middle of the ratios of those that were measured right after each other."""
    return statistics.median(a / b for a, b in zip(ours, bare, strict=True))


def ms(seconds: float) -> str:
    """Return seconds as milliseconds."""
    return f"{seconds * 1000:.1f} ms"


def both(values: Sequence[float]) -> str:
    """Return the middle and the slow end of many."""
    return f"{median(values) * 1000:.1f} · p95 {p95(values) * 1000:.1f} ms"


def times(ratio: float) -> str:
    """Return a ratio."""
    return f"× {ratio:.2f}"


def ratio_figure(what: str, ours: str, bare: str, ratio: float, most: float = 0.0) -> Figure:
    """Return a figure whose aim, where it has one, is a ratio."""
    return Figure(what, ours, bare, times(ratio), f"× {most:.2f}" if most else "", ratio, most)
