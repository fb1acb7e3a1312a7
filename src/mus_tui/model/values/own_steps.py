"""What a form says of the steps that are the program's: the minutes, and what became of last year's plan."""

from __future__ import annotations

from mus_tui.model.values.fields import Field
from mus_tui.model.values.text import Frozen, Line, Words


class MinutesForm(Frozen):
    """The short record that is written at closing (H9)."""

    label: Words
    """What the template calls it."""
    hint: Line = ""
    """What the source says about it."""


class LastYearForm(Frozen):
    """What the template itself asks about each row of last year's plan (B7)."""

    status: Line = ""
    """Its words for how the row went."""
    fields: tuple[Field, ...] = ()
    """Its further questions, each with a place to write; a plain remark where there are none."""
    carry: Line = ""
    """Its words for carrying the row on."""
