"""What the system may tell the program: end, your terminal is gone, go on after a stop.

Windows has none of these: there a closed window ends the program at once, and autosave is the protection.
"""

from __future__ import annotations

import asyncio
import errno
import os
import select
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from types import FrameType
from typing import Protocol

INTERRUPTED = 130
"""The exit code of a program that was told to end."""

# Long enough for the terminal to be left as it was, short enough that nothing is left running.
_AT_MOST_SECONDS = 1.5


class Endable(Protocol):
    """The app, as far as signals go."""

    def end(self, code: int) -> None:
        """Save everything and end with this exit code."""


def end_on_signals(app: Endable) -> None:
    """Let the app save and end when it is told to; call it once, when the app runs."""
    if sys.platform == "win32":
        return
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT):
        loop.add_signal_handler(number, _end, app)
    watch = threading.Thread(target=_wait_for_hang_up, args=(loop, app), daemon=True)
    watch.start()
    stop, resume = signal.getsignal(signal.SIGTSTP), signal.getsignal(signal.SIGCONT)
    if callable(stop):
        # Textual puts its last words in a queue; in the middle of a drawing it would wait for that queue for ever.
        loop.add_signal_handler(signal.SIGTSTP, stop, signal.SIGTSTP, None)
    if callable(resume):
        signal.signal(signal.SIGCONT, _only_after_suspending(resume))


def _wait_for_hang_up(loop: asyncio.AbstractEventLoop, app: Endable) -> None:
    """End the app when its terminal has gone and no signal says so, as after `nohup`; it would read nothing for ever.

    A thread that only waits, for it costs nothing; where a terminal cannot be waited for it gives up at once.
    """
    if sys.platform == "win32":
        return
    with suppress(OSError, ValueError, AttributeError, RuntimeError):
        # What Textual reads, whatever stands in the place of the other.
        read = sys.__stdin__.fileno() if sys.__stdin__ else -1
        if not (os.isatty(read) or _is_gone(read)):
            return
        terminal = select.poll()
        terminal.register(read, 0)
        for _, what in terminal.poll():
            if what & select.POLLHUP:
                loop.call_soon_threadsafe(_end, app)


def _is_gone(terminal: int) -> bool:
    """Whether this was a terminal and is none any more; one that is closed at once is gone before we listen."""
    if sys.platform == "win32":
        return False
    import termios

    try:
        termios.tcgetattr(terminal)
    except termios.error as error:
        number: int = error.args[0]
        return number == errno.EIO
    return False


def _end(app: Endable) -> None:
    # Without a terminal the orderly way out may wait for one; the text is on disk by then.
    last_resort = threading.Timer(_AT_MOST_SECONDS, os._exit, (INTERRUPTED,))
    last_resort.daemon = True
    last_resort.start()
    app.end(INTERRUPTED)


def _only_after_suspending(
    resume: Callable[[int, FrameType | None], object],
) -> Callable[[int, FrameType | None], None]:
    """Leave the terminal alone when a stop did not go through Textual.

    Its own handler would begin a second reader of the keyboard beside the first, and keys would go astray.
    """

    def resumed(number: int, frame: FrameType | None) -> None:
        driver = getattr(resume, "__self__", None)
        if getattr(driver, "_must_signal_resume", False):
            resume(number, frame)

    return resumed
