"""What the program remembers from one time to the next.

Needed for the first screen: loads neither Pydantic nor YAML.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from mus_tui.errors import MusError
from mus_tui.languages import LANGUAGES
from mus_tui.model.values.letters import on_screen
from mus_tui.model.values.listing import Remembered
from mus_tui.storage.disk.atomic import make_private_folder, write_atomic
from mus_tui.storage.disk.reading import read_file
from mus_tui.storage.locations import Locations

_LARGEST = 64 * 1024
_LONGEST = 500
_MOST_DIGITS = 4

COVER_AFTER = ("1", "3", "5", "10")
"""After how many minutes the screen is covered, where they choose."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Small conveniences, none of them needed; empty where nothing is remembered yet."""

    language: str = "da"
    """The program's own words: one of `LANGUAGES`."""
    theme: str = ""
    """The name of the theme they chose, where they did; it may be one that this version does not have."""
    last_template: str = ""
    """The id of the template that was last used."""
    last_kind: str = ""
    """The kind of talk that was last begun."""
    leader: str = ""
    """The name of the one who holds the talks."""
    leader_role: str = ""
    """The id of the role that they had in the last one."""
    place: str = ""
    """The place of the last talk."""
    last_talk: str = ""
    """The talk that was last open, as `Locations.name_of` names its file."""
    keep_line: str = "yes"
    """Whether a line without content remains of a talk that is destroyed: `yes` or `no`."""

    cover_after: str = ""
    """After how many minutes without a key the screen is covered; empty for never."""
    initials: str = "no"
    """Whether the names of files have the initials of the one a talk is about: `yes` or `no`."""
    group_initials: str = "yes"
    """Whether the papers of one of a group have that one's initials in their names, which tells them apart."""

    papers: str = ""
    """The folder in which a copy, a form or an invitation was last saved."""

    @property
    def cover_minutes(self) -> int:
        """The same as a number; 0 for never, and for what is none."""
        return int(self.cover_after) if self.cover_after.isdecimal() and len(self.cover_after) < _MOST_DIGITS else 0

    def names_initials(self, *, group: bool) -> bool:
        """Whether the names of files have initials; of a group it is the papers of each one alone that can."""
        return (self.group_initials if group else self.initials) == "yes"

    @property
    def remembered(self) -> Remembered:
        """What the set-up of the next talk begins with."""
        return Remembered(
            self.last_template, self.last_kind, self.leader, self.place, self.theme, leader_role=self.leader_role
        )


def load_settings(path: Path) -> Settings:
    """Return the settings; whatever is missing or damaged has its first value. Never raises."""
    stored = _stored(path)
    known = {field.name: stored.get(field.name) for field in fields(Settings)}
    if type(minutes := known["cover_after"]) is int:
        # Whoever writes the file by hand writes a number as a number.
        known["cover_after"] = str(minutes)
    good = {name: on_screen(value) for name, value in known.items() if isinstance(value, str) and len(value) < _LONGEST}
    if good.get("language") not in LANGUAGES:
        good.pop("language", None)
    return Settings(**good)


def save_settings(path: Path, settings: Settings) -> None:
    """Save the settings, readable by their owner only; what another version wrote beside them stays.

    Raises `MusError` as `write_atomic` does.
    """
    text = json.dumps({**_stored(path), **asdict(settings)}, ensure_ascii=False, indent=2)
    make_private_folder(path.parent)
    # Half a character, from a file name that is not UTF-8, would stop the saving.
    write_atomic(path, f"{text}\n".encode("utf-8", "replace"))


def forget_talk(locations: Locations, talk: Path) -> None:
    """Forget that a talk was the last one open. Never raises: the talk is gone all the same."""
    settings = load_settings(locations.settings)
    if settings.last_talk and locations.talk_named(settings.last_talk) == talk:
        with suppress(MusError):
            save_settings(locations.settings, replace(settings, last_talk=""))


def _stored(path: Path) -> dict[str, object]:
    try:
        stored = json.loads(read_file(path, _LARGEST).decode("utf-8-sig"))
    except (MusError, ValueError, RecursionError):
        return {}
    return stored if isinstance(stored, dict) else {}


class Memory:
    """The settings of somebody who has the program open, and what is remembered meanwhile."""

    def __init__(self, file: Path) -> None:
        self.settings = load_settings(file)
        self._file = file
        self._aside: Settings | None = None
        self._folder_was_there = os.path.exists(file.parent)

    def remember(self, **values: str) -> None:
        """Remember a convenience; one that cannot be written is no trouble to anyone.

        What is known already is not written again: a talk that is opened anew need not wait for the disk.
        """
        before, self.settings = self.settings, replace(self.settings, **values)
        # A folder that has gone since is a stick that was pulled, or was renamed: another must not stand in its place.
        has_gone = self._folder_was_there and not os.path.exists(self._file.parent)
        if self.settings != before and self._aside is None and not has_gone:
            with suppress(MusError):
                save_settings(self._file, self.settings)

    def set_aside(self) -> None:
        """Write nothing from now on: somebody only looks around."""
        self._aside = self._aside or self.settings

    def take_up_again(self) -> None:
        """Know again what was known before it was set aside, and nothing of what was chosen meanwhile."""
        self.settings, self._aside = self._aside or self.settings, None

    def move(self, file: Path) -> None:
        """Go on with the settings of another file."""
        self._file, self.settings = file, load_settings(file)
        self._folder_was_there = os.path.exists(file.parent)
