"""Where in the talk they are. Kept beside the talk and outside its checksum: looking changes nothing."""

from __future__ import annotations

from mus_tui.model.text import Frozen


class Position(Frozen):
    """A step and a place in its text."""

    step: str = "opening"
    """The id of the step."""
    author: str = ""
    """Whose note was open: a participant's id, or empty for the one in common."""
    field: str = ""
    """Which labelled note was open."""
    cursor: tuple[int, int] = (0, 0)
    """Line and column of the cursor, from 0."""
