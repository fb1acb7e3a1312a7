"""A filled-in form on disk, as an ordinary text editor left it."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress
from pathlib import Path

from mus_tui.errors import MusError
from mus_tui.storage.disk.reading import read_file

LARGEST = 256 * 1024
"""Bytes in a form; a well filled one has thirty thousand."""

_NO_TEXT = re.compile(rb"[\0-\x08\x0e-\x1f]")
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_form(path: Path) -> str:
    """Return the text of a form; raises `MusError`: `cannot_read_…`, `form_too_large` or `form_not_text`."""
    data = read_file(path, LARGEST + 1)
    if len(data) > LARGEST:
        raise MusError("form_too_large", path=path, limit=LARGEST // 1024)
    for coding in _codings(data):
        with suppress(UnicodeDecodeError):
            return data.decode(coding)
    raise MusError("form_not_text", path=path)


def _codings(data: bytes) -> tuple[str, ...]:
    """Return what the form may be written in: older programs on Windows save in its own alphabet.

    Where some letters are whole in UTF-8, the file is a damaged one, and is not read in another alphabet.
    """
    if data.startswith(_UTF16):
        return ("utf-16",)
    windows = not _NO_TEXT.search(data) and data.decode("utf-8", "ignore").isascii()
    return ("utf-8-sig", "cp1252") if windows else ("utf-8-sig",)
