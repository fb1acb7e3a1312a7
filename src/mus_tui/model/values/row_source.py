"""Rows that were written at an earlier question, where a later one asks about them."""

from collections.abc import Iterator, Sequence

from mus_tui.model.values.answers import choices_of
from mus_tui.model.values.fields import Field, Row
from mus_tui.model.values.marks import Note
from mus_tui.model.values.rows import Cell, EarlierRows, rows_of, with_cells
from mus_tui.model.values.template import Question, Template
from mus_tui.model.values.text import one_line


def source_of(template: Template, field: Field) -> tuple[Question, Field] | None:
    """Return the field whose rows another one asks about, with its question; None where it asks about no other's."""
    if field.rows_from is None:
        return None
    named = (each for each in fields_of(template) if field.rows_from in (each[1].id, f"{each[0].id}/{each[1].id}"))
    return next(named, None)


def fields_of(template: Template) -> Iterator[tuple[Question, Field]]:
    """Give every field under a question of a template, with its question."""
    for question in (each for part in template.perspectives for each in part.questions):
        yield from ((question, field) for field in question.notes)


def with_earlier_rows(template: Template, question: Question, notes: Sequence[Note] = ()) -> Question:
    """Return a question with the rows that were written before, by what they were called there.

    There is a place for as many as can be written: an answer stays where it is when its row is called something else.
    """
    if not any(field.rows_from for field in question.notes):
        return question
    return question.altered(notes=tuple(_with_rows(template, question, field, notes) for field in question.notes))


def _with_rows(template: Template, question: Question, field: Field, notes: Sequence[Note]) -> Field:
    found = source_of(template, field)
    if found is None:
        return field
    asked, source = found
    said = {note.field: note for note in notes if note.question == asked.id}
    answered = {note.field.rpartition("/")[0] for note in notes if note.question == question.id}
    called: dict[str, str] = {}
    for cell in with_cells((source,)):
        if isinstance(cell, Cell) and (note := said.get(cell.id)) and not called.get(cell.row.id):
            called[cell.row.id] = one_line(_words(template, cell, note))
        elif isinstance(cell, Cell) and f"{field.id}/{cell.row.id}" in answered:
            # It is there, also where what it was called has been taken away.
            called.setdefault(cell.row.id, "")
    kind = (source.fields[0].label or asked.name_of(source)).rstrip(".:?! ") if source.fields else ""
    items = (Row(id=row.id, label=called.get(row.id) or f"{kind} {row.label}") for row in rows_of(source))
    rows = {"items": tuple(items), "lines": source.lines, "of": asked.name_of(source), "there": tuple(called)}
    return EarlierRows.model_validate({**field.by_key, **rows})


def _words(template: Template, cell: Cell, note: Note) -> str:
    chosen = [each.label for each in choices_of(cell, template.scales) if each.id in note.chosen]
    return note.text.strip() or note.date.written or ", ".join(chosen)
