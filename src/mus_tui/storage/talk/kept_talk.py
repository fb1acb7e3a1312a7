"""The file of the talk on the table, through one sitting.

What somebody else has put there meanwhile is never overwritten: ours then lies beside it, until a person chooses.
What only looks changes nothing: a place in the talk is written when they leave, and only into a file of our own.
"""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from mus_tui.errors import MusError
from mus_tui.model.talk import Talk
from mus_tui.model.values.position import Position
from mus_tui.storage.disk.atomic import remove, sweep_beside, write_atomic
from mus_tui.storage.disk.document import LARGEST, parse_document
from mus_tui.storage.disk.reading import bytes_there, read_file
from mus_tui.storage.talk.generations import before_file, conflicts, free_name, set_aside
from mus_tui.storage.talk.talk_file import FORM, LoadedTalk, changed_at, load_talk, parse_talk, talk_bytes, talk_in


class _Known(NamedTuple):
    """What we last read or wrote."""

    talk: Talk
    data: bytes
    """The whole of its file."""


class _Underneath(Exception):  # noqa: N818 - what happened, for the one who saves
    """Somebody else has changed the file."""


class KeptTalk:
    """Saves one talk again and again, and remembers how its file was."""

    def __init__(self, path: Path) -> None:
        """Keep a new talk in a file that is not there yet."""
        self.path = path
        self.changed: datetime | None = None
        """When the talk was last changed, as the file that was opened says."""
        self.conflict: Path | None = None
        """Where our version lies while somebody else's is in its place, or theirs from an earlier sitting."""
        self.diverted = False
        """Whether our version is the one beside the file."""
        self._known: _Known | None = None
        # The last two that were tried: a save that failed at its very end may be there nonetheless.
        self._tried: tuple[bytes, ...] = ()
        self._border_kept = False
        self._written = False
        self._older_format = False

    @classmethod
    def opened(cls, path: Path) -> tuple[LoadedTalk, KeptTalk]:
        """Read the talk of a file and keep it there; raises `MusError` as `load_talk` does."""
        sweep_beside(path)
        data = read_file(path, LARGEST + 1)
        # Read once: a long talk is half a megabyte.
        document = parse_document(path, data, FORM)
        loaded = talk_in(path, document)
        kept = cls(path)
        kept.changed = changed_at(document)
        kept.conflict = next(iter(conflicts(path)), None)
        kept._known = _Known(loaded.talk, data)
        kept._older_format = document["version"] < FORM.version
        return loaded, kept

    def save(self, talk: Talk, position: Position, changed: datetime) -> None:
        """Save the talk as it stands; raises `MusError` as `write_atomic` does."""
        data = talk_bytes(talk, position, changed)
        if self.diverted and self.conflict:
            write_atomic(self.conflict, data)
            return
        looked = self._known is not None and talk == self._known.talk
        if looked and (talk.is_closed or self._older_format):
            return
        try:
            self._look()
            if not looked:
                self._keep_border(talk)
            self._tried = (*self._tried[-1:], data)
            write_atomic(self.path, data, last_look=self._look)
        except _Underneath:
            if not looked:
                self.conflict, self.diverted = free_name(self.path, "conflict"), True
                write_atomic(self.conflict, data)
            return
        self._known = _Known(talk, data)
        self._written, self._older_format = True, False

    def leave(self) -> None:
        """Keep the file as it is now as the last good version, if that can be done: the sitting is over."""
        if not self._written and os.path.exists(before_file(self.path)):
            return
        try:
            data = read_file(self.path, LARGEST)
            if self._known and data == self._known.data:
                _keep_before(self.path, data)
        except MusError:
            return

    # Choosing between two versions

    def other(self) -> Talk | None:
        """Return the version that is not on the table, None where it cannot be read."""
        file = self.path if self.diverted else self.conflict
        try:
            return load_talk(file).talk if file else None
        except MusError:
            return None

    def settle(self, talk: Talk, position: Position, changed: datetime, *, keep: bool) -> None:
        """Let the version on the table stand, or else the other one; the one not chosen is kept beside it.

        Raises `MusError`; then nothing is lost, and both are still there.
        """
        assert self.conflict is not None
        ours = talk_bytes(talk, position, changed)
        file = self.path if self.diverted else self.conflict
        other = read_file(file, LARGEST)
        stands = ours if keep else other
        known = _Known(parse_talk(file, stands).talk, stands)
        set_aside(self.path, "other", other if keep else ours)
        self._tried = (*self._tried[-1:], stands)
        write_atomic(self.path, stands)
        remove(self.conflict)
        self.diverted = False
        self.conflict = next(iter(conflicts(self.path)), None)
        self._known, self._written = known, True

    # Looking

    def _look(self) -> None:
        """Raise where the file holds another talk than the one we know."""
        there = bytes_there(self.path, LARGEST + 1)
        known = self._known.data if self._known else None
        if there is None or there in (known, *self._tried):
            return
        # Another place in it, or another layout, is the same talk.
        if known is None or _checksum(self.path, there) != _checksum(self.path, known):
            raise _Underneath

    def _keep_border(self, talk: Talk) -> None:
        """Before the first change of a sitting, keep what the earlier one left."""
        if self._border_kept or self._known is None:
            return
        if talk.destroyed != self._known.talk.destroyed or _took_away(self._known.talk, talk):
            # What is destroyed, or an earlier plan that was taken away, must not live on in an older version (S11).
            remove(before_file(self.path))
        elif (there := bytes_there(self.path, LARGEST + 1)) is not None:
            try:
                _keep_before(self.path, there)
            except MusError:
                # The save itself matters more; the next one tries again.
                return
        self._border_kept = True


def _took_away(before: Talk, now: Talk) -> bool:
    """Whether an earlier plan, or a row of one, is not there any more."""
    return bool(
        {each.talk for each in before.previous} - {each.talk for each in now.previous}
        or {each.ref for each in before.earlier_rows} - {each.ref for each in now.earlier_rows}
    )


def _keep_before(talk: Path, data: bytes) -> None:
    before = before_file(talk)
    try:
        same = read_file(before, LARGEST) == data
    except MusError:
        same = False
    if not same:
        write_atomic(before, data)


def _checksum(path: Path, data: bytes) -> str:
    """Return the checksum of the talk in a file; of one that cannot be read, what no talk has."""
    try:
        checksum: str = parse_document(path, data, FORM)["checksum"]
    except MusError:
        return ""
    return checksum
