"""What POSIX and Windows do differently when a file is to be saved for good: each call beside its twin.

Every pair has the same signature and meaning; the last lines choose. All of them raise `OSError`.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

HELD_FOR = 2.0
"""Seconds to wait for another program to let go of a file on Windows."""
# How a file system says that it has no hard links (FAT on a USB stick) or cannot flush a folder.
_NOT_OFFERED = {errno.EPERM, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EINVAL, errno.EACCES, errno.EMLINK}


class Clock(Protocol):
    """The time that passes while we wait; another one in tests."""

    def monotonic(self) -> float:
        """Seconds since some moment."""

    def sleep(self, seconds: float, /) -> None:
        """Let that many seconds pass."""


def replace_posix(source: Path, target: Path) -> None:
    """Put `source` in the place of `target` in one step; a symlink is replaced, not followed."""
    source.replace(target)


def replace_windows(source: Path, target: Path, clock: Clock = time) -> None:
    """Put `source` in the place of `target`, waiting while OneDrive or a virus scanner holds it.

    `EBUSY` says that it was held all the time.
    """
    _while_held(lambda: source.replace(target), clock)


def publish_posix(source: Path, target: Path) -> None:
    """Put `source` at `target` where nothing is yet; `FileExistsError` where something is."""
    try:
        target.hardlink_to(source)
    except FileExistsError:
        raise
    except OSError as error:
        if error.errno not in _NOT_OFFERED:
            raise
        _claim_and_replace(source, target)
    else:
        # The file lies at its target: a name left over beside it is the sweep's.
        with contextlib.suppress(OSError):
            source.unlink()


def publish_windows(source: Path, target: Path, clock: Clock = time) -> None:
    """Put `source` at `target` where nothing is yet; here a rename never overwrites."""
    _while_held(lambda: source.rename(target), clock)


def flush_folder_posix(folder: Path) -> None:
    """Make the names in `folder` survive a power cut, where its file system can."""
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in _NOT_OFFERED:
            raise


def flush_folder_windows(folder: Path) -> None:
    """Do nothing: Windows cannot open a folder, and keeps its names by itself."""


def is_running_posix(process: int) -> bool:
    """Whether a process of this id exists on this machine."""
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def is_running_windows(_process: int) -> bool:
    """Answer yes: here `os.kill` would end the process, so only age tells what is left over."""
    return True


def try_lock_posix(descriptor: int) -> bool:
    """Lock an open file until it is closed or its process ends; say whether it was free, or cannot be locked at all."""
    if sys.platform == "win32":
        raise NotImplementedError
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True


def try_lock_windows(descriptor: int) -> bool:
    """Lock an open file until it is closed or its process ends; say whether it was free.

    What is locked here is a byte far behind the text: nobody else could read one that is.
    """
    if sys.platform != "win32":
        raise NotImplementedError
    import msvcrt

    os.lseek(descriptor, 2**30, os.SEEK_SET)
    try:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    except OSError:
        return False
    return True


def _claim_and_replace(source: Path, target: Path) -> None:
    target.touch(0o600, exist_ok=False)
    try:
        source.replace(target)
    except OSError:
        target.unlink()
        raise


def _while_held(act: Callable[[], object], clock: Clock) -> None:
    deadline = clock.monotonic() + HELD_FOR
    while True:
        try:
            act()
        except PermissionError as error:
            if clock.monotonic() >= deadline:
                raise OSError(errno.EBUSY, os.strerror(errno.EBUSY)) from error
            clock.sleep(0.05)
        else:
            return


_ON_WINDOWS = os.name == "nt"
replace = replace_windows if _ON_WINDOWS else replace_posix
publish = publish_windows if _ON_WINDOWS else publish_posix
flush_folder = flush_folder_windows if _ON_WINDOWS else flush_folder_posix
is_running = is_running_windows if _ON_WINDOWS else is_running_posix
try_lock = try_lock_windows if _ON_WINDOWS else try_lock_posix
