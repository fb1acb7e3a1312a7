"""Draws the bursts of a seed, every place as often as any other, and does them."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from random import Random
from typing import NamedTuple

from bench.hammer.bursts import SILENT, Burst, Sitting
from bench.hammer.cutting import cut
from bench.hammer.homes import lay_out
from bench.hammer.inputs import burst as drawn
from bench.hammer.keys import bound_keys
from bench.hammer.places import PLACES

TOGETHER = 8
"""Bursts in a row at one place, as long as it can be reached again in the same run."""
_QUITS = 0.15
_SHORT_PATIENCE_SECONDS = 30.0


class Found(NamedTuple):
    """What did not hold."""

    bursts: tuple[Burst, ...]
    """What was done, cut short where it failed again."""
    wrong: tuple[str, ...]
    """What did not hold."""
    again: bool
    """Whether it failed again when it was done once more."""


class Hammer:
    """Hammers in copies of one home."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._homes = folder, count()
        # Loads all there is of the program, once for every run.
        bound_keys()
        lay_out(folder / "home")
        self.inputs: Counter[str] = Counter()
        """How many were done at each place."""
        self.letters = self.bursts = self.runs = 0

    def hammer(self, bursts: Iterator[Burst], inputs: int) -> Iterator[Found]:
        """Do bursts until there have been so many inputs; yield what failed, as it was done."""
        run: list[Burst] = []
        sitting: Sitting | None = None
        for burst in bursts:
            if sum(self.inputs.values()) >= inputs:
                break
            wrong = sitting.holds(burst) if sitting and (run[-1].place, run[-1].way) == burst[:2] else None
            if sitting is None or wrong is None:
                if sitting:
                    sitting.close()
                sitting, run = self._sitting(), []
                wrong = sitting.holds(burst) or []
            run.append(burst)
            self._counted(burst)
            if wrong or burst.quits:
                sitting.close()
                sitting = None
            if wrong:
                yield Found(tuple(run), tuple(wrong), again=False)
        if sitting:
            sitting.close()

    def again(self, bursts: Sequence[Burst]) -> list[str]:
        """Do some bursts in a fresh run, and return what the last one did not hold."""
        sitting = self._sitting(_SHORT_PATIENCE_SECONDS)
        wrong: list[str] | None = []
        try:
            for burst in bursts:
                wrong = sitting.holds(burst)
                if wrong or wrong is None:
                    break
        finally:
            sitting.close()
        return wrong or []

    def cut_short(self, found: Found) -> Found:
        """Return what failed with as little as fails in the same way, where it fails again."""
        kind = _kind(found.wrong)

        def fails(bursts: Sequence[Burst]) -> bool:
            return _kind(self.again(bursts)) == kind

        if not fails(found.bursts):
            return found
        if kind == SILENT:
            # Each try would wait as long as one waits before it is taken to hang.
            return found._replace(again=True)
        short = tuple(cut(found.bursts, fails))
        return Found(short, tuple(self.again(short)) or found.wrong, again=True)

    def in_words(self) -> str:
        """Say how much was done."""
        return (
            f"{sum(self.inputs.values())} inputs, {self.letters} of them letters, "
            f"in {self.bursts} bursts and {self.runs} runs"
        )

    def _sitting(self, patience: float | None = None) -> Sitting:
        self.runs += 1
        folder = self._folder / f"run-{next(self._homes)}"
        return Sitting(self._folder / "home", folder, *(() if patience is None else (patience,)))

    def _counted(self, burst: Burst) -> None:
        self.bursts += 1
        self.inputs[burst.place] += len(burst.inputs)
        self.letters += sum(each.is_letter for each in burst.inputs)


@contextmanager
def hammer() -> Iterator[Hammer]:
    """Give a hammer with homes in memory, where a disk would only be waited for."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        yield Hammer(Path(folder))


def bursts_of(seed: int, places: Sequence[str] = ()) -> Iterator[Burst]:
    """Yield bursts for ever, the same ones for a seed; at some places alone where these are named."""
    dice = Random(seed)
    wanted = [place for place in PLACES if place.name in places or not places]
    for deal in count():
        for place in dice.sample(wanted, len(wanted)):
            way = deal % len(place.ways)
            for _ in range(TOGETHER):
                yield Burst(place.name, way, drawn(dice), quits=dice.random() < _QUITS)


def _kind(wrong: Sequence[str]) -> str:
    said = wrong[0].partition(":")[0] if wrong else ""
    return SILENT if said.startswith(SILENT) else said
