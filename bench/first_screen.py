"""How soon there is something to read: the start screen, whatever lies in the folder, and a talk that is opened."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from bench.data import question_text
from bench.figures import Figure, median, ms, paired, ratio_figure
from bench.process import processor_seconds
from bench.programs import BARE_WORDS, bare_app, mus, start_words
from bench.terminal import Program

AIM = 1.10
"""Ours in terms of the bare app's, however many talks there are."""


class Start(NamedTuple):
    """One start of a program, in seconds."""

    readable: float
    """Until everything it begins with stood on the screen."""
    processor: float
    """On the processor until then, which is less at the mercy of what else the machine does."""


def first_screen(homes: dict[int, Path], rounds: int) -> list[Figure]:
    """Return how long it takes with so many talks (each with its home) in the folder."""
    bare_home = homes[0]
    ours: dict[int, list[Start]] = {talks: [] for talks in homes}
    bare: list[Start] = []
    # The first round only warms the disk up.
    for number in range(rounds + 1):
        these = {talks: started(mus(home), *start_words(talks)) for talks, home in homes.items()}
        that = started(bare_app(bare_home, "start"), *BARE_WORDS)
        if number:
            bare.append(that)
            for talks, start in these.items():
                ours[talks].append(start)
    return [
        figure
        for talks, starts in ours.items()
        for figure in _compared(f"first screen, {talks:,} talks", starts, bare, AIM)
    ]


def opening(home: Path, file: Path, questions: int, rounds: int) -> list[Figure]:
    """Return how long it takes from the command line to the first question of a long talk."""
    pairs = [
        (
            started(mus(home, "open", str(file)), question_text(1)),
            started(bare_app(home, "start"), *BARE_WORDS),
        )
        for _ in range(rounds)
    ]
    ours, bare = zip(*pairs, strict=True)
    return _compared(f"a talk of {questions} questions opened", list(ours), list(bare))


def started(program: Program, *words: str) -> Start:
    """Start a program and end it when it can be read."""
    with program:
        return Start(program.wait_for(*words), processor_seconds(program.pid))


def _compared(what: str, ours: list[Start], bare: list[Start], aim: float = 0.0) -> list[Figure]:
    figures = []
    for field, name, most in ((0, what, aim), (1, "  of that on the processor", 0.0)):
        mine, theirs = [start[field] for start in ours], [start[field] for start in bare]
        figures.append(ratio_figure(name, ms(median(mine)), ms(median(theirs)), paired(mine, theirs), most))
    return figures
