"""Where papers of a talk may lie, and what lies there: for the dialogs that write them."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.export.formats import shows_every_sign
from mus_tui.language.sentences import sentence
from mus_tui.storage.disk.copy_file import check_place
from mus_tui.storage.talk.locking import is_locked
from mus_tui.storage.talk.lying import free_place, is_own, lying, own_place
from mus_tui.tui.kit.lying_words import lying_words
from mus_tui.tui.shelf import Refused
from mus_tui.words import count, t

if TYPE_CHECKING:
    from mus_tui.tui.table import Table

_NAMED = 3
"""Of so many files it is said what lies there; the others are counted."""


class DiskFiling:
    """Knows the talk by its file; see `Filing`."""

    def __init__(self, table: Table, talk: Path | None, *, group: bool = False) -> None:
        self._table, self._talk, self._group = table, talk, group

    @property
    def initials(self) -> bool:
        """Whether they want initials in the names of files."""
        return self._table.memory.settings.names_initials(group=self._group)

    @property
    def days_in_initials(self) -> bool:
        """Whether a calendar calls those by initials whom it says that a talk is with: only where that was chosen."""
        return self._table.memory.settings.names_initials(group=False)

    def use_initials(self, wanted: bool) -> None:
        """Remember whether they want initials in the names of files."""
        self._table.memory.remember(**{"group_initials" if self._group else "initials": "yes" if wanted else "no"})

    @property
    def is_locked(self) -> bool:
        """Whether the talk is locked, which its papers are not."""
        return self._talk is not None and is_locked(self._talk)

    @property
    def folder(self) -> Path | None:
        """The folder they last chose for a paper; None where there is none, or it has gone, as a stick does."""
        folder = Path(self._table.memory.settings.papers)
        return folder if folder.is_absolute() and os.path.isdir(folder) else None

    def keep_folder(self, folder: Path) -> None:
        """Remember the folder that a paper was saved in."""
        self._table.memory.remember(papers=str(folder))

    def propose(self, path: Path, places: Callable[[Path], Sequence[Path]], *, renew: bool) -> Path:
        """Return a place where nothing lies, or with `renew` where this talk wrote the same before."""
        own = own_place(path, places, self._talk) if renew else None
        return own or free_place(path, places, self._talk)

    def renews(self, places: Sequence[Path]) -> bool:
        """Whether all of these are as they were written for this talk."""
        return is_own(places, self._talk)

    def unshown(self, places: Sequence[Path]) -> str:
        """Say that there are signs in one of these that it cannot show; empty where there are none."""
        with suppress(OSError):
            if not all(shows_every_sign(place.read_bytes()) for place in places):
                return t("papers.signs_not_shown")
        return ""

    def lies(self, places: Sequence[Path]) -> str:
        """Say what lies there, and of many how many more; `Refused` where one of them can never be written over.

        What is not as this talk wrote it comes first: it is what somebody would miss.
        """
        found = []
        for place in places:
            try:
                check_place(place, self._talk)
            except MusError as error:
                raise Refused(sentence(error)) from error
            if there := lying(place, self._talk, [self._table.locations.talks]):
                found.append((place, there))
        found.sort(key=lambda each: each[1].own and each[1].unchanged)
        if len(places) == 1:
            return "".join(lying_words(there) for _, there in found)
        said = [f"{place.name}: {lying_words(there)}" for place, there in found[:_NAMED]]
        more = len(found) - len(said)
        return "\n".join([*said, count("papers.lies_more", more)] if more else said)
