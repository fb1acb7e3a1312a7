"""Runs the installed program in a real pseudo-terminal and types into it. POSIX only."""

from __future__ import annotations

import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from fcntl import ioctl
from pathlib import Path

import pyte

PATIENCE_SECONDS = 120.0
"""After this the program is taken to hang, also on a machine that is busy; only a test that fails waits so long."""


class Terminal:
    """One program in one pseudo-terminal, with the screen as a person would see it."""

    def __init__(
        self,
        arguments: list[str],
        home: Path,
        size: tuple[int, int] = (100, 30),
        *,
        program: tuple[str, ...] = ("-m", "mus_tui"),
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self._screen = pyte.Screen(*size)
        self._stream = pyte.ByteStream(self._screen)
        self.output = b""
        self.runs = True
        """Whether it has not ended yet, as far as it was read."""
        self._process, self._master = pty.fork()
        if self._process == 0:
            surroundings = {**_environment(home), **(environment or {})}
            os.execve(sys.executable, [sys.executable, *program, *arguments], surroundings)
        ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))

    @property
    def text(self) -> str:
        """What stands on the screen now."""
        # Not `display`, which stumbles over marks that stand upon nothing.
        screen, columns = self._screen, range(self._screen.columns)
        lines = ("".join(screen.buffer[y][x].data for x in columns) for y in range(screen.lines))
        return "\n".join(line.rstrip() for line in lines)

    def wait_for(self, words: str) -> None:
        """Read until the screen shows these words."""
        end = time.monotonic() + PATIENCE_SECONDS
        while words not in self.text:
            assert time.monotonic() < end, f"never showed {words!r}:\n{self.text}"
            assert self._read(0.2) is not None, f"ended before it showed {words!r}:\n{self.text}"

    def wait_until(self, holds: Callable[[], bool], hoped_for: str) -> None:
        """Read until something holds that is not on the screen, such as what a file says."""
        end = time.monotonic() + PATIENCE_SECONDS
        while not holds():
            assert time.monotonic() < end, f"it never came: {hoped_for}:\n{self.text}"
            assert self._read(0.05) is not None, f"ended before it came: {hoped_for}:\n{self.text}"

    def wait_until_gone(self, words: str) -> None:
        """Read until the screen shows these words no longer."""
        end = time.monotonic() + PATIENCE_SECONDS
        while words in self.text:
            assert time.monotonic() < end, f"still showed {words!r}:\n{self.text}"
            assert self._read(0.2) is not None, f"ended while it showed {words!r}:\n{self.text}"

    def _read(self, seconds: float) -> bytes | None:
        """Return what the program wrote within so many seconds, or None when it has ended."""
        ready, _, _ = select.select([self._master], [], [], seconds)
        if not ready:
            return b""
        data = b""
        # Linux ends a pseudo-terminal with an error, macOS with no bytes.
        with suppress(OSError):
            data = os.read(self._master, 65536)
        if not data:
            self.runs = False
            return None
        self.output += data
        self._stream.feed(data)
        return data

    def settle(self, quiet: float = 0.12) -> None:
        """Read until nothing has come for so many seconds, or the program has ended."""
        end = time.monotonic() + PATIENCE_SECONDS
        while self.runs and self._read(quiet):
            assert time.monotonic() < end, f"never came to rest:\n{self.text}"

    def type(self, keys: str) -> None:
        """Press keys, as fast as they can be written."""
        os.write(self._master, keys.encode())

    def type_while_it_stalls(self, keys: str) -> None:
        """Press keys while the machine gives the program no time at all, so that they arrive at once."""
        os.kill(self._process, signal.SIGSTOP)
        self.type(keys)
        os.kill(self._process, signal.SIGCONT)

    def send(self, number: signal.Signals) -> None:
        """Send the program a signal."""
        os.kill(self._process, number)

    def wait_for_end(self) -> int:
        """Read until the program ends; return its exit code, negative for a signal."""
        end = time.monotonic() + PATIENCE_SECONDS
        while self._read(0.2) is not None:
            assert time.monotonic() < end, f"never ended:\n{self.text}"
        os.close(self._master)
        _, status = os.waitpid(self._process, 0)
        return os.waitstatus_to_exitcode(status)


def _environment(home: Path) -> Mapping[str, str]:
    keep = {name: value for name, value in os.environ.items() if name in {"PATH", "LANG", "PYTHONPATH", "LC_ALL"}}
    return {**keep, "HOME": str(home), "MUS_HOME": str(home), "TERM": "xterm-256color", "COLORTERM": "truecolor"}
