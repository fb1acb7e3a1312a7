"""Which fields of a question are answered where, and by whom."""

from __future__ import annotations

from mus_tui.model.talk import Talk
from mus_tui.model.values.fields import Field, When
from mus_tui.model.values.kind_id import belongs
from mus_tui.model.values.template import Question


def fields_at(talk: Talk, question: Question, when: When, role: str | None = None) -> tuple[Field, ...]:
    """Return what is answered at a question, in the talk or before it, in the form's order.

    With a `role` what somebody of that role is asked; without one what they are asked together.
    """
    return tuple(
        field
        for field in fields_there(question, talk.kind, when)
        if (role in field.roles if field.roles and role is not None else not (field.roles and role is None))
    )


def fields_there(question: Question, kind: str, when: When) -> tuple[Field, ...]:
    """Return what is answered at a question by anybody, in the form's order."""
    return tuple(
        field for field in question.notes if belongs(field.only, kind) and (not field.when or when in field.when)
    )


def answered_together(field: Field) -> bool:
    """Whether a field has one answer in common, and not each their own."""
    return not field.each
