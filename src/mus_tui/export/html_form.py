"""What is filled in on a web page or on its print: boxes, grids, places to write, tables, pieces to cut out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from mus_tui.export.cut_outs import CutOut
from mus_tui.export.html_text import comment, shown
from mus_tui.export.lines import with_colon
from mus_tui.export.pieces import Blank, Boxes, Column, Form, Grid, GridRow, Place, RowsToFill, Words
from mus_tui.export.row_widths import widths
from mus_tui.export.titles import spans
from mus_tui.model.forms.form_marks import NEXT

_SHORT, _UNBROKEN = re.compile(r"\b(\w{1,2}) "), "\\1\N{NO-BREAK SPACE}"
"""A word so short that it takes no line of its own above a box."""

_LEAST = 3
"""Lines that are not parted from what stands over them; the rest may go on over the edge of a sheet."""


def boxes(piece: Boxes) -> Iterator[str]:
    """Give words with a box before each, below what is asked where it has a label."""
    yield asked(piece.label, piece.hint)
    yield comment(piece.mark)
    long = " long" if piece.long else ""
    yield f'<ul class="boxes{long}">' + "".join(_box(piece, word) for word in piece.words) + "</ul>"


def place(piece: Place) -> Iterator[str]:
    """Give lines to write on below what is asked, or one beside it for what is short."""
    if not piece.lines and piece.wide:
        yield asked(piece.label, piece.hint)
        yield f'<p class="short">{comment(piece.mark)}<span class="line"></span></p>'
        return
    if not piece.lines:
        words = shown(with_colon(piece.label)) + _hint(piece.hint)
        said = f"<span>{words}</span>" if piece.label or piece.hint else ""
        yield f'<p class="short">{said}{comment(piece.mark)}<span class="line"></span></p>'
        return
    yield asked(piece.label, piece.hint)
    yield comment(piece.mark)
    rule = '<div class="rule"></div>'
    yield f'<div class="rules">{rule * min(_LEAST, piece.lines)}</div>{rule * (piece.lines - _LEAST)}'


def grid(piece: Grid) -> Iterator[str]:
    """Give boxes below words that stand once above them; each says its word to those who have it read aloud.

    By that word a cross is known again as well, where the page comes back.
    """
    yield f'<p class="unseen">{NEXT}</p>'
    if piece.meant:
        yield f'<ul class="meant">{"".join(f"<li>{shown(each)}</li>" for each in piece.meant)}</ul>'
    heads = "".join(f"<th>{_SHORT.sub(_UNBROKEN, shown(head))}</th>" for head in piece.heads)
    yield f'<table class="grid"><thead><tr>{_corner(piece.corner)}{heads}</tr></thead><tbody>'
    over = ""
    for row in piece.rows:
        if row.over and row.over != over:
            yield f'<tr class="over"><th colspan="{len(piece.heads) + 1}">{shown(row.over)}{_hint(row.hint)}</th></tr>'
        over = row.over
        cells = "".join(_to_cross(row, head) for head in piece.heads)
        yield f"<tr><th>{_asked_in(row)} {comment(row.mark)}</th>{cells}</tr>"
    yield "</tbody></table>"


def _to_cross(row: GridRow, head: str) -> str:
    """Return a box of a grid; of what is filled in only the word that has the cross is said aloud."""
    ticked = row.ticked is not None and head in row.ticked
    said = shown(head) if row.ticked is None or ticked else ""
    kind = ' class="ticked"' if ticked else ""
    return f'<td{kind}><span class="unseen">{said}</span></td>'


def rows_to_fill(piece: RowsToFill) -> Iterator[str]:
    """Give a table to answer in; in every cell it is said what is asked there, for who has it read aloud."""
    first, *wide = widths(piece)
    heads = "".join(
        f'<th style="width:{width:.0f}mm">{shown(head)}{_hint(hint)}</th>'
        for (head, hint), width in zip(piece.heads, wide, strict=True)
    )
    corner = f'<th style="width:{first:.0f}mm">{shown(piece.corner)}</th>'
    kind = "form rows" if piece.to_write else "form rows read"
    yield f'<table class="{kind}"><thead><tr>{corner}{heads}</tr></thead><tbody>'
    for label, cells in piece.rows:
        answers = "".join(f"<td>{''.join(_to_answer(cell))}</td>" for cell in cells)
        yield f'<tr><th><p class="unseen">{NEXT}</p>{shown(label)}</th>{answers}</tr>'
    yield f'</tbody></table><p class="unseen">{NEXT}</p>'


def _to_answer(cell: Boxes | Place | Words) -> Iterator[str]:
    if isinstance(cell, Words):
        yield f"<p>{shown(cell.text)}</p>"
        return
    yield f'<p class="unseen">{shown(with_colon(cell.label))}{_hint(cell.hint)}</p>{comment(cell.mark)}'
    if isinstance(cell, Boxes):
        yield f'<ul class="boxes">{"".join(_box(cell, word) for word in cell.words)}</ul>'
    else:
        yield '<div class="rules"></div>'


def _corner(words: str) -> str:
    """Return what stands over the names of the rows, in the room that they leave."""
    return f'<th class="corner">{shown(words)}</th>' if words else "<td></td>"


def _asked_in(row: GridRow) -> str:
    """Return what stands before a row; all of what is asked is there, also where only a part of it is seen."""
    before = f'<span class="unseen">{shown(row.over)} – </span>' if row.over else ""
    colon = with_colon(row.label).removeprefix(row.label)
    after = f'<span class="unseen">{colon}</span>' if colon else ""
    return before + shown(row.label) + after + (_unseen_hint(row.hint) if row.over else _hint(row.hint))


def _unseen_hint(hint: str) -> str:
    return f'<span class="unseen"> {shown(hint)}</span>' if hint else ""


def _hint(hint: str) -> str:
    return f' <span class="hint">{shown(hint)}</span>' if hint else ""


def asked(label: str, hint: str) -> str:
    """Return what is asked, with its colon: by it a form that comes back without its marks is known."""
    if not (label or hint):
        return ""
    return f'<p class="label">{shown(with_colon(label))}{_hint(hint)}</p>'


def _box(piece: Boxes, word: str) -> str:
    ticked = ' class="ticked"' if word in piece.ticked else ""
    return f"<li{ticked}>{shown(word)}</li>"


def cut_out(piece: CutOut) -> str:
    """Return a piece of a puzzle."""
    perspective = f'<p class="perspective">{shown(piece.perspective)}</p>'
    return f'<div class="piece hue-{piece.hue}">{perspective}<p class="words">{shown(piece.text)}</p></div>'


def form_table(form: Form) -> Iterator[str]:
    """Give an empty table, its columns side by side."""
    number, cols = [f"<th>{shown(form.number)}</th>"] if form.number else [], ""
    numbers = [[f"<td>{n}</td>" for _ in number] for n in range(1, form.rows + 1)]
    if len(form.columns) == 1 and len(form.columns[0].fields) > 1:
        # One heading stands over all of its fields, each a column.
        fields = form.columns[0].fields
        heads = f'<tr><th colspan="{len(number) + len(fields)}">{_column(form.columns[0])}</th></tr>'
        labels = "".join(number) + "".join(f'<th class="label">{shown(each.label)}</th>' for each in fields)
        heads += f"<tr>{labels}</tr>"
        rows = ["".join(n) + "".join(f"<td>{_ticks(each)}</td>" for each in fields) for n in numbers]
        kind = "form fields"
    else:
        heads = titles_over([each.over for each in form.columns], len(number))
        heads += f"<tr>{''.join(number)}{''.join(f'<th>{_column(each)}</th>' for each in form.columns)}</tr>"
        rows = ["".join(n) + "".join(f"<td>{_blanks(each)}</td>" for each in form.columns) for n in numbers]
        kind, all_shares = "form", sum(each.share for each in form.columns)
        widths = "".join(f'<col width="{each.share / all_shares:.1%}">' for each in form.columns)
        cols = f"<colgroup>{'<col>' if number else ''}{widths}</colgroup>"
    kind += " numbered" if number else ""
    yield f'<table class="{kind}">{cols}<thead>{heads}</thead><tbody>'
    yield from (f"<tr>{row}</tr>" for row in rows)
    yield "</tbody></table>"


def titles_over(titles: Sequence[str], before: int) -> str:
    """Return a row of the titles that stand over several headings; nothing where there are none."""
    cells = (f'<th colspan="{n}">{shown(title)}</th>' for title, n in spans(("",) * before + tuple(titles)))
    return f'<tr class="over">{"".join(cells)}</tr>' if any(titles) else ""


def form_card(columns: Iterable[Column]) -> str:
    """Return an empty card, its columns below each other."""
    whole = (each._replace(title=each.whole) for each in columns)
    rows = "".join(f"<tr><th>{_column(each)}</th><td>{_blanks(each)}</td></tr>" for each in whole)
    return f'<table class="form card"><tbody>{rows}</tbody></table>'


def _column(column: Column) -> str:
    hint = f'<br><span class="hint">{shown(column.hint)}</span>' if column.hint else ""
    return shown(column.title) + hint


def _blanks(column: Column) -> str:
    """Return room for each field by its word, and the words to choose among below."""
    open_ones = [each for each in column.fields if not each.choices]
    places = "".join(f'<div class="label">{shown(each.label)}</div>' for each in open_ones)
    labelled = len(column.fields) > 1 or any(each.label for each in open_ones)
    chosen = [each for each in column.fields if each.choices]
    return (f'<div class="places">{places}</div>' if labelled else "") + "".join(
        (f'<p class="label">{shown(each.label)}</p>' if each.label else "") + _ticks(each) for each in chosen
    )


def _ticks(field: Blank) -> str:
    ticks = "".join(f"<li>{shown(word)}</li>" for word in field.choices)
    return f'<ul class="boxes">{ticks}</ul>' if ticks else ""
