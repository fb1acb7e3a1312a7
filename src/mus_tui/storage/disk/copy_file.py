"""A copy for people, written where they say: only its owner may read it (H7), and it replaces nothing unasked."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from mus_tui.errors import MusError
from mus_tui.storage.disk.atomic import write_atomic


def write_copy(path: Path, content: str | bytes, of: Path | None, *, overwrite: bool) -> None:
    """Write a copy of what is kept in the file `of`; a link is never followed, with `overwrite` it is replaced.

    Raises `MusError` as `write_atomic` does, `copy_is_the_talk` for the file itself under any name, and `copy_no_file`
    for a pipe or a device, which would be gone for the whole machine.
    """
    check_place(path, of)
    write_atomic(path, content.encode() if isinstance(content, str) else content, overwrite=overwrite)


def check_place(path: Path, of: Path | None) -> None:
    """Raise `MusError` where no copy of what is kept in the file `of` may ever lie."""
    # A name that nothing can be called is nobody's; to write there says what is wrong with it.
    with suppress(OSError, ValueError):
        if of is not None and path.samefile(of):
            raise MusError("copy_is_the_talk", path=path)
    with suppress(OSError, ValueError):
        mode = os.lstat(path).st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISLNK(mode) or stat.S_ISDIR(mode)):
            raise MusError("copy_no_file", path=path)
