"""What one autosave costs, and whether somebody who types through it notices."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path

from bench.bare import READY
from bench.data import question_text, talk_file, talk_of_size
from bench.figures import Figure, median, ms
from bench.keys import typed
from bench.programs import bare_app, mus
from bench.terminal import Program
from mus_tui.model.talk import Talk
from mus_tui.model.values.position import Position
from mus_tui.storage.talk.talk_file import save_talk

_QUIET_SECONDS = 0.004
# A note that grew without end would be measured too.
_MOST_LETTERS = 1000


def autosave(home: Path, kilobytes: int, note: tuple[int, int], saves: int) -> list[Figure]:
    """Return what saving a talk of this size takes, and the longest wait for a letter from one save to the next.

    Letters are typed without a break, each as soon as the one before it is seen. So the talk is never all saved, and
    is saved again and again; the time of the file tells when. Whatever a save holds up, or the word in the title bar
    after it, makes one letter late: the slowest letter from save to save. The bare text area has slow letters too; it
    is typed into in stretches of as many.
    """
    talk = talk_of_size(kilobytes)
    file = talk_file(home / "talks", talk)
    size = file.stat().st_size // 1000
    alone = [_seconds_to_save(talk, home / "alone.json") for _ in range(2 * saves)]
    with mus(home, "open", str(file)) as program:
        program.wait_for(question_text(1))
        stretches = _between_saves(program, file, saves)
    usual = max(1, round(median([len(stretch) for stretch in stretches])))
    with bare_app(home, "note", *note) as program:
        program.wait_for(READY)
        program.settle(0.5)
        bare = [typed(program, usual, _QUIET_SECONDS) for _ in stretches]
    return [
        Figure(f"one save of {size} kB", ms(median(alone))),
        Figure(
            "  the slowest letter from save to save",
            _slowest(stretches),
            _slowest(bare),
            f"+ {ms(median(list(map(max, stretches))) - median(list(map(max, bare))))}",
        ),
    ]


def _seconds_to_save(talk: Talk, file: Path) -> float:
    before = time.perf_counter()
    save_talk(file, talk, Position(), datetime.now(UTC))
    return time.perf_counter() - before


def _between_saves(program: Program, file: Path, saves: int) -> list[list[float]]:
    """Return the letters' seconds in stretches from save to save."""
    program.settle(0.5)
    stretches: list[list[float]] = [[]]
    saved = file.stat().st_mtime_ns
    for _ in range(_MOST_LETTERS):
        stretches[-1] += typed(program, 1, _QUIET_SECONDS)
        if (now := file.stat().st_mtime_ns) != saved:
            saved = now
            stretches.append([])
        if len(stretches) > saves:
            break
    # The last one did not come to its save.
    return stretches[:-1] or stretches


def _slowest(stretches: list[list[float]]) -> str:
    slowest = [max(stretch) for stretch in stretches]
    return f"{median(slowest) * 1000:.1f} · max {ms(max(slowest))}"
