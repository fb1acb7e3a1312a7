"""The talk that a plan was made in is found where it lies."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from mus_tui.model.rules.about_talk import with_about
from mus_tui.model.rules.last_year import following
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import PreviousPlan
from mus_tui.model.values.position import Position
from mus_tui.storage.disk import sealing
from mus_tui.storage.talk import locking
from mus_tui.storage.talk.earlier_talk import find_earlier
from mus_tui.storage.talk.talk_file import new_talk_path, save_talk
from tests.quick_keys import quick_keys  # noqa: F401 - a fixture
from tests.sample import sample_talk
from tests.tui.first_screen import NOW


def test_a_talk_that_was_moved_after_its_file_was_named_is_found_by_its_id(tmp_path: Path) -> None:
    talk = sample_talk()
    file = new_talk_path(tmp_path, talk)
    moved = with_about(talk, {}, talk.place, date(2026, 4, 1))
    save_talk(file, moved, Position(), NOW)
    plan = following(sample_talk().altered(id="next1"), moved).previous
    assert plan is not None
    assert list(find_earlier([tmp_path], plan)) == [(file, moved)]


def plan_of(talk: Talk, file: Path | str = "") -> PreviousPlan:
    plan = following(sample_talk().altered(id="next1"), talk, str(file)).previous
    assert plan is not None
    return plan


def test_the_one_in_the_same_folder_comes_before_the_one_where_it_lay_at_the_time(tmp_path: Path) -> None:
    file = new_talk_path(tmp_path, sample_talk())
    save_talk(file, sample_talk(), Position(), NOW)
    copy = tmp_path / "copy"
    copy.mkdir()
    shutil.copy(file, copy)
    found = find_earlier([copy, tmp_path / "none"], plan_of(sample_talk(), file))
    assert [each for each, _ in found] == [copy / file.name, file]


def test_a_talk_that_was_renamed_is_found_by_what_is_in_it(tmp_path: Path) -> None:
    file = new_talk_path(tmp_path, sample_talk())
    save_talk(file, sample_talk(), Position(), NOW)
    renamed = file.rename(tmp_path / "Sidste år.json")
    assert [each for each, _ in find_earlier([tmp_path], plan_of(sample_talk(), file))] == [renamed]


@pytest.mark.usefixtures("quick_keys")
def test_another_copy_does_not_stand_in_for_one_that_is_locked(tmp_path: Path) -> None:
    file = new_talk_path(tmp_path, sample_talk())
    save_talk(file, sample_talk(), Position(), NOW)
    here = tmp_path / "copy"
    here.mkdir()
    shutil.copy(file, here)
    locking.lock_talk(here / file.name, "fire grønne heste i regn")
    sealing.forget_everything()
    assert list(find_earlier([here], plan_of(sample_talk(), file))) == []
