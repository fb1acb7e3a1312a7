"""How soon a key is answered: a letter in a note, and the next step."""

from __future__ import annotations

from functools import partial
from itertools import chain, cycle
from pathlib import Path

from bench.data import question_text
from bench.figures import Figure, both, median, p95, times
from bench.in_turn import Ours, in_turn, ratios
from bench.programs import bare_app
from bench.terminal import SIZE, Answer, Program

TYPING_AIM = 1.5
"""Ours at the slow end in terms of the bare text area's."""
STEP_SECONDS = 0.012
"""The next step at the slow end."""
LAST_BYTE_SECONDS = 0.025
"""Its last byte at the slow end."""
NEXT = "\x0e"
_LETTERS = 50
_STEPS = 25
_LETTER_PAUSE = 0.03
# Letters that stand nowhere else on the screen.
_UNLIKE_OTHERS = "QXZ"


def typing(home: Path, file: Path, note: tuple[int, int], rounds: int) -> list[Figure]:
    """Return how long a letter takes in the note of a talk, and in a bare text area of the same size."""
    bare = partial(bare_app, home, "note", *note)
    found = in_turn(Ours(home, file, question_text(1)), bare, rounds, partial(typed, letters=_LETTERS))
    return ratios(f"a letter in a note of {note[0]} × {note[1]}", found, TYPING_AIM)


def typed(program: Program, letters: int, quiet: float = _LETTER_PAUSE) -> list[float]:
    """Type so many letters, one after another is on the screen; return the seconds that each took to be seen."""
    return [program.press(letter, letter, quiet).seen for _, letter in zip(range(letters), cycle(_UNLIKE_OTHERS))]


async def note_size(home: Path, file: Path) -> tuple[int, int]:
    """Return how many columns and lines our note takes in a terminal of the size used here."""
    # Loaded here, so that nothing else in this process pays for it.
    from mus_tui.storage.locations import find_locations
    from mus_tui.tui.app import MusApp
    from mus_tui.tui.errand import OpenTalk
    from mus_tui.tui.kit.note_pad import NotePad

    app = MusApp(find_locations(str(home), {}), OpenTalk(file))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        size = app.screen.query_one(NotePad).outer_size
        # This process lives on: whoever opens the talk next would find it open.
        app.doors.leave()
        return size


def next_step(home: Path, file: Path, rounds: int) -> list[Figure]:
    """Return how long Ctrl+N takes from question to question, and a line that changes in a bare app."""
    found = in_turn(Ours(home, file, question_text(1)), partial(bare_app, home, "step"), rounds, _questions, _lines)
    ours, bare = list(chain.from_iterable(found.ours)), list(chain.from_iterable(found.bare))
    return [
        _step("the next question", [answer.seen for answer in ours], [answer.seen for answer in bare], STEP_SECONDS),
        _step("  its last byte", [answer.last for answer in ours], [answer.last for answer in bare], LAST_BYTE_SECONDS),
    ]


def _questions(program: Program) -> list[Answer]:
    return [program.press(NEXT, question_text(number)) for number in range(2, _STEPS + 2)]


def _lines(program: Program) -> list[Answer]:
    return [program.press(NEXT, f"Step number {number}.") for number in range(1, _STEPS + 1)]


def _step(what: str, ours: list[float], bare: list[float], most: float) -> Figure:
    aim = f"p95 {most * 1000:.0f} ms"
    return Figure(what, both(ours), both(bare), times(median(ours) / median(bare)), aim, p95(ours), most)
