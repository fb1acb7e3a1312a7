"""The program in a pseudo-terminal of its own, forked from a process that has loaded it: there at once. POSIX only.

What it shows is read off one whole painting of the screen, which a new size of the window asks for; between two such
paintings nobody follows what is drawn, so that the time goes to the program.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Sequence
from contextlib import suppress
from itertools import cycle
from pathlib import Path

from bench.hammer.homes import TODAY
from bench.hammer.inputs import CHECKED_AT, resized
from bench.terminal import ESCAPES
from bench.torture.faults import forked
from bench.torture.kills import use_this_terminal
from bench.year.on_day import begin

PATIENCE_SECONDS = 120.0
"""After this the program is taken to hang, also on a busy machine."""
_ASKED, _KNOWN = b"\x1b[?2026$p", b"\x1b[?2026;2$y"
_FRAME = re.compile(rb"\x1b\[\?2026h(.*?)\x1b\[\?2026l", re.DOTALL)
_LINE = re.compile(rb"\x1b\[([0-9]+);1H")


class Silent(Exception):  # noqa: N818 - what happened, in a sentence for the report
    """The program did not show in time what it was to show."""


class Running:
    """One run of the program."""

    def __init__(self, home: Path, words: Sequence[str], patience: float = PATIENCE_SECONDS) -> None:
        self._patience = patience
        self._pid, self._terminal = forked(pty.fork)
        if self._pid == 0:
            _become(home, words)
        os.set_blocking(self._terminal, False)
        self.code: int | None = None
        """With what it ended; None while it runs."""
        self.told_of_errors = False
        """Whether a traceback came."""
        self._came = b""
        self._answered = False
        self._sizes = cycle(CHECKED_AT[::-1])

    def end(self) -> None:
        """End it at once, whatever it is doing."""
        if self.code is None:
            os.kill(self._pid, signal.SIGKILL)
            self.code = os.waitstatus_to_exitcode(os.waitpid(self._pid, 0)[1])
        os.close(self._terminal)

    def send(self, data: bytes) -> None:
        """Send what a terminal would, reading meanwhile; what comes after the end of the program goes nowhere."""
        while data and self.code is None:
            try:
                data = data[os.write(self._terminal, data) :]
            except BlockingIOError:
                self._read(0.05)
            except OSError:
                self._read(0.05)

    def see(self, *words: str) -> None:
        """Wait until all these words have been painted since the last whole look."""
        wanted = [each.encode() for each in words]
        end = time.monotonic() + self._patience
        while not all(each in ESCAPES.sub(b"", self._came) for each in wanted):
            if time.monotonic() > end or not self._read(0.5):
                raise Silent(f"never showed {words}: {self._last()}")

    def look(self) -> list[str]:
        """Ask for a whole painting and return its lines; `Silent` where none comes."""
        columns, lines = next(self._sizes)
        self.send(resized(columns, lines))
        end = time.monotonic() + self._patience
        while (painted := _whole(self._came, lines)) is None:
            if time.monotonic() > end or not self._read(0.5):
                raise Silent(f"painted nothing more: {self._last()}")
        self._came = b""
        return painted

    def wait_for_end(self) -> int:
        """Return with what it ends; `Silent` where it goes on."""
        end = time.monotonic() + self._patience
        while self.code is None:
            if time.monotonic() > end:
                raise Silent(f"never ended: {self._last()}")
            self._read(0.5)
        return self.code

    def rest(self, seconds: float) -> None:
        """Read for so long."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0 and self._read(left):
            pass

    @property
    def said(self) -> str:
        """What came outside the app, or in it since the last whole look; for the report."""
        return ESCAPES.sub(b"", self._came).decode("utf-8", "replace").strip()

    def _last(self) -> str:
        return self.said[-300:]

    def _read(self, seconds: float) -> bool:
        """Read what comes within so many seconds; say whether the program still runs."""
        if self.code is not None:
            return False
        ready, _, _ = select.select([self._terminal], [], [], seconds)
        if not ready:
            return True
        data = b""
        # Linux ends a pseudo-terminal with an error, macOS with no bytes.
        with suppress(OSError):
            data = os.read(self._terminal, 1 << 16)
        if not data:
            self.code = os.waitstatus_to_exitcode(os.waitpid(self._pid, 0)[1])
            return False
        self.told_of_errors = self.told_of_errors or b"Traceback" in self._came[-10:] + data
        self._came += data
        if not self._answered and _ASKED in self._came:
            self._answered = True
            self.send(_KNOWN)
        return True


def _become(home: Path, words: Sequence[str]) -> None:
    """Be the program, in a home of its own; never returns."""
    columns, lines = CHECKED_AT[0]
    code = 1
    try:
        for name in [name for name in os.environ if name.startswith(("XDG_", "MUS_")) or name in {"COLUMNS", "LINES"}]:
            del os.environ[name]
        os.environ |= {"HOME": str(home), "MUS_HOME": str(home), "TMPDIR": str(home), "LANG": "C.UTF-8"}
        # Hammered on, a button opens no browser.
        os.environ["BROWSER"] = "false"
        os.environ |= {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
        os.chdir(home)
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        use_this_terminal()
        begin(TODAY)
        from mus_tui.cli.main import main
        from mus_tui.storage.disk.sealing import forget_everything

        # What the hammer opened itself, to look what is in it, opens nothing in here.
        forget_everything()
        code = main(list(words))
    finally:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        os._exit(code)


def _whole(came: bytes, lines: int) -> list[str] | None:
    """Return the lines of the last painting of a whole screen of so many lines; None where there is none."""
    for frame in reversed(_FRAME.findall(came)):
        pieces = _LINE.split(frame)
        painted = dict(zip(map(int, reversed(pieces[1::2])), reversed(pieces[2::2]), strict=True))
        if painted.keys() == set(range(1, lines + 1)):
            return [ESCAPES.sub(b"", painted[n]).decode("utf-8", "replace").rstrip() for n in range(1, lines + 1)]
    return None
