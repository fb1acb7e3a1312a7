"""The talk that a plan was made in is found where it lies."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from mus_tui.model.rules.about_talk import with_about
from mus_tui.model.rules.last_year import following
from mus_tui.model.talk import Talk
from mus_tui.model.values.position import Position
from mus_tui.storage.disk import sealing
from mus_tui.storage.talk import locking
from mus_tui.storage.talk.earlier_talk import MOST_ROUNDS, every_file, find_earlier, find_rounds
from mus_tui.storage.talk.talk_file import new_talk_path, save_talk
from tests.quick_keys import quick_keys  # noqa: F401 - a fixture
from tests.rounds import a_round, three_rounds
from tests.sample import sample_talk
from tests.tui.first_screen import NOW


def test_a_talk_that_was_moved_after_its_file_was_named_is_found_by_its_id(tmp_path: Path) -> None:
    talk = sample_talk()
    file = new_talk_path(tmp_path, talk)
    moved = with_about(talk, {}, talk.place, date(2026, 4, 1))
    save_talk(file, moved, Position(), NOW)
    talk = following(sample_talk().altered(id="next1"), moved)
    assert find_earlier([tmp_path], talk) == ((file, moved),)


def kept(folder: Path, talk: Talk) -> Path:
    file = new_talk_path(folder, talk)
    save_talk(file, talk, Position(), NOW)
    return file


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


def test_the_talks_before_are_found_one_after_the_other_the_newest_first_and_no_further_than_a_year_of_them(
    tmp_path: Path,
) -> None:
    chain = [a_round("runde0", date(2025, 1, 5))]
    for n in range(1, MOST_ROUNDS + 3):
        before = kept(tmp_path, chain[-1])
        chain.append(following(a_round(f"runde{n}", date(2025, 1, 5) + timedelta(days=30 * n)), chain[-1], str(before)))
    found = find_rounds([tmp_path], chain[-1])
    assert list(found) == chain[-2 : -MOST_ROUNDS - 2 : -1]


def test_a_talk_that_others_sat_in_is_no_round_of_theirs_nor_what_it_followed(tmp_path: Path) -> None:
    now, second, first = three_rounds()
    second = following(second.altered(previous=()), first, str(kept(tmp_path, first)))
    file = kept(tmp_path, second)
    now = following(now.altered(previous=()), second, str(file))
    others = second.altered(participants=(second.participants[0], second.participants[1].altered(name="Bo Ravn")))
    assert [each.id for each in find_rounds([tmp_path], now)] == ["runde2", "runde1"]
    save_talk(file, others, Position(), NOW)
    assert find_rounds([tmp_path], now) == ()
