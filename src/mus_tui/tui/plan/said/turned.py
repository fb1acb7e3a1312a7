"""Which cells of the plan undo or redo has changed, and what is said of them."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import shorten

from mus_tui.model.rules.plan.cells import CONSENT, Cell, cells_in
from mus_tui.model.rules.plan.places import Place
from mus_tui.model.rules.plan.rows import plan_number
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_form import CANONICAL
from mus_tui.tui.kit.agreements.row_words import named
from mus_tui.tui.kit.difference_words import Way
from mus_tui.tui.plan.cell_words import words_of
from mus_tui.words import t

_LONGEST = 48


def turned_cells(before: Talk, now: Talk) -> tuple[Place, ...]:
    """Return the cells that say something else than before, in the rows that were there and still are."""
    then = {row.id: row for row in before.agreements}
    rows = [row for row in now.agreements if row.id in then and then[row.id] != row]
    return tuple(Place(row.id, field) for row in rows for field in _unlike(now, then[row.id], row))


def _unlike(talk: Talk, before: Agreement, row: Agreement) -> Iterator[str]:
    for cell in cells_in(talk, row):
        if cell.field == CONSENT:
            changed = before.support_agreed != row.support_agreed and before.support == row.support
        elif cell.field in CANONICAL:
            changed = _in_cell(talk, before, cell) != _in_cell(talk, row, cell)
        else:
            changed = before.answer_in(cell.field).alone != row.answer_in(cell.field).alone
        if changed:
            yield cell.field


def _in_cell(talk: Talk, row: Agreement, cell: Cell) -> object:
    """Return what stands in a cell of the form; who answers for an action stands under its own heading, if any."""
    if not (talk.template.plan.responsible_per_action and talk.template.plan.field("responsible")):
        return getattr(row, cell.field)
    owners = [each.responsible for each in row.actions]
    match cell.field:
        case "actions":
            return [each.what for each in row.actions if each.what]
        case "responsible":
            return row.responsible, [each for each in owners if each]
    return getattr(row, cell.field)


def turned_said(way: Way, cells: tuple[Place, ...], talk: Talk) -> str:
    """Return what stands in the cell now, whatever stood there before, or which of an agreement's cells changed.

    Nothing is said of what changed in several agreements.
    """
    if not cells or len({each.row for each in cells}) > 1:
        return ""
    number = plan_number(talk, cells[0].row)
    fields = ", ".join(f"«{_brief(named(talk.template.plan, _asked(each.field)))}»" for each in cells)
    if len(cells) > 1:
        return t(f"plan.{way}_fields", number=number, fields=fields)
    words = _words(talk, cells[0])
    return t(f"plan.{way}_field" if words else f"plan.{way}_emptied", number=number, field=fields, words=_brief(words))


def _asked(field: str) -> str:
    return "support" if field == CONSENT else field


def _words(talk: Talk, place: Place) -> str:
    row = talk.agreement(place.row)
    if place.field == CONSENT:
        return "" if row.support_agreed is None else t("plan.yes" if row.support_agreed else "plan.no")
    cell = next(each for each in cells_in(talk, row) if each.field == place.field)
    if cell.kind == "actions" and cell.field == "actions":
        return ", ".join(each.what or each.responsible for each in row.actions)
    return words_of(talk, row, cell)


def _brief(words: str) -> str:
    return shorten(words, _LONGEST, placeholder="…")
