"""Rows and columns of a form as the field of a template that asks them, and the scales that they are rated by."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from mus_tui.drafting.column_words import COLUMNS, COMMENT, LEVEL, RATING
from mus_tui.drafting.ids import Ids
from mus_tui.drafting.labels import choices_in
from mus_tui.drafting.sheet import Sheet
from mus_tui.drafting.yaml_text import Branch, Row, branch

_RANGE = re.compile(r"\b([0-9])\s*(?:-|–|—|til|to|bis|till)\s*(10|[1-9])\b")
_NUMBER = re.compile(r"-?[0-9]{1,2}")
_MOST_POINTS = 12


@dataclass
class Column:
    """A column that is answered in."""

    label: str
    answer: str = ""
    scale: str = ""
    choices: tuple[str, ...] = ()


@dataclass
class Grid:
    """Rows that are answered in."""

    label: str
    columns: list[Column]
    items: list[str] = field(default_factory=list)
    """The rows that the form gives."""
    given: list[list[str]] = field(default_factory=list)
    """What the form says in each row itself: it is then a table to read."""
    most: int = 0
    """How many rows there are to write, where it gives none."""

    def as_field(self, sheet: Sheet, ids: Ids, otherwise: str) -> Row:
        """Return it as a field of a template; `otherwise` is what its question says."""
        # What is alone needs no name of its own: it goes by what stands above it.
        above = self.label or otherwise if len(self.columns) > 1 else ""
        own, items = Ids(above or otherwise), Ids(self.label)
        columns = [
            Row(
                branch(
                    id=own.new(each.label, "svar"),
                    label="" if len(self.columns) == 1 and each.label == self.label else each.label or above,
                    answer=each.answer,
                    scale=each.scale,
                    choices=sheet.choices(each.choices) or None,
                    roles=[Row(whose)] if (whose := sheet.owner_of(each.label)) else None,
                )
            )
            for each in self.columns
        ]
        rows = [Row(branch(id=items.new(each, "raekke"), label=each)) for each in self.items]
        for row, said in zip(rows, self.given, strict=False):
            if isinstance(row.value, Branch):
                # A row that is longer than the headings says the rest in its last column.
                last = len(columns) - 1
                shown = said if len(said) <= len(columns) else [*said[:last], " ".join(said[last:])]
                row.value.put("given", [Row(each or "–") for each in shown])
        # What stands over the names of the rows is the heading of their column, and no name of the table.
        name = "" if rows else self.label
        made = branch(id=ids.new(self.label, "raekker"), label=name, answer="rows", items=rows or None)
        made.put("items_label", self.label if rows else "")
        made.put("most", None if rows else min(max(self.most, 1), 20))
        made.put("fields", columns or [Row(branch(id="svar"))])
        guess = "table_read" if self.given else "rows_given" if rows else "rows_written"
        return Row(made, (sheet.guess(guess),))


@dataclass
class PlanTable:
    """A table that the plan is written in."""

    heads: list[str]
    rows: int
    """Empty rows."""
    items: list[str]
    """What the form has written in the first column."""
    grid: Grid
    """The same as rows, where there is a plan already."""
    cards: bool = False
    """Whether the headings stand below each other."""
    hints: dict[str, str] = field(default_factory=dict)
    """What stands under a heading in its cell."""


def choices_of(label: str) -> tuple[str, ...]:
    """Return what a heading gives to choose among: three things or more, or something and that it is not so."""
    parts = tuple(each.strip() for each in label.rpartition(": ")[2].split(" / "))
    few = all(each and len(each.split()) < 4 for each in parts)
    opposed = len(parts) == 2 and parts[1].casefold().endswith(parts[0].casefold()) and parts[0] != parts[1]
    yes_or_no = choices_in(label.rpartition(": ")[2])
    return yes_or_no[1] if yes_or_no else parts if few and (len(parts) > 2 or opposed) else ()


def column_for(sheet: Sheet, label: str, levels: Sequence[str] = ()) -> Column:
    """Return how a column is answered, by its heading or by the levels that stand over it."""
    if levels:
        return Column(label, "scale", step_scale(sheet, levels))
    if RATING.search(label):
        if found := _RANGE.search(label):
            least, most = int(found[1]), int(found[2])
            if least < most:
                return Column(label, "scale", step_scale(sheet, [str(each) for each in range(least, most + 1)]))
        if sheet.last_scale:
            return Column(label, "scale", sheet.last_scale)
    if choices := choices_of(label):
        return Column(label, "choice", choices=choices)
    if COLUMNS["deadline"].search(label) and len(label) < 30 and not COLUMNS["responsible"].search(label):
        return Column(label, "date")
    return Column(label)


def levels_in(heads: Sequence[str], *, boxed: bool) -> tuple[list[str], list[str]]:
    """Return the levels of a scale among the headings, and the headings after them; none where it is no scale."""
    further = [each for each in heads if COMMENT.search(each)]
    levels = [each for each in heads if each not in further]
    if not 2 <= len(levels) <= _MOST_POINTS or len(set(levels)) < len(levels):
        return [], list(heads)
    numbers = all(_NUMBER.fullmatch(each.rstrip(".")) for each in levels)
    begin = all(re.match(r"[0-9]{1,2}\s*[=:.–-]", each) for each in levels)
    named = sum(bool(LEVEL.search(each)) for each in levels) * 2 > len(levels)
    no_plan = not any(COLUMNS[name].search(each) for each in levels for name in ("responsible", "deadline"))
    is_scale = numbers or begin or (no_plan and (named or (boxed and len(levels) > 1)))
    return (levels, further) if is_scale else ([], list(heads))


def scale_for(sheet: Sheet, heads: Sequence[str], rows: Sequence[Sequence[str]], *, used: bool = False) -> str:
    """Make a scale of a table that says what its levels mean, where something is rated by it; else return nothing."""
    if not 2 <= len(rows) <= _MOST_POINTS or not all(1 < len(row) < 4 and all(row) for row in rows):
        return ""
    columns = list(zip(*rows, strict=False))
    named = next((n for n, each in enumerate(columns) if each in sheet.steps), 0)
    first = columns[named]
    of_levels = all(_NUMBER.match(each.lstrip("☐ ")) for each in first) or bool(RATING.search(" ".join(heads)))
    is_used = first in sheet.steps or ((used or sheet.rates) and of_levels and len(columns) == 2)
    if not is_used or len(set(first)) < len(first) or max(map(len, first)) > 40:
        return ""
    ids = Ids()
    levels: list[Branch] = [
        branch(
            id=ids.new(row[named], "trin"),
            label=row[named],
            text=" · ".join(each for n, each in enumerate(row) if n != named),
        )
        for row in rows
    ]
    return _add(sheet, (heads[0] if heads else "") or first[-1], levels)


def step_scale(sheet: Sheet, levels: Sequence[str]) -> str:
    """Return the id of the scale with these steps."""
    ids = Ids()
    return _add(sheet, levels[-1], [branch(id=ids.new(each, "trin"), label=each) for each in levels])


def _add(sheet: Sheet, name: str, levels: list[Branch]) -> str:
    numbers = [str(each.entries[1].value) for each in levels if len(each.entries) == 2]
    labels = sorted(str(each.entries[1].value) for each in levels)
    same = next((row for row in sheet.scales if sorted(_said(row)) == labels), None)
    if same is not None and isinstance(same.value, Branch):
        # The scale says its steps once for all that is rated by it.
        sheet.again += labels
        return str(same.value.entries[0].value)
    found = sheet.scale_ids.new(name if not _NUMBER.fullmatch(name) else f"skala-{name}", "skala")
    counted = [int(each) for each in numbers if _NUMBER.fullmatch(each)]
    made = branch(id=found)
    if len(counted) == len(levels) and counted == list(range(counted[0], counted[0] + len(counted))):
        made.put("least", counted[0]).put("most", counted[-1])
    else:
        made.put("levels", [Row(each) for each in levels])
    sheet.scales.append(Row(made, (sheet.guess("scale"),)))
    sheet.last_scale = found
    return found


def _said(row: Row) -> list[str]:
    """Return the labels of a scale that was made."""
    entries = {each.key: each.value for each in row.value.entries} if isinstance(row.value, Branch) else {}
    levels = entries.get("levels")
    if isinstance(levels, list):
        return [str(each.value.entries[1].value) for each in levels if isinstance(each.value, Branch)]
    return [str(each) for each in range(int(str(entries["least"])), int(str(entries["most"])) + 1)]
