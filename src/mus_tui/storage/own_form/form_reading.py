"""Somebody's own form on disk; known by what is in it, not by its name."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from mus_tui.errors import MusError
from mus_tui.model.forms.own_form import Piece
from mus_tui.storage.disk.reading import read_file
from mus_tui.storage.own_form.text_lines import pieces_of_text
from mus_tui.storage.own_form.word import pieces_of_word
from mus_tui.storage.preparation.form_file import REFUSED, codings
from mus_tui.storage.preparation.form_html import is_html, lines_of_html
from mus_tui.storage.preparation.form_mail import is_mail
from mus_tui.storage.preparation.form_rtf import is_rtf, lines_of_rtf
from mus_tui.storage.preparation.not_read import NotReadError

_LARGEST_FILE = 32 * 1024 * 1024
"""Bytes of a file, with its pictures and fonts, which are not unpacked."""
_LARGEST_TEXT = 256 * 1024
"""Bytes of the words; a form of thirty pages has a third of that."""
_SAID = {
    "form_is_pdf": "is_pdf",
    "form_is_picture": "is_picture",
    "form_is_old_word": "is_old_word",
    "form_damaged": "damaged",
}


class OwnFormError(MusError):
    """A form that no draft can be made of."""

    catalogue = "drafting"


def read_own_form(path: Path) -> tuple[Piece, ...]:
    """Return the pieces of a form.

    Raises `MusError` (`cannot_read_…`) for a file that cannot be had, and `OwnFormError` for one that is no form.
    """
    data = read_file(path, _LARGEST_FILE + 1)
    try:
        if len(data) > _LARGEST_FILE:
            raise NotReadError("too_large")
        pieces = _pieces(data)
    except NotReadError as error:
        raise OwnFormError(_SAID.get(error.said, error.said), path=path) from error
    if not any(each.line or each.rows for each in pieces):
        raise OwnFormError("empty", path=path)
    return pieces


def _pieces(data: bytes) -> tuple[Piece, ...]:
    if said := next((said for begins, said in REFUSED if begins.match(data)), ""):
        raise NotReadError(said)
    if data.startswith(b"PK"):
        if b"word/" not in data:
            raise NotReadError("is_packed")
        return pieces_of_word(data)
    if is_rtf(data):
        text = lines_of_rtf(data)
    elif is_mail(data):
        raise NotReadError("is_mail")
    else:
        text = _decoded(data)
        text = lines_of_html(text) if is_html(text) else text
    if len(text) > _LARGEST_TEXT:
        raise NotReadError("too_large")
    return pieces_of_text(text)


def _decoded(data: bytes) -> str:
    for coding in codings(data):
        with suppress(UnicodeDecodeError):
            return data.decode(coding)
    raise NotReadError("not_text")
