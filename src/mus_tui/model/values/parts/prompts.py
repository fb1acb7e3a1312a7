"""Sub-questions: what may inspire below a question, and needs no answer."""

from typing import Annotated

from pydantic import BeforeValidator

from mus_tui.model.values.prose import Prose
from mus_tui.model.values.text import Flag, Frozen, Paragraphs


def text_alone(value: object) -> object:
    """Take a text alone for the sub-question that it is."""
    return {"text": value} if isinstance(value, str) else value


class SubPrompt(Frozen):
    """Second level of inspiration."""

    text: Paragraphs
    """The sub-question, word for word."""


class Prompt(Frozen):
    """Inspiration below a question; never counts for coverage (B6)."""

    text: Paragraphs
    """The sub-question, word for word."""
    prompts: tuple[Annotated[SubPrompt, BeforeValidator(text_alone)], ...] = ()
    """At most one level more (B8)."""
    note: Prose = ""
    """What the source says must be remembered here (H14)."""
    ours: Flag = False
    """Whether we wrote it, and not the source."""
