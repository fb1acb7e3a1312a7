"""What a part of a form hangs on, in words: on paper, where nobody's answer is known, it stands before the part."""

from __future__ import annotations

from mus_tui.model.values.fields import Field
from mus_tui.model.values.parts.conditions import If
from mus_tui.model.values.parts.hanging import hung_on
from mus_tui.model.values.template import Template
from mus_tui.words import t


def only_if(template: Template, condition: If) -> str:
    """Return to which answer something is asked; empty where it is always."""
    said = hung_on(template, condition)
    return t("export.only_if", field=said[0], value=said[1]) if said else ""


def with_condition(template: Template, field: Field) -> Field:
    """Return a field that says in its label what it hangs on."""
    return field.altered(label=f"{only_if(template, field.if_)}: {field.label}") if field.if_ else field
