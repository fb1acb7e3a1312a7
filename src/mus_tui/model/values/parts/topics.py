"""What must be discussed in a talk, and its parts."""

from mus_tui.model.values.kind_id import Only
from mus_tui.model.values.text import Frozen, Line, Slug, Words


class Aspect(Frozen):
    """A part of a mandatory topic that is ticked by itself (E8)."""

    id: Slug
    """What a tick names the aspect by; never shown."""
    text: Words
    """The aspect, word for word."""


class MandatoryTopic(Frozen):
    """What must be discussed, in whatever words and place (H22)."""

    id: Slug
    """What marks and questions name the topic by; unique in the template."""
    text: Words
    """The topic, word for word."""
    short: Line = ""
    """A few words for the narrow column; the text itself where it is empty."""
    aspects: tuple[Aspect, ...] = ()
    """Parts that are ticked one by one."""
    only: Only = ()
    """The kinds it belongs to."""
