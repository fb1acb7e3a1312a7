"""Reads a filled-in form for the preparation that is on the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.language.sentences import sentence
from mus_tui.tui.shelf import Refused
from mus_tui.tui.shelf_disk import path_of

if TYPE_CHECKING:
    from mus_tui.model.forms.taking_in import TakenIn
    from mus_tui.tui.preparation_desk import PreparationDesk


def read_into(desk: PreparationDesk, words: str) -> TakenIn:
    """Return the preparation with what stands in the form; `words` say where that lies."""
    from mus_tui.export.forms.blank_forms import blank_forms
    from mus_tui.model.forms.filled_form import check_whose, read_answers
    from mus_tui.model.forms.taking_in import take_in
    from mus_tui.storage.preparation.form_file import read_form

    try:
        text = read_form(path_of(words))
        check_whose(text, desk.talk.id, desk.person.id)
        return take_in(desk.talk, desk.preparation, read_answers(text, blank_forms(desk.talk, desk.person)))
    except MusError as error:
        raise Refused(sentence(error)) from error
