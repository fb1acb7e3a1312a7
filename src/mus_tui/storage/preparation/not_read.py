"""What the readers of single sorts of files say to the one that knows which file it is."""

from __future__ import annotations


class NotReadError(Exception):
    """A form that cannot be read; `said` is the id of the sentence for it."""

    def __init__(self, said: str, *, limit: int = 0) -> None:
        super().__init__(said)
        self.said, self.limit = said, limit
