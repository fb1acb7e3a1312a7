"""A table of a form as what it is: a plan, rows to answer in, a scale, questions, or only a way to lay things out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from mus_tui.drafting.cells import Rows, asides_of, is_answerable, is_label, is_only_boxes, two_groups, words_of
from mus_tui.drafting.column_words import RATING, column_of
from mus_tui.drafting.grid import Column, Grid, PlanTable, column_for, levels_in, scale_for
from mus_tui.drafting.sheet import Sheet
from mus_tui.drafting.signing import is_signing, signatures
from mus_tui.drafting.vocabulary import PERSONAL, SIGNATURE, asks
from mus_tui.model.forms.own_form import Cell, Piece

_LONGEST_HEADER = 80
_LONG = 45
"""Letters of a row that is rather a question than the name of one."""
_ROOM = Piece("room", level=1)
_COUNTED = re.compile(r"(?:nr\.?|no\.?|#|)\s*[0-9]{0,2}[.)]?", re.IGNORECASE)


@dataclass
class Made:
    """What came of a table."""

    flat: list[Piece] = field(default_factory=list)
    """Pieces to be read as if they stood without a table."""
    plan: PlanTable | None = None
    rows: Grid | None = None
    questions: list[tuple[Piece, list[str], list[str]]] = field(default_factory=list)
    """Questions, each with the labels of its fields and its remarks."""
    rated: Grid | None = None
    """A scale that is ticked where it is explained."""
    ticked: tuple[str, list[str]] | None = None
    """What is ticked of the rows, and the rows."""
    text: list[str] = field(default_factory=list)
    """Lines that are only read."""
    remarks: list[str] = field(default_factory=list)


def read_table(sheet: Sheet, piece: Piece, *, in_plan: bool = False) -> Made:
    """Return what a table is."""
    rows = [row for row in piece.rows if any(cell.pieces for cell in row)]
    blank = len(piece.rows) - len(rows)
    if not rows:
        return Made(flat=[_ROOM])
    width = max(sum(cell.columns for cell in row) for row in rows)
    if _is_layout(rows, width):
        return Made(flat=list(_flat(rows)))
    if any(SIGNATURE.search(cell.text) for row in rows for cell in row) and is_signing(piece):
        return Made(remarks=signatures(sheet, piece))
    if len(rows) > 1 and any(_is_across(row, width) for row in rows):
        return Made(flat=list(_in_groups(piece, rows, width)))
    header, body = rows[0], rows[1:]
    if _is_read(rows, blank):
        return _read_only(sheet, [], rows)
    if not _is_header(header, width) or not (body or blank):
        return _pairs(sheet, rows, in_plan=in_plan)
    made = _headed(sheet, header, body, blank, in_plan=in_plan)
    if made.plan:
        below = {cell.text: [each.line for each in cell.pieces[1:] if each.sort != "aside"] for cell in header}
        made.plan.hints = {words: " ".join(lines) for words, lines in below.items() if lines}
    made.remarks += [sheet.kept(words, place) for words, place in asides_of(rows)]
    return made


def is_rated_in(pieces: Iterable[Piece]) -> bool:
    """Whether a table of the form has a column that is rated in."""
    for piece in pieces:
        header, *body = piece.rows or [()]
        for n, cell in enumerate(header):
            below = [row[n] for row in body if len(row) > n]
            if len(header) > 2 and below and RATING.search(cell.text) and all(map(is_answerable, below)):
                return True
    return False


def _is_read(rows: Rows, blank: int) -> bool:
    """Whether a table without headings is full of words that are only read, such as levels and what they mean."""
    cells = [cell for row in rows for cell in row]
    full = not blank and len(rows) > 2 and len({len(row) for row in rows}) == 1 and len(rows[0]) > 1
    if not full or any(cell.is_blank or cell.text.endswith(":") or asks(cell.text) for cell in cells):
        return False
    plain = all(each.sort == "text" for cell in cells for each in cell.pieces)
    counts = all(_COUNTED.fullmatch(row[0].text) for row in rows)
    told = all(len(row[0].text) <= _LONG and len(row[1].text) > _LONG for row in rows)
    return plain and (counts or told)


def _read_only(sheet: Sheet, heads: list[str], rows: Rows) -> Made:
    """Return a table that is only read: a scale where something is rated by it, else the rows as they stand."""
    said = [[cell.text for cell in row] for row in rows]
    if scale_for(sheet, heads, said):
        return Made(remarks=[sheet.kept(" · ".join(heads))] * bool(heads) + [sheet.guess("scale_table")])
    named = [row[0] for row in said]
    if not (heads or len(said[0]) == 2) or not all(named) or any(len(row) != len(said[0]) for row in said):
        lines = [" – ".join(filter(None, each)) for each in ([heads] if heads else []) + said]
        return Made(text=[f"- {each}" for each in lines], remarks=[sheet.guess("table_text")])
    columns = [Column(each) for each in heads[1:]] or [Column("")]
    return Made(rows=Grid(heads[0] if heads else "", columns, named, [row[1:] for row in said]))


def _is_layout(rows: Rows, width: int) -> bool:
    cells = [cell for row in rows for cell in row]
    nested = any(each.sort == "table" for cell in cells for each in cell.pieces)
    busy = any(sum(each.sort not in ("aside", "room") for each in cell.pieces) > 4 for cell in cells)
    heads = any(each.sort == "heading" for cell in cells for each in cell.pieces)
    return width == 1 or nested or busy or heads


def _flat(rows: Rows) -> Iterator[Piece]:
    for row in rows:
        for cell in row:
            yield from cell.pieces
            if cell.is_blank:
                yield _ROOM


def _is_across(row: tuple[Cell, ...], width: int) -> bool:
    return len(row) == 1 and row[0].columns == width and not row[0].is_blank


def _in_groups(piece: Piece, rows: Rows, width: int) -> Iterator[Piece]:
    """Give a table with titles across it as a table for each, under the same headings."""
    header = next((row for row in rows if not _is_across(row, width)), None)
    is_header = header is not None and _is_header(header, width)
    group: Rows = []
    blanks = [row for row in piece.rows if not any(cell.pieces for cell in row)]
    for row in rows:
        if _is_across(row, width):
            if group and group != [header]:
                yield Piece("table", rows=tuple(group))
                group = [header] if is_header and header else []
            yield from (
                replace(each, sort="heading" if is_header and each.sort == "text" else each.sort)
                for each in row[0].pieces
            )
        else:
            group.append(row)
    if group:
        yield Piece("table", rows=(*group, *blanks))


def _is_header(row: tuple[Cell, ...], width: int) -> bool:
    words = [cell.text for cell in row]
    plain = all(each.sort in ("text", "heading", "aside") for cell in row for each in cell.pieces)
    fits = all(words[1:]) and all(len(each) <= _LONGEST_HEADER and not each.endswith(":") for each in words)
    return plain and fits and len(row) > 1 and sum(cell.columns for cell in row) >= min(width, len(row))


def _pairs(sheet: Sheet, rows: Rows, *, in_plan: bool) -> Made:
    """Return labels with a place to write beside or below each."""
    labels = [row[0].text.rstrip(" :") for row in rows if not row[0].is_blank]
    known = [name for label in labels if (name := column_of(label))]
    alone = all(all(is_answerable(cell) for cell in row[1:]) for row in rows)
    if alone and not in_plan and "goal" in known and len(set(known)) > 2 and len(known) == len(labels):
        grid = Grid("", [column_for(sheet, each) for each in labels], most=1)
        return Made(plan=PlanTable(labels, 0, [], grid, cards=True))
    return Made(flat=two_groups(rows) or list(_labelled(rows)))


def _labelled(rows: Rows) -> Iterator[Piece]:
    for row in rows:
        for n, cell in enumerate(row):
            after = row[n + 1] if n + 1 < len(row) else None
            before = row[n - 1] if n else None
            if before is not None and is_only_boxes(cell) and is_label(before):
                continue
            words, alone = words_of(cell), is_label(cell)
            if after is not None and not words and after.is_blank and (hint := _hint_of(cell)):
                # What is to be written is said where it is.
                yield Piece("field", hint)
                continue
            if alone and after is not None and is_only_boxes(after):
                first, *others = after.pieces
                yield replace(first, text=words[0].text, number=words[0].number)
                yield from (*others, *(each for each in cell.pieces if each.sort == "aside"))
            elif alone and after is not None and is_answerable(after):
                yield Piece("field", words[0].text, words[0].number)
                yield from (each for each in cell.pieces if each.sort == "aside")
            elif alone and after is None and n == 0 and len(row) == 1:
                yield from cell.pieces
            elif alone and (PERSONAL.search(cell.text) or cell.text.endswith(":")) and len(cell.text) <= _LONG:
                yield Piece("field", words[0].text, words[0].number)
            else:
                yield from cell.pieces


def _hint_of(cell: Cell) -> str:
    """Return what a cell says is to be written beside it, where it says nothing else."""
    hints = [each.text for each in cell.pieces if each.sort == "aside" and each.place == "hint"]
    return hints[0] if len(hints) == len(cell.pieces) == 1 else ""


def _headed(sheet: Sheet, header: tuple[Cell, ...], body: Rows, blank: int, *, in_plan: bool) -> Made:
    heads, cells = [cell.text for cell in header], [cell for row in body for cell in row]
    signs = [
        cell.text
        for row in body
        for n, cell in enumerate(row)
        if (n or _COUNTED.fullmatch(cell.text)) and re.search(r"\w", cell.text) and is_answerable(cell)
    ]
    lost = [sheet.kept(" ".join(signs))] if signs else []
    examples = in_plan and 0 < sum(not row[0].is_blank for row in body) < max(2, len(body) + blank)
    if not examples and all(is_answerable(cell) for row in body for cell in row[1:]):
        counted = all(_COUNTED.fullmatch(row[0].text) for row in body)
        made = _empty(sheet, heads, len(body) + blank, in_plan=in_plan) if counted else None
        made = made or _printed(sheet, heads, [row[0] for row in body], body, in_plan=in_plan)
        made.remarks += lost
        return made
    if in_plan and sum(cell.is_blank for cell in cells) * 2 >= len(cells):
        # A row or two that say by an example how it is filled in.
        words = [cell.text for cell in cells if not cell.is_blank]
        grid = Grid("", [column_for(sheet, each) for each in heads], most=min(len(body) + blank, 20))
        kept = [sheet.kept(" · ".join(words))] if words else []
        return Made(plan=PlanTable(heads, len(body) + blank, [], grid), remarks=kept)
    boxed = all(each.sort == "boxes" for row in body for each in row[0].pieces)
    if found := scale_for(sheet, heads, [[cell.text for cell in row] for row in body], used=boxed):
        rated = Grid("", [Column(heads[0], "scale", found)]) if boxed else None
        return Made(rated=rated, remarks=[sheet.kept(" · ".join(filter(None, heads))), sheet.guess("scale_table")])
    if len(heads) == 2 and all(
        row[1].is_blank or any(e.sort == "boxes" for e in row[1].pieces) for row in body if row[1:]
    ):
        return Made(flat=list(_labelled(body)), remarks=[sheet.kept(" · ".join(filter(None, heads)))])
    return _read_only(sheet, heads, body)


def _empty(sheet: Sheet, heads: list[str], rows: int, *, in_plan: bool) -> Made:
    """Return a table with nothing but headings: a plan where they are those of one, else rows that they write."""
    made = Made()
    if _COUNTED.fullmatch(heads[0]):
        if re.search(r"\w", heads[0]):
            made.remarks.append(sheet.kept(heads[0]))
        heads = heads[1:]
    grid = Grid("", [column_for(sheet, each) for each in heads], most=min(max(rows, 1), 20))
    known = {name for each in heads if (name := column_of(each))}
    is_plan = (
        bool(known & {"goal", "actions"}) and bool(known & {"deadline", "responsible", "actions"}) and len(known) > 1
    )
    if in_plan or (is_plan and "evaluation" not in known):
        made.plan = PlanTable(heads, rows, [], grid)
    else:
        made.rows = grid
    return made


def _printed(sheet: Sheet, heads: list[str], first: Sequence[Cell], body: Rows, *, in_plan: bool) -> Made:
    """Return a table whose first column the form has filled in."""
    items = [cell.text for cell in first if not cell.is_blank]
    boxed = {n for row in body for n, c in enumerate(row[1:]) if any(e.sort == "boxes" for e in c.pieces)}
    ticked = [each for n, each in enumerate(heads[1:]) if n in boxed or len(boxed) < 2]
    levels, further = levels_in(ticked, boxed=bool(boxed))
    further += [each for each in heads[1:] if each not in ticked]
    if levels:
        grid = Grid(
            heads[0], [column_for(sheet, heads[0], levels), *(column_for(sheet, each) for each in further)], items
        )
        return Made(rows=grid)
    if (
        len(heads) == 2
        and all(any(e.sort == "boxes" for e in c.pieces) for row in body for c in row[1:])
        and len(items) > 1
    ):
        return Made(ticked=(heads[1], items), remarks=[sheet.kept(heads[0])] if heads[0] else [])
    columns = [column_for(sheet, each) for each in heads[1:]]
    known = [column_of(each) for each in heads[1:]]
    if in_plan:
        return Made(plan=PlanTable(heads, 0, items, Grid(heads[0], columns, items)))
    pieces = [_as_question(cell) for cell in first if not cell.is_blank]
    of_plan = (
        len(columns) > 1
        and all(known)
        and {"actions", "goal"} & set(known)
        and {"deadline", "responsible"} & set(known)
    )
    if of_plan and not sheet.plan.headings:
        made = Made(plan=PlanTable(heads[1:], 0, [], Grid(heads[0], columns, items)))
        made.questions = _asked(sheet, pieces, [])
        made.remarks = [sheet.kept(heads[0])] if heads[0] else []
        return made
    if any(asks(each) for each in items) or sum(map(len, items)) > _LONG * len(items):
        made = Made(questions=_asked(sheet, pieces, heads[1:]))
        made.remarks = [sheet.kept(heads[0])] if heads[0] else []
        return made
    return Made(rows=Grid(heads[0], columns, items))


def _asked(sheet: Sheet, pieces: Sequence[Piece], labels: list[str]) -> list[tuple[Piece, list[str], list[str]]]:
    return [(each, labels, [] if n else [sheet.guess("row_asks")]) for n, each in enumerate(pieces)]


def _as_question(cell: Cell) -> Piece:
    number = next((each.number for each in cell.pieces if each.number), "")
    words = cell.text.removeprefix(f"{number} ") if number else cell.text
    return Piece("text", words, number)
