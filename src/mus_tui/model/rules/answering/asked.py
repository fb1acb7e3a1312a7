"""Which fields of a question are answered where, and by whom."""

from __future__ import annotations

from collections.abc import Iterable

from mus_tui.model.talk import Talk
from mus_tui.model.values.fields import Field, When
from mus_tui.model.values.kind_id import belongs
from mus_tui.model.values.people import Participant
from mus_tui.model.values.rows import is_only_read
from mus_tui.model.values.talk_kind import TalkKind
from mus_tui.model.values.template import Question

# Not checked: what checks a field would be made before anything is shown.
FREE_NOTE = Field.model_construct(id="note", label="-")
"""Stands for the note that every question has room for, also where its form asks for no words."""


def fields_at(talk: Talk, question: Question, when: When, role: str | None = None) -> tuple[Field, ...]:
    """Return what is answered at a question, in the talk or before it, in the form's order.

    With a `role` what somebody of that role is asked; without one what they are asked together.
    """
    return tuple(
        field
        for field in fields_there(question, talk.kind, when)
        if (not field.roles if role is None else is_for(talk.talk_kind, field, role))
    )


def fields_there(question: Question, kind: str, *when: When) -> tuple[Field, ...]:
    """Return what is answered at a question by anybody, in the form's order."""
    return tuple(
        field
        for field in question.asked
        if belongs(field.only, kind) and (not field.when or any(each in field.when for each in when))
    )


def with_tables(question: Question, fields: Iterable[Field], kind: str, *when: When, role: str = "") -> list[Field]:
    """Return what is answered at a question with the tables that are only read there, in the form's order.

    With a `role` only what somebody of that role sees.
    """
    tables = [
        field
        for field in question.notes
        if is_only_read(field)
        and belongs(field.only, kind)
        and (not field.when or any(each in field.when for each in when))
        and (not role or not field.roles or role in field.roles)
    ]
    order = [each.id for each in question.notes]
    return sorted([*tables, *fields], key=lambda field: order.index(field.id.partition("/")[0]))


def asks_nothing(question: Question) -> bool:
    """Whether a question has no field to answer: there is room for a note, beside what is only read."""
    return all(map(is_only_read, question.notes))


def answered_together(field: Field) -> bool:
    """Whether a field has one answer in common, and not each their own."""
    return not (field.each or field.roles)


def asks_words_alone(question: Question) -> bool:
    """Whether a question asks for nothing but notes that all may write, as it did before there were other answers.

    One that is only read asks for nothing at all, whatever table it has.
    """
    return question.read or all(
        field.answer == "text"
        and answered_together(field)
        and not (field.when or field.only or field.hint or field.suggestions or field.lines == 1)
        for field in question.notes
        if not field.is_later
    )


def has_words(question: Question) -> bool:
    """Whether a question has a note of the form's; where it has none, there is one without a label."""
    return any(field.answer == "text" and not field.each and not field.is_later for field in question.notes)


def asked_of(talk: Talk, field: Field) -> tuple[Participant, ...]:
    """Return who answers a field for themselves: those of its roles, or who take part."""
    return tuple(each for each in talk.participants if is_for(talk.talk_kind, field, each.role))


def alone_asked(talk: Talk, question: Question) -> str:
    """Return the id of the one who alone is asked by the form at a question in the talk; empty where others are too."""
    fields = fields_there(question, talk.kind, "talk")
    if not all(field.roles for field in fields):
        return ""
    asked = {each.id for field in fields for each in asked_of(talk, field)}
    return asked.pop() if len(asked) == 1 else ""


def is_for(kind: TalkKind, field: Field, role: str) -> bool:
    """Whether a role is asked: where each answers and no role is named, those who take part in the talk."""
    if field.roles:
        return role in field.roles
    return not field.each or role in kind.taking_part
