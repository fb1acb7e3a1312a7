"""The form's own lines at its top and above the plan, and the answers that are shown in them."""

from __future__ import annotations

from collections.abc import Iterable

from mus_tui.model.rules.answering.asked import FREE_NOTE, answered_together, fields_there
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.fields import Field
from mus_tui.model.values.kind_id import belongs
from mus_tui.model.values.parts.around import HeaderLine
from mus_tui.model.values.template import Question, Template

_ON_A_LINE = {"text", "date", "person"}
"""What is written on a line: what is chosen among has no room on it."""


def header_for(template: Template, kind: str) -> tuple[HeaderLine, ...]:
    """Return the lines above the plan that say something in one kind of talk."""
    return _said_in(template, kind, template.plan.header)


def top_for(template: Template, kind: str) -> tuple[HeaderLine, ...] | None:
    """Return the lines at the top of the form in one kind of talk; None where the form leaves them to the program."""
    return None if template.header is None else _said_in(template, kind, template.header)


def asks_next_meeting(template: Template, kind: str) -> bool:
    """Whether a line at the top or above the plan says when they meet next, so that no other has to."""
    lines = (*(top_for(template, kind) or ()), *header_for(template, kind))
    return any(line.shows == "next_meeting" for line in lines)


def day_label(template: Template, kind: str) -> str:
    """Return the form's word for the day of the talk; empty where it has no line for it."""
    lines = (*(top_for(template, kind) or ()), *header_for(template, kind))
    return next((line.label.rstrip(" :") for line in lines if line.shows == "date"), "")


def period_label(template: Template) -> str:
    """Return the form's word for the period of the plan; empty where it has no line for it."""
    lines = (*(template.header or ()), *template.plan.header)
    return next((line.label for line in lines if line.shows == "period"), "")


def _said_in(template: Template, kind: str, lines: Iterable[HeaderLine]) -> tuple[HeaderLine, ...]:
    """Return those that are about its roles, and about what is answered in it."""
    roles = {role.id for role in template.kind(kind).roles}
    asked = {each.id: each for part in template.perspectives_for(kind) for each in part.questions}

    def is_in(line: HeaderLine) -> bool:
        if line.shows != "answer":
            return line.shows != "person" or line.role in roles
        field = field_of(asked[line.question], line) if line.question in asked else None
        return field is not None and belongs(field.only, kind)

    return tuple(line for line in lines if belongs(line.only, kind) and is_in(line))


def field_of(question: Question, line: HeaderLine) -> Field | None:
    """Return the field whose answer a line shows: one of `shown_fields`, None where there is none such.

    A line that names no field shows the only one there is.
    """
    together = shown_fields(question)
    if line.field is not None:
        return next((field for field in together if field.id == line.field), None)
    return together[0] if len(together) == 1 else None if question.notes else FREE_NOTE


def is_answered_at_top(template: Template, kind: str, question: Question) -> bool:
    """Whether the lines at the top of the form have room for all that a question asks, and it says nothing more."""
    lines = [each for each in top_for(template, kind) or () if each.shows == "answer" and each.question == question.id]
    there = {field.id for line in lines if (field := field_of(question, line))}
    asked = fields_there(question, kind, "talk", "preparation", "afterwards") if question.notes else (FREE_NOTE,)
    if not asked or question.read or question.prompts or question.intent or question.note:
        return False
    return all(each.id in there and each.answer in _ON_A_LINE and (each.lines or 1) == 1 for each in asked)


def shown_fields(question: Question) -> list[Field]:
    """Return the fields that one line can show: what all answer together in the talk, and in few words."""
    here = (field for field in question.notes if not field.when or "talk" in field.when)
    return [field for field in here if answered_together(field) and field.answer != "rows"]


def shown_in(talk: Talk, line: HeaderLine) -> tuple[Field, Answer]:
    """Return the field and the answer that a line of `header_for` shows."""
    question = talk.question(line.question or "")
    field = field_of(question, line) or FREE_NOTE
    return field, talk.answer(question.id, "", "" if field is FREE_NOTE else question.ref_of(field)).alone
