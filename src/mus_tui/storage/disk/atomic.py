"""Saves a file whole or not at all, readable by its owner only.

Written to a temporary file beside the target, flushed, and put in its place in one step: whoever reads sees the old
file or the new one, and so does the next start after a power cut.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from mus_tui.errors import MusError
from mus_tui.storage.disk import os_calls

LEFT_OVER_AFTER = 3600.0
"""Seconds after which a temporary file is left over, whoever wrote it; a save takes milliseconds."""

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)

_REASONS = {
    errno.ENOSPC: "cannot_write_full",
    errno.EDQUOT: "cannot_write_full",
    errno.EFBIG: "cannot_write_full",
    errno.EACCES: "cannot_write_readonly",
    errno.EPERM: "cannot_write_readonly",
    errno.EROFS: "cannot_write_readonly",
    errno.ENOENT: "cannot_write_gone",
    errno.ENOTDIR: "cannot_write_gone",
    errno.EBUSY: "cannot_write_busy",
    errno.ENAMETOOLONG: "cannot_write_name",
    errno.EINVAL: "cannot_write_name",
}


def write_atomic(
    path: Path, data: bytes, *, overwrite: bool = True, last_look: Callable[[], None] | None = None
) -> None:
    """Save `data` at `path`, mode 0600, in a folder that exists.

    When this returns, the file survives a power cut. Raises `MusError`: `cannot_write_…` with the reason in its id,
    or, without `overwrite`, `already_there`; then what was at `path` before is untouched. `may_not_last` says that the
    new file is in place, and that the disk broke down when it was to promise to keep it. `last_look` is called when
    all is ready, right before the file is replaced; what it raises stops the save.
    """
    with _explained(path):
        temporary = path.with_name(f".{path.name}.{os.getpid()}-{os.urandom(4).hex()}.tmp")
        try:
            _write_new(temporary, data)
            if last_look:
                last_look()
            if overwrite:
                os_calls.replace(temporary, path)
            else:
                os_calls.publish(temporary, path)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise
    try:
        os_calls.flush_folder(path.parent)
    except OSError as error:
        raise MusError("may_not_last", path=path) from error


def takes_files(path: Path, size: int) -> bool:
    """Whether a file of this size could be saved at `path` now, found out by writing one beside it. Never raises."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}-{os.urandom(4).hex()}.tmp")
    try:
        _write_new(temporary, bytes(size))
    except (OSError, ValueError):
        return False
    finally:
        with contextlib.suppress(OSError, ValueError):
            temporary.unlink()
    return True


def remove(path: Path) -> None:
    """Remove a file so that it stays away after a power cut; does nothing where there is none. Raises `MusError`."""
    with _explained(path):
        path.unlink(missing_ok=True)
        os_calls.flush_folder(path.parent)


def make_private_folder(path: Path) -> None:
    """Create `path` and every folder missing above it, mode 0700; those that exist stay as they are.

    Raises `MusError` (`cannot_write_…`).
    """
    with _explained(path):
        for folder in (*reversed(path.parents), path):
            if not os.path.isdir(folder):
                folder.mkdir(0o700, exist_ok=True)


def sweep(folder: Path, name_pattern: str, *, older_than: float = LEFT_OVER_AFTER) -> None:
    """Remove what an interrupted `write_atomic` left in `folder`: personal text lies in it.

    Takes only temporary files of ours whose target's name matches the regular expression `name_pattern` in full,
    and only when nobody can be writing them: the process named in them has ended, or they are `older_than` seconds.
    The age is for ids in use again, and for Windows, where a process cannot be asked. In a folder that two machines
    share, one may take the other's in the middle of a save: that save fails aloud and loses nothing. Never raises: a
    start is not stopped by what could not be tidied.
    """
    ours = re.compile(rf"\.(?:{name_pattern})\.(?P<writer>[0-9]{{1,10}})-[0-9a-f]{{8}}\.tmp")
    oldest = time.time() - older_than
    with contextlib.suppress(OSError):
        for entry in list(os.scandir(folder)):
            name = ours.fullmatch(entry.name)
            if not name:
                continue
            with contextlib.suppress(OSError):
                found = entry.stat(follow_symlinks=False)
                left_over = found.st_mtime < oldest or not os_calls.is_running(int(name["writer"]))
                if stat.S_ISREG(found.st_mode) and left_over:
                    Path(entry.path).unlink()


def sweep_beside(file: Path) -> None:
    """Remove what an interrupted save of one file, or of one beside it of the same stem, left; as `sweep` does."""
    sweep(file.parent, rf"{re.escape(file.stem)}\.[^/\\]+")


def _write_new(path: Path, data: bytes) -> None:
    # Each call of the system by itself, so that each of them can be made to fail in a test.
    descriptor = os.open(path, _NEW, 0o600)
    try:
        left = memoryview(data)
        while left:
            left = left[os.write(descriptor, left) :]
        os.fsync(descriptor)
    except BaseException:
        with contextlib.suppress(OSError):
            os.close(descriptor)
        raise
    os.close(descriptor)


@contextlib.contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except FileExistsError as error:
        raise MusError("already_there", path=path) from error
    except OSError as error:
        reason = _REASONS.get(error.errno or 0)
        if reason == "cannot_write_gone" and error.errno == errno.ENOENT and os.path.isdir(path.parent):
            # The system's own folders say so of every new file.
            reason = "cannot_write_here"
        if reason:
            raise MusError(reason, path=path) from error
        raise MusError("cannot_write_other", path=path, reason=error.strerror or type(error).__name__) from error
    except ValueError as error:
        # A name with a NUL or half a character in it.
        raise MusError("cannot_write_name", path=path) from error
