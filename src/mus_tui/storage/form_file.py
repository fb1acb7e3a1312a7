"""A filled-in form on disk, as an ordinary text editor left it."""

from __future__ import annotations

import codecs
from pathlib import Path

from mus_tui.errors import MusError
from mus_tui.storage.reading import read_file

LARGEST = 256 * 1024
"""Bytes in a form; a well filled one has thirty thousand."""

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_form(path: Path) -> str:
    """Return the text of a form; raises `MusError`: `cannot_read_…`, `form_too_large` or `form_not_text`."""
    data = read_file(path, LARGEST + 1)
    if len(data) > LARGEST:
        raise MusError("form_too_large", path=path, limit=LARGEST // 1024)
    try:
        return data.decode("utf-16" if data.startswith(_UTF16) else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise MusError("form_not_text", path=path) from error
