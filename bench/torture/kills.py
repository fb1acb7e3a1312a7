"""Kills the program at random instants while text is typed into it through a pseudo-terminal (point 1). POSIX only."""

from __future__ import annotations

import math
import os
import pty
import random
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from fcntl import ioctl
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

import pyte

from bench.torture.faults import forked
from bench.torture.saves import AT, NAME, OLD, QUESTION
from mus_tui.errors import MusError
from mus_tui.model.values.position import Position
from mus_tui.storage.talk.locking import lock_talk
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from tests.quick_keys import no_work_for_keys

PATIENCE_SECONDS = 60.0
LONGEST_SECONDS = 1.6
"""A round is killed within this time from the first letter."""
PAUSE_SECONDS = 2.5
"""Half of the rounds write a little and pause first, so that the title bar says again that all is saved; and are killed
soon after the next letter, when it may say so no more."""

_HERE = Position(step=f"q-{QUESTION}")
_PHRASE = "fire grønne heste i regn"
_SIZE = (100, 30)
_TEMPORARY = re.compile(r"\..*\.([0-9]+)-[0-9a-f]{8}\.tmp")


class Round(NamedTuple):
    """What one kill of the program did."""

    unreadable: bool
    """The talk could not be read afterwards."""
    gone: bool
    """The talk held less than its file had held before: a save that was reported, and then gone."""
    lost: float
    """Seconds from the first letter that is not in the talk to the kill; 0 where none is missing."""
    left_over: int
    """Files with personal text that an earlier kill left and this start did not tidy up."""
    says_saved: bool
    """The title bar said that all is saved."""
    untrue: bool
    """It said so, and letters that stood on the screen are not in the talk."""

    @property
    def is_kept(self) -> bool:
        """Whether every promise was kept."""
        return not (self.unreadable or self.gone or self.left_over or self.untrue) and self.lost <= 1.0


class How(NamedTuple):
    """How the program saves in these rounds."""

    plain: bool = False
    """As `open(file, "w")` does, to compare."""
    locked: bool = False
    """Into a talk that is locked."""


def killed(
    rounds: int, folder: Path, *, at_once: int = 2, plain: bool = False, locked: bool = False, seed: int = 1
) -> list[Round]:
    """Kill so many times, in several terminals at once."""
    how = How(plain, locked)
    if at_once == 1:
        return _share((rounds, folder, how, seed))
    shares = [(rounds // at_once + (n < rounds % at_once), folder / str(n), how, seed + n) for n in range(at_once)]
    with ProcessPoolExecutor(at_once, mp_context=get_context("fork")) as pool:
        return [each for share in pool.map(_share, shares) for each in share]


def _share(work: tuple[int, Path, How, int]) -> list[Round]:
    rounds, folder, how, seed = work
    talks = folder / "talks"
    talks.mkdir(parents=True)
    # Loaded once: the program is then there at once in each round.
    from mus_tui.tui import app  # noqa: F401

    dice = random.Random(seed)
    with no_work_for_keys():
        if how.locked:
            save_talk(talks / NAME, OLD, _HERE, AT)
            # What has locked it can open it, and so can the programs that are forked from here.
            lock_talk(talks / NAME, _PHRASE)
        return [_round(folder, talks / NAME, dice, how) for _ in range(rounds)]


def _round(home: Path, file: Path, dice: random.Random, how: How) -> Round:
    save_talk(file, OLD, _HERE, AT)
    process, terminal = _started(home, file, plain=how.plain)
    screen = Screen(terminal)
    pause = dice.random() < 0.5
    kill_after = dice.uniform(0.0, LONGEST_SECONDS / 4 if pause else LONGEST_SECONDS)
    tokens = _tokens()
    typed: list[tuple[float, int]] = []
    longest = 0
    try:
        screen.wait_for("Ctrl+N")
        begun = time.monotonic()
        if pause:
            typed += _type(screen, [next(tokens) for _ in range(4)], begun, typed)
            screen.watch(PAUSE_SECONDS)
            begun = time.monotonic() - len(typed) * 0.02
            kill_after += len(typed) * 0.02
        for token in tokens:
            if not (new := _type(screen, [token], begun, typed, begun + kill_after)):
                break
            typed += new
            longest = max(longest, _there(file) or 0)
    finally:
        os.kill(process, signal.SIGKILL)
        at = time.monotonic()
        os.waitpid(process, 0)
        screen.watch_to_the_end()
        os.close(terminal)
    there = _there(file)
    says_saved = "Gemt " in screen.title
    missing = [when for when, end in typed if end > (there or 0)]
    return Round(
        unreadable=there is None,
        gone=(there or 0) < longest,
        lost=at - missing[0] if missing else 0.0,
        left_over=sum(1 for name in _temporary(file.parent) if name != process),
        says_saved=says_saved,
        untrue=says_saved and screen.letters > _digits(file),
    )


def _type(
    screen: Screen, tokens: list[str], begun: float, typed: list[tuple[float, int]], until: float = math.inf
) -> list[tuple[float, int]]:
    """Type each when its time has come, none after `until`; return when each was, and how many letters that makes."""
    new: list[tuple[float, int]] = []
    length = typed[-1][1] if typed else 0
    for token in tokens:
        due = min(begun + (len(typed) + len(new)) * 0.02, until)
        screen.watch(due - time.monotonic())
        if time.monotonic() >= until:
            break
        os.write(screen.terminal, token.encode())
        length += len(token)
        new.append((time.monotonic(), length))
    return new


class Screen:
    """What a person would see at the moment of the kill."""

    def __init__(self, terminal: int) -> None:
        self.terminal = terminal
        self._screen = pyte.Screen(*_SIZE)
        self._stream = pyte.ByteStream(self._screen)

    @property
    def title(self) -> str:
        """The first line of it."""
        return self._lines[0]

    @property
    def letters(self) -> int:
        """How many digits stand in the note."""
        note = [line.partition("▏")[2] for line in self._lines if line.lstrip().startswith("▏")]
        return sum(each.isdigit() for line in note for each in line)

    @property
    def _lines(self) -> list[str]:
        return list(self._screen.display)

    def wait_for(self, words: str) -> None:
        """Read until these words are there."""
        end = time.monotonic() + PATIENCE_SECONDS
        while words not in "\n".join(self._lines):
            if time.monotonic() > end:
                raise TimeoutError("\n".join(self._lines))
            self._read(0.2)

    def watch(self, seconds: float) -> None:
        """Read for so long."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self._read(left)

    def watch_to_the_end(self) -> None:
        """Read what was painted before it was killed."""
        # Linux ends a pseudo-terminal with an error, macOS with no bytes.
        with suppress(OSError):
            while self._read(0.2):
                pass

    def _read(self, seconds: float) -> bytes:
        ready, _, _ = select.select([self.terminal], [], [], max(0.0, seconds))
        data = os.read(self.terminal, 65536) if ready else b""
        self._stream.feed(data)
        return data


def _started(home: Path, file: Path, *, plain: bool) -> tuple[int, int]:
    process, terminal = forked(pty.fork)
    if process == 0:
        os.environ.update(HOME=str(home), MUS_HOME=str(home), TERM="xterm-256color", COLUMNS="100", LINES="30")
        code = 1
        try:
            use_this_terminal()
            if plain:
                from mus_tui.storage.talk import kept_talk

                vars(kept_talk)["write_atomic"] = _plainly
            from mus_tui.cli.main import main

            code = main(["open", str(file)])
        finally:
            os._exit(code)
    ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", _SIZE[1], _SIZE[0], 0, 0))
    return process, terminal


def use_this_terminal() -> None:
    """Let a process that was forked into a terminal speak and listen there."""
    # Those of the process before were closed in a pool, and are caught by a test.
    sys.stdin, sys.stdout, sys.stderr = (open(n, "r" if n == 0 else "w", closefd=False) for n in range(3))  # noqa: SIM115
    vars(sys).update(__stdin__=sys.stdin, __stdout__=sys.stdout, __stderr__=sys.stderr)


def _plainly(path: Path, data: bytes, **_: object) -> None:
    with path.open("wb") as file:
        file.write(data)


def _tokens() -> Iterator[str]:
    number = 0
    while True:
        number += 1
        yield f"{number:04} "


def _there(file: Path) -> int | None:
    """Return how many letters the talk in a file has, None where it cannot be read."""
    try:
        return len(load_talk(file).talk.note(QUESTION))
    except MusError:
        return None


def _digits(file: Path) -> int:
    try:
        return sum(each.isdigit() for each in load_talk(file).talk.note(QUESTION))
    except MusError:
        return 0


def _temporary(folder: Path) -> list[int]:
    return [int(found[1]) for each in folder.iterdir() if (found := _TEMPORARY.fullmatch(each.name))]


def in_words(rounds: list[Round]) -> str:
    """Say what so many kills did."""
    lost = sorted(each.lost for each in rounds)
    p99 = lost[max(0, int(len(lost) * 0.99) - 1)]
    return (
        f"{len(rounds)} kills: {sum(each.unreadable for each in rounds)} unreadable, "
        f"{sum(each.gone for each in rounds)} reported and gone, "
        f"{sum(each.left_over for each in rounds)} left over; "
        f"{sum(each.says_saved for each in rounds)} said that all is saved, {sum(each.untrue for each in rounds)} of "
        f"them untruly; "
        f"typing lost median {lost[len(lost) // 2]:.2f} s, p99 {p99:.2f} s, most {lost[-1]:.2f} s, "
        f"{sum(each > 1.0 for each in lost)} times more than a second"
    )


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as somewhere:
        print(
            in_words(killed(int(sys.argv[1]), Path(somewhere), plain="plain" in sys.argv, locked="locked" in sys.argv))
        )
