"""What is marked by hand while they talk: topics, keywords, and the places they have been."""

from typing import Literal

from mus_tui.model.values.answers import Answer
from mus_tui.model.values.day import Day
from mus_tui.model.values.text import Frozen, Line, Paragraphs, Ref, Slug, Words


class TopicMark(Frozen):
    """What became of a mandatory topic (E6, E7)."""

    topic: Ref
    """The id of the topic."""
    state: Literal["open", "discussed", "put_aside"] = "open"
    """Discussed, put aside by agreement, or still open with some aspects ticked."""
    reason: Line = ""
    """Why they put it aside, in their words."""
    aspects: tuple[Ref, ...] = ()
    """The aspects that were ticked."""


class KeywordChoice(Frozen):
    """The keywords one participant picked (A7)."""

    participant: Ref
    """The id of the one who picked."""
    words: tuple[Ref, ...]
    """The keywords, in the template's order."""


class Note(Answer):
    """What was answered under a question."""

    question: Ref
    """The id of the question it stands under."""
    field: Ref = ""
    """The field it belongs to; empty for the only text."""
    author: Ref = ""
    """The participant who wrote it (H2, B25); empty for a note in common."""


class OwnQuestion(Frozen):
    """A topic that somebody added to this talk (B11)."""

    id: Slug
    """What notes name it by, as they do a question; unique in the talk."""
    text: Words
    """What to talk about, in their words."""
    perspective: Ref = ""
    """The perspective it stands under; empty for a place of its own after the template's."""
    after: Ref = ""
    """The question it stands after; empty for last in its perspective."""
    by: Ref = ""
    """The participant who added it; empty when nobody said."""


class Rewording(Frozen):
    """A question in other words for this talk; the original stays in the template (A13)."""

    question: Ref
    """The id of the question that is asked so."""
    text: Paragraphs
    """The words it is asked in here, a paragraph each."""


Interest = Literal["leader", "employee", "third_person"]
"""Whose interest a duty of silence may serve (G26)."""


class Share(Frozen):
    """That both agreed to let a third person know what may be passed on of some rows (H7)."""

    person: Words
    """Who was to know it, as they named them."""
    on: Day
    """The day they agreed to it."""
    agreements: tuple[Ref, ...]
    """The ids of the rows that may be passed on."""


def unshared(shares: tuple[Share, ...], agreement: str) -> tuple[Share, ...]:
    """Return what is still agreed to be shared when what may be passed on of one row has changed."""
    kept = (each.altered(agreements=tuple(row for row in each.agreements if row != agreement)) for each in shares)
    return tuple(each for each in kept if each.agreements)


class Silence(Frozen):
    """A duty of silence laid on one topic (G26)."""

    at: Ref
    """The id of a question or of an agreement."""
    interest: Interest
    """Whose interest it serves."""


def marked(marks: tuple[str, ...], one: str, on: bool) -> tuple[str, ...]:
    """Return what is marked with one more, last, or without it."""
    others = tuple(each for each in marks if each != one)
    return (*others, one) if on else others
