"""Finds the other version of a talk that lies at home or was left behind, and remembers where it lies."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from mus_tui.errors import MusError
from mus_tui.storage.disk.document import parse_document
from mus_tui.storage.disk.reading import bytes_there
from mus_tui.storage.locations import Locations, find_locations
from mus_tui.storage.talk.moved import Moved, remember_moved
from mus_tui.storage.talk.talk_file import FORM
from mus_tui.storage.talk.talk_list import newest, read_head


def checksum_of(data: bytes | None) -> str:
    """Return the checksum of the talk in a file; empty for none, and for one that cannot be looked into."""
    try:
        return str(parse_document(Path(), data, FORM)["checksum"]) if data else ""
    except MusError:
        return ""


def version_at_home(locations: Locations, file: Path, talk: str) -> Path | None:
    """Return the version at home of a talk that is opened elsewhere, as on a stick; None where there is none."""
    folders = [locations.talks]
    with suppress(Exception):
        folders.append(find_locations(None, {}).talks)
    return next((each for folder in folders if folder != file.parent for each in _versions(folder, talk)), None)


def remember_left(locations: Locations, moved: Iterable[Moved], file: Path, older: Path) -> bool:
    """Remember that a version was left behind, which is older once the other is written in; return whether it was new.

    `moved` is what is remembered by now.
    """
    if any({each.file, each.home} == {file, older} for each in moved):
        return False
    with suppress(MusError):
        known = checksum_of(bytes_there(older))
        return remember_moved(locations, Moved(file, older, known, stays=True)) is not None
    return False


def _versions(folder: Path, talk: str) -> Iterator[Path]:
    """Give the files of a folder with a talk that are named after it."""
    heads = (read_head(file) for file in newest(folder, sys.maxsize) if talk in file.name)
    return (head.file for head in heads if head and head.id == talk)


def other_version_in(folder: Path, talk: str, of: Path) -> Path | None:
    """Return a file with another version of a talk, in the folder that it was brought home from; None for none."""
    with suppress(MusError):
        mine = checksum_of(bytes_there(of))
        return next((file for file in _versions(folder, talk) if checksum_of(bytes_there(file)) != mine), None)
    return None
