"""How soon the plan answers: a letter in a cell, and an arrow, with as many rows as nobody should have."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

from bench.bare import READY, row_words
from bench.figures import Figure, median, ms, p95, paired, ratio_figure
from bench.keys import typed
from bench.programs import bare_app, mus
from bench.terminal import SIZE, Program

ROWS = 40
LETTER_AIM, ARROW_AIM = 1.5, 2.0
"""Ours at the slow end in terms of the bare text area of the editor's size, and of the bare table."""
_DOWN = "\x1b[B"
_LETTERS = 40
_ARROWS = 30


def letters(home: Path, file: Path, editor: tuple[int, int], rounds: int) -> list[Figure]:
    """Return how long a letter takes in a cell, and in a bare text area as large as the editor."""
    ours: list[list[float]] = []
    bare: list[list[float]] = []
    content = file.read_bytes()
    for _ in range(rounds):
        file.write_bytes(content)
        with mus(home, "open", str(file)) as program:
            program.wait_for(row_words(1))
            program.settle(0.5)
            ours.append(typed(program, _LETTERS))
        with bare_app(home, "note", *editor) as program:
            program.wait_for(READY)
            program.settle(0.5)
            bare.append(typed(program, _LETTERS))
    file.write_bytes(content)
    return _figures(f"a letter in a cell of {ROWS} rows", ours, bare, LETTER_AIM)


def arrows(home: Path, file: Path, lines: int, rounds: int) -> list[Figure]:
    """Return how long an arrow takes down the plan, and down a bare table of so many lines; both scroll."""
    ours: list[list[float]] = []
    bare: list[list[float]] = []
    for _ in range(rounds):
        with mus(home, "open", str(file)) as program:
            program.wait_for(row_words(1))
            program.settle(0.5)
            ours.append(_walked(program))
        with bare_app(home, "table", lines) as program:
            program.wait_for(READY)
            program.settle(0.5)
            bare.append(_walked(program))
    return _figures(f"an arrow down {ROWS} rows", ours, bare, ARROW_AIM)


def _walked(program: Program) -> list[float]:
    return [program.press(_DOWN, row_words(number)).seen for number in range(2, _ARROWS + 2)]


def _figures(what: str, ours: list[list[float]], bare: list[list[float]], aim: float) -> list[Figure]:
    every, theirs = list(chain.from_iterable(ours)), list(chain.from_iterable(bare))
    slow = paired([p95(each) for each in ours], [p95(each) for each in bare])
    middle = paired([median(each) for each in ours], [median(each) for each in bare])
    return [
        ratio_figure(what, ms(median(every)), ms(median(theirs)), middle),
        ratio_figure("  at the slow end (p95)", ms(p95(every)), ms(p95(theirs)), slow, aim),
    ]


async def sizes(home: Path, file: Path) -> tuple[tuple[int, int], int]:
    """Return how large the editor is over a cell, and how many lines the table has, in a terminal of the size used."""
    # Loaded here, so that nothing else in this process pays for it.
    from mus_tui.storage.locations import find_locations
    from mus_tui.tui.app import MusApp
    from mus_tui.tui.errand import OpenTalk
    from mus_tui.tui.plan.cell_editor import CellEditor
    from mus_tui.tui.plan.plan_table import PlanTable

    app = MusApp(find_locations(str(home), {}), OpenTalk(file))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press("enter")
        await pilot.pause()
        editor = app.screen.query_one(CellEditor).outer_size
        lines = app.screen.query_one(PlanTable).outer_size.height
        # This process lives on: whoever opens the talk next would find it open.
        app.doors.leave()
        # The bare one begins with a line of its own above the one that is written in.
        return (editor.width, editor.height + 1), lines
