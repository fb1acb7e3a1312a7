"""What somebody has not answered yet of what the form asks to be filled in."""

from __future__ import annotations

from collections.abc import Sequence

from mus_tui.model.talk import Talk
from mus_tui.model.values.fields import Field
from mus_tui.model.values.rows import Cell
from mus_tui.model.values.template import Question


def first_empty(talk: Talk, question: Question, fields: Sequence[Field], person: str) -> Field | None:
    """Return the first of these that somebody has not answered: one field, or all that is answered in its rows.

    Of rows that they write themselves nothing lacks once there are as many as the form asks for, or one.
    """
    empty = [each for each in fields if talk.answer(question.id, person, question.ref_of(each)).is_empty]
    written = [each for each in fields if isinstance(each, Cell) and each.rows.most]
    if not written:
        return next(iter(empty), None)
    begun = {each.row for each in written if each not in empty}
    lacks = len(begun) < (written[0].rows.least or 1)
    return next((each for each in written if each.row not in begun), None) if lacks else None
