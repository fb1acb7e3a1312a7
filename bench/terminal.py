"""Runs a program in a real pseudo-terminal and says when its bytes came. POSIX only.

A thread stamps the bytes as they leave the pseudo-terminal; what they mean is looked at afterwards, so that nothing
this program does is part of a figure. What is painted counts as seen when the synchronized update round it ends.
"""

from __future__ import annotations

import os
import pty
import queue
import re
import struct
import subprocess
import termios
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from fcntl import ioctl
from types import TracebackType
from typing import NamedTuple, Self

SIZE = (120, 40)
"""Columns and lines of every terminal here."""
PATIENCE_SECONDS = 30.0
"""After this a program is taken to hang."""

ESCAPES = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[PX^_][^\x1b]*\x1b\\|[^\[\]PX^_])")
_BEGIN, _END = b"\x1b[?2026h", b"\x1b[?2026l"
# What Textual asks a terminal: whether it knows synchronized updates, and whether it reports its size by itself.
_ASKED = re.compile(rb"\x1b\[\?(2026|2048)\$p|\x1b\[\?2048h")
_AS_LONG_AS_A_QUESTION = 10
_QUIET_SECONDS = 0.03


class NeverShown(Exception):  # noqa: N818 - what happened, in a sentence for the one who measures
    """A program did not show what it was to show."""


class Answer(NamedTuple):
    """How a program answered a key, in seconds from the key."""

    seen: float
    """Until what was waited for stood on the screen."""
    last: float
    """Until the last byte of the answer."""


class Program:
    """One program in one pseudo-terminal; ended when the `with` ends."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._terminal, inside = pty.openpty()
        columns, lines = SIZE
        ioctl(inside, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, columns * 8, lines * 16))
        self._came: queue.SimpleQueue[tuple[float, bytes]] = queue.SimpleQueue()
        self._bytes = b""
        self._asked_up_to = 0
        # Before there is a process: a person waits from the moment they have pressed Enter.
        self._since = self._last = time.monotonic()
        self._process = subprocess.Popen(
            command, stdin=inside, stdout=inside, stderr=inside, env=environment, start_new_session=True
        )
        os.close(inside)
        threading.Thread(target=self._read, daemon=True).start()

    def __enter__(self) -> Self:
        """Give the running program."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """End it at once, whatever it is doing."""
        self._process.kill()
        self._process.wait()
        os.close(self._terminal)

    @property
    def pid(self) -> int:
        """The number of its process."""
        return self._process.pid

    def wait_for(self, *words: str) -> float:
        """Return the seconds from the start until all these words stand on the screen; else `NeverShown`."""
        return self._until(words) - self._since

    def press(self, key: str, shows: str, quiet: float = _QUIET_SECONDS) -> Answer:
        """Press a key and return how long it took until these words were painted; else `NeverShown`."""
        self._bytes, self._asked_up_to = b"", 0
        self._since = self._last = time.monotonic()
        os.write(self._terminal, key.encode())
        seen = self._until((shows,))
        return Answer(seen - self._since, self.settle(quiet) - self._since)

    def settle(self, quiet: float = _QUIET_SECONDS) -> float:
        """Wait until nothing has come for so many seconds; return when the last byte came, by the monotonic clock."""
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end and self._take(quiet):
            pass
        return self._last

    def _until(self, words: Sequence[str]) -> float:
        wanted = [word.encode() for word in words]
        end = time.monotonic() + PATIENCE_SECONDS
        while True:
            painted = self._painted()
            if all(word in painted for word in wanted):
                return self._last
            if not self._take(end - time.monotonic()):
                shown = painted.decode("utf-8", "replace").strip()
                raise NeverShown(f"{self._process.args!r} never showed {words!r}, only: {shown[-500:]}")

    def _painted(self) -> bytes:
        whole = self._bytes
        if (begun := whole.rfind(_BEGIN)) > whole.rfind(_END):
            whole = whole[:begun]
        return ESCAPES.sub(b"", whole)

    def _take(self, seconds: float) -> bool:
        """Take what came within so many seconds; say whether anything did."""
        try:
            at, data = self._came.get(timeout=max(0.0, seconds))
        except queue.Empty:
            return False
        if data:
            self._last = at
            self._bytes += data
            self._answer_questions()
        return bool(data)

    def _answer_questions(self) -> None:
        for asked in _ASKED.finditer(self._bytes, self._asked_up_to):
            columns, lines = SIZE
            known = b"\x1b[?%s;2$y" % (asked[1] or b"")
            size = b"\x1b[48;%d;%d;%d;%dt" % (lines, columns, lines * 16, columns * 8)
            os.write(self._terminal, known if asked[1] else size)
            self._asked_up_to = asked.end()
        self._asked_up_to = max(self._asked_up_to, len(self._bytes) - _AS_LONG_AS_A_QUESTION)

    def _read(self) -> None:
        data = b"x"
        while data:
            data = b""
            # Linux ends a pseudo-terminal with an error, macOS with no bytes.
            with suppress(OSError):
                data = os.read(self._terminal, 65536)
            self._came.put((time.monotonic(), data))
