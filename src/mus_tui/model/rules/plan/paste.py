"""What a paste does to the plan: cells with tabs between them fill cells, and lines of them fill rows.

Nothing that stands there is replaced, and nothing that was pasted is lost: what has no cell of its own goes into the
last one of its row that takes any words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mus_tui.model.rules.plan.cells import WRITTEN, Cell, CellKind, Read, cells_of, text_in, with_row, written
from mus_tui.model.rules.plan.places import Place
from mus_tui.model.rules.plan.rows import PlanRow, plan_rows
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer, choices_of, chosen_in
from mus_tui.model.values.letters import as_known
from mus_tui.model.values.plan import Action, Agreement
from mus_tui.model.values.plan_form import PlanField
from mus_tui.model.values.template import Template

Grid = Sequence[Sequence[str]]
"""Rows of cells."""


def grid_of(text: str, *, in_lines: bool = False) -> Grid | None:
    """Return the rows and cells of a paste; None where it is a text for one cell.

    A cell of several lines comes in quotation marks, as spreadsheets give it. Without a tab there are rows only where
    they are wanted `in_lines`: a column of dates or of names.
    """
    if "\t" not in text and not (in_lines and "\n" in text.strip()):
        return None
    rows: list[list[str]] = [[]]
    rest = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
    while True:
        cell, rest = _cell(rest)
        rows[-1].append(cell)
        if not rest:
            break
        if rest[0] == "\n":
            rows.append([])
        rest = rest[1:]
    return [row for row in rows if any(cell.strip() for cell in row)]


def _cell(text: str) -> tuple[str, str]:
    """Return the first cell of a text, and the rest from the tab or the line's end on."""
    if text.startswith('"') and (end := _quoted(text)):
        return text[1 : end - 1].replace('""', '"').strip(), text[end:]
    end = min((at for at in (text.find("\t"), text.find("\n")) if at >= 0), default=len(text))
    return text[:end].strip(), text[end:]


def _quoted(text: str) -> int:
    """Return where a cell in quotation marks ends; 0 where the marks are words of its own."""
    at = 1
    while (at := text.find('"', at)) >= 0:
        if text[at + 1 : at + 2] != '"':
            return at + 1 if text[at + 1 : at + 2] in {"", "\t", "\n"} else 0
        at += 2
    return 0


def pasted(talk: Talk, place: Place, grid: Grid, read: Read) -> Talk:
    """Return the talk with a grid in it from a cell on: to the right in its row, and down in the rows below."""
    rows = plan_rows(talk)
    at = next((n for n, each in enumerate(rows) if each.key == place.row), 0)
    here = rows[at]
    below = [each for each in rows[at:] if each.group == here.group and each.row]
    for n, cells in enumerate(grid):
        row = below[n].row if n < len(below) else None
        if n == 0 and here.row is None:
            row, below = None, []
        talk = with_row(talk, _filled(talk, row or talk.new_agreement(perspective=_of(here)), place.field, cells, read))
    return talk


def _of(row: PlanRow) -> str | None:
    return row.perspective


def _filled(talk: Talk, row: Agreement, first: str, words: Sequence[str], read: Read) -> Agreement:
    cells = [each for each in cells_of(talk.template.plan, row) if each.kind != "consent"]
    begins = next((n for n, each in enumerate(cells) if each.field == first), 0)
    left = []
    for n, each in enumerate(words):
        if not each.strip():
            continue
        cell = cells[begins + n] if begins + n < len(cells) else None
        row, rest = _into(talk.template, row, cell, each, read) if cell else (row, each)
        left += [rest] if rest else []
    if left:
        texts = [each.field for each in cells if each.kind == "text"]
        row = _added(row, texts[-1] if texts else "goal", "text", "\n".join(left), read)
    return row


def _into(template: Template, row: Agreement, cell: Cell, words: str, read: Read) -> tuple[Agreement, str]:
    """Return the row with words in a cell, and what of them it does not take."""
    if cell.kind in WRITTEN:
        return _added(row, cell.field, cell.kind, words, read), ""
    if cell.kind == "actions":
        return row.altered(actions=(*row.actions, *(Action(what=each) for each in words.split("\n") if each))), ""
    field = template.plan.field(cell.field)
    return _chosen(template, row, field, words) if field else (row, words)


def _chosen(template: Template, row: Agreement, field: PlanField, words: str) -> tuple[Agreement, str]:
    """Return the row with what is named among the choices of a field; a label may have commas in it."""
    choices = choices_of(field.asked, template.scales) if field.is_own else field.choices
    known = {as_known(choice.label): choice.id for choice in choices}
    whole = [words] if as_known(words) in known else re.split(r"[,·\n]", words)
    said = {known.get(as_known(each), ""): each.strip() for each in whole if as_known(each) in known}
    left = [each.strip() for each in whole if each.strip() and as_known(each) not in known]
    if not field.is_own:
        return row.altered(category=tuple(dict.fromkeys((*row.category, *said)))), ", ".join(left)
    chosen = chosen_in(field.asked, template.scales, (*row.answer_in(field.id).chosen, *said))
    left += [each for choice, each in said.items() if choice not in chosen]
    return row.with_own(field.id, Answer(chosen=chosen)), ", ".join(left)


def _added(row: Agreement, field: str, kind: CellKind, words: str, read: Read) -> Agreement:
    before = text_in(row, field).rstrip()
    between = {"name": ", ", "date": " "}.get(kind, "\n")
    return written(row, field, kind, f"{before}{between}{words}" if before else words, read)
