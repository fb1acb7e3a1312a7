"""What a form says of the steps that are the program's: their names, the keywords, the minutes, last year's plan."""

import pydantic

from mus_tui.model.values.fields import Field
from mus_tui.model.values.prose import Prose
from mus_tui.model.values.text import Frozen, Line, Whole, Words


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
    afterwards: Line = ""
    """What is filled in beside the questions when the talk has been closed."""

    def called(self, step: str) -> str:
        """Return the form's word for a kind of step; empty where it has none."""
        return str(getattr(self, "last_year" if step == "follow_up" else step, ""))


class KeywordSet(Frozen):
    """The keywords of a template (A4)."""

    pick: Whole = pydantic.Field(ge=1, le=20)
    """How many each participant picks."""
    words: tuple[Words, ...]
    """In the order of the source, each once (E15)."""


class MinutesForm(Frozen):
    """The short record that is written at closing (H9)."""

    label: Words
    """What the template calls it."""
    hint: Prose = ""
    """What the source says about it."""


class LastYearForm(Frozen):
    """What the template itself asks about each row of last year's plan (B7)."""

    status: Line = ""
    """Its words for how the row went."""
    fields: tuple[Field, ...] = ()
    """Its further questions, each with a place to write; a plain remark where there are none."""
    carry: Line = ""
    """Its words for carrying the row on."""
