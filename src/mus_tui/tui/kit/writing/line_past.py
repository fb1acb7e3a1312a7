"""What undo and redo know of a line."""

from __future__ import annotations

from typing import NamedTuple

_PASTE, _TAKE = "", "\b"
"""What was done last, where it was no letter that was typed: something was put there whole, or taken away."""


class Stand(NamedTuple):
    """A line as it stood."""

    text: str
    cursor: int


class LinePast:
    """Every stand of a line that can be gone back to; letters typed in one word are one step, a paste is its own."""

    def __init__(self) -> None:
        self._done: list[Stand] = []
        self._undone: list[Stand] = []
        self._now: Stand | None = None
        self._act = _PASTE

    def changed(self, before: Stand, after: Stand, typed: str) -> None:
        """Remember a change, and what was typed by it; nothing where it took something away."""
        self._forget_others(before)
        # A sign that is put together with the one before it makes the line no longer.
        is_typing = len(typed) == 1 and len(after.text) - len(before.text) in {0, 1}
        act = typed if is_typing else _PASTE if typed else _TAKE
        if before != self._now or not _goes_on(self._act, act):
            self._done.append(before)
        self._act = act
        self._undone.clear()
        self._now = after

    def back(self, now: Stand) -> Stand | None:
        """Return how the line stood before the latest change; None where nothing is known of that."""
        return self._turn(now, self._done, self._undone)

    def again(self, now: Stand) -> Stand | None:
        """Return how it stood before it was gone back."""
        return self._turn(now, self._undone, self._done)

    def _turn(self, now: Stand, these: list[Stand], those: list[Stand]) -> Stand | None:
        self._forget_others(now)
        if not these:
            return None
        those.append(now)
        self._now, self._act = these.pop(), _PASTE
        return self._now

    def _forget_others(self, now: Stand) -> None:
        """Know nothing of a line in which something else was put meanwhile than was written."""
        if self._now is not None and now.text != self._now.text:
            self._done.clear()
            self._undone.clear()
            self._act = _PASTE


def _goes_on(last: str, act: str) -> bool:
    """Whether an act is of one step with the last: letters as far as the word goes, and what is taken away in a row."""
    if _TAKE in {last, act}:
        return last == act
    return last != _PASTE != act and (last.isspace() or not act.isspace())
