"""Pages that are looked at before a copy is saved: in a private folder among the system's temporary ones, soon gone.

They lie there, not in the program's own folder: that may be shared with other machines, or be the one of a talk that
is kept nowhere. Each folder holds a lock for as long as its program runs, so that the next start knows what was left
behind by one that was killed, and takes nothing away from one that is running.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from mus_tui.errors import MusError
from mus_tui.storage.disk import os_calls

_PREFIX = "mus-se-"
_LOCK = "lock"
_BEING_MADE_SECONDS = 60.0
"""A folder without its lock is being made, or was left half made."""


class ShownPages:
    """The pages that one program shows; none until the first is put there."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._lock = -1

    def put(self, pages: Sequence[bytes]) -> list[Path]:
        """Put pages in place of those before, to be read by their owner only; `MusError` where there is no place."""
        self.clear()
        try:
            folder = self._make()
            return [_write(folder / f"side-{n}.html", page) for n, page in enumerate(pages, 1)]
        except OSError:
            self.clear()
            raise MusError("cannot_show_page") from None

    def clear(self) -> None:
        """Take them away, and their folder with them. Never raises: the next start tries again."""
        if self._folder is None:
            return
        folder, self._folder = self._folder, None
        with suppress(OSError):
            os.close(self._lock)
        _remove(folder)

    def _make(self) -> Path:
        import atexit
        import tempfile

        self._folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=next(_places(), None)))
        self._lock = os.open(self._folder / _LOCK, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
        os_calls.try_lock(self._lock)
        # However the program ends, as long as it ends by itself.
        atexit.register(self.clear)
        return self._folder


def sweep_shown_pages() -> None:
    """Take away what programs that were killed have left. Never raises."""
    for place in _places():
        with suppress(OSError):
            for entry in list(os.scandir(place)):
                with suppress(OSError):
                    if entry.name.startswith(_PREFIX) and _is_left(entry):
                        _remove(Path(entry.path))


def _places() -> Iterator[str]:
    """Give the folders for temporary files, the likeliest first.

    `tempfile` tries each by writing into it, and at the start nothing is to be written.
    """
    named = (os.environ.get(name, "") for name in ("TMPDIR", "TEMP", "TMP"))
    for place in dict.fromkeys((*named, "/tmp", "/var/tmp")):
        if place and os.path.isdir(place):
            yield place


def _is_left(folder: os.DirEntry[str]) -> bool:
    """Whether it is a folder of ours, and nobody's any more."""
    found = folder.stat(follow_symlinks=False)
    if not stat.S_ISDIR(found.st_mode):
        return False
    if hasattr(os, "getuid") and found.st_uid != os.getuid():
        return False
    try:
        lock = os.open(Path(folder.path) / _LOCK, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    except FileNotFoundError:
        return time.time() - found.st_mtime > _BEING_MADE_SECONDS
    try:
        return os_calls.try_lock(lock)
    finally:
        os.close(lock)


def _write(file: Path, page: bytes) -> Path:
    with os.fdopen(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as written:
        written.write(page)
    return file


def _remove(folder: Path) -> None:
    """Remove a folder with the files in it; the lock last, so that one that is left is known."""
    with suppress(OSError):
        for file in sorted(folder.iterdir(), key=lambda each: each.name == _LOCK):
            file.unlink()
        folder.rmdir()
