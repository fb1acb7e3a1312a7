"""What a part of a form hangs on, in words, where nobody has answered that yet."""

from __future__ import annotations

from mus_tui.model.values.parts.conditions import If
from mus_tui.model.values.parts.hanging import hung_on
from mus_tui.model.values.template import Question, Template
from mus_tui.words import t


def only_if(template: Template, condition: If) -> str:
    """Return to which answer something is asked; empty where it is always."""
    said = hung_on(template, condition)
    return t("export.only_if", field=said[0], value=said[1]) if said else ""


def with_conditions(template: Template, question: Question) -> Question:
    """Return a question whose fields say in their labels what they hang on."""
    if not any(field.if_ for field in question.notes):
        return question
    said = ((field, ": ".join(filter(None, (only_if(template, field.if_), field.label)))) for field in question.notes)
    return question.altered(notes=tuple(field.altered(label=label) if field.if_ else field for field, label in said))
