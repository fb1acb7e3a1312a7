"""A document's pieces as Markdown for a GitHub-flavoured reader."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mus_tui.export.cut_outs import CutOuts
from mus_tui.export.lines import lines_of, with_colon
from mus_tui.export.markdown_text import (
    BREAK,
    RULE,
    block,
    document,
    heading,
    inline,
    item,
    labelled,
    prose,
    table,
)
from mus_tui.export.pieces import (
    Aside,
    Boxes,
    Bullets,
    Cell,
    Column,
    Fold,
    Form,
    Grid,
    Heading,
    Item,
    Items,
    Line,
    Mark,
    NewPage,
    Piece,
    Place,
    Plan,
    Prose,
    RowsToFill,
    Said,
    Signs,
    Table,
    Words,
)
from mus_tui.export.titles import titled
from mus_tui.words import t

_LONGEST_ROW = 70
"""Letters of boxes in a line: a mail program would break what is longer."""


def to_markdown(pieces: Iterable[Piece]) -> str:
    """Return a document as Markdown."""
    return document(map(_piece, pieces))


def _piece(piece: Piece) -> str:
    match piece:
        case Heading(level, text):
            return heading(level, text)
        case Line(text, strong):
            return f"**{inline(text)}**" if strong or piece.title else inline(text)
        case Prose(text):
            return prose(text)
        case Words(text, label, hint) if hint:
            return f"{_asked(label, hint, '')}\n\n{block(text)}"
        case Words(text, label):
            return labelled(label, text) if label else block(text)
        case Aside(label, text):
            return f"*{inline(with_colon(label))}* {inline(text)}".rstrip()
        case Items(items):
            return "\n".join(map(_item, items))
        case Bullets(bullets):
            return "\n".join(
                line
                for each in bullets
                for line in (f"- {block(each.text, '  ')}", *(f"  - {block(under, '    ')}" for under in each.under))
            )
        case Boxes(words, mark, ticked, label, hint):
            boxes = "\n".join(f"- [{'x' if word in ticked else ' '}] {inline(word)}" for word in words)
            above = _asked(label, hint, mark)
            return f"{above}\n\n{boxes}" if above else boxes
        case Grid():
            return "\n\n".join(_grid(piece))
        case RowsToFill() if said := _only_read(piece):
            return table([piece.corner, *(" ".join(filter(None, each)) for each in piece.heads)], said)
        case RowsToFill(_, rows):
            # Below each other, as a grid's.
            over = [block(piece.corner)] if piece.corner else []
            return "\n\n".join((*over, *(_piece(cell) for _, cells in rows for cell in cells)))
        case Table(headings, rows):
            return table(headings, rows)
        case Plan():
            return "\n\n".join(_plan(piece))
        case Form():
            return _form(piece)
        case Place(label, mark, _, hint, _):
            # Two empty lines: room for what is written, and for a cursor to find.
            return f"{_asked(label or ('' if hint else t('papers.blank_here')), hint, mark)}\n\n"
        case Mark(text):
            return _comment(text)
        case Signs(labels):
            return "\n\n".join(f"{block(label)} {RULE}" for label in labels)
        case CutOuts(pieces):
            return "\n".join(
                f"- **{inline(with_colon(each.perspective))}** {block(each.text, '  ')}" for each in pieces
            )
        case NewPage() | Fold():
            return ""


def _asked(label: str, hint: str, mark: str) -> str:
    """Return what is asked, on one line with what finds it again: what is written below it is the answer."""
    asked = f"**{inline(with_colon(label))}**" if label else ""
    return " ".join(filter(None, (asked, inline(hint), _comment(mark) if mark else "")))


def _grid(grid: Grid) -> Iterator[str]:
    """Give each row with its boxes below it: nobody can cross in a table who sees it as plain text."""
    if grid.corner:
        yield block(grid.corner)
    if grid.meant:
        yield "\n".join(f"- {block(each, '  ')}" for each in grid.meant)
    for row in grid.rows:
        each = [f"[{'x' if head in (row.ticked or ()) else ' '}] {inline(head)}" for head in grid.heads]
        boxes = "  ".join(each)
        if len(boxes) > _LONGEST_ROW:
            boxes = "\n".join(f"- {box}" for box in each)
        yield f"{_asked(row.whole, row.hint, row.mark)}\n\n{boxes}"


def _only_read(piece: RowsToFill) -> list[list[str]]:
    """Return the rows of a table in which there is nothing to write; none where there is."""
    cells = [cell for _, across in piece.rows for cell in across]
    if not all(isinstance(cell, Words) for cell in cells):
        return []
    return [[label, *(cell.text for cell in across if isinstance(cell, Words))] for label, across in piece.rows]


def _comment(mark: str) -> str:
    return f"<!-- {mark} -->"


def _item(piece: Item) -> str:
    if piece.alone:
        return f"- **{inline(piece.label)}**"
    return f"{item(piece.label, '')} {RULE}" if piece.rule else item(piece.label, piece.text)


def _plan(plan: Plan) -> Iterator[str]:
    """Give a table where every cell is one line; else a block for each agreement, which is read as plain text too."""
    cells = [cell for row in plan.rows for cell in row]
    if plan.table and not any(len(cell.said) > 1 or len(lines_of(cell.text)) > 1 for cell in cells):
        rows = [[cell.text or "–" for cell in row] for row in plan.rows]
        if plan.number:
            rows = [[str(n), *row] for n, row in enumerate(rows, plan.begins)]
        over = plan.titles or ("",) * len(plan.headings)
        heads = [titled(*each) for each in zip(over, plan.headings, strict=True)]
        yield table([plan.number, *heads] if plan.number else heads, rows)
        return
    if plan.alone and plan.begins == 1:
        yield f"**{inline(plan.headings[0])}**"
    for n, row in enumerate(plan.rows, plan.begins):
        yield heading(plan.level, t("export.card", n=n))
        yield (
            "\n".join(_said(each) for cell in row for each in cell.said)
            if plan.alone
            else "\n".join(_under(cell) for cell in row)
        )


def _under(cell: Cell) -> str:
    """Return what stands under a heading; below it where it has a word of its own."""
    if cell.said and cell.said[0].label:
        return f"{item(cell.heading, '')}{BREAK}  {block(cell.text, '  ')}"
    return item(cell.heading, cell.text or "–")


def _said(said: Said) -> str:
    return item(said.label, said.text) if said.label else f"- {block(said.text, '  ')}"


def _form(form: Form) -> str:
    """Return a block to write in for each row: a table can be filled in by nobody who sees it as plain text."""
    alone = len(form.columns) == 1 and len(form.columns[0].fields) > 1
    blocks = [f"**{inline(_titled(form.columns[0]))}**"] if alone else []
    for n in range(1, form.rows + 1):
        if form.rows > 1:
            blocks.append(f"**{inline(t('export.card', n=n))}**")
        lines = _fields(form.columns[0], "") if alone else (line for each in form.columns for line in _blank(each, n))
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def _titled(column: Column) -> str:
    return f"{column.whole} – {column.hint}" if column.hint else column.whole


def _blank(column: Column, n: int) -> Iterator[str]:
    """Give what is filled in under a heading; what helps with it is said the first time."""
    yield f"- **{inline(with_colon(_titled(column) if n == 1 else column.whole))}**"
    yield from _fields(column, "  ")


def _fields(column: Column, indent: str) -> Iterator[str]:
    for field in column.fields:
        if field.label:
            yield f"{indent}- {block(with_colon(field.label), f'{indent}  ')}"
        yield from (f"{indent}- [ ] {inline(choice)}" for choice in field.choices)
