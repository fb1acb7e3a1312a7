"""Bursts at one place, and whether everything held after each; those that find themselves there again share a run."""

from __future__ import annotations

import shutil
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from bench.hammer.homes import copied
from bench.hammer.inputs import Input
from bench.hammer.places import PLACES, Way, reach, reached_again, sent
from bench.hammer.promises import before, damaged, kept_against, not_in_a_file, typed_and_kept
from bench.hammer.running import PATIENCE_SECONDS, Running, Silent

SILENT = "in vain"
"""How it is said that something never came."""
_LEAVE, _SAVE, _QUIT = "escape escape escape escape ctrl+s", "ctrl+s", "ctrl+q"
_COPIES = {"ctrl+c", "ctrl+x", "super+c", "super+x"}
_LOOK_AGAIN_SECONDS = 0.1
# A new size is acted on a hundredth of a second after it came.
_RESIZED_SECONDS = 0.02


class Burst(NamedTuple):
    """What is done at a place, and how it ends."""

    place: str
    """The name of the place."""
    way: int
    """By which of its ways it is reached."""
    inputs: tuple[Input, ...]
    """What is done there."""
    quits: bool
    """Whether the program is left as soon as they are done, instead of read and closed step by step."""

    @property
    def through(self) -> Way:
        """The way by which it is reached."""
        return next(each for each in PLACES if each.name == self.place).ways[self.way]


class Sitting:
    """One run of the program in a home of its own."""

    def __init__(self, pristine: Path, folder: Path, patience: float = PATIENCE_SECONDS) -> None:
        self._home, self._patience = copied(pristine, folder), patience
        self._were = before(self._home)
        self._running: Running | None = None
        self._stands = False
        """Whether the program stands where the way of the last burst began."""

    def close(self) -> None:
        """End the program, whatever it does, and take its home away."""
        if self._running:
            self._running.end()
        shutil.rmtree(self._home, ignore_errors=True)

    def holds(self, burst: Burst) -> list[str] | None:
        """Do a burst and return what did not hold; None where its place cannot be reached in this run."""
        way = burst.through
        try:
            if self._running is None:
                self._running = Running(self._home, way.words(self._home), self._patience)
                reach(self._running, way)
            elif not self._stands or not reached_again(self._running, way):
                return None
            self._stands = False
            self._do(self._running, burst.inputs)
            wrong = (
                self._left(self._running)
                if burst.quits
                else self._read(self._running, way, sized=any(each.size for each in burst.inputs))
            )
        except Silent as silent:
            wrong = [f"{SILENT}: the program {silent}"]
        return [*wrong, *self._everywhere(burst)]

    def _do(self, running: Running, inputs: Sequence[Input]) -> None:
        together = b""
        for each in inputs:
            together += each.sent
            if each.size:
                running.send(together)
                running.rest(_RESIZED_SECONDS)
                together = b""
        running.send(together)

    def _read(self, running: Running, way: Way, *, sized: bool) -> list[str]:
        """Read the screen as the burst left it, close what is open, and see that all that was written is in a file."""
        # What was typed while the window was too small lands, or takes away, when it is large enough to be looked at.
        screen = _looked(running)
        if screen is not None and sized:
            screen = _looked(running)
        if screen is None:
            return _ended(running)
        words = not_in_a_file(typed_and_kept(screen), self._home)
        if words:
            # In a cell Esc puts back what stood there; what lay in a file until then was kept.
            running.send(sent(_SAVE))
            running.look()
            words = not_in_a_file(words, self._home)
        running.send(sent(_LEAVE))
        screen = _looked(running)
        end = time.monotonic() + self._patience
        while screen is not None and (lost := not_in_a_file(words | typed_and_kept(screen), self._home)):
            if time.monotonic() > end:
                return [f"on the screen and in no file: {sorted(lost)}, in {_lines_with(lost, screen)}"]
            running.rest(_LOOK_AGAIN_SECONDS)
            screen = _looked(running)
        self._stands = screen is not None and way.shows in "\n".join(screen)
        return [] if screen is not None else _ended(running)

    def _left(self, running: Running) -> list[str]:
        """Leave the program at once, and see that all that stood on the screen is in a file."""
        # The first painting of another size may be one that is not laid out yet.
        screen = _looked(running) and _looked(running)
        running.send(sent(_QUIT))
        running.wait_for_end()
        lost = not_in_a_file(typed_and_kept(screen), self._home) if screen else set()
        said = f"on the screen, and in no file after leaving: {sorted(lost)}, in {_lines_with(lost, screen or ())}"
        return [*_ended(running), *([said] if lost else [])]

    def _everywhere(self, burst: Burst) -> list[str]:
        """Return what did not hold in the files, whatever the screen said."""
        wrong = damaged(self._home, self._were)
        if self._running and self._running.told_of_errors:
            wrong.append("a traceback was shown")
        # What was cut or copied may have been put where it is kept, and what was confirmed is the name of a file.
        secret = burst.through.secret
        if not secret or any(each.what in _COPIES for each in burst.inputs):
            return wrong
        used = any(secret in each.name for each in self._home.rglob("*"))
        return wrong if used else [*wrong, *kept_against([secret], self._home)]


def _lines_with(words: set[str], screen: Sequence[str]) -> list[str]:
    return [line.strip() for line in screen if any(word in line for word in words)]


def _looked(running: Running) -> list[str] | None:
    """Return the screen; None where the program has ended."""
    try:
        return running.look()
    except Silent:
        if running.code is None:
            raise
        return None


def _ended(running: Running) -> list[str]:
    return [] if running.code == 0 else [f"the program ended with {running.code}: {running.said[-400:]}"]
