"""Which fields of a question are answered where, and by whom."""

from __future__ import annotations

from mus_tui.model.talk import Talk
from mus_tui.model.values.fields import Field, When
from mus_tui.model.values.kind_id import belongs
from mus_tui.model.values.people import Participant
from mus_tui.model.values.template import Question


def fields_at(talk: Talk, question: Question, when: When, role: str | None = None) -> tuple[Field, ...]:
    """Return what is answered at a question, in the talk or before it, in the form's order.

    With a `role` what somebody of that role is asked; without one what they are asked together.
    """
    return tuple(field for field in here_for_all(talk, question, when) if not field.roles or role in field.roles)


def answered_together(field: Field) -> bool:
    """Whether a field has one answer in common, and not each their own."""
    return not (field.each or field.roles)


def asks_words_alone(question: Question) -> bool:
    """Whether a question asks for nothing but notes that all may write, as it did before there were other answers."""
    return all(
        field.answer == "text"
        and answered_together(field)
        and not (field.when or field.only or field.hint or field.suggestions)
        for field in question.notes
    )


def has_words(question: Question) -> bool:
    """Whether the form asks for words somewhere at a question; where it does not, there is a note without a label."""
    return any(field.answer == "text" for field in question.notes)


def asked_of(talk: Talk, field: Field) -> tuple[Participant, ...]:
    """Return who answers a field for themselves: those of its roles, or all."""
    return tuple(each for each in talk.participants if not field.roles or each.role in field.roles)


def here_for_all(talk: Talk, question: Question, when: When) -> tuple[Field, ...]:
    """Return every field that somebody answers at a question, in the form's order."""
    return tuple(
        field for field in question.notes if belongs(field.only, talk.kind) and (not field.when or when in field.when)
    )
