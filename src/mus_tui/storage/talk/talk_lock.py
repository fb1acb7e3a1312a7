"""Who has a talk open: a small file beside it, with a name and a time and not a word of the talk.

On one machine the system holds the lock, and gives it back when the program ends, however it ends. A lock does not
travel in a synced folder, but the file does: there the name in it is what counts, until a person says otherwise.
"""

from __future__ import annotations

import getpass
import json
import os
import platform
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from mus_tui.model.values.letters import on_screen
from mus_tui.storage.disk import os_calls

LOCK = ".lock"
"""How the name of the file ends."""

_LARGEST = 4096


class Holder(NamedTuple):
    """Who has a talk open, and since when."""

    who: str
    """The user and the machine; empty where that cannot be told."""
    since: datetime | None
    """When they opened it; None where that cannot be told."""
    elsewhere: bool
    """Whether that is on another machine, where nobody here can tell whether it is still open."""


class TalkLock:
    """The lock of one talk; it is given back when the program ends."""

    def __init__(self, talk: Path) -> None:
        self.path = talk.with_name(f"{talk.stem}{LOCK}")
        self._descriptor: int | None = None

    def take(self, now: datetime, *, take_over: bool = False) -> Holder | None:
        """Take the lock and return None, or return who has it; `take_over` takes it from another machine too.

        Where no lock can be made, such as on a disk that is only to be read, nobody else has one either.
        """
        while True:
            try:
                flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
                descriptor = os.open(self.path, flags, 0o600)
            except OSError:
                return None
            free = os_calls.try_lock(descriptor)
            if not _is_at(descriptor, self.path):
                # Whoever had it took the file away in between: a lock on that one keeps nobody out.
                os.close(descriptor)
                continue
            holder = _holder(descriptor)
            if not free or (holder and holder.elsewhere and not take_over):
                os.close(descriptor)
                return holder or Holder("", None, elsewhere=False)
            _sign(descriptor, now)
            self._descriptor = descriptor
            return None

    def release(self) -> None:
        """Give the lock back; do nothing where we do not have it."""
        if self._descriptor is None:
            return
        with suppress(OSError):
            # First the name, so that nobody takes the lock of a file that is about to go; Windows cannot do that.
            if os.name == "posix" and _is_at(self._descriptor, self.path):
                self.path.unlink()
        os.close(self._descriptor)
        self._descriptor = None
        if os.name != "posix":
            with suppress(OSError):
                self.path.unlink()


def sweep_locks(folder: Path, now: datetime) -> None:
    """Remove the locks that programs of this machine left when they were killed.

    In a shared folder they would tell others that somebody has the talk open. Never raises: a start
    is not stopped by what could not be tidied.
    """
    with suppress(OSError):
        for left in [Path(entry.path) for entry in os.scandir(folder) if entry.name.endswith(LOCK)]:
            lock = TalkLock(left)
            lock.take(now)
            lock.release()


def _is_at(descriptor: int, path: Path) -> bool:
    with suppress(OSError):
        return os.path.samestat(os.fstat(descriptor), path.stat(follow_symlinks=False))
    return False


def _sign(descriptor: int, now: datetime) -> None:
    signed = {"user": _user(), "machine": platform.node(), "since": now.isoformat(timespec="seconds")}
    with suppress(OSError):
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, json.dumps(signed, ensure_ascii=False).encode("utf-8", "replace"))


def _holder(descriptor: int) -> Holder | None:
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        signed = json.loads(os.read(descriptor, _LARGEST))
        user, machine = str(signed["user"])[:60], str(signed["machine"])[:60]
        since = datetime.fromisoformat(signed["since"])
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return None
    who = on_screen(f"{user}@{machine}" if user else machine)
    return Holder(who, since, elsewhere=machine != platform.node())


def _user() -> str:
    with suppress(OSError, KeyError, ImportError):
        return getpass.getuser()
    return ""
