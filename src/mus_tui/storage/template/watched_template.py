"""A template file that somebody is writing: looked at again and again, and read when it lies still after a change.

An editor may write it in pieces, put another in its place, or take it away for a moment.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from mus_tui.errors import Fault, MusError
from mus_tui.model.values.template import Template
from mus_tui.storage.disk.seen_file import Stamp, stamp_of
from mus_tui.storage.locations import Locations
from mus_tui.storage.template.below import ENDINGS
from mus_tui.storage.template.checking import checked


class Seen(NamedTuple):
    """What a file is now."""

    template: Template | None = None
    """What it says; None where it cannot be used."""
    found: tuple[Fault, ...] = ()
    """Its faults and what is advised, in the order of the file."""
    trouble: MusError | None = None
    """Why it cannot be had at all."""


class WatchedTemplate:
    """One file, and what it stands on."""

    def __init__(self, path: Path, locations: Locations, file: str = "") -> None:
        """`file` is its name in the faults."""
        self.path = path
        self._file, self._locations = file or path.name, locations
        self._glanced: dict[Path, Stamp | None] | None = None
        self._read: dict[Path, Stamp | None] | None = None
        self._stands_on = False
        self._seen: Seen | None = None

    def read(self) -> Seen:
        """Read it as it is now."""
        self._read = self._glanced = self._stamps()
        try:
            template, found, self._stands_on = checked(self.path, self._file, self._locations)
        except MusError as trouble:
            self._seen = Seen(trouble=trouble)
        else:
            self._seen = Seen(template, found)
        return self._seen

    def look(self) -> Seen | None:
        """Return what it is now; None where that is the same as before, or it has changed since the last look."""
        before, self._glanced = self._glanced, self._stamps()
        if self._glanced != before or self._glanced == self._read:
            return None
        seen = self._seen
        return now if not _same(now := self.read(), seen) else None

    def _stamps(self) -> dict[Path, Stamp | None]:
        return {each: stamp_of(each) for each in (self.path, *self._beside())}

    def _beside(self) -> Iterator[Path]:
        """Give the templates beside it, where it stands on another: which one may change with any of them."""
        if self._stands_on:
            with suppress(OSError), os.scandir(self.path.parent) as there:
                yield from (Path(each.path) for each in there if each.name.lower().endswith(ENDINGS))


def _same(now: Seen, before: Seen | None) -> bool:
    if before is None:
        return False
    told = (repr(each.trouble and (each.trouble.message, each.trouble.values)) for each in (now, before))
    return now[:2] == before[:2] and len(set(told)) == 1
