"""Takes the talk off the table to be saved, with the time at which it was last changed."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.model.values.position import Position
    from mus_tui.storage.talk.kept_talk import KeptTalk
    from mus_tui.tui.desk import Desk
    from mus_tui.tui.keeping.flow.autosave import Save


class Taker:
    """One talk through a sitting, and the files it is kept in: more than one where it had to be saved elsewhere."""

    def __init__(self, desk: Desk, kept: KeptTalk) -> None:
        self._desk = desk
        self._kept = {kept.path: kept}
        self._latest = (desk.talk, kept.changed or desk.clock())
        self.place = desk.position
        """Where they were when it was last taken."""

    def kept(self, path: Path) -> KeptTalk:
        """Return what is known of a file."""
        from mus_tui.storage.talk.kept_talk import KeptTalk

        if path not in self._kept:
            self._kept[path] = KeptTalk(path)
        return self._kept[path]

    def take(self) -> Save:
        """Return what saves the talk as it stands now."""
        talk, changed = self.now()
        self.place = self._desk.position
        return partial(self._save, talk=talk, position=self.place, changed=changed)

    def now(self) -> tuple[Talk, datetime]:
        """Return the talk, and when it was last changed."""
        if self._desk.talk is not self._latest[0]:
            self._latest = (self._desk.talk, self._desk.clock())
        return self._latest

    def _save(self, path: Path, *, talk: Talk, position: Position, changed: datetime) -> None:
        self.kept(path).save(talk, position, changed)
