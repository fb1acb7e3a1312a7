"""Locking a talk, changing its passphrase, taking the lock off and destroying it, whatever call of it fails.

The work that a passphrase costs is left out: it is no call of the system.
"""

from __future__ import annotations

from pathlib import Path

from bench.torture.calls import Broken, Save
from bench.torture.saves import AT, HERE, NAME, NEW, OLD, QUESTION
from mus_tui.errors import MusError
from mus_tui.model.rules.destroying import EVERYTHING
from mus_tui.model.values.preparation import Preparation
from mus_tui.storage.disk import sealing
from mus_tui.storage.preparation.preparation_file import load_shared, save_preparation
from mus_tui.storage.talk import locking
from mus_tui.storage.talk.destroying import destroy, rewrite_without
from mus_tui.storage.talk.generations import before_file
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from mus_tui.storage.talk.talk_files import family_of

_FIRST, _SECOND = "den første sætning", "den anden sætning"
_SHARED = Preparation(talk=NEW.id, participant="p2").with_note(QUESTION, "Delt.").with_shared(QUESTION)


def _open(folder: Path) -> None:
    sealing.forget_everything()
    save_talk(folder / NAME, NEW, HERE, AT)
    save_talk(before_file(folder / NAME), OLD, HERE, AT)
    save_preparation(folder / NAME, _SHARED, HERE)


def _locked(folder: Path) -> None:
    _open(folder)
    locking.lock_talk(folder / NAME, _FIRST)


def _opens_with(folder: Path, *phrases: str) -> None:
    """See that every file can be read, by the first of the passphrases that opens it where it is locked."""
    sealing.forget_everything()
    for file in (folder / NAME, before_file(folder / NAME), folder / f"{Path(NAME).stem}.p2.shared"):
        if locking.is_locked(file):
            for phrase in phrases:
                try:
                    locking.unlock(file, phrase)
                    break
                except MusError:
                    continue
        whole = load_shared(folder / NAME, "p2") if file.suffix == ".shared" else load_talk(file).talk
        wanted = {".shared": _SHARED.shared_part(), ".before": OLD}.get(file.suffix, NEW)
        if whole != wanted:
            raise Broken(f"{file.name} is not whole")


def _all(folder: Path, *, locked: bool) -> None:
    # What was left half done is swept at the next start, and holds what was to be there.
    sealed = {locking.is_locked(file) for file in family_of(folder / NAME) if file.suffix not in (".prep", ".tmp")}
    if sealed != {locked}:
        raise Broken("some of it is not as was said")


def _lock(folder: Path, _: object) -> None:
    locking.lock_talk(folder / NAME, _FIRST)


def _is_locked(folder: Path, message: str | None) -> None:
    if message is None:
        _all(folder, locked=True)
    _opens_with(folder, _FIRST)
    # Whatever happened, doing it once more ends it.
    locking.lock_talk(folder / NAME, _FIRST)
    _all(folder, locked=True)


def _change(folder: Path, _: object) -> None:
    locking.change_talk_passphrase(folder / NAME, _SECOND)


def _has_another(folder: Path, message: str | None) -> None:
    _opens_with(folder, *((_SECOND,) if message is None else (_SECOND, _FIRST)))
    _all(folder, locked=True)


def _take_off(folder: Path, _: object) -> None:
    locking.unlock_talk_for_good(folder / NAME)


def _is_open(folder: Path, message: str | None) -> None:
    if message is None:
        _all(folder, locked=False)
    _opens_with(folder, _FIRST)


def _destroy(folder: Path, _: object) -> None:
    report = destroy(folder / NAME, EVERYTHING, lambda: rewrite_without(folder / NAME, EVERYTHING, AT))
    if report.left:
        raise MusError("left")


def _is_gone(folder: Path, message: str | None) -> None:
    if message is None and family_of(folder / NAME):
        raise Broken("something that was said to be gone is there")
    if (folder / NAME).exists():
        _destroy(folder, None)
    if family_of(folder / NAME):
        raise Broken("doing it once more does not end it")


LOCKS: tuple[Save, ...] = (
    Save("a talk that is locked", _open, _lock, _is_locked),
    Save("a passphrase that is changed", _locked, _change, _has_another),
    Save("a lock that is taken off", _locked, _take_off, _is_open),
    Save("a talk that is destroyed", _open, _destroy, _is_gone),
)
"""What is done to a talk rather than in it."""
