"""The lines that remain of talks that were destroyed, in one file of their own."""

from __future__ import annotations

from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from mus_tui.errors import MusError
from mus_tui.model.rules.remains import Remains
from mus_tui.model.values.text import put
from mus_tui.storage.disk.atomic import make_private_folder, remove, write_atomic
from mus_tui.storage.disk.document import Form, document_bytes, read_document

_FORM = Form("mus-held", 2, "held", around=(), errors="remains")
_lines = TypeAdapter(tuple[Remains, ...])


def read_remains(file: Path) -> tuple[Remains, ...]:
    """Return the lines, the newest first; none where there is no file. Raises `MusError` for one that is not whole."""
    try:
        lines = _lines.validate_python(read_document(file, _FORM)["held"]["lines"])
    except (ValidationError, LookupError, TypeError) as error:
        raise MusError("remains_damaged", path=file) from error
    except MusError as error:
        if error.message == "cannot_read_gone":
            return ()
        raise
    return tuple(sorted(lines, key=lambda line: line.held, reverse=True))


def keep_line(file: Path, line: Remains) -> None:
    """Keep a line, in place of the one of the same talk; raises `MusError` where it cannot be kept."""
    _save(file, put(read_remains(file), line, lambda each: each.id))


def remove_line(file: Path, line: str) -> bool:
    """Remove the line of this id, and the file with the last of them; say whether there was one."""
    lines = read_remains(file)
    kept = tuple(each for each in lines if each.id != line)
    if kept == lines:
        return False
    if kept:
        _save(file, kept)
    else:
        remove(file)
    return True


def _save(file: Path, lines: tuple[Remains, ...]) -> None:
    make_private_folder(file.parent)
    content = [line.model_dump(mode="json", exclude_defaults=True) for line in lines]
    write_atomic(file, document_bytes(_FORM, {"lines": content}, {}))
