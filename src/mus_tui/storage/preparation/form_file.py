"""A filled-in form on disk, as whatever program it was written in left it; known by what is in it, not by its name."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress
from pathlib import Path

from mus_tui.errors import MusError
from mus_tui.model.forms.filled_form import whose_form
from mus_tui.model.forms.replied import without_reply_marks
from mus_tui.storage.disk.reading import read_file
from mus_tui.storage.preparation.form_html import is_html, lines_of_html
from mus_tui.storage.preparation.form_mail import is_mail, text_of_mail
from mus_tui.storage.preparation.form_rtf import is_rtf, lines_of_rtf
from mus_tui.storage.preparation.not_read import NotReadError

LARGEST = 256 * 1024
"""Bytes of the text of a form; a well filled one has thirty thousand."""

_LARGEST_FILE = 4 * 1024 * 1024
"""Bytes of a file that holds more than text, such as fonts and what the text looks like."""

_NO_TEXT = re.compile(rb"[\0-\x08\x0e-\x1f]")
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
REFUSED = (
    (re.compile(rb"%PDF-"), "form_is_pdf"),
    (
        re.compile(rb"\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp", re.DOTALL),
        "form_is_picture",
    ),
    (re.compile(rb"\xd0\xcf\x11\xe0"), "form_is_old_word"),
)
"""What a file begins with that is not read, and what is said of it."""
_PACKED = b"PK\x03\x04"
_OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument"


def read_form(path: Path) -> str:
    """Return the text of a form, without the marks of a reply.

    Raises `MusError`: `cannot_read_…`, `form_too_large`, `form_damaged`, `form_not_text`, or `form_is_…` for what is
    known and not read.
    """
    data = read_file(path, _LARGEST_FILE + 1)
    try:
        if len(data) > _LARGEST_FILE:
            raise NotReadError("form_too_large", limit=_LARGEST_FILE // 1024)
        return without_reply_marks(_text_of(data))
    except NotReadError as error:
        raise MusError(error.said, path=path, limit=error.limit) from error


def _text_of(data: bytes) -> str:
    if said := next((said for begins, said in REFUSED if begins.match(data)), ""):
        raise NotReadError(said)
    if data.startswith(_PACKED):
        text = _of_package(data)
    elif is_rtf(data):
        text = lines_of_rtf(data)
    elif is_mail(data):
        text = _of_mail(data)
    else:
        text = _plain(data)
    if len(text) > LARGEST:
        raise NotReadError("form_too_large", limit=LARGEST // 1024)
    return text


def _of_package(data: bytes) -> str:
    if _OPEN_DOCUMENT in data[:200]:
        raise NotReadError("form_is_open_document")
    if b"word/" not in data:
        raise NotReadError("form_is_packed")
    from mus_tui.storage.preparation.form_word import lines_of_word

    return lines_of_word(data)


def _of_mail(data: bytes) -> str:
    text, attached = text_of_mail(data)
    lines = without_reply_marks(_lines_of(text))
    if attached and whose_form(lines) is None:
        raise NotReadError("form_is_attached")
    return lines


def _plain(data: bytes) -> str:
    for coding in codings(data):
        with suppress(UnicodeDecodeError):
            return _lines_of(data.decode(coding))
    raise NotReadError("form_not_text")


def _lines_of(text: str) -> str:
    return lines_of_html(text) if is_html(text) else text


def codings(data: bytes) -> tuple[str, ...]:
    """Return what a text may be written in: older programs on Windows save in its own alphabet.

    Where some letters are whole in UTF-8, the file is a damaged one, and is not read in another alphabet.
    """
    if data.startswith(_UTF16):
        return ("utf-16",)
    windows = not _NO_TEXT.search(data) and data.decode("utf-8", "ignore").isascii()
    return ("utf-8-sig", "cp1252") if windows else ("utf-8-sig",)
