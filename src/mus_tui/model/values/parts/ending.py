"""What a form says of how its talk ends: what it means that they close it, and when they meet next."""

from typing import Literal

from mus_tui.model.values.kind_id import Only, belongs
from mus_tui.model.values.text import Flag, Frozen, Line, Words


class NextMeeting(Frozen):
    """The line for when they meet next, beside the follow-up of the plan."""

    label: Words
    """The form's words for it."""
    place: Line = ""
    """Its words for a line beside it, such as the time and the place; there is none where it is empty."""
    in_copy: Flag = True
    """Whether it stands in the copies, when it is settled."""
    only: Only = ()
    """The kinds it belongs to."""


class Ending(Frozen):
    """How the talk ends."""

    means: Literal["agreed", "seen"] = "agreed"
    """What each says at the end: that they agree to the plan, or that they have seen what was written."""
    next_meeting: NextMeeting | None = None
    """The line for when they meet next, where the form has one."""

    def next_in(self, kind: str) -> NextMeeting | None:
        """Return the line for when they meet next in one kind of talk; None where it has none."""
        return self.next_meeting if self.next_meeting and belongs(self.next_meeting.only, kind) else None
