"""Brings a talk home that lies elsewhere: with all that lies beside it, and nothing at home is lost.

One that stays there, as on a stick, is copied; one that had to be saved elsewhere leaves nothing behind.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from mus_tui.errors import MusError
from mus_tui.storage.disk.atomic import remove, takes_files, write_atomic
from mus_tui.storage.disk.reading import bytes_there, read_file
from mus_tui.storage.locations import Locations
from mus_tui.storage.preparation.preparation_file import PRIVATE, SHARED
from mus_tui.storage.talk.generations import before_file, set_aside
from mus_tui.storage.talk.left_behind import checksum_of
from mus_tui.storage.talk.made_file import MADE, made_for, record_made
from mus_tui.storage.talk.moved import Moved, forget_moved
from mus_tui.storage.talk.talk_file import parse_talk
from mus_tui.storage.talk.talk_files import family_of
from mus_tui.storage.talk.talk_lock import LOCK

_ASIDE = ("conflict", "other", "damaged")


def home_takes(moved: Moved) -> bool:
    """Whether the folder that a talk belongs in takes it again."""
    with suppress(OSError):
        # It is written twice where another version is there, and that one may be longer.
        return takes_files(moved.home, 3 * moved.file.stat().st_size)
    return False


def bring_home(locations: Locations, moved: Moved) -> bool:
    """Put a talk in the file that it belongs in; return whether another version was there, which lies beside it.

    Raises `MusError`; then it still lies where it lay, and that is still remembered.
    """
    data = read_file(moved.file)
    _check_whole(moved.file, data)
    there, changed = bytes_there(moved.home), False
    ours, theirs = checksum_of(data), checksum_of(there)
    if there is not None and there != data:
        changed = not theirs or theirs not in (ours, moved.checksum)
        if changed:
            set_aside(moved.home, "conflict", there)
        elif theirs != ours:
            write_atomic(before_file(moved.home), there)

    def last_look() -> None:
        if bytes_there(moved.home) != there:
            raise MusError("changed_while_coming_home", path=moved.home)

    write_atomic(moved.home, data, last_look=last_look)
    _bring_what_lies_beside(moved)
    if not moved.stays:
        remove(moved.file)
    forget_moved(locations, moved.file)
    return changed


def bring_preparation_home(locations: Locations, moved: Moved) -> None:
    """Put a preparation back beside its talk, and what is there by now beside it; raises `MusError` as `bring_home`."""
    data, there = read_file(moved.file), bytes_there(moved.home)
    if there is not None and there != data:
        set_aside(moved.home, "other", there, PRIVATE)
    write_atomic(moved.home, data)
    remove(moved.file)
    # What is shared is made anew beside the talk.
    remove(moved.file.with_suffix(SHARED))
    forget_moved(locations, moved.file)


def _check_whole(file: Path, data: bytes) -> None:
    try:
        parse_talk(file, data)
    except MusError as error:
        # Nobody can look into a locked one before its passphrase is given.
        if error.message != "talk_locked":
            raise


def _bring_what_lies_beside(moved: Moved) -> None:
    """Bring the rest of its family home, each under a name that is free there."""
    for made in made_for(moved.file):
        record_made(moved.home, made.path, made.sort, made.time)
    for file in family_of(moved.file):
        rest = file.name.removeprefix(moved.file.stem)
        if file == moved.file or file.name.startswith("."):
            continue
        # Other versions of one that stays are told apart where it stays.
        is_one = rest.endswith((PRIVATE, SHARED)) if moved.stays else not rest.startswith((".before", MADE, LOCK))
        if is_one:
            _bring_one(file, rest, moved.home)
        if not moved.stays:
            remove(file)


def _bring_one(file: Path, rest: str, home: Path) -> None:
    data = read_file(file)
    kind = rest.removeprefix(".").partition("-")[0]
    target = home.with_name(f"{home.stem}{rest}")
    if kind in _ASIDE:
        set_aside(home, kind, data)
    elif not os.path.lexists(target):
        write_atomic(target, data, overwrite=False)
    elif rest.endswith(PRIVATE) and bytes_there(target) != data:
        set_aside(target, "other", data, PRIVATE)
    elif not rest.endswith((PRIVATE, SHARED)):
        set_aside(home, "other", data)
