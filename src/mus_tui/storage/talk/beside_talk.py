"""What lies beside a talk: what is shared of the preparations for it, and the talk before it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mus_tui.model.talk import Talk
from mus_tui.model.values.preparation import Preparation
from mus_tui.storage.preparation.preparation_file import SharedBeside
from mus_tui.storage.talk.earlier_talk import read_earlier


class BesideTalk:
    """Read when it is asked for."""

    def __init__(self, talks: Path, file: Path | None, talk: Talk) -> None:
        """`talks` is the folder of all talks; a talk without a `file` is kept nowhere, and nobody shares with it."""
        # A copy of the folder of talks goes on from what lies in the same copy.
        self._folders, self._previous = (file.parent if file else talks, talks), talk.previous
        self._shared = SharedBeside(file, talk) if file else None

    def shared(self) -> Sequence[Preparation]:
        """Return what participants have shared of their preparations by now; nothing unshared is ever read."""
        return self._shared() if self._shared else ()

    def earlier(self) -> Talk | None:
        """Return the talk that last year's plan was made in, where it is still there."""
        return read_earlier(self._folders, self._previous) if self._previous else None
