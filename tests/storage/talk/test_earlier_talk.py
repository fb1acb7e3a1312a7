"""The talk that a plan was made in is found where it lies."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from mus_tui.model.rules.about_talk import with_about
from mus_tui.model.rules.last_year import following
from mus_tui.model.talk import Talk
from mus_tui.model.values.position import Position
from mus_tui.storage.disk import sealing
from mus_tui.storage.talk import locking
from mus_tui.storage.talk.earlier_talk import every_file, find_earlier
from mus_tui.storage.talk.talk_file import new_talk_path, save_talk
from tests.quick_keys import quick_keys  # noqa: F401 - a fixture
from tests.sample import sample_talk
from tests.tui.first_screen import NOW


def test_a_talk_that_was_moved_after_its_file_was_named_is_found_by_its_id(tmp_path: Path) -> None:
    talk = sample_talk()
    file = new_talk_path(tmp_path, talk)
    moved = with_about(talk, {}, talk.place, date(2026, 4, 1))
    save_talk(file, moved, Position(), NOW)
    talk = following(sample_talk().altered(id="next1"), moved)
    assert find_earlier([tmp_path], talk) == ((file, moved),)


def files_of(folders: list[Path], before: Talk, file: Path) -> list[Path]:
    talk = following(sample_talk().altered(id="next1"), before, str(file))
    return [each.file for each in every_file(folders, talk.previous[0], talk)]


def test_the_one_in_the_same_folder_comes_before_the_one_where_it_lay_at_the_time(tmp_path: Path) -> None:
    file = new_talk_path(tmp_path, sample_talk())
    save_talk(file, sample_talk(), Position(), NOW)
    copy = tmp_path / "copy"
    copy.mkdir()
    shutil.copy(file, copy)
    assert files_of([copy, tmp_path / "none"], sample_talk(), file) == [copy / file.name, file]


def test_a_talk_that_was_renamed_is_found_by_what_is_in_it(tmp_path: Path) -> None:
    file = new_talk_path(tmp_path, sample_talk())
    save_talk(file, sample_talk(), Position(), NOW)
    renamed = file.rename(tmp_path / "Sidste år.json")
    assert files_of([tmp_path], sample_talk(), file) == [renamed]


@pytest.mark.usefixtures("quick_keys")
def test_another_copy_does_not_stand_in_for_one_that_is_locked(tmp_path: Path) -> None:
    file = new_talk_path(tmp_path, sample_talk())
    save_talk(file, sample_talk(), Position(), NOW)
    here = tmp_path / "copy"
    here.mkdir()
    shutil.copy(file, here)
    locking.lock_talk(here / file.name, "fire grønne heste i regn")
    sealing.forget_everything()
    assert files_of([here], sample_talk(), file) == []
