"""Locks files with a passphrase, in the age format (age-encryption.org/v1).

What is locked is the whole file as it would be in the clear. It is sealed to a key of its own, so that saving takes no
time; the key stands beside it, sealed in turn with the passphrase. Whoever has the passphrase and the `age` program
opens both without us. Outside the seal stand only format, version, id, day, kind and follow-up date.

Once a locked file has been opened here, everything written under its name is sealed too: there is no other way. The
private half of its key is forgotten when it is taken off the table; what is still on its way to the disk needs it not.
"""

from __future__ import annotations

import base64
import json
import re
import unicodedata
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from mus_tui.errors import MusError

if TYPE_CHECKING:
    from pyrage.x25519 import Identity

VERSION = 1
"""Of the lock, apart from the version of what is inside."""

# Of the measure that the age program has too: 18 is about a second.
_MOST_WORK = 19
_PATIENCE = 50

_KEYS = {"format", "version", "head", "lock", "sealed"}
_LOCK = {"version", "recipient", "key"}


class Seal(NamedTuple):
    """What a locked file is sealed with."""

    recipient: str
    """The public half of the key: seals, and opens nothing."""
    key: str
    """The private half, sealed with the passphrase; an armored age file."""


class Outside(NamedTuple):
    """What stands outside the seal."""

    name: str
    """Under which seal it lies: the format and the ids."""
    head: dict[str, str]
    """Id, day, kind and follow-up; nothing that anybody wrote."""


# Of this sitting only. A passphrase itself is kept nowhere.
_seals: dict[str, Seal | None] = {}
"""By name; None where the lock was taken off, so that no older version puts it on again."""
_identities: dict[str, Identity] = {}


def is_locked(document: Mapping[str, Any]) -> bool:
    """Whether a file of ours is locked; says nothing of whether it is whole."""
    return document.keys() == _KEYS


def has_seal(name: str) -> bool:
    """Whether what is written under a name is sealed, with a key that is at hand."""
    seal = _seals.get(name)
    return seal is not None and seal.recipient in _identities


def closed(outside: Outside, document: Mapping[str, Any], data: bytes) -> bytes:
    """Return a file as it is written to disk: sealed where there is a seal for its name, else `data` as it is."""
    seal = _seals.get(outside.name)
    if seal is None:
        return data
    import pyrage

    recipient = pyrage.x25519.Recipient.from_str(seal.recipient)
    locked = {
        "format": document["format"],
        "version": document["version"],
        "head": dict(outside.head),
        "lock": {"version": VERSION, **seal._asdict()},
        "sealed": pyrage.encrypt(data, [recipient], armored=True).decode("ascii"),
    }
    return (json.dumps(locked, ensure_ascii=False, indent=2) + "\n").encode()


def opened(path: Path, document: Mapping[str, Any], errors: str) -> tuple[bytes, Seal]:
    """Return what a locked file holds in the clear, and its seal.

    Raises `MusError`: `…_locked` where nobody has given the passphrase in this sitting, `…_damaged` where the seal is
    broken: a single flipped bit is enough.
    """
    seal = _seal_in(document)
    if seal is None:
        raise MusError(f"{errors}_damaged", path=path)
    identity = _identities.get(seal.recipient)
    if identity is None:
        raise MusError(f"{errors}_locked", path=path)
    import pyrage

    try:
        return pyrage.decrypt(document["sealed"].encode(), [identity]), seal
    except (pyrage.DecryptError, UnicodeError, ValueError) as error:
        raise MusError(f"{errors}_damaged", path=path) from error


def remember(outside: Outside, seal: Seal) -> None:
    """Let everything that is written under a name from now on be sealed as it was.

    Where a seal is in use already, this is an older version, perhaps under the passphrase that was changed since.
    """
    in_use = outside.name in _seals and (has_seal(outside.name) or _seals[outside.name] is None)
    if not in_use:
        _seals[outside.name] = seal


def found_in_the_clear(name: str) -> None:
    """Know that a file is locked no more: somebody took its lock off elsewhere since its key was forgotten."""
    if not has_seal(name):
        _seals.pop(name, None)


def unlock(path: Path, document: Mapping[str, Any], passphrase: str) -> None:
    """Open the key of a locked file for this sitting; takes a second or two, also for somebody who guesses.

    Raises `MusError`: `wrong_passphrase`, `too_busy_to_unlock`, or `talk_damaged` where the lock is broken.
    """
    import pyrage

    seal = _seal_in(document)
    if seal is None:
        raise MusError("talk_damaged", path=path)
    try:
        key = _key_in(seal.key, _same_letters(passphrase))
        identity = pyrage.x25519.Identity.from_str(key.strip())
    except (pyrage.DecryptError, pyrage.IdentityError, UnicodeError, ValueError) as error:
        raise MusError("wrong_passphrase", path=path) from error
    if str(identity.to_public()) != seal.recipient:
        raise MusError("talk_damaged", path=path)
    _identities[seal.recipient] = identity


def new_seal(name: str, passphrase: str) -> None:
    """Let everything that is written under a name from now on be sealed, with a new key."""
    import pyrage

    identity = pyrage.x25519.Identity.generate()
    recipient = str(identity.to_public())
    _identities[recipient] = identity
    _seals[name] = Seal(recipient, _sealed_key(identity, _same_letters(passphrase)))


def new_passphrase(name: str, passphrase: str) -> None:
    """Seal the key of a name with another passphrase; what it has sealed stays as it is."""
    seal = _seals[name]
    assert seal is not None
    _seals[name] = Seal(seal.recipient, _sealed_key(_identities[seal.recipient], _same_letters(passphrase)))


def drop_seal(name: str) -> None:
    """Let everything that is written under a name from now on be in the clear."""
    _seals[name] = None


def forget_keys(but: Collection[str] = ()) -> None:
    """Forget every key but those of some names; what is written under the others is sealed still, and opens no more."""
    for name in [name for name, seal in _seals.items() if seal is None and name not in but]:
        del _seals[name]
    needed = {seal.recipient for name in but if (seal := _seals.get(name))}
    for recipient in _identities.keys() - needed:
        del _identities[recipient]


def forget_everything() -> None:
    """Forget every key: as when the program ends."""
    _seals.clear()
    _identities.clear()


def _same_letters(passphrase: str) -> str:
    """Return a passphrase as every keyboard gives it: a Mac may write «é» as two signs where Windows has one."""
    return unicodedata.normalize("NFC", passphrase)


def _sealed_key(identity: Identity, passphrase: str) -> str:
    import pyrage

    data = f"{identity}\n".encode()
    armored: str = pyrage.passphrase.encrypt(data, passphrase, armored=True).decode("ascii")
    if _work(armored) > _MOST_WORK:
        # The work is measured against this machine at this moment. One that was busy just now would be asked for more
        # than it, or a smaller one, may be willing to do another day.
        armored = pyrage.passphrase.encrypt(data, passphrase, armored=True).decode("ascii")
    return armored


def _key_in(sealed: str, passphrase: str) -> str:
    import pyrage

    for _ in range(_PATIENCE):
        try:
            key: bytes = pyrage.passphrase.decrypt(sealed.encode(), passphrase)
        except pyrage.DecryptError as error:
            # A machine that is busy at this moment takes itself for a slow one, and refuses.
            if "work" not in str(error):
                raise
        else:
            return key.decode()
    raise MusError("too_busy_to_unlock")


def _work(armored: str) -> int:
    """Return the base-2 logarithm of the rounds that opening an armored file with a passphrase takes."""
    first = base64.b64decode("".join(armored.splitlines()[1:4]))
    found = re.search(rb"-> scrypt \S+ ([0-9]{1,2})\n", first)
    return int(found[1]) if found else 0


def _seal_in(document: Mapping[str, Any]) -> Seal | None:
    lock = document["lock"]
    if not isinstance(lock, dict) or lock.keys() != _LOCK or lock["version"] != VERSION:
        return None
    words = (lock["recipient"], lock["key"], document["sealed"])
    return Seal(lock["recipient"], lock["key"]) if all(isinstance(word, str) for word in words) else None
