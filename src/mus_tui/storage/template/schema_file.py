"""What an editor checks a template by: it comes with the program and lies beside the templates that name it."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path

from mus_tui.storage.disk.atomic import write_atomic
from mus_tui.storage.disk.reading import read_file
from mus_tui.storage.locations import shipped_templates

SCHEMA = "mus-template.schema.json"
"""What the file is called, here and beside a template."""

_LARGEST = 1024 * 1024


def lay_schema(folder: Path) -> None:
    """Put it into a folder, or in place of an older one there; somebody's own file of that name stays as it is.

    Raises `MusError` (`cannot_write_…`, `cannot_read_…`).
    """
    ours = (shipped_templates() / SCHEMA).read_bytes()
    path = folder / SCHEMA
    if not os.path.lexists(path):
        write_atomic(path, ours, overwrite=False)
    elif (there := read_file(path, _LARGEST)) != ours and _mark(there) == _mark(ours):
        write_atomic(path, ours)


def _mark(data: bytes) -> object:
    """Return what a schema says of where it is from."""
    with suppress(ValueError, AttributeError):
        return json.loads(data).get("$comment")
    return None
