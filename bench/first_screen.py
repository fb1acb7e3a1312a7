"""How soon there is something to read: the start screen, whatever lies in the folder, and a talk that is opened.

Counted from before the process is started. What comes first in a round is last in the next, so that nothing always
follows upon the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from bench.data import question_text
from bench.figures import Figure, median, ms, paired, ratio_figure
from bench.process import processor_seconds
from bench.programs import BARE_WORDS, bare_app, mus, start_words
from bench.terminal import Program

AIM = 1.10
"""Ours in terms of the bare app's, however many talks there are."""
OPENING_AIM = 1.70
"""The same of a talk that is opened, which needs the model as well."""


class Start(NamedTuple):
    """One start of a program, in seconds."""

    readable: float
    """Until everything it begins with stood on the screen."""
    processor: float
    """On the processor until then, which is less at the mercy of what else the machine does."""


def first_screen(homes: dict[int, Path], rounds: int) -> list[Figure]:
    """Return how long it takes with so many talks (each with its home) in the folder."""
    bare, *ours = in_turn(
        [
            lambda: started(bare_app(homes[0], "start"), *BARE_WORDS),
            *(partial(_our_start, home, talks) for talks, home in homes.items()),
        ],
        rounds,
    )
    return [
        figure
        for talks, starts in zip(homes, ours, strict=True)
        for figure in _compared(f"first screen, {talks:,} talks", starts, bare, AIM)
    ]


def opening(home: Path, file: Path, questions: int, rounds: int) -> list[Figure]:
    """Return how long it takes from the command line to the first question of a long talk."""
    bare, ours = in_turn(
        [
            lambda: started(bare_app(home, "start"), *BARE_WORDS),
            lambda: started(mus(home, "open", str(file)), question_text(1)),
        ],
        rounds,
    )
    return _compared(f"a talk of {questions} questions opened", ours, bare, OPENING_AIM)


def in_turn(starts: Sequence[Callable[[], Start]], rounds: int) -> list[list[Start]]:
    """Start each as often, in turn and there and back; the first round only warms the disk up."""
    done: list[list[Start]] = [[] for _ in starts]
    for number in range(rounds + 1):
        order = range(len(starts)) if number % 2 else reversed(range(len(starts)))
        for which in order:
            done[which].append(starts[which]())
    return [each[1:] for each in done]


def _our_start(home: Path, talks: int) -> Start:
    return started(mus(home), *start_words(talks))


def started(program: Program, *words: str) -> Start:
    """Start a program and end it when it can be read."""
    with program:
        return Start(program.wait_for(*words), processor_seconds(program.pid))


def _compared(what: str, ours: list[Start], bare: list[Start], aim: float) -> list[Figure]:
    figures = []
    for field, name, most in ((0, what, aim), (1, "  of that on the processor", 0.0)):
        mine, theirs = [start[field] for start in ours], [start[field] for start in bare]
        figures.append(ratio_figure(name, ms(median(mine)), ms(median(theirs)), paired(mine, theirs), most))
    return figures
