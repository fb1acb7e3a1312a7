"""A preparation's own file, through one sitting: what somebody else put there meanwhile is kept beside it.

Ours stays in its place and theirs becomes `<talk>.<person>.other-<n>.prep`, a private file of the same family. What
they took away is written once more, and so is what is shared.
"""

from __future__ import annotations

from pathlib import Path

from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import Preparation
from mus_tui.storage.disk.reading import bytes_there
from mus_tui.storage.disk.seen_file import Found, SeenFile
from mus_tui.storage.preparation.preparation_file import (
    PRIVATE,
    private_file,
    same_preparation,
    same_shared,
    save_preparation,
    shared_file,
)
from mus_tui.storage.talk.generations import set_aside


class KeptPreparation:
    """Saves one preparation again and again, and remembers what it has put there."""

    def __init__(self, preparation: Preparation, position: Position | None = None, talk: Path | None = None) -> None:
        """Keep the preparation that was read beside a `talk`, or an empty one that lies nowhere yet."""
        # The last that succeeded, and the last two since: a save that failed at its very end may be there nonetheless.
        self._ours: tuple[Preparation, ...] = (preparation,)
        self._position = position or Position()
        self._aside: bytes | None = None
        self._written = False
        self.found: Found | None = None
        """What was last found in the place of ours, and where theirs lies now; another one each time."""
        self._talk: Path | None = None
        if talk:
            self._lies_beside(talk)

    def save(self, talk: Path, preparation: Preparation, position: Position) -> None:
        """Save it beside its talk; raises `MusError` as `save_preparation` does."""
        path = private_file(talk, preparation.participant)
        lay_there = talk == self._talk
        gone = False

        def last_look() -> None:
            nonlocal gone
            gone = self._keep_theirs(path)

        self._ours = (*self._ours[:1], *self._ours[1:][-1:], preparation)
        save_preparation(talk, preparation, position, last_look=last_look)
        # What was written before it is not ours any more: who lays it there again takes words away.
        self._ours, self._aside = (preparation,), None
        self._position, self._written = position, True
        if not lay_there:
            self._lies_beside(talk)
        elif gone:
            self.found = Found("gone", path)

    def look(self, *, whole: bool = False) -> bool:
        """See to it that ours lies where it was put, and what is shared beside it; return whether it did not.

        Raises `MusError` as `save` does. What has not been touched since it was last seen is not read again, except
        `whole`.
        """
        if self._talk is None:
            return False
        seen = [self._private.look(whole=whole), self._shared.look(whole=whole)]
        nothing_shared = not self._ours[-1].shared_part().shared
        if seen[0] == "ours" and (seen[1] == "ours" or (seen[1] == "gone" and nothing_shared)):
            return False
        self.save(self._talk, self._ours[-1], self._position)
        return True

    def only_looked_at(self, preparation: Preparation) -> bool:
        """Whether nothing has been written in this sitting, nor waits to be."""
        return not self._written and preparation == self._ours[-1]

    def _lies_beside(self, talk: Path) -> None:
        mine = self._ours[-1].participant
        private, shared = private_file(talk, mine), shared_file(talk, mine)
        self._talk = talk
        self._private = SeenFile(private, lambda there: self._is_ours(private, there))
        self._shared = SeenFile(shared, lambda there: same_shared(shared, there, self._ours[-1]))

    def _is_ours(self, path: Path, there: bytes) -> bool:
        return any(same_preparation(path, there, each) for each in self._ours)

    def _keep_theirs(self, path: Path) -> bool:
        """Keep what somebody else put there beside ours; return whether nothing is there."""
        there = bytes_there(path)
        if there is not None and there != self._aside and not self._is_ours(path, there):
            self.found = Found("other", set_aside(path, "other", there, PRIVATE))
            # If the save fails after this, the next one does not keep it a second time.
            self._aside = there
        return there is None
