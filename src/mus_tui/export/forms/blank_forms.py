"""Every blank form that a filled-in one can have been, so that its own words are told from what was written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.forms.preparation_form import preparation_form
from mus_tui.export.forms.sitting_form import sitting_form
from mus_tui.export.markdown import to_markdown
from mus_tui.export.pieces import Form, Grid, Piece, RowsToFill, Words
from mus_tui.languages import LANGUAGES
from mus_tui.model.rules.answering.shown import with_every_part
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.words import speaking


def blank_forms(talk: Talk, person: Participant) -> tuple[str, ...]:
    """Return the forms for a person: in every language, in the talk's words and the template's, and on paper."""
    forms = []
    # It may have been written before a duty of silence was laid, before a question was put in their words, or before a
    # part of the form was chosen away.
    said = tuple(dict.fromkeys((talk.altered(silences=()), talk, with_every_part(talk))))
    for language in LANGUAGES:
        with speaking(language):
            forms += [
                _blank(preparation_form(each, person, by_hand=by_hand))
                for each in dict.fromkeys((*said, talk.altered(rewordings=())))
                for by_hand in (False, True)
            ]
            forms += map(_blank, (paper_form(talk.template, talk.talk_kind), *map(sitting_form, said)))
    return tuple(forms)


def _blank(form: Iterable[Piece]) -> str:
    pieces = tuple(form)
    return "\n".join((to_markdown(pieces), *_in_grids(pieces), *_in_cells(pieces)))


def _in_grids(paper: Iterable[Piece]) -> Iterator[str]:
    """Give what stands above and between the boxes of a grid, as Word and a web page set it."""
    for grid in (piece for piece in paper if isinstance(piece, Grid)):
        yield from (grid.corner, *grid.heads)
        yield from dict.fromkeys(f"{row.over} {row.hint}".strip() for row in grid.rows if row.over)
    for table in (piece for piece in paper if isinstance(piece, RowsToFill)):
        yield table.corner
        yield from (f"{head} {hint}".strip() for head, hint in table.heads)
        yield from (label for label, _ in table.rows)
        yield from (cell.text for _, cells in table.rows for cell in cells if isinstance(cell, Words))


def _in_cells(paper: Iterable[Piece]) -> Iterator[str]:
    """Give what stands in each cell of a form's tables, a line each, as Word and a web page set them."""
    for form in (piece for piece in paper if isinstance(piece, Form)):
        if form.number:
            yield form.number
        for n in range(1, form.rows + 1):
            yield str(n)
            for column in form.columns:
                yield from (column.title, column.hint)
                for field in column.fields:
                    yield from (field.label, *field.choices)
