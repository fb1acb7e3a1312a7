"""Which editor belongs to which field that is chosen, or has several parts, rather than written in its cell."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from mus_tui.model.rules.plan.cells import Cell
from mus_tui.model.rules.who_answers import names_others
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import short_names
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_form import PlanField
from mus_tui.tui.kit.about_people import consent_question
from mus_tui.tui.kit.agreements.row_words import named
from mus_tui.tui.plan.below.field_actions import ActionsEditor
from mus_tui.tui.plan.below.field_choices import CategoryEditor, OwnEditor
from mus_tui.tui.plan.below.field_editor import FieldEditor
from mus_tui.tui.plan.below.field_support import SupportEditor
from mus_tui.words import t


def editor_for(field: PlanField, row: Agreement, talk: Talk) -> FieldEditor:
    """Return a place to fill in one field of a row that is not written in its cell."""
    if field.id == "responsible":
        # Several actions each have their own: who answers is written beside what it is for.
        field = talk.template.plan.field("actions") or field
    if field.id == "actions":
        return ActionsEditor(field, row, _who(field, row, talk), offered(talk), closed=talk.is_closed)
    if field.id == "category":
        return CategoryEditor(field.hint, field.choices, row)
    if field.is_own:
        return OwnEditor(field, talk.template.scales, row)
    assert field.id == "support"
    return SupportEditor(field.hint, row, consent_question(talk), partial(names_others, talk))


def _who(field: PlanField, row: Agreement, talk: Talk) -> str:
    """Return the word before an action's responsible; empty where the form asks for one text alone.

    A row from another form may have several actions: they are shown as such rather than run together.
    """
    several = field.several or len(row.actions) > 1 or any(action.responsible for action in row.actions)
    return named(talk.template.plan, "responsible") if several else ""


def offered_in(talk: Talk, cell: Cell, names: Sequence[str]) -> tuple[str, ...]:
    """Return what may be picked in a cell that is written in: what its form suggests, and names where one is asked."""
    field = talk.template.plan.field(cell.field)
    suggested = field.suggestions if field else ()
    return (*suggested, *names) if cell.kind in ("name", "owner") else suggested if cell.kind == "text" else ()


def offered(talk: Talk) -> tuple[str, ...]:
    """Return the names that are offered: those who take part, and both or all of them."""
    names = tuple(short_names(talk.participants).values())
    return names if len(names) < 2 else (*names, t("language.both" if len(names) == 2 else "language.all"))
