"""Reads a file that a person named, and says plainly why it cannot be read."""

from __future__ import annotations

import stat
from datetime import datetime
from pathlib import Path

from mus_tui.errors import MusError

_NOT_OVER = {
    "cannot_read_private": "cannot_write_readonly",
    "cannot_read_folder": "cannot_write_in_the_way",
    "cannot_read_no_file": "cannot_write_in_the_way",
}


def read_file(path: Path, at_most: int = -1) -> bytes:
    """Return what a file holds, all unless bounded; raises `MusError` (`cannot_read_…`) with the reason in its id.

    Only an ordinary file is opened: a pipe or a device would be waited for without end.
    """
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise MusError("cannot_read_folder", path=path)
        if not stat.S_ISREG(mode):
            raise MusError("cannot_read_no_file", path=path)
        with path.open("rb") as file:
            return file.read(at_most)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise MusError("cannot_read_gone", path=path) from error
    except PermissionError as error:
        raise MusError("cannot_read_private", path=path) from error
    except OSError as error:
        raise MusError("cannot_read_other", path=path, reason=error.strerror or type(error).__name__) from error
    except ValueError as error:
        # A name with a NUL or half a character in it.
        raise MusError("cannot_read_gone", path=path) from error


def bytes_there(path: Path, at_most: int = -1) -> bytes | None:
    """Return what a file that is about to be replaced holds, all of it unless bounded; None where there is none.

    Raises `MusError` (`cannot_write_…`) where that cannot be told: then it is not written over.
    """
    try:
        return read_file(path, at_most)
    except MusError as error:
        if error.message == "cannot_read_gone":
            return None
        raise MusError(
            _NOT_OVER.get(error.message, "cannot_write_other"), path=path, reason=error.values.get("reason", "")
        ) from error


def written_at(path: Path) -> datetime | None:
    """Return when a file was last written, on the clock of this machine; None where that cannot be told."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except (OSError, ValueError, OverflowError):
        return None
