"""The older versions of a talk that lie beside it, and how one of them takes its place again.

`<stem>.before` is the last good version from where a sitting began or ended; `<stem>.conflict-<n>` waits for a
person to choose; `<stem>.other-<n>` is what was not chosen, and `<stem>.damaged-<n>` what could not be read. All of
them hold a whole talk, so they are as private as it is, and belong to its family.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import NamedTuple

from mus_tui.errors import MusError
from mus_tui.storage.disk import os_calls
from mus_tui.storage.disk.atomic import remove, write_atomic
from mus_tui.storage.disk.document import LARGEST, parse_document
from mus_tui.storage.disk.reading import read_file
from mus_tui.storage.talk.talk_file import FORM, changed_at, parse_talk
from mus_tui.storage.talk.talk_list import OLDER

_MENDED = {
    "talk_damaged", "talk_altered", "talk_foreign", "talk_too_large",
    "cannot_read_other", "cannot_read_gone", "cannot_read_folder", "cannot_read_no_file",
}  # fmt: skip
# What cannot be read may be whole all the same: an older version is only shown.
_LEFT_ALONE = {"talk_newer", "talk_unknown_content", "cannot_read_private"}
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


class LastGood(NamedTuple):
    """A version of a talk that can be read."""

    file: Path
    changed: datetime
    """When it was last changed."""


def is_older(path: Path) -> bool:
    """Whether a file is an older version of a talk: to be read, and never written to."""
    return re.fullmatch(OLDER, path.name) is not None


def before_file(talk: Path) -> Path:
    """Return where the last good version of a talk lies."""
    return talk.with_name(f"{talk.stem}.before")


def conflicts(talk: Path) -> list[Path]:
    """Return the versions of a talk that wait for a person to choose, the newest first; none where nobody can look."""
    with suppress(OSError):
        beginning = f"{talk.stem}.conflict-"
        return sorted((each for each in talk.parent.iterdir() if each.name.startswith(beginning)), reverse=True)
    return []


def set_aside(talk: Path, kind: str, data: bytes, ending: str = "") -> Path:
    """Keep a version of a talk beside it under a free name, and return it; raises `MusError`.

    With an `ending` it is a version of a preparation, which is told by how its name ends.
    """
    name = free_name(talk, kind, ending)
    write_atomic(name, data, overwrite=False)
    return name


def free_name(talk: Path, kind: str, ending: str = "") -> Path:
    """Return the first free name of a kind beside a talk."""
    # `lexists`, which answers no where it cannot be told: then the writing fails and says why.
    return next(name for name in _names(talk, kind, ending) if not os.path.lexists(name))


def last_good(talk: Path, error: MusError) -> LastGood | None:
    """Return the last good version of a talk that could not be read because of `error`, None where there is none."""
    return _newest_good(talk) if error.message in _MENDED else None


def good_to_read(talk: Path, error: MusError) -> LastGood | None:
    """Return the last good version of a talk that may be whole although `error` kept it from being read."""
    return _newest_good(talk) if error.message in _LEFT_ALONE else None


def _newest_good(talk: Path) -> LastGood | None:
    if is_older(talk):
        return None
    found = [each for file in (before_file(talk), *conflicts(talk)) if (each := _whole(file))]
    return max(found, key=lambda each: each.changed, default=None)


def put_back(talk: Path, good: Path) -> None:
    """Put a good version in the place of one that cannot be read, which is kept; raises `MusError`."""
    data = read_file(good, LARGEST)
    if _whole(good) is None:
        parse_talk(good, data)
    if os.path.lexists(talk):
        try:
            set_aside(talk, "damaged", talk.read_bytes())
        except OSError:
            # What cannot be read at all can still be moved; a folder in its place cannot be linked.
            move = Path.rename if os.path.isdir(talk) else os_calls.publish
            with suppress(OSError):
                move(talk, free_name(talk, "damaged"))
    write_atomic(talk, data)
    if good in conflicts(talk):
        remove(good)


def _names(talk: Path, kind: str, ending: str) -> Iterator[Path]:
    first = f"{talk.stem}.{kind}"
    return (talk.with_name(f"{first}-{number}{ending}") for number in count(1))


def _whole(file: Path) -> LastGood | None:
    try:
        data = read_file(file, LARGEST)
        parse_talk(file, data)
        return LastGood(file, changed_at(parse_document(file, data, FORM)) or _LONG_AGO)
    except MusError as error:
        if error.message != "talk_locked":
            return None
    # Nobody can look into it before its passphrase is given; whether it is whole is seen then.
    with suppress(OSError):
        return LastGood(file, datetime.fromtimestamp(file.stat().st_mtime).astimezone())
    return None
