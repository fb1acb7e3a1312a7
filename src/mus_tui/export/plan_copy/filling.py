"""A form with what was answered in its places: crosses in its boxes, words where there is room to write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mus_tui.export.lines import with_colon
from mus_tui.export.pieces import Boxes, Grid, GridRow, Mark, Piece, Place, RowsToFill, Words
from mus_tui.export.plan_copy.told import Answers, Told
from mus_tui.model.forms.form_marks import answered_at

_NOTHING = "–"


def filled(form: Iterable[Piece], told: Answers) -> Iterator[Piece]:
    """Give the pieces of a form as they are filled in, without what finds its places again."""
    pieces = tuple(form)
    boxes = {piece.mark for piece in pieces if isinstance(piece, Boxes)}
    for piece in pieces:
        match piece:
            case Mark():
                continue
            case Place():
                yield from () if _choice_beside(piece.mark) in boxes else _written(piece, told)
            case Boxes():
                yield from _crossed(piece, told)
            case Grid():
                rows = [row for each in piece.rows for row in _in_grid(piece, each, told)]
                yield from [piece._replace(rows=tuple(rows))] if rows else []
            case RowsToFill():
                rows_there = (row for row in piece.rows if not _is_gone(row[1], told))
                yield piece._replace(
                    rows=tuple((label, tuple(_in_cell(cell, told) for cell in cells)) for label, cells in rows_there)
                )
            case _:
                yield piece


def _at(mark: str, told: Answers) -> tuple[Told, ...]:
    return told.get(mark, (Told(),))


def _choice_beside(mark: str) -> str:
    """Return the mark of the boxes that a blank stands beside one of; what is none has no such."""
    head, slash, choice = mark.rpartition("/")
    whose = choice.partition(" ")[2]
    return f"{head} {whose}".strip() if slash and answered_at(mark)[1].count("/") else ""


def _written(place: Place, told: Answers) -> Iterator[Words]:
    for each in _at(place.mark, told):
        yield Words(each.text or _NOTHING, " ".join(filter(None, (place.label, each.on))), place.hint)


def _crossed(boxes: Boxes, told: Answers) -> Iterator[Piece]:
    """Give the boxes with their crosses, and what stands beside them in the blank of one."""
    if not boxes.mark:
        yield boxes
        return
    whose = answered_at(boxes.mark)[2]
    begins = boxes.mark.removesuffix(whose).strip() + "/"
    blanks = {
        each.beside: each.text
        for mark, all_of_it in told.items()
        for each in all_of_it
        if mark.startswith(begins) and answered_at(mark)[2] == whose and each.text and each.beside is not None
    }
    words = tuple(_with_blank(word, blanks.get(n, "")) for n, word in enumerate(boxes.words))
    for each in _at(boxes.mark, told):
        ticked = tuple(words[n] for n in each.chosen)
        label = " ".join(filter(None, (boxes.label, each.on)))
        yield boxes._replace(words=words, mark="", ticked=ticked, label=label)
        if each.text:
            yield Words(each.text)


def _with_blank(word: str, said: str) -> str:
    return f"{with_colon(word)} {' '.join(said.split())}" if said else word


def _in_grid(grid: Grid, row: GridRow, told: Answers) -> Iterator[GridRow]:
    for each in _at(row.mark, told):
        hint = " ".join(filter(None, (row.hint, each.on, each.text)))
        yield row._replace(mark="", ticked=tuple(grid.heads[n] for n in each.chosen), hint=hint)


def _is_gone(cells: Iterable[Boxes | Place | Words], told: Answers) -> bool:
    """Whether none of a row is to be there."""
    answered = [cell for cell in cells if not isinstance(cell, Words)]
    return bool(answered) and all(not _at(cell.mark, told) for cell in answered)


def _in_cell(cell: Boxes | Place | Words, told: Answers) -> Boxes | Place | Words:
    if isinstance(cell, Words):
        return cell
    said = _at(cell.mark, told)
    if isinstance(cell, Place):
        lines = (f"{each.text} {each.on}".strip() for each in said if each.text)
        return Words("\n".join(lines) or _NOTHING, cell.label, cell.hint)
    ticked = tuple(cell.words[n] for each in said for n in each.chosen)
    return cell._replace(mark="", ticked=ticked)
