"""What the program costs while nobody does anything: memory, and time on the processor."""

from __future__ import annotations

import time
from contextlib import ExitStack
from pathlib import Path

from bench.bare import READY
from bench.data import question_text
from bench.figures import Figure, median, ratio_figure
from bench.process import Memory, memory_of, processor_seconds
from bench.programs import BARE_WORDS, bare_app, mus, start_words
from bench.terminal import Program

MEMORY_AIM = 1.5
"""Ours in terms of the bare app's."""
IDLE_AIM = 0.1
"""Percentage points of a processor above the bare app's."""
_CALM_SECONDS = 1.5
_PLACES = ("first screen", "in a talk")


def at_rest(home: Path, talks: int, file: Path, note: tuple[int, int], seconds: float, rounds: int) -> list[Figure]:
    """Return memory and idle time on the first screen and in a talk; all four programs rest side by side.

    Memory is held against the bare app of the first screen in both places. At rest a note is held against the bare
    text area, whose cursor does not blink either.
    """
    memory: list[list[Memory]] = []
    idle: list[list[float]] = []
    for _ in range(rounds):
        with ExitStack() as stack:
            programs = [
                stack.enter_context(each)
                for each in (
                    _shown(mus(home), *start_words(talks)),
                    _shown(bare_app(home, "start"), *BARE_WORDS),
                    _shown(mus(home, "open", str(file)), question_text(1)),
                    _shown(bare_app(home, "note", *note), READY),
                )
            ]
            for program in programs:
                program.settle(_CALM_SECONDS)
            memory.append([memory_of(program.pid) for program in programs])
            idle.append(_percent(programs, seconds))
    return [*_memory(memory), *_idle(idle)]


def _shown(program: Program, *words: str) -> Program:
    program.wait_for(*words)
    return program


def _percent(programs: list[Program], seconds: float) -> list[float]:
    before, then = [processor_seconds(program.pid) for program in programs], time.monotonic()
    time.sleep(seconds)
    after, now = [processor_seconds(program.pid) for program in programs], time.monotonic()
    return [100 * (b - a) / (now - then) for a, b in zip(before, after, strict=True)]


def _memory(rounds: list[list[Memory]]) -> list[Figure]:
    figures = []
    for place, mine in zip(_PLACES, (0, 2), strict=True):
        for field, name, aim in ((0, f"memory, {place}, at its peak", MEMORY_AIM), (1, "  of that its own (PSS)", 0.0)):
            ours, bare = (median([each[which][field] for each in rounds]) for which in (mine, 1))
            figures.append(ratio_figure(name, f"{ours:.1f} MB", f"{bare:.1f} MB", ours / bare, aim))
    return figures


def _idle(rounds: list[list[float]]) -> list[Figure]:
    figures = []
    for place, mine in zip(_PLACES, (0, 2), strict=True):
        ours, bare = (median([each[which] for each in rounds]) for which in (mine, mine + 1))
        more = median([each[mine] - each[mine + 1] for each in rounds])
        what, aim = f"at rest, {place}", f"+ {IDLE_AIM:.2f}"
        figures.append(Figure(what, f"{ours:.2f} %", f"{bare:.2f} %", f"{more:+.2f}", aim, more, IDLE_AIM))
    return figures
