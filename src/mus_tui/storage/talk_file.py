"""A talk as one JSON file that a person can read.

First what the file is and a checksum of the talk, then the head that lists show, then where they were, then the talk
with its template. What stands at its default is left out, so a changed default is a changed format: it raises
`VERSION` as a new field does, and older files keep their old meaning.
"""

from __future__ import annotations

import hashlib
import json
import random
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import TypeAdapter, ValidationError

from mus_tui.errors import MusError
from mus_tui.model.position import Position
from mus_tui.model.talk import Talk
from mus_tui.storage.atomic import write_atomic
from mus_tui.storage.reading import read_file

FORMAT = "mus-talk"
VERSION = 1
LARGEST = 64 * 1024 * 1024
"""Bytes in a file; a long talk has a few hundred thousand."""

_KEYS = {"format", "version", "checksum", "head", "position", "talk"}
# Together below `talk_list.HEAD_BYTES`, also where every character takes four bytes.
_LONGEST_WORD = 80
_LONGEST_NAME = 60
_ALL_NAMES = 2400
# No 0 and o, 1 and l: the id may be read aloud.
_LETTERS = "23456789abcdefghijkmnpqrstuvwxyz"

_writer = TypeAdapter(dict[str, Any])


class LoadedTalk(NamedTuple):
    """What a file holds."""

    talk: Talk
    """The talk."""
    position: Position
    """Where they were in it."""


def new_talk_id() -> str:
    """Return a random id, the same on no two machines."""
    return "".join(random.SystemRandom().choices(_LETTERS, k=8))


def new_talk_path(folder: Path, talk: Talk) -> Path:
    """Return the file for a new talk: its date, its kind and its id, never anybody's name; nothing lies there yet."""
    name = f"{talk.held.isoformat()}-{talk.kind.lower()}-{talk.id}"
    names = (f"{name}.json" if number == 1 else f"{name}-{number}.json" for number in count(1))
    return next(path for path in map(folder.joinpath, names) if not path.exists())


def save_talk(path: Path, talk: Talk, position: Position, changed: datetime) -> None:
    """Save a talk in place of what was there, whole or not at all; raises `MusError` as `write_atomic` does."""
    write_atomic(path, talk_bytes(talk, position, changed))


def talk_bytes(talk: Talk, position: Position, changed: datetime) -> bytes:
    """Return the file of a talk that was last changed at `changed`."""
    content = talk.model_dump(mode="json", exclude_defaults=True)
    document = {
        "format": FORMAT,
        "version": VERSION,
        "checksum": _checksum(content),
        "head": _head(talk, changed),
        "position": position.model_dump(mode="json"),
        "talk": content,
    }
    return _writer.dump_json(document, indent=2) + b"\n"


def load_talk(path: Path) -> LoadedTalk:
    """Read a talk and leave the file as it is.

    Raises `MusError`: `cannot_read_…` for a file that cannot be had, `talk_…` for one that is not whole, not ours or
    newer than this program.
    """
    data = read_file(path, LARGEST + 1)
    if len(data) > LARGEST:
        raise MusError("talk_too_large", path=path, limit=LARGEST // 1024**2)
    document = _document(path, data)
    content = document["talk"]
    try:
        whole = document["checksum"] == _checksum(content)
    except (ValueError, RecursionError):
        whole = False
    if not whole:
        raise MusError("talk_altered", path=path)
    return LoadedTalk(_talk(path, content), _position(document["position"]))


def _document(path: Path, data: bytes) -> dict[str, Any]:
    try:
        document = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_each_once, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        ours = f'"format": "{FORMAT}"'.encode() in data[:200]
        raise MusError("talk_damaged" if ours else "talk_foreign", path=path) from error
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise MusError("talk_foreign", path=path)
    version = document.get("version")
    if type(version) is int and version > VERSION:
        raise MusError("talk_newer", path=path)
    if type(version) is not int or version < 1 or document.keys() != _KEYS:
        raise MusError("talk_damaged", path=path)
    return document


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key twice")
    return found


def _no_number(name: str) -> None:
    raise ValueError(name)


def _talk(path: Path, content: object) -> Talk:
    try:
        talk = Talk.model_validate(content)
        # A person or a row that fits nothing in the template would only be met much later.
        roles = {role.id for role in talk.talk_kind.roles}
    except (ValidationError, KeyError) as error:
        raise MusError("talk_unknown_content", path=path) from error
    if not roles.issuperset(person.role for person in talk.participants):
        raise MusError("talk_unknown_content", path=path)
    return talk


def _position(content: object) -> Position:
    try:
        return Position.model_validate(content)
    except ValidationError:
        # Not worth losing a talk for: it begins at the beginning.
        return Position()


def _checksum(content: object) -> str:
    # Of the content and not of its layout: a file that an editor has indented anew is the same talk.
    plain = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return f"sha256:{hashlib.sha256(plain.encode()).hexdigest()}"


def _head(talk: Talk, changed: datetime) -> dict[str, object]:
    return {
        "id": talk.id[:_LONGEST_WORD],
        "held": talk.held.isoformat(),
        "template": talk.template.name[:_LONGEST_WORD],
        "kind": talk.kind,
        "people": _people(talk),
        "state": "closed" if talk.is_closed else "open",
        "agreements": len(talk.agreements),
        "changed": changed.isoformat(timespec="seconds"),
    }


def _people(talk: Talk) -> list[str]:
    names: list[str] = []
    room = _ALL_NAMES
    for person in talk.participants:
        name = (person.name or talk.role_of(person).label)[:_LONGEST_NAME]
        room -= len(json.dumps(name, ensure_ascii=False).encode()) + len(",\n      ")
        if room < 0:
            return [*names, "…"]
        names.append(name)
    return names
