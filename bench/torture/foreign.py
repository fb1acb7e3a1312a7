"""Brings spoiled and foreign files to every border: only our own error comes out, soon and in little room."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

from bench.torture.borders import Border

MOST_SECONDS = 5.0
"""Of the processor, for one file; more of it where reading one is slow.

What never ends takes minutes, and what is read well less than a tenth of a second. Between them lies what else the
process does meanwhile, such as clearing up after ten thousand tests, which once took a second.
"""
MOST_MEGABYTES = 150.0
"""That one file may make the program grow by."""


class Tally(NamedTuple):
    """What became of so many files."""

    name: str
    """What was read, and where it came from."""
    files: int
    """How many files were read."""
    taken: int
    """How many were taken for good; all the others were refused in plain sentences."""
    slowest: float
    """Seconds of the processor that the slowest took."""
    growth: float
    """Megabytes that the hungriest made the program grow by."""
    wrong: tuple[str, ...]
    """What else than our own error came out, or was too slow or too large."""

    def in_words(self) -> str:
        """Say it in a line."""
        return (
            f"{self.name}: {self.files} files, {self.files - self.taken} refused in plain words, {self.taken} read, "
            f"{len(self.wrong)} wrong; the slowest {self.slowest:.2f} s, the hungriest {self.growth:.0f} MB"
        )


def spoiled(border: Border, times: int, seed: int = 1) -> Iterator[bytes]:
    """Give so many spoiled copies of what is whole."""
    dice = Random(seed)
    for number in range(times):
        yield border.spoil(border.seeds[number % len(border.seeds)], dice)


def suite(folder: Path) -> Iterator[bytes]:
    """Give the cases of the public YAML suite, each also in the middle of one of our templates."""
    for case in sorted(folder.glob("*.yaml")):
        data = case.read_bytes()
        yield data
        yield b"format: 1\nid: x\nname: x\ntitle:\n  " + data.replace(b"\n", b"\n  ") + b"\n"


def brought(border: Border, what: str, files: Iterable[bytes]) -> Tally:
    """Bring files to a border."""
    number = taken = 0
    slowest = growth = 0.0
    wrong: list[str] = []
    size = _megabytes()
    for number, data in enumerate(files, 1):  # noqa: B007 - counted
        begun = time.process_time()
        try:
            taken += border.read(data)
        except Exception as error:
            wrong.append(f"{border.name}, {what}: {error!r:.200} for {data!r:.200}")
        spent, before, size = time.process_time() - begun, size, _megabytes()
        slowest, growth = max(slowest, spent), max(growth, size - before)
        if spent > MOST_SECONDS * max(1, border.slow / 2.5) or size - before > MOST_MEGABYTES:
            wrong.append(f"{border.name}, {what}: {spent:.2f} s and {size - before:.0f} MB for {data!r:.200}")
    return Tally(f"{border.name}, {what}", number, taken, slowest, growth, tuple(wrong))


def _megabytes() -> float:
    """Return the most that the program ever took; 0 on Windows, which does not say."""
    if sys.platform == "win32":
        return 0.0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024**2 if sys.platform == "darwin" else 1024)
