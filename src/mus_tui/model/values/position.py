"""Where in the talk they are. Kept beside the talk and outside its checksum: looking changes nothing."""

from mus_tui.model.values.text import Frozen, Ref


class Position(Frozen):
    """A step and a place in its text."""

    step: Ref = "opening"
    """The id of the step that is on the screen."""
    author: Ref = ""
    """Whose note was open: a participant's id, or empty for the one in common."""
    field: Ref = ""
    """Which labelled note was open."""
    cursor: tuple[int, int] = (0, 0)
    """Line and column of the cursor, from 0."""
    agreeing: Ref = ""
    """The row whose line was being typed, which nobody has agreed to yet; empty where none was."""
