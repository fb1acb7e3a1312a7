"""What a form has around what it asks: the lines at its top or above the plan, and those to sign on."""

from typing import Literal

from mus_tui.model.values.kind_id import Only
from mus_tui.model.values.prose import Prose
from mus_tui.model.values.text import Flag, Frozen, Slug, Words


class HeaderLine(Frozen):
    """One line at the top of the form or above the plan, such as who it is for (K9, B20)."""

    label: Words
    """The source's words, without the rule to write on."""
    shows: Literal["person", "period", "date", "place", "next_meeting", "answer", "blank"]
    """A person's name, the plan's period, when and where they meet and when they meet next, what was answered at a
    question, or a rule to write on and nothing else."""
    role: Slug | None = None
    """For `person`: the role whose name it is."""
    question: Slug | None = None
    """For `answer`: the question it is answered at."""
    field: Slug | None = None
    """For `answer`: the field of that question; None for its only note."""
    only: Only = ()
    """The kinds it belongs to."""


class Signature(Frozen):
    """One line to sign on (K9, B17)."""

    role: Slug
    """The id of the role that signs."""
    label: Words
    """What stands beside the line."""
    text: Prose = ""
    """What whoever signs says by it, such as that it is read and understood; it stands over the line."""
    date: Flag = False
    """Whether it has a date of its own beside it; else there is one for all."""
    after: Slug | None = None
    """The perspective or the question that the form has it after; None where it stands at the end."""
    only: Only = ()
    """The kinds it belongs to."""
