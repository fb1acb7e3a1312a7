"""Talks that lie elsewhere than at home: saved there until they are brought home, or written in there as on a stick.

Remembered in a small file in the folder of data; where that takes nothing either, in the system's own place for data,
in the home folder, or at last beside the talk. Needed for the first screen: loads neither Pydantic nor YAML.
"""

from __future__ import annotations

import filecmp
import json
import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from mus_tui.errors import MusError
from mus_tui.model.values.listing import TalkHead
from mus_tui.storage.disk.atomic import make_private_folder, remove, write_atomic
from mus_tui.storage.disk.reading import read_file
from mus_tui.storage.locations import TALKS, Locations, find_locations
from mus_tui.storage.talk.talk_list import read_head

NAME = "elsewhere.json"
"""What the file is called that remembers them."""

_LARGEST = 256 * 1024


class Moved(NamedTuple):
    """A talk that lies elsewhere."""

    file: Path
    """Where it lies now; absolute."""
    home: Path
    """The file that it belongs in; absolute."""
    checksum: str
    """Of the talk as it was known at home when it was saved elsewhere; empty where it was not there."""
    stays: bool = False
    """Whether it is to stay there, as on a stick, and only the version left at home is to be told that it is older."""


def remember_moved(locations: Locations, moved: Moved) -> Path | None:
    """Remember it in the first file that takes it, and return that; None where no folder takes anything.

    A folder of data that has gone is not made anew: when it comes back, it would not remember.
    """
    places = [each for each in _places(locations) if each.parent != locations.home or os.path.exists(locations.home)]
    # Where the version at home is listed, it is looked for first.
    places.sort(key=lambda place: place.parent / TALKS != moved.home.parent)
    for place in [*places, moved.file.with_name(f"mus-{NAME}")]:
        others = [each for each in _read(place) if not _is_of(each, moved)]
        with suppress(MusError, OSError):
            _write(place, [*others, moved])
            return place
    return None


def forget_moved(locations: Locations, file: Path) -> None:
    """Forget where a talk lay, wherever that is remembered. Never raises: it is home all the same.

    Of one that is at home only what stays elsewhere is forgotten: another is found by nothing else.
    """
    for place in [*_places(locations), file.with_name(f"mus-{NAME}")]:
        known = _read(place)
        kept = [each for each in known if each.file != file and not (each.stays and each.home == file)]
        if kept != known:
            with suppress(MusError, OSError):
                _write(place, kept)


def moved_talks(locations: Locations, beside: Iterable[Path] = ()) -> list[Moved]:
    """Return the talks that belong among these or lie there, and are not home; the last saved elsewhere first.

    `beside` are more folders to look in, such as the drives that are there now.
    """
    places = [*_places(locations), *(folder / f"mus-{NAME}" for folder in beside)]
    found = {(each.file, each.home): each for place in places for each in _read(place)}
    ours = [each for each in found.values() if _is_ours(each, locations)]
    # One that is neither here nor at home has been destroyed, or everything of it is out of reach.
    return [each for each in reversed(ours) if os.path.exists(each.file) or os.path.exists(each.home)]


def marked(heads: Sequence[TalkHead], moved: Sequence[Moved]) -> list[TalkHead]:
    """Return the talks of a list, and the newest of those that lie elsewhere, each told which of them is the newest."""
    if not moved:
        return list(heads)
    listed = {head.file for head in heads}
    # Several rows may tell of one file.
    away = {head.file: head for each in moved if (head := _elsewhere(each, moved))}
    for each in moved:
        # With the one at home gone, nothing but its own row tells of another one that is there.
        if each.file not in away and not os.path.exists(each.home) and (other := read_head(each.file)):
            away[each.file] = marked_one(other, moved)
    there = [head for file, head in away.items() if file not in listed]
    return [*there, *(marked_one(head, moved) for head in heads)]


def _elsewhere(one: Moved, moved: Sequence[Moved]) -> TalkHead | None:
    """Return the talk that is listed wherever it lies: of one that stays there and its older version, the newer."""
    file = (newer_than(one.home, moved) or one.home) if one.stays else one.file
    head = read_head(file)
    if head is None or not one.stays:
        return head and marked_one(head, moved)
    return head._replace(home=one.home if file != one.home else None)


def marked_one(head: TalkHead, moved: Sequence[Moved]) -> TalkHead:
    """Return a talk told where it belongs, and where a newer version of it lies."""
    if not moved:
        return head
    home = next((each.home for each in moved if each.file == head.file and not each.stays), None)
    return head._replace(home=home, newer=newer_than(head.file, moved))


def newer_than(file: Path, moved: Sequence[Moved]) -> Path | None:
    """Return where a newer version of the talk in a file lies; None where this is the newest, or they are the same."""
    home = next((each.home for each in moved if file in (each.file, each.home)), None)
    if home is None:
        return None
    rows = [each for each in moved if each.home == home]
    versions = [*(each.file for each in rows), home]
    # The one that was saved last: also where it is out of reach, and of two from the same moment.
    newest = max(versions, key=_changed) if os.path.exists(versions[0]) else versions[0]
    is_same = rows[0].stays and os.path.exists(newest) and not _differ(newest, file)
    return newest if newest != file and not is_same else None


def _differ(newest: Path, file: Path) -> bool:
    """Whether two versions are from two moments; locked ones, which do not tell, whether they are two at all."""
    if _changed(newest) == _changed(file):
        return False
    head = read_head(newest)
    with suppress(OSError):
        return head is None or head.state != "locked" or not filecmp.cmp(newest, file, shallow=False)
    return True


def _changed(file: Path) -> str:
    head = read_head(file)
    if head is None:
        return ""
    if head.state != "locked":
        return datetime.fromisoformat(head.changed).astimezone().isoformat()
    # What a locked one says outside its seal does not tell; when it was written does.
    with suppress(OSError):
        return datetime.fromtimestamp(file.stat().st_mtime).astimezone().isoformat()
    return ""


def _is_of(one: Moved, moved: Moved) -> bool:
    """Whether one tells of the same file as the other, or of the same two the other way round."""
    return one.file == moved.file or (one.stays and (one.home, one.file) == (moved.file, moved.home))


def _is_ours(moved: Moved, locations: Locations) -> bool:
    """Whether it belongs among these, or among some that are out of reach: then the system's own place lists it."""
    if locations.talks in (moved.home.parent, moved.file.parent):
        return True
    with suppress(Exception):
        return locations.home == find_locations(None, {}).home and not os.path.exists(moved.home.parent)
    return False


def _places(locations: Locations) -> list[Path]:
    with suppress(Exception):
        at_home = find_locations(None, {}).home
        return list(dict.fromkeys([locations.home / NAME, at_home / NAME, Path.home() / f".mus-{NAME}"]))
    return [locations.home / NAME]


def _read(place: Path) -> list[Moved]:
    try:
        stored = json.loads(read_file(place, _LARGEST).decode("utf-8"))["moved"]
        # Its name alone where it lies among the talks, so that the folder of data can move.
        found = [
            Moved(
                Path(each["file"]),
                place.parent / TALKS / each["home"],
                str(each["checksum"]),
                stays=each.get("stays") is True,
            )
            for each in stored
        ]
    except (MusError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return []
    return [each for each in found if each.file.is_absolute() and "\0" not in f"{each.file}{each.home}"]


def _write(place: Path, moved: Sequence[Moved]) -> None:
    if not moved:
        remove(place)
        return
    rows = [
        {
            "file": str(each.file),
            "home": each.home.name if each.home.parent == place.parent / TALKS else str(each.home),
            "checksum": each.checksum,
            **({"stays": True} if each.stays else {}),
        }
        for each in moved
    ]
    make_private_folder(place.parent)
    text = json.dumps({"moved": rows}, ensure_ascii=False, indent=2)
    write_atomic(place, f"{text}\n".encode("utf-8", "replace"))
