"""The words in which one role is asked what the two talk about together."""

from mus_tui.model.values.text import Frozen, Paragraphs, Slug


class TextFor(Frozen):
    """A question in the words in which one role is asked it beforehand."""

    role: Slug
    """The id of the role."""
    text: Paragraphs
    """The question, word for word, a paragraph each."""
