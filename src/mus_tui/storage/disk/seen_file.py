"""A file of ours as it was last seen: a glance tells whether anybody has touched it since, and only then is it read."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple

from mus_tui.storage.disk.reading import bytes_there

Stamp = tuple[int, int, int, int]
"""When a file was written, how long it is, which one it is, and when anything of that was changed."""

_SETTLED_NS = 3_000_000_000
"""Two files written within this time may bear the same one: a stick counts in steps of two seconds."""


class Found(NamedTuple):
    """What was found where a file of ours had been put."""

    what: Literal["gone", "other"]
    """Nothing at all, or what somebody else put there."""
    file: Path
    """Where what was found, or what ours was written to once more, lies now."""


class SeenFile:
    """Looks at one file again and again."""

    def __init__(self, path: Path, is_ours: Callable[[bytes], bool], at_most: int = -1) -> None:
        """`is_ours` knows what we have read or written there; `at_most` so many bytes are read."""
        self.path = path
        self._is_ours, self._at_most = is_ours, at_most
        self._stamp: Stamp | None = None

    def look(self, *, whole: bool = False) -> Literal["ours", "gone", "other"]:
        """Return what lies there; with `whole` it is read in any case. Raises `MusError` where that cannot be told."""
        # Before it is read: what is written after that shows in the next stamp.
        stamp = stamp_of(self.path)
        if stamp and stamp == self._stamp and not whole:
            return "ours"
        there = bytes_there(self.path, self._at_most)
        ours = there is not None and self._is_ours(there)
        self._stamp = stamp if stamp and ours and time.time_ns() - stamp[0] > _SETTLED_NS else None
        return "gone" if there is None else "ours" if ours else "other"


def stamp_of(path: Path) -> Stamp | None:
    """Return what changes when a file does, None where that cannot be told."""
    try:
        now = path.stat()
    except (OSError, ValueError):
        return None
    # The last one is set by the system alone, so that a copy that bears the time of another is seen; not on Windows.
    return now.st_mtime_ns, now.st_size, now.st_ino, now.st_ctime_ns
