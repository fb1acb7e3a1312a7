"""A preparation's own file, through one sitting: what somebody else put there meanwhile is kept beside it.

Ours stays in its place and theirs becomes `<talk>.<person>.other-<n>.prep`, a private file of the same family.
"""

from __future__ import annotations

from pathlib import Path

from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import Preparation
from mus_tui.storage.disk.reading import bytes_there
from mus_tui.storage.preparation.preparation_file import PRIVATE, private_file, same_preparation, save_preparation
from mus_tui.storage.talk.generations import set_aside


class KeptPreparation:
    """Saves one preparation again and again, and remembers what it has put there."""

    def __init__(self, preparation: Preparation) -> None:
        """Keep the preparation that was read, or an empty one."""
        # The last two that were tried as well: a save that failed at its very end may be there nonetheless.
        self._ours: tuple[Preparation, ...] = (preparation,)
        self._aside: bytes | None = None
        self.beside: Path | None = None
        """The file that somebody else's was last kept in."""

    def save(self, talk: Path, preparation: Preparation, position: Position) -> None:
        """Save it beside its talk; raises `MusError` as `save_preparation` does."""
        path = private_file(talk, preparation.participant)
        self._ours = (*self._ours[-2:], preparation)
        save_preparation(talk, preparation, position, last_look=lambda: self._keep_theirs(path))

    def _keep_theirs(self, path: Path) -> None:
        there = bytes_there(path)
        if there is None or there == self._aside or any(same_preparation(path, there, each) for each in self._ours):
            return
        self.beside = set_aside(path, "other", there, PRIVATE)
        # If the save fails after this, the next one does not keep it a second time.
        self._aside = there
