"""The form's own lines above the plan, and the answers that are shown in them."""

from __future__ import annotations

from mus_tui.model.rules.answering.asked import FREE_NOTE, answered_together
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.fields import Field
from mus_tui.model.values.kind_id import belongs
from mus_tui.model.values.plan_form import HeaderLine
from mus_tui.model.values.template import Question, Template


def header_for(template: Template, kind: str) -> tuple[HeaderLine, ...]:
    """Return the lines that say something in one kind of talk: about its roles, and what is answered in it."""
    roles = {role.id for role in template.kind(kind).roles}
    asked = {each.id: each for part in template.perspectives_for(kind) for each in part.questions}

    def is_in(line: HeaderLine) -> bool:
        if line.shows != "answer":
            return line.shows in ("period", "blank") or line.role in roles
        field = field_of(asked[line.question], line) if line.question in asked else None
        return field is not None and belongs(field.only, kind)

    return tuple(line for line in template.plan.header if is_in(line))


def field_of(question: Question, line: HeaderLine) -> Field | None:
    """Return the field whose answer a line shows: one of `shown_fields`, None where there is none such.

    A line that names no field shows the only one there is.
    """
    together = shown_fields(question)
    if line.field is not None:
        return next((field for field in together if field.id == line.field), None)
    return together[0] if len(together) == 1 else None if question.notes else FREE_NOTE


def shown_fields(question: Question) -> list[Field]:
    """Return the fields that one line can show: what all answer together in the talk, and in few words."""
    here = (field for field in question.notes if not field.when or "talk" in field.when)
    return [field for field in here if answered_together(field) and field.answer != "rows"]


def shown_in(talk: Talk, line: HeaderLine) -> tuple[Field, Answer]:
    """Return the field and the answer that a line of `header_for` shows."""
    question = talk.question(line.question or "")
    field = field_of(question, line) or FREE_NOTE
    return field, talk.answer(question.id, "", "" if field is FREE_NOTE else question.ref_of(field)).alone
