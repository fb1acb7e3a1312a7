"""What each stage of the year took: keys that steer, letters, and the seconds the script needed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import NamedTuple


class Stage(NamedTuple):
    """One stage of the year, in keys and seconds."""

    name: str
    """What they did in it."""
    steering: int
    """Keys that go somewhere or choose: Tab, arrows, Enter, F-keys, Ctrl with a letter, a letter or number as a key."""
    letters: int
    """Letters that are written: words, names, dates, and what is typed at the prompt."""
    seconds: float
    """Wall time of the script, which types without a pause and thinks about nothing."""


class Tally:
    """Counts for the stage that goes on."""

    def __init__(self) -> None:
        self.stages: list[Stage] = []
        self.steering = self.letters = 0
        self.now = ""
        """The stage that goes on."""

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Count what happens inside as one stage."""
        self.now, self.steering, self.letters = name, 0, 0
        began = monotonic()
        yield
        self.stages.append(Stage(name, self.steering, self.letters, monotonic() - began))

    def table(self, title: str) -> str:
        """Return the stages as a table with their sums."""
        steering, letters = sum(each.steering for each in self.stages), sum(each.letters for each in self.stages)
        whole = Stage("the whole year", steering, letters, sum(each.seconds for each in self.stages))
        lines = [f"  {title:<62} {'steering':>9} {'letters':>8} {'seconds':>8}"]
        for name, keys, typed, seconds in (*self.stages, whole):
            lines.append(f"  {name:<62} {keys:>9} {typed:>8} {seconds:>8.1f}")
        return "\n".join(lines)
