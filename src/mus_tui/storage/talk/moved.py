"""Talks that had to be saved elsewhere than where they belong, remembered until they are brought home.

Remembered in a small file in the folder of data; where that takes nothing either, in the system's own place for data,
in the home folder, or at last beside the talk. Needed for the first screen: loads neither Pydantic nor YAML.
"""

from __future__ import annotations

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
from mus_tui.storage.locations import Locations, find_locations
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


def remember_moved(locations: Locations, moved: Moved) -> Path | None:
    """Remember it in the first file that takes it, and return that; None where no folder takes anything.

    A folder of data that has gone is not made anew: when it comes back, it would not remember.
    """
    places = [each for each in _places(locations) if each.parent != locations.home or os.path.exists(locations.home)]
    for place in [*places, moved.file.with_name(f"mus-{NAME}")]:
        others = [each for each in _read(place, locations) if each.file != moved.file]
        with suppress(MusError, OSError):
            _write(place, [*others, moved], locations)
            return place
    return None


def forget_moved(locations: Locations, file: Path) -> None:
    """Forget where a talk lay, wherever that is remembered. Never raises: it is home all the same."""
    for place in [*_places(locations), file.with_name(f"mus-{NAME}")]:
        known = _read(place, locations)
        if any(each.file == file for each in known):
            with suppress(MusError, OSError):
                _write(place, [each for each in known if each.file != file], locations)


def moved_talks(locations: Locations, beside: Iterable[Path] = ()) -> list[Moved]:
    """Return the talks that belong among these or lie there, and are not home; the last saved elsewhere first.

    `beside` are more folders to look in, such as the drives that are there now.
    """
    places = [*_places(locations), *(folder / f"mus-{NAME}" for folder in beside)]
    found = {each.file: each for place in places for each in _read(place, locations)}
    ours = [each for each in found.values() if _is_ours(each, locations)]
    # One that is neither here nor at home has been destroyed, or everything of it is out of reach.
    return [each for each in reversed(ours) if os.path.exists(each.file) or os.path.exists(each.home)]


def marked(heads: Sequence[TalkHead], moved: Sequence[Moved]) -> list[TalkHead]:
    """Return the talks of a list, and those that were saved elsewhere, each told which of them is the newest."""
    if not moved:
        return list(heads)
    listed = {head.file for head in heads}
    away = [head for each in moved if each.file not in listed and (head := read_head(each.file))]
    return [marked_one(head, moved) for head in (*away, *heads)]


def marked_one(head: TalkHead, moved: Sequence[Moved]) -> TalkHead:
    """Return a talk told where it belongs, and where a newer version of it lies."""
    if not moved:
        return head
    home = next((each.home for each in moved if each.file == head.file), None)
    return head._replace(home=home, newer=newer_than(head.file, moved))


def newer_than(file: Path, moved: Sequence[Moved]) -> Path | None:
    """Return where a newer version of the talk in a file lies; None where this is the newest."""
    home = next((each.home for each in moved if file in (each.file, each.home)), None)
    if home is None:
        return None
    versions = [*(each.file for each in moved if each.home == home), home]
    # The one that was saved last: also where it is out of reach, and of two from the same moment.
    newest = max(versions, key=_changed) if os.path.exists(versions[0]) else versions[0]
    return newest if newest != file else None


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


def _read(place: Path, locations: Locations) -> list[Moved]:
    try:
        stored = json.loads(read_file(place, _LARGEST).decode("utf-8"))["moved"]
        # Its name alone where it lies among the talks, so that the folder of data can move.
        found = [
            Moved(Path(each["file"]), locations.talk_named(each["home"]), str(each["checksum"])) for each in stored
        ]
    except (MusError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return []
    return [each for each in found if each.file.is_absolute() and "\0" not in f"{each.file}{each.home}"]


def _write(place: Path, moved: Sequence[Moved], locations: Locations) -> None:
    if not moved:
        remove(place)
        return
    within = place.parent == locations.home
    rows = [
        {
            "file": str(each.file),
            "home": locations.name_of(each.home) if within else str(each.home),
            "checksum": each.checksum,
        }
        for each in moved
    ]
    make_private_folder(place.parent)
    text = json.dumps({"moved": rows}, ensure_ascii=False, indent=2)
    write_atomic(place, f"{text}\n".encode("utf-8", "replace"))
