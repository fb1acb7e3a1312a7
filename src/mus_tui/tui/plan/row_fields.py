"""Which editor belongs to which field of the plan."""

from __future__ import annotations

from datetime import date

from mus_tui.model.talk import Talk
from mus_tui.model.values.people import short_names
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_form import DATE_FIELDS, PlanField
from mus_tui.tui.kit.about_people import consent_question
from mus_tui.tui.kit.agreements.row_words import named
from mus_tui.tui.plan.field_actions import ActionsEditor
from mus_tui.tui.plan.field_choices import CategoryEditor
from mus_tui.tui.plan.field_date import DateEditor
from mus_tui.tui.plan.field_editor import FieldEditor
from mus_tui.tui.plan.field_name import NameEditor
from mus_tui.tui.plan.field_support import SupportEditor
from mus_tui.tui.plan.field_text import TextEditor
from mus_tui.words import t


def editor_for(field: PlanField, label: str, row: Agreement, talk: Talk, today: date) -> FieldEditor:
    """Return a place to write one field of a row."""
    if field.id == "actions":
        return ActionsEditor(field, label, row, _who(field, row, talk), offered(talk), closed=talk.is_closed)
    if field.id == "responsible":
        return NameEditor(label, field.hint, row, offered(talk))
    if field.id == "category":
        return CategoryEditor(label, field.hint, field.choices, row)
    if field.id in DATE_FIELDS:
        return DateEditor(field.id, label, field.hint, row, talk, today)
    if field.id == "support":
        return SupportEditor(label, field.hint, row, consent_question(talk))
    return TextEditor(field.id, label, field.hint, row)


def _who(field: PlanField, row: Agreement, talk: Talk) -> str:
    """Return the word before an action's responsible; empty where the form asks for one text alone.

    A row from another form may have several actions: they are shown as such rather than run together.
    """
    several = field.several or len(row.actions) > 1 or any(action.responsible for action in row.actions)
    return named(talk.template.plan, "responsible") if several else ""


def offered(talk: Talk) -> tuple[str, ...]:
    """Return the names that are offered: those who take part, and both or all of them."""
    names = tuple(short_names(talk.participants).values())
    return names if len(names) < 2 else (*names, t("language.both" if len(names) == 2 else "language.all"))
