"""Kills a program that saves without a pause, so that nearly every kill meets a save (point 1). POSIX only."""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from pathlib import Path
from typing import NamedTuple

from bench.torture.faults import forked
from bench.torture.saves import AT, HERE, NAME, OLD, QUESTION
from mus_tui.errors import MusError
from mus_tui.storage.disk.atomic import sweep
from mus_tui.storage.talk.kept_talk import KeptTalk
from mus_tui.storage.talk.talk_file import load_talk, save_talk, talk_bytes
from mus_tui.storage.talk.talk_list import TALK_FAMILY

_MOST_SECONDS = 0.06


class Counts(NamedTuple):
    """What so many kills did."""

    rounds: int
    """How many times it was killed."""
    saves: int
    """How many saves had been reported before them."""
    unreadable: int
    """Talks that could not be read afterwards."""
    gone: int
    """Saves that had been reported and were gone."""
    left_over: int
    """Files that the next start did not tidy up."""

    def in_words(self) -> str:
        """Say it in a line."""
        return (
            f"{self.rounds} kills while {self.saves} saves were made: {self.unreadable} unreadable, "
            f"{self.gone} reported and gone, {self.left_over} left over"
        )


def killed_while_saving(rounds: int, folder: Path, *, plain: bool = False, seed: int = 1) -> Counts:
    """Kill so many times; `plain` saves as `open(file, "w")` does, to compare."""
    dice = random.Random(seed)
    file = folder / NAME
    unreadable = gone = left_over = saves = 0
    for _ in range(rounds):
        save_talk(file, OLD, HERE, AT)
        reported = _reported_before_the_kill(file, dice.uniform(0.0, _MOST_SECONDS), plain=plain)
        saves += reported
        sweep(folder, TALK_FAMILY)
        left_over += sum(1 for each in folder.iterdir() if each.suffix == ".tmp")
        try:
            there = int(load_talk(file).talk.note(QUESTION) or 0)
        except MusError:
            unreadable += 1
        else:
            gone += there < reported
    return Counts(rounds, saves, unreadable, gone, left_over)


def _reported_before_the_kill(file: Path, seconds: float, *, plain: bool) -> int:
    if sys.platform == "win32":
        raise NotImplementedError
    reading, writing = os.pipe()
    child = forked(os.fork)
    if child == 0:
        try:
            _save_for_ever(file, writing, plain=plain)
        finally:
            os._exit(1)
    os.close(writing)
    os.read(reading, 1)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as reports:
        return len(reports.read())


def _save_for_ever(file: Path, reports: int, *, plain: bool) -> None:
    kept = KeptTalk.opened(file)[1]
    os.write(reports, b".")
    for number in range(1, 100_000):
        talk = OLD.with_note(QUESTION, str(number))
        if plain:
            data = talk_bytes(talk, HERE, AT)
            with file.open("wb") as opened:
                opened.write(data)
        else:
            kept.save(talk, HERE, AT)
        os.write(reports, b".")


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as somewhere:
        print(killed_while_saving(int(sys.argv[1]), Path(somewhere), plain=len(sys.argv) > 2).in_words())
