"""What a form says of the steps that are the program's: what it calls them, the minutes, and last year's plan."""

from __future__ import annotations

from mus_tui.model.values.fields import Field
from mus_tui.model.values.text import Frozen, Line, Words


class Phases(Frozen):
    """The form's own words for the steps around its questions; the program's where one is empty."""

    opening: Line = ""
    """The welcome."""
    keywords: Line = ""
    """The keywords."""
    last_year: Line = ""
    """What became of last year's plan."""
    plan: Line = ""
    """The plan."""
    minutes: Line = ""
    """The minutes."""
    closing: Line = ""
    """The end."""

    def called(self, step: str) -> str:
        """Return the form's word for a kind of step; empty where it has none."""
        return str(getattr(self, "last_year" if step == "follow_up" else step, ""))


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
