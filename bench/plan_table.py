"""How soon the plan answers: a letter in a cell, and an arrow, with as many rows as nobody should have."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from bench.bare import row_words
from bench.figures import Figure
from bench.in_turn import Ours, in_turn, ratios
from bench.keys import typed
from bench.programs import bare_app
from bench.terminal import SIZE, Program

ROWS = 40
LETTER_AIM, ARROW_AIM = 1.5, 2.0
"""Ours at the slow end in terms of the bare text area of the editor's size, and of the bare table."""
_DOWN = "\x1b[B"
_LETTERS = 40
_ARROWS = 30


def letters(home: Path, file: Path, editor: tuple[int, int], rounds: int) -> list[Figure]:
    """Return how long a letter takes in a cell, and in a bare text area as large as the editor."""
    bare = partial(bare_app, home, "note", *editor)
    found = in_turn(Ours(home, file, row_words(1)), bare, rounds, partial(typed, letters=_LETTERS))
    return ratios(f"a letter in a cell of {ROWS} rows", found, LETTER_AIM)


def arrows(home: Path, file: Path, lines: int, rounds: int) -> list[Figure]:
    """Return how long an arrow takes down the plan, and down a bare table of so many lines; both scroll."""
    found = in_turn(Ours(home, file, row_words(1)), partial(bare_app, home, "table", lines), rounds, _walked)
    return ratios(f"an arrow down {ROWS} rows", found, ARROW_AIM)


def _walked(program: Program) -> list[float]:
    return [program.press(_DOWN, row_words(number)).seen for number in range(2, _ARROWS + 2)]


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
