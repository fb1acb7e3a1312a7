"""The file of the talk on the table, through one sitting.

What somebody else has put there meanwhile is never overwritten: ours then lies beside it, until a person chooses.
What they took away is written once more, also of a talk that is only looked at: what is on the table is in a file.
A place in the talk is written when they leave, and only into a file of our own.
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
from mus_tui.storage.disk.sealing import found_in_the_clear
from mus_tui.storage.disk.seen_file import Found, SeenFile
from mus_tui.storage.talk.generations import before_file, conflicts, free_name, set_aside
from mus_tui.storage.talk.talk_file import (
    FORM,
    LoadedTalk,
    ReadTalk,
    changed_at,
    load_talk,
    parse_talk,
    read_talk,
    seal_name,
    talk_bytes,
)
from mus_tui.storage.talk.talk_list import head_in


class _Known(NamedTuple):
    """What we last read or wrote."""

    talk: Talk
    position: Position
    changed: datetime
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
        self.found: Found | None = None
        """What was last found in the place of ours; another one each time."""
        self._known: _Known | None = None
        # Since the last that succeeded, the last two: a save that failed at its very end may be there nonetheless.
        self._tried: tuple[bytes, ...] = ()
        self._lies_there = False
        self._border_kept = False
        self._written = False
        self._older_format = False
        self._head: object = None
        """What the file that was opened says of the talk before it; None for what we wrote ourselves."""
        self._seen = self._seen_at(path)

    @classmethod
    def opened(cls, path: Path, read: ReadTalk | None = None) -> tuple[LoadedTalk, KeptTalk]:
        """Read the talk of a file, which may have been `read` already, and keep it there.

        Raises `MusError` as `load_talk` does.
        """
        sweep_beside(path)
        # Read once: a long talk is half a megabyte.
        data, document, loaded = read_talk(path, read)
        if (head := head_in(path, data)) and head.state != "locked":
            found_in_the_clear(seal_name(loaded.talk.id))
        kept = cls(path)
        kept.changed = changed_at(document)
        kept.conflict = next(iter(conflicts(path)), None)
        kept._known = _Known(*loaded, kept.changed or datetime.now().astimezone(), data)
        kept._lies_there = True
        kept._older_format = document["version"] < FORM.version
        kept._head = document["head"]
        return loaded, kept

    def save(self, talk: Talk, position: Position, changed: datetime) -> None:
        """Save the talk as it stands; raises `MusError` as `write_atomic` does."""
        looked = self._known is not None and talk == self._known.talk
        if looked and (self._older_format or (talk.is_closed and self._head_fits(talk))):
            self.look(whole=True)
            return
        now = _Known(talk, position, changed, talk_bytes(talk, position, changed))
        try:
            self._put(now, border=not looked)
        except _Underneath:
            self._put_beside(now)
        self._written, self._older_format, self._head = True, False, None

    def _head_fits(self, talk: Talk) -> bool:
        # Asked only of a closed talk, and never before it is shown.
        from mus_tui.storage.talk.talk_head import head_fits

        return self._head is None or head_fits(talk, self._head)

    def look(self, *, whole: bool = False) -> bool:
        """See to it that ours is in a file; return whether it lay there no more, raise `MusError` as `save` does.

        Where its file has been taken away it is written once more, and where another lies there, beside that one. What
        has not been touched since it was last seen is not read again, except `whole`.
        """
        if self._known is None or self._seen.look(whole=whole) == "ours":
            return False
        # Made anew, so that it is sealed where the talk has been locked since.
        talk, position, changed, _ = self._known
        ours = _Known(talk, position, changed, talk_bytes(talk, position, changed))
        try:
            self._put(ours, border=False)
        except _Underneath:
            self._put_beside(ours)
        return True

    @property
    def checksum(self) -> str:
        """Of the talk as it is known to lie in its own file; empty where another lies there, or none."""
        return _checksum(self.path, self._known.data) if self._known and not self.diverted else ""

    def only_looked_at(self, talk: Talk) -> bool:
        """Whether nothing has been written in this sitting, nor waits to be."""
        return not self._written and self._known is not None and talk == self._known.talk

    def _put(self, now: _Known, *, border: bool) -> None:
        """Write it in the place of ours, unless another lies there."""
        seen = self._seen.look(whole=True)
        if seen == "other":
            raise _Underneath
        if border:
            self._keep_border(now.talk)
        self._tried = (*self._tried[-1:], now.data)
        write_atomic(self._seen.path, now.data, last_look=self._look)
        # What was tried or written before it is not ours any more: who lays it there again takes words away.
        self._known, self._tried = now, ()
        lay_there, self._lies_there = self._lies_there, True
        if seen == "gone" and lay_there:
            self.found = Found("gone", self._seen.path)

    def _put_beside(self, now: _Known) -> None:
        """Write it beside what lies in the place of ours, and go on there."""
        self.conflict, self.diverted, self._lies_there = free_name(self.path, "conflict"), True, False
        self._seen, self._tried = self._seen_at(self.conflict), (now.data,)
        self.found = Found("other", self.conflict)
        try:
            write_atomic(self.conflict, now.data, last_look=self._look)
        except _Underneath:
            self._put_beside(now)
        else:
            self._known, self._tried, self._lies_there = now, (), True

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
        # Somebody may have taken the other one away by now; ours can stand all the same.
        other = bytes_there(file, LARGEST) if keep else read_file(file, LARGEST)
        stands = ours if keep or other is None else other
        known = _Known(*parse_talk(file, stands), changed, stands)

        def last_look() -> None:
            # Ours beside it is removed in the end, and may have been changed like any other.
            if other != bytes_there(file, LARGEST) or self._seen.look(whole=True) == "other":
                raise MusError("changed_while_choosing", path=self.path)

        last_look()
        if (aside := other if keep else ours) is not None:
            set_aside(self.path, "other", aside)
        self._tried = (*self._tried[-1:], stands)
        write_atomic(self.path, stands, last_look=last_look)
        remove(self.conflict)
        self.diverted = False
        self.conflict = next(iter(conflicts(self.path)), None)
        self._seen, self._known, self._tried, self._written = self._seen_at(self.path), known, (), True

    # Looking

    def _seen_at(self, path: Path) -> SeenFile:
        return SeenFile(path, self._is_ours, LARGEST + 1)

    def _is_ours(self, there: bytes) -> bool:
        known = self._known.data if self._known else None
        if there in (known, *self._tried):
            return True
        # Another place in it, or another layout, is the same talk.
        return known is not None and _checksum(self.path, there) == _checksum(self.path, known)

    def _look(self) -> None:
        """Raise where the file holds another talk than the one we know."""
        if self._seen.look(whole=True) == "other":
            raise _Underneath

    def _keep_border(self, talk: Talk) -> None:
        """Before the first change of a sitting, keep what the earlier one left."""
        if self._border_kept or self._known is None or self.diverted:
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
