"""However it is told to end or to stop: all text is kept, it is gone at once, and the terminal is as it was."""

from __future__ import annotations

import asyncio
import os
import select
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from mus_tui.model.values.position import Position
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from mus_tui.tui.hooks.signals import end_on_signals
from tests.sample import sample_template
from tests.tui.people import two_people

if sys.platform == "win32":
    pytest.skip("signals and pseudo-terminals are POSIX", allow_module_level=True)

import pty
import termios
from fcntl import ioctl

import pyte

from tests.tui.terminal import PATIENCE_SECONDS

# With the terminal as its own, which then tells it when it closes; or else it only reads and writes there.
_BEGIN = """
import fcntl, runpy, signal, sys, termios
if {told}: fcntl.ioctl(0, termios.TIOCSCTTY, 0)
if {ignored}: signal.signal(signal.SIGHUP, signal.SIG_IGN)
if {closed_first}:
    import select
    from mus_tui.tui.hooks import signals
    listen = signals.end_on_signals
    def when_it_is_gone(app):
        terminal = select.poll()
        terminal.register(0, 0)
        terminal.poll()
        listen(app)
    signals.end_on_signals = when_it_is_gone
sys.argv[:] = ["mus", "open", sys.argv[1]]
runpy.run_module("mus_tui", run_name="__main__")
"""

GONE_WITHIN_SECONDS = 2.0
BUSY = 10.0
"""What a machine that runs other tests meanwhile may add to it."""


class Running:
    """The program on a terminal that can be taken away, with or without being told."""

    def __init__(
        self, folder: Path, *, told: bool = True, hang_up_ignored: bool = False, closed_first: bool = False
    ) -> None:
        self.file = folder / "2026-11-22-mus-abc.json"
        talk = two_people(sample_template()).with_passed("opening")
        save_talk(self.file, talk, Position(step="q-hverdag"), datetime(2026, 11, 22, 10, tzinfo=UTC))
        self.master, self.inside = pty.openpty()
        ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
        self.before = termios.tcgetattr(self.inside)
        self.output = b""

        self._stream = pyte.ByteStream(screen := pyte.Screen(100, 30))
        self._screen = screen
        begin = _BEGIN.format(told=told, ignored=hang_up_ignored, closed_first=closed_first)
        self.process = subprocess.Popen(
            [sys.executable, "-c", begin, str(self.file)],
            stdin=self.inside,
            stdout=self.inside,
            stderr=self.inside,
            start_new_session=True,
            env={**os.environ, "MUS_HOME": str(folder), "TERM": "xterm-256color"},
        )

    def read_until(self, done: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not done():
            assert time.monotonic() < end, self.output[-3000:].decode("utf-8", "replace")
            if select.select([self.master], [], [], 0.02)[0]:
                data = os.read(self.master, 65536)
                self.output += data
                self._stream.feed(data)

    def shows(self, words: str) -> None:
        self.read_until(lambda: words.encode() in self.output)

    def type(self, keys: str) -> None:
        os.write(self.master, keys.encode())
        self.read_until(lambda: any(keys in line for line in self._screen.display))

    def close_terminal(self) -> None:
        os.close(self.master)
        os.close(self.inside)

    def note(self) -> str:
        return load_talk(self.file).talk.note("hverdag")

    def ended(self) -> int:
        return self.process.wait(GONE_WITHIN_SECONDS + BUSY)


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Running]]:
    running: list[Running] = []

    def begin(**how: Any) -> Running:
        running.append(Running(tmp_path, **how))
        running[0].shows("Ctrl+N")
        return running[0]

    yield begin
    for each in running:
        each.process.kill()
        each.process.wait()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT], ids=lambda n: n.name)
def test_told_to_end_it_keeps_all_text_and_leaves_the_terminal_as_it_was(
    start: Callable[..., Running], number: signal.Signals
) -> None:
    program = start()
    program.type("lige skrevet")
    program.process.send_signal(number)
    program.read_until(lambda: program.process.poll() is not None)
    program.shows("\x1b[?1049l")
    assert program.ended() == 130
    assert program.note() == "lige skrevet"
    assert termios.tcgetattr(program.inside) == program.before
    last = program.output.rpartition(b"\x1b[?1049h")[2]
    for on, off in (("\x1b[?1049h", "\x1b[?1049l"), ("\x1b[?1000h", "\x1b[?1000l"), ("\x1b[?25l", "\x1b[?25h")):
        assert last.rfind(off.encode()) > last.rfind(on.encode())
    assert b"Traceback" not in program.output
    program.close_terminal()


@pytest.mark.parametrize(
    "how", [{}, {"hang_up_ignored": True}, {"told": False}], ids=["told", "told-and-ignored", "not-told"]
)
def test_a_terminal_that_is_closed_ends_it_with_all_text_kept(
    start: Callable[..., Running], how: dict[str, bool]
) -> None:
    program = start(**how)
    program.type("lige skrevet")
    program.close_terminal()
    program.ended()
    assert program.note() == "lige skrevet"
    assert not program.file.with_suffix(".lock").exists()


def test_a_terminal_that_is_closed_before_anybody_listens_ends_it_too(tmp_path: Path) -> None:
    program = Running(tmp_path, told=False, closed_first=True)
    try:
        program.shows("\x1b[?1049h")
        program.close_terminal()
        assert program.ended() == 130
        assert not (tmp_path / "reports").exists()
    finally:
        program.process.kill()
        program.process.wait()


def test_stopped_and_continued_it_goes_on_where_it_was(start: Callable[..., Running]) -> None:
    program = start()
    program.type("før")
    program.process.send_signal(signal.SIGSTOP)
    os.write(program.master, b" efter\x11")
    program.process.send_signal(signal.SIGCONT)
    program.read_until(lambda: program.process.poll() is not None)
    assert program.ended() == 0
    assert program.note() == "før efter"
    assert termios.tcgetattr(program.inside) == program.before
    program.close_terminal()


def test_put_aside_from_the_terminal_it_gives_it_back_and_takes_it_again(start: Callable[..., Running]) -> None:
    program = start()
    program.type("før")
    program.process.send_signal(signal.SIGTSTP)
    program.shows("\x1b[?1049l")
    assert os.waitid(os.P_PID, program.process.pid, os.WSTOPPED | os.WNOWAIT) is not None
    assert termios.tcgetattr(program.inside)[3] & termios.ICANON
    program.output = b""
    program.process.send_signal(signal.SIGCONT)
    program.shows("\x1b[?1049h")
    # The terminal itself would echo the words, and take Ctrl+Q for its own.
    program.read_until(lambda: not termios.tcgetattr(program.inside)[3] & termios.ICANON)
    program.type("efter")
    os.write(program.master, b"\x11")
    program.read_until(lambda: program.process.poll() is not None)
    assert program.ended() == 0
    assert program.note() == "førefter"
    program.close_terminal()


class Ended:
    def end(self, code: int) -> None:
        raise AssertionError(code)


async def test_a_stop_waits_until_what_is_being_drawn_is_drawn() -> None:
    stopped = asyncio.Event()
    before = {each: signal.getsignal(each) for each in (signal.SIGTSTP, signal.SIGCONT)}
    signal.signal(signal.SIGTSTP, lambda *_: stopped.set())
    try:
        end_on_signals(Ended())
        signal.raise_signal(signal.SIGTSTP)
        assert not stopped.is_set()
        await asyncio.wait_for(stopped.wait(), BUSY)
    finally:
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP):
            asyncio.get_running_loop().remove_signal_handler(number)
        for each, handler in before.items():
            signal.signal(each, handler)
