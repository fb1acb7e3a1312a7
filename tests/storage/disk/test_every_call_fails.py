"""Whatever call of the system fails or is the last: the file is the old one or the new one, and what is said is so."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from bench.torture.calls import Save, tortured
from bench.torture.faults import Faults, faulty
from bench.torture.locks import LOCKS
from bench.torture.saves import AT, HERE, NAME, NEW, OLD, PLAIN, SAVES
from mus_tui.storage.talk.kept_talk import KeptTalk
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from mus_tui.tui.keeping.flow.autosave import AutoSave
from mus_tui.tui.keeping.flow.saved_words import saved_words
from tests.quick_keys import quick_keys  # noqa: F401 - a fixture


@pytest.mark.parametrize("save", SAVES, ids=lambda save: save.name)
def test_whatever_call_fails_or_is_the_last_nothing_is_lost_and_the_truth_is_told(save: Save, tmp_path: Path) -> None:
    told = tortured(save, tmp_path, errors=(errno.ENOSPC,))
    assert told.broken == ()
    assert told.failed >= 2 * told.calls > 20


@pytest.mark.usefixtures("quick_keys")
@pytest.mark.parametrize("save", LOCKS, ids=lambda save: save.name)
def test_a_lock_and_a_destruction_can_stop_anywhere_and_be_done_once_more(save: Save, tmp_path: Path) -> None:
    told = tortured(save, tmp_path, errors=(errno.EIO,))
    assert told.broken == ()
    assert told.failed >= 2 * told.calls > 20
    assert told.died or os.name == "nt"


def test_a_plain_save_would_not_stand_this(tmp_path: Path) -> None:
    assert tortured(PLAIN, tmp_path, errors=(errno.ENOSPC,)).broken


def test_the_new_file_is_on_disk_before_it_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    file = tmp_path / NAME
    with faulty(Faults()) as faults:
        save_talk(file, OLD, HERE, AT)
    assert faults.made == ["open", "write", "fsync", "close", "replace", "open", "fsync", "close"]


def test_the_screen_says_truly_whether_the_file_is_the_old_or_the_new_one(tmp_path: Path) -> None:
    said = set()
    for at in range(1, 40):
        file = tmp_path / str(at) / NAME
        file.parent.mkdir()
        save_talk(file, OLD, HERE, AT)
        kept = KeptTalk.opened(file)[1]
        autosave = AutoSave(
            file,
            lambda kept=kept: lambda _path: kept.save(NEW, HERE, AT),  # type: ignore[misc]
            lambda *_: False,
            lambda: AT,
            lambda _seconds, _then: None,
            lambda _state: None,
        )
        autosave.changed()
        with faulty(Faults(at, errno.EIO)):
            state = autosave.save_at_once()
        words = saved_words(state, AT)
        said.add(words)
        assert (load_talk(file).talk == NEW) == words.startswith(("● Gemt", "! Gemt, men")), words
        autosave.save_at_once()
        assert load_talk(file).talk == NEW
    assert len(said) == 3
