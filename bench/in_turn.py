"""Ours and the least that Textual can do, measured right after each other, so that a busy machine slows both."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from bench.bare import READY
from bench.figures import Figure, median, ms, p95, paired, ratio_figure
from bench.programs import mus
from bench.terminal import Program

Seen = TypeVar("Seen")


class Ours(NamedTuple):
    """A talk that is opened, and the words it begins with."""

    home: Path
    file: Path
    begins: str


class InTurn(NamedTuple, Generic[Seen]):
    """What each round gave, of ours and of the bare one."""

    ours: list[list[Seen]]
    bare: list[list[Seen]]


def in_turn(
    ours: Ours,
    bare: Callable[[], Program],
    rounds: int,
    measured: Callable[[Program], list[Seen]],
    bare_measured: Callable[[Program], list[Seen]] | None = None,
) -> InTurn[Seen]:
    """Measure both in turn, ours from the same talk each time; `bare` starts the bare app."""
    content = ours.file.read_bytes()
    found = InTurn[Seen]([], [])
    for _ in range(rounds):
        ours.file.write_bytes(content)
        with mus(ours.home, "open", str(ours.file)) as program:
            found.ours.append(_once(program, ours.begins, measured))
        with bare() as program:
            found.bare.append(_once(program, READY, bare_measured or measured))
    ours.file.write_bytes(content)
    return found


def _once(program: Program, begins: str, measured: Callable[[Program], list[Seen]]) -> list[Seen]:
    program.wait_for(begins)
    program.settle(0.5)
    return measured(program)


def ratios(what: str, found: InTurn[float], aim: float) -> list[Figure]:
    """Return the middle and the slow end of both, and how they compare round by round."""
    every, theirs = list(chain.from_iterable(found.ours)), list(chain.from_iterable(found.bare))
    slow = paired([p95(each) for each in found.ours], [p95(each) for each in found.bare])
    middle = paired([median(each) for each in found.ours], [median(each) for each in found.bare])
    return [
        ratio_figure(what, ms(median(every)), ms(median(theirs)), middle),
        ratio_figure("  at the slow end (p95)", ms(p95(every)), ms(p95(theirs)), slow, aim),
    ]
