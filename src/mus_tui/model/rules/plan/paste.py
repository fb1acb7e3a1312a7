"""What a paste does to the plan: cells with tabs between them fill cells, and lines of them fill rows.

Nothing that stands there is replaced, and nothing that was pasted is lost: what has no cell of its own goes into the
last one of its row that takes any words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from mus_tui.model.rules.plan.cells import (
    CONSENT,
    WRITTEN,
    Cell,
    CellKind,
    Read,
    cells_of,
    text_in,
    with_row,
    written,
)
from mus_tui.model.rules.plan.choosing import chosen_by
from mus_tui.model.rules.plan.places import Place
from mus_tui.model.rules.plan.rows import plan_rows
from mus_tui.model.talk import Talk
from mus_tui.model.values.letters import as_known
from mus_tui.model.values.parts.hanging import plan_asked
from mus_tui.model.values.plan import Action, Agreement
from mus_tui.model.values.text import one_line

Grid = Sequence[Sequence[str]]
"""Rows of cells."""


class Elsewhere(NamedTuple):
    """Words that fitted nothing in their cell, and where they stand instead."""

    words: str
    """The words."""
    field: str
    """The field that has them now."""


class PutIn(NamedTuple):
    """What became of words that were put into the plan."""

    talk: Talk
    """The talk with all of them in it."""
    elsewhere: tuple[Elsewhere, ...] = ()
    """What went into another cell than its own."""


_MEANS_MORE = frozenset({"support", "disclose", "disclose_to"})
"""Words there name somebody, or say what may be passed on: none comes there that was meant for another cell."""
_NO_WORDS: Mapping[str, bool] = MappingProxyType({})


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


def pasted(
    talk: Talk, place: Place, grid: Grid, read: Read, agrees: Mapping[str, bool] = _NO_WORDS, *, typed: bool = False
) -> PutIn:
    """Return the talk with a grid in it from a cell on: to the right in its row, and down in the rows below.

    `agrees` are the words for a yes and a no. What was `typed` in one cell begins the agreement, where it fits nothing
    there and the agreement has no goal.
    """
    rows = plan_rows(talk)
    at = next((n for n, each in enumerate(rows) if each.key == place.row), 0)
    here = rows[at]
    below = [each for each in rows[at:] if each.group == here.group and each.row]
    filling = _Filling(read, agrees, typed)
    elsewhere: list[Elsewhere] = []
    for n, cells in enumerate(grid):
        row = below[n].row if n < len(below) else None
        if n == 0 and here.row is None:
            row, below = None, []
        now, left = filling.filled(talk, row or talk.new_agreement(perspective=here.perspective), place.field, cells)
        talk, elsewhere = with_row(talk, now), [*elsewhere, *left]
    return PutIn(talk, tuple(elsewhere))


class _Filling(NamedTuple):
    """How the cells of a row are filled."""

    read: Read
    agrees: Mapping[str, bool]
    typed: bool

    def filled(
        self, talk: Talk, row: Agreement, first: str, words: Sequence[str]
    ) -> tuple[Agreement, Sequence[Elsewhere]]:
        """Return the row with words in its cells, and what of them stands in another."""
        cells = cells_of(plan_asked(talk, first), row, consent=first == CONSENT, held=first)
        begins = next((n for n, each in enumerate(cells) if each.field == first), 0)
        left: list[str] = []
        for n, each in enumerate(words):
            if not each.strip():
                continue
            cell = cells[begins + n] if begins + n < len(cells) else None
            row, rest = self._into(talk, row, cell, each) if cell else (row, each)
            left += [rest] if rest else []
        if not left:
            return row, ()
        texts = [each.field for each in cells if each.kind == "text" and each.field not in _MEANS_MORE]
        last = "goal" if not texts or (self.typed and not row.goal.strip()) else texts[-1]
        return _added(row, last, "text", "\n".join(left), self.read), [Elsewhere(each, last) for each in left]

    def _into(self, talk: Talk, row: Agreement, cell: Cell, words: str) -> tuple[Agreement, str]:
        """Return the row with words in a cell, and what of them it does not take."""
        if cell.field == "responsible" and cell.kind != "name" and len(row.actions) > 1:
            return _answered_for(row, one_line(words))
        if cell.kind in WRITTEN:
            return _added(row, cell.field, cell.kind, words, self.read), ""
        if cell.kind == "actions":
            acts = [Action(what=each) for each in words.split("\n") if each.strip()]
            return row.altered(actions=(*row.actions, *acts)), ""
        if cell.kind == "consent":
            yes = self.agrees.get(as_known(words))
            return (row, words) if yes is None else (row.altered(support_agreed=yes), "")
        field = talk.template.plan.field(cell.field)
        return chosen_by(talk.template, row, field, words, typed=self.typed) if field else (row, words)


def _answered_for(row: Agreement, who: str) -> tuple[Agreement, str]:
    """Return the row with somebody who answers for each action that has nobody; their name again where all have."""
    acted = tuple(each if each.responsible else each.altered(responsible=who) for each in row.actions)
    return (row, who) if acted == row.actions else (row.altered(actions=acted), "")


def _added(row: Agreement, field: str, kind: CellKind, words: str, read: Read) -> Agreement:
    before = text_in(row, field).rstrip()
    between = {"name": ", ", "owner": ", ", "date": " "}.get(kind, "\n")
    return written(row, field, kind, f"{before}{between}{words}" if before else words, read)
