"""Kills the program at random instants while text is typed into it through a pseudo-terminal (point 1). POSIX only."""

from __future__ import annotations

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
from fcntl import ioctl
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from bench.torture.faults import forked
from bench.torture.saves import AT, NAME, OLD, QUESTION
from mus_tui.errors import MusError
from mus_tui.model.values.position import Position
from mus_tui.storage.talk.talk_file import load_talk, save_talk

PATIENCE_SECONDS = 60.0
LONGEST_SECONDS = 1.6
"""A round is killed within this time from the first letter."""

_HERE = Position(step=f"q-{QUESTION}")
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


def killed(rounds: int, folder: Path, *, at_once: int = 2, plain: bool = False, seed: int = 1) -> list[Round]:
    """Kill so many times, in several terminals at once."""
    if at_once == 1:
        return _share((rounds, folder, plain, seed))
    shares = [(rounds // at_once + (n < rounds % at_once), folder / str(n), plain, seed + n) for n in range(at_once)]
    with ProcessPoolExecutor(at_once, mp_context=get_context("fork")) as pool:
        return [each for share in pool.map(_share, shares) for each in share]


def _share(work: tuple[int, Path, bool, int]) -> list[Round]:
    rounds, folder, plain, seed = work
    talks = folder / "talks"
    talks.mkdir(parents=True)
    # Loaded once: the program is then there at once in each round.
    from mus_tui.tui import app  # noqa: F401

    dice = random.Random(seed)
    return [_round(folder, talks / NAME, dice, plain=plain) for _ in range(rounds)]


def _round(home: Path, file: Path, dice: random.Random, *, plain: bool) -> Round:
    save_talk(file, OLD, _HERE, AT)
    process, terminal = _started(home, file, plain=plain)
    kill_after = dice.uniform(0.0, LONGEST_SECONDS)
    typed: list[tuple[float, int]] = []
    longest = 0
    try:
        _wait_for(terminal, b"Ctrl+N")
        begun = time.monotonic()
        length = 0
        for token in _tokens():
            while (now := time.monotonic()) < begun + min(len(typed) * 0.02, kill_after):
                _drain(terminal, begun + min(len(typed) * 0.02, kill_after) - now)
            if now >= begun + kill_after:
                break
            os.write(terminal, token.encode())
            length += len(token)
            typed.append((time.monotonic(), length))
            longest = max(longest, _there(file) or 0)
    finally:
        os.kill(process, signal.SIGKILL)
        at = time.monotonic()
        os.waitpid(process, 0)
        os.close(terminal)
    there = _there(file)
    missing = [when for when, end in typed if end > (there or 0)]
    return Round(
        unreadable=there is None,
        gone=(there or 0) < longest,
        lost=at - missing[0] if missing else 0.0,
        left_over=sum(1 for name in _temporary(file.parent) if name != process),
    )


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
    ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
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


def _wait_for(terminal: int, words: bytes) -> None:
    seen = b""
    end = time.monotonic() + PATIENCE_SECONDS
    while words not in seen:
        if time.monotonic() > end:
            raise TimeoutError(seen[-2000:].decode("utf-8", "replace"))
        try:
            seen += _drain(terminal, 0.2)
        except OSError as error:
            raise RuntimeError(seen[-2000:].decode("utf-8", "replace")) from error


def _drain(terminal: int, seconds: float) -> bytes:
    ready, _, _ = select.select([terminal], [], [], max(0.0, seconds))
    return os.read(terminal, 65536) if ready else b""


def _there(file: Path) -> int | None:
    """Return how many letters the talk in a file has, None where it cannot be read."""
    try:
        return len(load_talk(file).talk.note(QUESTION))
    except MusError:
        return None


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
        f"typing lost median {lost[len(lost) // 2]:.2f} s, p99 {p99:.2f} s, most {lost[-1]:.2f} s"
    )


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as somewhere:
        print(in_words(killed(int(sys.argv[1]), Path(somewhere), plain=len(sys.argv) > 2)))
