"""What lies beside a talk: what is shared of the preparations for it, and the talks before it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from mus_tui.model.talk import Talk
from mus_tui.model.values.listing import TalkHead, was_held
from mus_tui.model.values.preparation import Preparation
from mus_tui.storage.preparation.preparation_file import SharedBeside
from mus_tui.storage.talk.talk_list import newest, read_head

_MOST_READ = 500


class BesideTalk:
    """Read when it is asked for."""

    def __init__(self, talks: Path, file: Path | None, talk: Talk) -> None:
        """`talks` is the folder of all talks; a talk without a `file` is kept nowhere, and nobody shares with it."""
        self._talks = talks
        # A copy of the folder of talks goes on from what lies in the same copy.
        self._folders = (file.parent if file else talks, talks)
        self._shared = SharedBeside(file, talk) if file else None

    def shared(self) -> Sequence[Preparation]:
        """Return what participants have shared of their preparations by now; nothing unshared is ever read."""
        return self._shared() if self._shared else ()

    def earlier(self, talk: Talk) -> Mapping[str, Talk]:
        """Return the earlier talks of the same people that are still there, by their ids."""
        # Loaded, here and below, when somebody asks for it.
        from mus_tui.storage.talk.earlier_talk import find_earlier

        return {found.talk.id: found.talk for found in find_earlier(self._folders, talk)}

    def rounds(self, talk: Talk) -> Sequence[Talk]:
        """Return the earlier talks of the same people that this one goes on from, the newest first."""
        from mus_tui.storage.talk.earlier_talk import find_rounds

        return find_rounds(self._folders, talk)

    def of_the_same(self, talk: Talk) -> TalkHead | None:
        """Return the latest earlier talk of the same people that this one looks back at; only ever to be offered."""
        from mus_tui.model.rules.crossing import alike

        taken, kind = [plan.kind for plan in talk.previous], talk.talk_kind
        if taken and set(kind.last) <= set(taken):
            return None
        known = {talk.id, *(plan.talk for plan in talk.previous)}
        names = [each.name for each in talk.participants]
        heads = (head for file in newest(self._talks, _MOST_READ) if (head := read_head(file)))
        earlier = (head for head in heads if head.id not in known and head.held <= talk.held.isoformat())
        wanted = (head for head in earlier if kind.looks_back_at(head.kind, taken))
        return next((head for head in wanted if was_held(head) and alike(head.people, names)), None)
