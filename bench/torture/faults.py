"""Makes the calls of the system fail, or the process die, one after another, as SQLite's tests do.

Counts the calls of a clean run, then fails the first, the second and so on until a run is clean again.
"""

from __future__ import annotations

import errno
import io
import os
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Literal, TypeVar

CALLS = ("open", "read", "write", "fsync", "close", "replace", "rename", "link", "unlink", "stat", "scandir")
"""The calls that a save may make."""
ERRORS = (errno.EIO, errno.ENOSPC, errno.EACCES, errno.EDQUOT, errno.EROFS)
"""What a disk may answer."""
KILLED = 9
"""The exit code of a process that died at a call."""

Forked = TypeVar("Forked", int, tuple[int, int])
How = Literal["once", "from then on", "dies"]


class Faults:
    """The calls that were made, and what becomes of one of them."""

    def __init__(self, at: int = 0, error: int = errno.EIO, how: How = "once") -> None:
        """Let the call number `at`, counted from 1, go wrong; none at 0."""
        self.made: list[str] = []
        self._at, self._error, self._how = at, error, how

    def meet(self, call: str) -> bool:
        """Count a call; say whether it is to be cut short by death, and raise where it is to fail."""
        self.made.append(call)
        here = len(self.made)
        if not self._at or here < self._at or (here > self._at and self._how != "from then on"):
            return False
        if self._how == "dies":
            return True
        raise OSError(self._error, os.strerror(self._error))


@contextmanager
def faulty(faults: Faults) -> Iterator[Faults]:
    """Let every call go through `faults` while the `with` lasts."""
    kept = {name: getattr(os, name) for name in CALLS if name != "read"}
    opened = io.open
    for name, really in kept.items():
        setattr(os, name, _through(faults, name, really))
    io.open = _opened(faults, opened)
    try:
        yield faults
    finally:
        io.open = opened
        for name, really in kept.items():
            setattr(os, name, really)


def died_at(at: int, act: Callable[[], object]) -> bool:
    """Do something in a process of its own that dies at its call number `at`; say whether it came so far."""
    if sys.platform == "win32":
        raise NotImplementedError
    child = forked(os.fork)
    if child == 0:
        code = 0
        try:
            with faulty(Faults(at, how="dies")):
                act()
        except BaseException:
            code = 1
        finally:
            os._exit(code)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code not in (0, KILLED):
        raise AssertionError(code)
    return code == KILLED


def forked(fork: Callable[[], Forked]) -> Forked:
    """Fork, also where a test runner has a thread of its own: the child uses nothing of it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return fork()


def _through(faults: Faults, name: str, really: Callable[..., Any]) -> Callable[..., Any]:
    def call(*args: Any, **named: Any) -> Any:
        try:
            dies = faults.meet(name)
        except OSError:
            if name == "close":
                # The number is free again also where closing fails.
                really(*args, **named)
            raise
        if dies:
            if name == "write":
                really(args[0], bytes(args[1])[: len(args[1]) // 2])
            os._exit(KILLED)
        return really(*args, **named)

    return call


class _File:
    """An open file that may fail while it is read."""

    def __init__(self, faults: Faults, file: Any) -> None:
        self._faults, self._file = faults, file

    def __enter__(self) -> _File:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def read(self, *args: int) -> Any:
        """Read from the file, or fail as was asked for."""
        if self._faults.meet("read"):
            os._exit(KILLED)
        return self._file.read(*args)


def _opened(faults: Faults, really: Callable[..., Any]) -> Callable[..., Any]:
    def call(*args: Any, **named: Any) -> Any:
        if faults.meet("open"):
            os._exit(KILLED)
        return _File(faults, really(*args, **named))

    return call
