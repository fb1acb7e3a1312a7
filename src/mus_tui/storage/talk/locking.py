"""Locks a talk or a preparation with everything that lies beside it, changes the passphrase, and takes the lock off.

Every file of the family is written anew and replaced; nothing in the clear is left in one of them.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from mus_tui.errors import MusError
from mus_tui.model.talk import Talk
from mus_tui.storage.disk import sealing
from mus_tui.storage.disk.atomic import write_atomic
from mus_tui.storage.disk.document import LARGEST
from mus_tui.storage.disk.reading import read_file
from mus_tui.storage.preparation import preparation_file
from mus_tui.storage.preparation.preparation_file import SHARED, load_preparation, others_beside, private_file
from mus_tui.storage.talk import talk_file
from mus_tui.storage.talk.generations import is_older
from mus_tui.storage.talk.talk_file import load_talk
from mus_tui.storage.talk.talk_files import family_of


def is_locked(path: Path) -> bool:
    """Whether a file is locked; a file that cannot be had is not."""
    document = _plain(path)
    return document is not None and sealing.is_locked(document)


def keys_needed(talk: Talk) -> list[str]:
    """Return the names of the seals that a talk on the table needs: its own, and those of the talks it takes up."""
    return [talk_file.seal_name(each) for each in (talk.id, *(plan.talk for plan in talk.previous))]


def forget_keys(but: Collection[str] = ()) -> None:
    """Forget the key of every talk and preparation that has been opened, but of these: it is off the table."""
    sealing.forget_keys(but)


def unlock(path: Path, passphrase: str) -> None:
    """Open a locked file for this sitting; raises `MusError`: `wrong_passphrase`, or as `read_file` does."""
    document = _plain(path)
    if document is None or not sealing.is_locked(document):
        raise MusError("talk_damaged", path=path)
    sealing.unlock(path, document, passphrase)


def lock_talk(path: Path, passphrase: str) -> None:
    """Lock a talk, its earlier versions and what is shared for it; raises `MusError`, and what was open stays open.

    The talk is sealed first. Where a later file cannot be written, the lock is finished by locking once more.
    """
    name = talk_file.seal_name(load_talk(path).talk.id)
    if not sealing.has_seal(name):
        sealing.new_seal(name, passphrase)
    try:
        _seal_all(path)
    except MusError:
        if not is_locked(path):
            sealing.drop_seal(name)
        raise


def change_talk_passphrase(path: Path, passphrase: str) -> None:
    """Seal the key of a locked talk with another passphrase, in every file that holds the key; raises `MusError`."""
    name = talk_file.seal_name(load_talk(path).talk.id)
    sealing.new_passphrase(name, passphrase)
    _seal_all(path)


def unlock_talk_for_good(path: Path) -> None:
    """Take the lock off a talk and all that is sealed with it; raises `MusError`."""
    name = talk_file.seal_name(load_talk(path).talk.id)
    plain = [(file, _in_the_clear(file)) for file in _sealed_with(path)]
    sealing.drop_seal(name)
    # The talk itself last: until then it says that it is locked, and taking the lock off once more ends it.
    for file, data in reversed(plain):
        write_atomic(file, data)


def lock_preparation(talk: Path, participant: str, passphrase: str) -> None:
    """Lock a participant's own preparation, or change its passphrase; raises `MusError`."""
    loaded = load_preparation(talk, participant)
    if loaded is None:
        raise MusError("cannot_read_gone", path=private_file(talk, participant))
    name = preparation_file.seal_name(loaded.preparation.talk, participant)
    if sealing.has_seal(name):
        sealing.new_passphrase(name, passphrase)
    else:
        sealing.new_seal(name, passphrase)
    own = _own(talk, participant)
    whole = json.loads(own[0][1])
    outside = preparation_file.private_outside(whole)
    for file, data in own:
        write_atomic(file, sealing.closed(outside, _document(data) or whole, data))


def unlock_preparation_for_good(talk: Path, participant: str) -> None:
    """Take the lock off a participant's own preparation; raises `MusError`."""
    loaded = load_preparation(talk, participant)
    if loaded is not None:
        own = _own(talk, participant)
        sealing.drop_seal(preparation_file.seal_name(loaded.preparation.talk, participant))
        for file, data in reversed(own):
            write_atomic(file, data)


def _own(talk: Path, participant: str) -> list[tuple[Path, bytes]]:
    """Return a preparation in the clear, and what was kept beside it; not what is locked with a key of its own."""
    path = private_file(talk, participant)
    own = [(path, _in_the_clear(path))]
    for file in others_beside(path):
        try:
            own.append((file, _in_the_clear(file)))
        except MusError as error:
            if error.message != "talk_locked":
                raise
    return own


def _seal_all(path: Path) -> None:
    whole = json.loads(_in_the_clear(path))
    for file in _sealed_with(path):
        data = _in_the_clear(file)
        # What cannot be read is sealed as a part of the talk all the same.
        document = _document(data) or whole
        shared = document.get("format") == "mus-shared"
        outside = (preparation_file.shared_outside if shared else talk_file.outside)(document)
        write_atomic(file, sealing.closed(outside, document, data))


def _sealed_with(path: Path) -> Iterator[Path]:
    """Yield the talk and every file of its family that is sealed as it is."""
    yield path
    try:
        others = [file for file in family_of(path) if file != path]
    except OSError as error:
        raise MusError("cannot_read_private", path=path.parent) from error
    yield from (file for file in others if is_older(file) or file.suffix in (SHARED, ".json"))


def _in_the_clear(file: Path) -> bytes:
    data = read_file(file, LARGEST)
    document = _document(data)
    if document is not None and sealing.is_locked(document):
        return sealing.opened(file, document, "talk")[0]
    return data


def _plain(file: Path) -> dict[str, Any] | None:
    with suppress(MusError):
        return _document(read_file(file, LARGEST))
    return None


def _document(data: bytes) -> dict[str, Any] | None:
    with suppress(ValueError, RecursionError):
        document = json.loads(data.decode("utf-8-sig"))
        return document if isinstance(document, dict) else None
    return None
