"""A talk as one JSON file that a person can read.

First what the file is and a checksum of the talk, then the head that lists show, then where they were, then the talk
with its template. What stands at its default is left out, so a changed default is a changed format: it raises
`VERSION` as a new field does, and older files keep their old meaning.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from itertools import count, takewhile
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from mus_tui.errors import MusError
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import row_ref
from mus_tui.model.values.position import Position
from mus_tui.storage.disk.atomic import write_atomic
from mus_tui.storage.disk.document import LARGEST, Form, document_bytes, parse_document
from mus_tui.storage.disk.reading import read_file
from mus_tui.storage.disk.sealing import Outside

VERSION = 6
"""2 holds the whole year of a talk: rewordings, follow-ups, minutes, last words, what was destroyed.

3 holds the plans of several earlier talks, whose each is, and which rows may be taken into another talk.

4 holds dates whose words are the answer themselves, such as «løbende».

5 holds which questions look back or ahead, what a template says about pay and what they answered to that, who was taken
out of a group midway, who asked for a talk of their own, and what the group talked about.

6 holds fields with other answers than words: what was chosen, a point of a scale, a day; and the scales of a template;
in a plan fields of the template's own, titles over headings, and parts; and of templates numbers, introductions and
names of their own, pages only to read, and parts that are chosen or hang on an answer; the talk has which were chosen,
and what a group had when somebody was taken out of it; and of forms their own lines at the top, signatures after a
part, blanks beside choices, and what a given row says itself.
"""


def seal_name(talk: str) -> str:
    """Return the name under which a talk, its earlier versions and what is shared for it are sealed, by its id."""
    return f"talk {talk}"


def outside(document: Mapping[str, Any]) -> Outside:
    """Return what stands outside a locked talk, from the whole document; `LookupError` where that is none."""
    talk = document["talk"]
    when = document["head"].get("follow_up", "")
    known = {"id": talk["id"], "held": talk["held"], "kind": talk["kind"], "follow_up": when}
    return Outside(seal_name(talk["id"]), known)


_OLD_KEYS = {"followed_up": "reviews", "last_year_rows": "follow_ups"}
"""What these fields are called in the files, as from the beginning."""

FORM = Form("mus-talk", VERSION, "talk", around=("head", "position"), errors="talk", outside=outside)

# No 0 and o, 1 and l: the id may be read aloud.
_LETTERS = "23456789abcdefghijkmnpqrstuvwxyz"


class LoadedTalk(NamedTuple):
    """A talk as it was read, with where they were in it."""

    talk: Talk
    position: Position


class ReadTalk(NamedTuple):
    """A talk with all that its file was."""

    data: bytes
    """The whole of the file."""
    document: dict[str, Any]
    """The same as plain data, unlocked."""
    loaded: LoadedTalk
    """The talk in it."""


def new_talk_id() -> str:
    """Return a random id, the same on no two machines."""
    return "".join(random.SystemRandom().choices(_LETTERS, k=8))


def new_talk_path(folder: Path, talk: Talk) -> Path:
    """Return a free file for a new talk, named by its date, its kind and its id, never by anybody's name."""
    return next(path for path in _paths(folder, talk) if not os.path.exists(path))


def last_taken(folder: Path, talk: Talk) -> Path | None:
    """Return the file in the way of the name that a talk would have, the last one of several; None where it is free."""
    return next(reversed(list(takewhile(os.path.exists, _paths(folder, talk)))), None)


def _paths(folder: Path, talk: Talk) -> Iterator[Path]:
    name = f"{talk.held.isoformat()}-{talk.kind.lower()}-{talk.id}"
    return (folder / (f"{name}.json" if number == 1 else f"{name}-{number}.json") for number in count(1))


def save_talk(path: Path, talk: Talk, position: Position, changed: datetime) -> None:
    """Save a talk in place of what was there, whole or not at all; raises `MusError` as `write_atomic` does."""
    write_atomic(path, talk_bytes(talk, position, changed))


def talk_bytes(talk: Talk, position: Position, changed: datetime) -> bytes:
    """Return the file of a talk that was last changed at `changed`."""
    # What a head says takes many rules to work out, and to read a talk takes none of them.
    from mus_tui.storage.talk.talk_head import head_of

    content = with_old_keys(talk.model_dump(mode="json", exclude_defaults=True))
    return document_bytes(FORM, content, {"head": head_of(talk, changed), "position": position.model_dump(mode="json")})


def load_talk(path: Path) -> LoadedTalk:
    """Read a talk and leave the file as it is.

    Raises `MusError`: `cannot_read_…` for a file that cannot be had, `talk_…` for one that is not whole, not ours or
    newer than this program.
    """
    return read_talk(path).loaded


def read_talk(path: Path, before: ReadTalk | None = None) -> ReadTalk:
    """Read a talk with all that its file is, or return what was read `before` of the very same file.

    Raises as `load_talk` does.
    """
    data = read_file(path, LARGEST + 1)
    if before is not None and before.data == data:
        return before
    document = parse_document(path, data, FORM)
    return ReadTalk(data, document, talk_in(path, document))


def parse_talk(path: Path, data: bytes) -> LoadedTalk:
    """Read the bytes of a talk's file; raises as `load_talk` does."""
    return talk_in(path, parse_document(path, data, FORM))


def changed_at(document: dict[str, Any]) -> datetime | None:
    """Return when the talk of a file was last changed, as its head says; None where it says nothing of the kind."""
    with suppress(KeyError, TypeError, ValueError, OverflowError, OSError):
        # On the clock of this machine, also where the file does not say whose clock it was.
        return datetime.fromisoformat(document["head"]["changed"]).astimezone()
    return None


def talk_in(path: Path, document: dict[str, Any]) -> LoadedTalk:
    """Return the talk of a document that has been read; raises `MusError` where it is none."""
    content = document["talk"]
    if document["version"] == 1 and isinstance(content, dict):
        content = _from_version_1(content)
    if isinstance(content, dict):
        if _OLD_KEYS.keys() & content.keys():
            raise MusError("talk_unknown_content", path=path)
        content = _with_keys(content, {old: new for new, old in _OLD_KEYS.items()})
        if document["version"] < _SEVERAL_PLANS:
            content = _with_several_plans(content)
    return LoadedTalk(_talk(path, content), _position(document["position"]))


def with_old_keys(content: dict[str, Any]) -> dict[str, Any]:
    """Return a talk with every field under the name that it has in the files."""
    return _with_keys(content, _OLD_KEYS)


def _with_keys(content: dict[str, Any], keys: Mapping[str, str]) -> dict[str, Any]:
    """Return a talk, and the plans of those before in it, with some fields under another name."""
    renamed = {keys.get(key, key): value for key, value in content.items()}
    match renamed.get("previous"):
        case dict() as plan:
            return {**renamed, "previous": _with_keys(plan, keys)}
        case list() as plans:
            named = [_with_keys(plan, keys) if isinstance(plan, dict) else plan for plan in plans]
            return {**renamed, "previous": named}
    return renamed


_SEVERAL_PLANS = 3


def _with_several_plans(content: dict[str, Any]) -> dict[str, Any]:
    """Return a talk that knew the plan of one earlier talk as one that may know several, each row by its talk too."""
    plan = content.get("previous")
    if not isinstance(plan, dict):
        return {key: value for key, value in content.items() if key != "previous" or value is not None}
    earlier = str(plan.get("talk", ""))
    named: dict[str, object] = {"previous": [plan]}
    for field, key in (("agreements", "carried_from"), ("last_year_rows", "agreement")):
        rows = content.get(field)
        if isinstance(rows, list):
            named[field] = [_by_its_talk(row, key, earlier) for row in rows]
    return {**content, **named}


def _by_its_talk(row: object, key: str, earlier: str) -> object:
    if isinstance(row, dict) and isinstance(row.get(key), str):
        return {**row, key: row_ref(earlier, row[key])}
    return row


def _from_version_1(content: dict[str, Any]) -> dict[str, Any]:
    # There each saw the keywords of the other from the beginning.
    return {**content, "keywords_shown": True} if content.get("keyword_choices") else content


def _talk(path: Path, content: object) -> Talk:
    try:
        talk = Talk.model_validate(content)
        # A person or a row that fits nothing in the template would only be met much later.
        roles = {role.id for role in talk.talk_kind.roles}
    except (ValidationError, KeyError) as error:
        raise MusError("talk_unknown_content", path=path) from error
    if not roles.issuperset(person.role for person in (*talk.everybody, *talk.readers)):
        raise MusError("talk_unknown_content", path=path)
    return talk


def _position(content: object) -> Position:
    try:
        return Position.model_validate(content)
    except ValidationError:
        # Not worth losing a talk for: it begins at the beginning.
        return Position()
