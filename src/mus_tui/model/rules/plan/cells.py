"""The cells of one agreement: what each is, what stands in it, what it lacks, and what writing there makes of the row.

A cell is a field of the form, under its heading. What the row has besides and the form has no heading for comes last,
so that nothing is hidden; who agreed to others being involved stands right after them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple, get_args

from mus_tui.model.rules.who_answers import asks_consent
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.parts.hanging import plan_asked
from mus_tui.model.values.plan import NO_ANSWER, Action, Agreement, missing, same_words
from mus_tui.model.values.plan_date import NO_DATE, PlanDate
from mus_tui.model.values.plan_form import CANONICAL, DATE_FIELDS, FieldId, PlanField, PlanForm
from mus_tui.model.values.text import one_line, put

CellKind = Literal["text", "date", "name", "owner", "choices", "actions", "consent"]
"""How a cell is filled in: `text`, `date`, `name` and `owner` are written in it, the others chosen or in several parts.

An `owner` is who answers for the only action there is, where the form asks for it with each (K7).
"""

WRITTEN: frozenset[CellKind] = frozenset({"text", "date", "name", "owner"})
"""The kinds that are written in place."""

CONSENT = "+consent"
"""The cell for whether others may be involved; its answer stands in `support_agreed`. No field has this id."""

Read = Callable[[str], PlanDate]
"""How a date is read; what it means is the language's."""


class Cell(NamedTuple):
    """One cell of a row."""

    field: str
    """The field that is filled in, or `CONSENT`."""
    kind: CellKind
    """How."""
    is_missing: bool = False
    """Whether the form asks for it, and nothing that is understood stands there."""
    in_form: bool = True
    """Whether the form has a heading for it."""


def cells_in(talk: Talk, row: Agreement | None, held: str = "") -> tuple[Cell, ...]:
    """Return the cells of a row of a talk in the order of Tab: consent is asked for those who do not sit in it.

    The field that is `held`, being filled in, has its cell for as long, also while nothing stands in it.
    """
    consent = row is not None and asks_consent(talk, row)
    return cells_of(plan_asked(talk, held), row, consent=consent, held=held)


def cells_of(form: PlanForm, row: Agreement | None, *, consent: bool = False, held: str = "") -> tuple[Cell, ...]:
    """Return the cells of a row in the order of Tab; an empty row lacks nothing yet."""
    known = row or Agreement(id="a1")
    lacks = {field.id for field in missing(form, known)} if row else set()
    cells: list[Cell] = []
    for field in (*form.fields, *left_over(form, known, held)):
        in_form = form.field(field.id) is not None
        if field.id == "category" and not field.choices:
            # It belongs among choices that the form does not know.
            continue
        kind = _owners(known) if _answers_in_actions(form, field, known) else kind_of(field, known)
        cells.append(Cell(field.id, kind, field.id in lacks, in_form))
        if field.id == "support" and consent:
            cells.append(Cell(CONSENT, "consent", known.support_agreed is None, in_form))
    return tuple(cells)


def kind_of(field: PlanField, row: Agreement) -> CellKind:
    """Return how a field is filled in; what another form split into several actions is not run together."""
    if field.id == "actions":
        several = len(row.actions) > 1 or any(each.responsible for each in row.actions)
        return "actions" if several or field.several or field.suggestions else "text"
    if field.is_chosen:
        return "choices"
    if field.is_date:
        return "date"
    return "name" if field.names_people else "text"


def left_over(form: PlanForm, row: Agreement, held: str = "") -> tuple[PlanField, ...]:
    """Return the fields that are filled in, or are `held` being filled in, and not in the form."""
    placed = {field.id for field in form.fields}
    return tuple(
        PlanField(id=field) for field in get_args(FieldId) if field not in placed and (row.says(field) or field == held)
    )


def _answers_in_actions(form: PlanForm, field: PlanField, row: Agreement) -> bool:
    """Whether what stands under the field is who answers for each action."""
    return field.id == "responsible" and form.responsible_per_action and not row.responsible


def _owners(row: Agreement) -> CellKind:
    """Return how those are filled in who answer for the actions: each with its own, where they are several."""
    return "actions" if len(row.actions) > 1 else "owner"


# What is written

_WITH_IT = {
    "support": ("support", "support_agreed"),
    CONSENT: ("support_agreed",),
    "responsible": ("responsible", "actions"),
}
"""What is put back together with a cell, or instead of it."""


def text_in(row: Agreement | None, field: str) -> str:
    """Return what stands in a cell that is written in."""
    if row and field == "responsible":
        return row.everyone_responsible
    return row.text_in(field) if row else ""


def written(row: Agreement, field: str, kind: CellKind, text: str, read: Read) -> Agreement:
    """Return the row with other words in a cell; the same row where they are the same, so that a date keeps its day."""
    if kind in ("date", "name", "owner"):
        text = one_line(text)
    if text == text_in(row, field):
        return row
    if kind == "owner":
        action = (row.actions or (Action(),))[0].altered(responsible=text)
        return row.altered(actions=(*((action,) if action != Action() else ()), *row.actions[1:]))
    date = read(text) if text and kind == "date" else NO_DATE
    if field not in CANONICAL:
        return row.with_own(field, Answer(date=date) if kind == "date" else Answer(text=text))
    if field == "actions":
        return row.altered(actions=(Action(what=text),) if text else ())
    return row.altered(**{field: date if kind == "date" else text})


def emptied(row: Agreement, field: str) -> Agreement:
    """Return the row with nothing in a cell."""
    if field == CONSENT:
        return row.altered(support_agreed=None)
    if field not in CANONICAL:
        return row.with_own(field, NO_ANSWER)
    if field == "responsible" and not row.responsible:
        acted = (each.altered(responsible="") for each in row.actions)
        return row.altered(actions=tuple(each for each in acted if each != Action()))
    nothing: dict[str, object] = {"actions": (), "category": (), **dict.fromkeys(DATE_FIELDS, NO_DATE)}
    return row.altered(**{field: nothing.get(field, "")})


def put_back(talk: Talk, agreement: str, field: str, before: Agreement | None) -> Talk:
    """Return the talk with a cell as it was before; where the whole row says the same again, its marks are back too.

    With those who were named comes the consent that was given to involving them. A row that began there is gone.
    Without a field it is the whole row.
    """
    row = next((each for each in talk.agreements if each.id == agreement), None)
    if row is None:
        return talk
    earlier = before or Agreement(id=row.id)
    if not field:
        now = put(talk.agreements, earlier, lambda each: each.id)
        return without_empty(talk.altered(agreements=now) if row != earlier else talk, agreement)
    fields = _WITH_IT.get(field) or ((field,) if field in CANONICAL else ("own",))
    then = row.altered(**{name: getattr(earlier, name) for name in fields})
    if before and same_words(before, then):
        then = before
    back = talk.altered(agreements=put(talk.agreements, then, lambda each: each.id)) if then != row else talk
    return without_empty(back, agreement)


def with_row(talk: Talk, row: Agreement) -> Talk:
    """Return the talk with a row as it was edited; a new one is in the plan when something stands in it."""
    before = next((each for each in talk.agreements if each.id == row.id), None)
    if row == before or (before is None and row.is_empty):
        return talk
    return talk.with_agreement(row)


def without_empty(talk: Talk, agreement: str) -> Talk:
    """Return the talk without a row in which nothing stands any more."""
    found = next((each for each in talk.agreements if each.id == agreement), None)
    return talk.without_agreement(agreement) if found and found.is_empty else talk
