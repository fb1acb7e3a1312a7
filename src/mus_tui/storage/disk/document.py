"""A file of ours: JSON that a person can read, with what it is, its version and a checksum of its content.

The checksum is of the content and not of its layout: a file that an editor has indented anew is the same.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import TypeAdapter

from mus_tui.errors import MusError
from mus_tui.storage.disk.reading import read_file
from mus_tui.storage.disk.sealing import Outside, closed, is_locked, opened, remember

LARGEST = 64 * 1024 * 1024
"""Bytes in a file; a long talk has a few hundred thousand."""

_writer = TypeAdapter(dict[str, Any])


class Form(NamedTuple):
    """What one sort of file looks like."""

    format: str
    """What the file says it is."""
    version: int
    """The newest version that is known."""
    content: str
    """The key of the content, which the checksum is made from."""
    around: tuple[str, ...]
    """The keys that stand beside the content."""
    errors: str
    """What the message ids of its errors begin with, before a low line."""
    outside: Callable[[Mapping[str, Any]], Outside] | None = None
    """From a whole document, what stands outside when it is locked; None for a file that never is."""


def document_bytes(form: Form, content: dict[str, Any], around: dict[str, Any]) -> bytes:
    """Return a file: what it is, its checksum, what stands around the content, and the content last.

    Sealed where its name has a seal: this is the one place where a file of ours is put together.
    """
    document = {
        "format": form.format,
        "version": form.version,
        "checksum": checksum(content),
        **around,
        form.content: content,
    }
    data = _writer.dump_json(document, indent=2) + b"\n"
    return closed(form.outside(document), document, data) if form.outside else data


def read_document(path: Path, form: Form) -> dict[str, Any]:
    """Read a file of ours and leave it as it is; its `version` is one that is known.

    Raises `MusError`: `cannot_read_…` for a file that cannot be had; and `…_too_large`, `…_foreign`, `…_newer`,
    `…_damaged`, `…_altered` or `…_locked` for one that is not whole, not ours, newer than this program, or locked.
    """
    return parse_document(path, read_file(path, LARGEST + 1), form)


def parse_document(path: Path, data: bytes, form: Form) -> dict[str, Any]:
    """Read the bytes of a file of ours; raises as `read_document` does."""
    if len(data) > LARGEST:
        raise MusError(f"{form.errors}_too_large", path=path, limit=LARGEST // 1024**2)
    document = _plain(path, data, form)
    if form.outside is not None and is_locked(document):
        inside, seal = opened(path, document, form.errors)
        whole = _whole(path, _plain(path, inside, form), form)
        try:
            outside = form.outside(whole)
        except (AttributeError, LookupError, TypeError):
            outside = None
        if outside is None or outside.head != document["head"]:
            raise MusError(f"{form.errors}_damaged", path=path)
        remember(outside, seal)
        return whole
    return _whole(path, document, form)


def _whole(path: Path, document: dict[str, Any], form: Form) -> dict[str, Any]:
    keys = {"format", "version", "checksum", form.content, *form.around}
    if document["version"] < 1 or document.keys() != keys:
        raise MusError(f"{form.errors}_damaged", path=path)
    try:
        whole = document["checksum"] == checksum(document[form.content])
    except (ValueError, RecursionError):
        whole = False
    if not whole:
        raise MusError(f"{form.errors}_altered", path=path)
    return document


def checksum(content: object) -> str:
    """Return the checksum of plain data; `ValueError` or `RecursionError` where there can be none."""
    plain = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return f"sha256:{hashlib.sha256(plain.encode()).hexdigest()}"


def _plain(path: Path, data: bytes, form: Form) -> dict[str, Any]:
    try:
        document = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_each_once, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        ours = f'"format": "{form.format}"'.encode() in data[:200]
        raise MusError(f"{form.errors}_{'damaged' if ours else 'foreign'}", path=path) from error
    if not isinstance(document, dict) or document.get("format") != form.format:
        raise MusError(f"{form.errors}_foreign", path=path)
    version = document.get("version")
    if type(version) is not int:
        raise MusError(f"{form.errors}_damaged", path=path)
    if version > form.version:
        raise MusError(f"{form.errors}_newer", path=path)
    return document


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key twice")
    return found


def _no_number(name: str) -> None:
    raise ValueError(name)
