"""What a template was made from, and what was corrected on the way."""

from mus_tui.model.values.text import Frozen, Line, Words


class Source(Frozen):
    """One document the template was made from."""

    title: Words
    """The title that the document has itself."""
    owner: Words
    """The municipality or other house that issued it."""
    date: Line = ""
    """When, in the document's own words; empty where it does not say."""
    file: Line = ""
    """The file it was read from."""


class Correction(Frozen):
    """A scanning error that was corrected (E29)."""

    read: Words
    """What the scanned document says."""
    written: Words
    """What the template says instead."""
