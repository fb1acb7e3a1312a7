"""One row of the plan as a card: the goal first, then each heading, word for word, with its cells below it (E14)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from rich.cells import cell_len
from textual.content import Content

from mus_tui.model.rules.plan.cells import CONSENT, Cell
from mus_tui.model.rules.plan.rows import PlanRow
from mus_tui.model.talk import Talk
from mus_tui.model.values.parts.hanging import plan_asked
from mus_tui.model.values.plan_form import PlanForm
from mus_tui.tui.kit.agreements.row_words import own_word
from mus_tui.tui.plan.cell_words import CellWords
from mus_tui.tui.plan.plan_columns import GAP, NUMBER, waiting_in
from mus_tui.tui.plan.row_layout import NOTHING, Builder, Grown, RowLayout, begins, group_of, number_of, said_in
from mus_tui.words import t

_WIDEST_LABEL = 48
_LONG_HEADING = 44
"""Beyond this a heading stands over its cells rather than beside them, unless there is room for both."""
_ROOM_FOR_BOTH = 86
_LEAST_BESIDE = 16


class Labelled(NamedTuple):
    """A heading with the cells under it."""

    heading: str
    """The heading, or the word for the only cell."""
    cells: tuple[tuple[str, Cell], ...]
    """Each cell with the word for it; empty where the heading says it."""
    title: str = ""
    """The title that begins here, over this heading and those that follow."""


def card(talk: Talk, row: PlanRow, width: int, *, titled: bool, open_: bool, grown: Grown | None = None) -> RowLayout:
    """Return a row as a card; an empty row is one line until it is `open_`, when they are at it.

    What may wait and holds nothing is there while they are at the row, too.
    """
    made = Builder(grown)
    y, x = 0, NUMBER + GAP - 1
    if titled and (title := group_of(row)):
        y = made.words(0, 0, width, title)
    made.words(0, y, NUMBER, number_of(talk, row))
    said = {cell.field: (cell, words) for cell, words in said_in(talk, row, made.held)}
    _, goal = said.pop("goal", (None, NOTHING))
    if not open_ and row.row and not row.row.support:
        said.pop(waiting_in(talk.template.plan), None)
    if begins(talk, row) and not (grown and grown.field == "goal"):
        goal = CellWords(Content(""), Content.styled(t("plan.begin"), "$quiet"))
    y = made.cell("goal", x, y, width - x, goal)
    if row.row or open_:
        _put_labelled(made, talk, said, (x, y, width))
    return made.built()


def rest_of(talk: Talk, row: PlanRow, shown: Collection[str], width: int, grown: Grown | None = None) -> RowLayout:
    """Return what of a row has no column, under all its headings."""
    made = Builder(grown)
    made.words(0, 0, NUMBER, number_of(talk, row))
    beside_support = {CONSENT} if "support" in shown else set()
    said = {
        cell.field: (cell, words)
        for cell, words in said_in(talk, row, made.held)
        if cell.field not in shown and cell.field not in beside_support
    }
    _put_labelled(made, talk, said, (NUMBER + GAP, 0, width))
    return made.built()


def _put_labelled(
    made: Builder, talk: Talk, said: dict[str, tuple[Cell, CellWords]], room: tuple[int, int, int]
) -> None:
    x, y, width = room
    groups = list(_groups(plan_asked(talk, made.held), said))
    longest = max((len(each.heading) for each in groups), default=0)
    beside = longest <= _LONG_HEADING or width >= _ROOM_FOR_BOTH
    label = min(longest, _WIDEST_LABEL, (width - x) * 2 // 5) if beside else 0
    for each in groups:
        if each.title:
            y = made.words(x, y, width - x, Content.styled(each.title, "bold $orient"))
        bottom = made.words(x, y, label or width - x, Content.styled(each.heading, "$quiet"))
        at = (x + label + GAP + 1, y, width) if label else (x + GAP, bottom, width)
        y = max(bottom, _put_cells(made, each, said, at))


def _put_cells(
    made: Builder, group: Labelled, said: dict[str, tuple[Cell, CellWords]], room: tuple[int, int, int]
) -> int:
    x, y, width = room
    labels = [cell_len(label) + 1 for label, _ in group.cells if label]
    beside = bool(labels) and width - x - max(labels) - GAP - 1 >= max(_LEAST_BESIDE, max(labels) // 2)
    for label, cell in group.cells:
        # Between the word and its cell there is room for the bar that points the cell out.
        at = x + max(labels) + GAP + 1 if beside else x
        if label:
            below = made.words(x, y, width - x, Content.styled(f"{label}:", "$quiet"))
            y = y if beside else below
        y = made.cell(cell.field, at, y, width - at, said[cell.field][1], in_line=True)
    return y


def _groups(form: PlanForm, said: dict[str, tuple[Cell, CellWords]]) -> Iterator[Labelled]:
    """Yield what stands below each other; each title once, over the first that stands under it."""
    before = ""
    for title, group in _untitled(form, said):
        yield group._replace(title=title if title != before else "")
        before = title


def _untitled(form: PlanForm, said: dict[str, tuple[Cell, CellWords]]) -> Iterator[tuple[str, Labelled]]:
    """Yield the headings with their cells; where all stand under one heading, each cell has its own word instead."""
    for title, heading in form.titled:
        cells = [(field, said[field.id][0]) for field in heading.fields if field.id in said]
        over_goal = any(field.id == "goal" for field in heading.fields)
        if len(form.titled) == 1 or over_goal:
            for field, cell in cells:
                asked = [said[CONSENT][0]] if field.id == "support" and CONSENT in said else []
                yield title, Labelled(field.label or own_word(field.id), tuple(("", each) for each in (cell, *asked)))
            continue
        several = len(heading.fields) > 1
        if cells:
            found = [(field.label if several else "", cell) for field, cell in cells]
            consent = said.get(CONSENT)
            at = next((n for n, (_, cell) in enumerate(found) if cell.field == "support"), -1)
            if consent and at >= 0:
                found.insert(at + 1, ("", consent[0]))
            yield title, Labelled(heading.text, tuple(found))
    placed = {field.id for field in form.fields}
    for name, (cell, _) in said.items():
        if name not in placed and (name != CONSENT or "support" not in placed):
            yield "", Labelled("" if name == CONSENT else own_word(name), (("", cell),))
