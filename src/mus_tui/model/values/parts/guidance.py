"""What the source explains, and where in a talk it belongs."""

from typing import Literal

from mus_tui.model.values.kind_id import Only
from mus_tui.model.values.text import Flag, Frozen, Line, Slug, SomeParagraphs

At = Literal[
    "purpose",
    "confidentiality",
    "opening",
    "invitation",
    "preparation",
    "talk",
    "last_year",
    "plan",
    "closing",
    "top",
    "signatures",
    "end",
    "background",
]
"""The places, in the order of the talk; top, signatures and end are those of copies and paper."""


class Guidance(Frozen):
    """A piece of the source that explains rather than asks."""

    id: Slug
    """The name of the piece, never shown."""
    at: At
    """Where in the talk it belongs."""
    title: Line = ""
    """The source's heading, where it has one."""
    text: SomeParagraphs = ""
    """Word for word; lines that begin with «- » are a list. Empty where the source has a heading alone."""
    roles: tuple[Slug, ...] = ()
    """The roles it is meant for; empty means all of them."""
    only: Only = ()
    """The kinds it belongs to."""
    ours: Flag = False
    """Whether we wrote it, and not the source."""
