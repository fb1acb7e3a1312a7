"""What somebody else has put in the place of a talk is never overwritten, and looking changes nothing."""

from __future__ import annotations

import errno
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from mus_tui.errors import MusError
from mus_tui.model.talk import Talk
from mus_tui.model.values.position import Position
from mus_tui.storage.disk import sealing
from mus_tui.storage.talk import locking
from mus_tui.storage.talk.generations import before_file, conflicts, good_to_read, is_older, last_good, put_back
from mus_tui.storage.talk.kept_talk import KeptTalk
from mus_tui.storage.talk.talk_file import load_talk, read_talk, save_talk
from tests.quick_keys import quick_keys  # noqa: F401 - a fixture
from tests.sample import sample_talk

HERE = Position(step="q-laere")
AT = datetime(2026, 3, 9, 10, 32, tzinfo=UTC)
PHRASE = "fire grønne heste i regn"
ONE = sample_talk()
TWO = ONE.with_note("hverdag", "Roligere nu.")
THREE = ONE.with_note("hverdag", "Skrevet et andet sted.")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "2026-03-09-mus-k7f3qa.json"


def opened(file: Path, talk: Talk = ONE) -> KeptTalk:
    save_talk(file, talk, HERE, AT)
    return KeptTalk.opened(file)[1]


def damaged(file: Path) -> MusError:
    file.write_bytes(file.read_bytes()[:-20])
    with pytest.raises(MusError) as caught:
        load_talk(file)
    return caught.value


def test_the_version_from_before_the_sitting_is_kept_once_and_not_at_every_save(file: Path) -> None:
    kept = opened(file)
    kept.save(TWO, HERE, AT)
    kept.save(THREE, HERE, AT)
    assert load_talk(before_file(file)).talk == ONE
    assert before_file(file).stat().st_mode & 0o077 == 0


def test_what_was_read_of_a_file_stands_for_it_only_as_long_as_it_is_the_same(file: Path) -> None:
    save_talk(file, ONE, HERE, AT)
    read = read_talk(file)
    assert KeptTalk.opened(file, read)[0] is read.loaded
    save_talk(file, TWO, HERE, AT)
    loaded, kept = KeptTalk.opened(file, read)
    assert loaded.talk == TWO
    kept.save(THREE, HERE, AT)
    assert load_talk(before_file(file)).talk == TWO
    file.unlink()
    with pytest.raises(MusError, match="cannot_read_gone"):
        KeptTalk.opened(file, read)


def test_when_they_leave_the_last_good_version_is_the_one_they_left(file: Path) -> None:
    kept = opened(file)
    kept.save(TWO, HERE, AT)
    kept.leave()
    assert load_talk(before_file(file)).talk == TWO


def test_a_file_that_cannot_be_read_gives_way_to_the_last_good_version_and_is_kept(file: Path) -> None:
    kept = opened(file)
    kept.save(TWO, HERE, AT)
    kept.leave()
    good = last_good(file, damaged(file))
    assert good is not None
    broken = file.read_bytes()
    put_back(file, good.file)
    assert load_talk(file).talk == TWO
    assert file.with_suffix(".damaged-1").read_bytes() == broken


@pytest.mark.usefixtures("quick_keys")
def test_a_locked_talk_that_is_damaged_gives_way_to_its_last_good_version_which_is_locked_too(file: Path) -> None:
    opened(file)
    locking.lock_talk(file, PHRASE)
    _, kept = KeptTalk.opened(file)
    kept.save(TWO, HERE, AT)
    kept.leave()
    sealing.forget_everything()
    good = last_good(file, damaged(file))
    assert good is not None
    put_back(file, good.file)
    with pytest.raises(MusError, match="talk_locked"):
        load_talk(file)
    locking.unlock(file, PHRASE)
    assert load_talk(file).talk == TWO


@pytest.mark.usefixtures("quick_keys")
def test_a_locked_talk_changed_underneath_is_compared_and_kept_sealed(file: Path) -> None:
    opened(file)
    locking.lock_talk(file, PHRASE)
    _, kept = KeptTalk.opened(file)
    save_talk(file, THREE, HERE, AT)
    kept.save(TWO, HERE, AT)
    assert kept.other() == THREE
    assert b"Roligere" not in conflicts(file)[0].read_bytes()


@pytest.mark.parametrize("trouble", ["talk_newer", "cannot_read_private", "talk_unknown_content"])
def test_a_file_that_may_be_whole_is_not_replaced_by_an_older_version_which_can_be_read(
    file: Path, trouble: str
) -> None:
    opened(file).leave()
    error = MusError(trouble, path=file)
    assert last_good(file, error) is None
    good = good_to_read(file, error)
    assert good is not None
    assert good.file == before_file(file)
    assert good_to_read(file, MusError("talk_damaged", path=file)) is None


def test_a_folder_in_the_place_of_a_talk_gives_way_to_the_last_good_version_and_is_kept(file: Path) -> None:
    opened(file).leave()
    file.unlink()
    (file / "inde i").mkdir(parents=True)
    good = last_good(file, MusError("cannot_read_folder", path=file))
    assert good is not None
    put_back(file, good.file)
    assert load_talk(file).talk == ONE
    assert (file.with_suffix(".damaged-1") / "inde i").is_dir()


@pytest.mark.parametrize("talk", [ONE, ONE.closed(AT)])
@pytest.mark.parametrize(
    ("right", "wrong"), [("Mette Friis", "Lotte Friis"), ("2026-03-09", "2026-03-19"), ("Mosekøb", "Mosekob")]
)
def test_what_the_head_says_wrongly_is_put_right_at_the_next_save_and_the_talk_counts(
    file: Path, talk: Talk, right: str, wrong: str
) -> None:
    opened(file, talk)
    whole = file.read_bytes()
    file.write_bytes(whole.replace(right.encode(), wrong.encode(), 1))
    loaded, kept = KeptTalk.opened(file)
    assert loaded.talk == talk
    kept.save(loaded.talk, HERE, AT)
    assert file.read_bytes() == whole


def test_a_closed_talk_whose_head_is_right_is_not_written_by_looking_at_it(file: Path) -> None:
    kept = opened(file, ONE.closed(AT))
    there = file.stat().st_mtime_ns, file.stat().st_ino
    kept.save(ONE.closed(AT), Position(), AT)
    assert (file.stat().st_mtime_ns, file.stat().st_ino) == there


def test_a_file_changed_underneath_is_left_alone_and_ours_lies_beside_it(file: Path) -> None:
    kept = opened(file)
    save_talk(file, THREE, HERE, AT)
    kept.save(TWO, HERE, AT)
    kept.save(TWO.with_note("laere", "mere"), HERE, AT)
    assert load_talk(file).talk == THREE
    (beside,) = conflicts(file)
    assert load_talk(beside).talk == TWO.with_note("laere", "mere")
    assert kept.other() == THREE
    assert not before_file(file).exists()


@pytest.mark.parametrize("keep", [True, False])
@pytest.mark.parametrize("next_sitting", [True, False])
def test_whichever_is_chosen_the_other_one_is_still_there(file: Path, keep: bool, next_sitting: bool) -> None:
    kept = opened(file)
    save_talk(file, THREE, HERE, AT)
    kept.save(TWO, HERE, AT)
    ours, theirs = TWO, THREE
    if next_sitting:
        loaded, kept = KeptTalk.opened(file)
        ours, theirs = loaded.talk, TWO
    kept.settle(ours, HERE, AT, keep=keep)
    assert load_talk(file).talk == (ours if keep else theirs)
    assert load_talk(file.with_suffix(".other-1")).talk == (theirs if keep else ours)
    assert conflicts(file) == []
    kept.save(ONE.with_note("hverdag", "videre"), HERE, AT)
    assert load_talk(file).talk.note("hverdag") == "videre"


def test_a_choice_that_cannot_be_written_loses_neither(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = opened(file)
    save_talk(file, THREE, HERE, AT)
    kept.save(TWO, HERE, AT)
    with monkeypatch.context() as broken:
        broken.setattr("os.fsync", _full)
        with pytest.raises(MusError):
            kept.settle(TWO, HERE, AT, keep=True)
    assert load_talk(file).talk == THREE
    assert load_talk(conflicts(file)[0]).talk == TWO


def _full(_descriptor: int) -> None:
    raise OSError(errno.ENOSPC, "full")


def test_looking_writes_nothing_into_a_file_that_others_have_changed_and_what_is_looked_at_lies_beside(
    file: Path,
) -> None:
    kept = opened(file)
    save_talk(file, THREE, HERE, AT)
    there = file.read_bytes()
    kept.save(ONE, Position(step="plan"), AT)
    assert file.read_bytes() == there
    assert [load_talk(each).talk for each in conflicts(file)] == [ONE]
    assert not before_file(file).exists()


def test_another_who_only_looked_makes_no_second_version(file: Path) -> None:
    kept = opened(file)
    save_talk(file, ONE, Position(step="plan"), AT)
    kept.save(TWO, HERE, AT)
    assert load_talk(file).talk == TWO
    assert conflicts(file) == []


@pytest.mark.parametrize("talk", [ONE.closed(AT)], ids=["closed"])
def test_looking_at_a_closed_talk_changes_no_byte(file: Path, talk: Talk) -> None:
    kept = opened(file, talk)
    there = file.read_bytes()
    kept.save(talk, Position(step="plan"), AT)
    assert file.read_bytes() == there


def test_looking_at_a_talk_from_the_first_version_changes_no_byte(file: Path) -> None:
    file.write_bytes((Path(__file__).parents[1] / "talk_version_1.json").read_bytes())
    there = file.read_bytes()
    loaded, kept = KeptTalk.opened(file)
    kept.save(loaded.talk, Position(step="plan"), AT)
    assert file.read_bytes() == there


def test_a_save_that_failed_at_its_very_end_is_known_as_ours(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = opened(file)

    def broken(_folder: Path) -> None:
        raise OSError(errno.EIO, "broken")

    with monkeypatch.context() as patched:
        kept.save(TWO, HERE, AT)
        patched.setattr("mus_tui.storage.disk.os_calls.flush_folder", broken)
        with pytest.raises(MusError, match="may_not_last"):
            kept.save(THREE, HERE, AT)
    assert load_talk(file).talk == THREE
    kept.save(ONE, HERE, AT)
    assert load_talk(file).talk == ONE
    assert conflicts(file) == []


def test_what_is_destroyed_is_in_no_older_version(file: Path) -> None:
    kept = opened(file)
    kept.save(TWO, HERE, AT)
    kept.leave()
    loaded, kept = KeptTalk.opened(file)
    kept.save(loaded.talk.altered(notes=(), destroyed=("notes",)), HERE, AT)
    assert not before_file(file).exists()


@pytest.mark.parametrize("suffix", [".before", ".conflict-1", ".other-12", ".damaged-2"])
def test_an_older_version_is_known_by_its_name(file: Path, suffix: str) -> None:
    assert is_older(file.with_suffix(suffix))
    assert not is_older(file)


def test_a_disk_that_cannot_be_looked_at_is_a_save_that_failed(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = opened(file)
    there = file.read_bytes()

    def closed(*_: Any) -> None:
        raise PermissionError(errno.EACCES, "no")

    with monkeypatch.context() as broken:
        broken.setattr("pathlib.Path.open", closed)
        with pytest.raises(MusError, match="cannot_write_readonly"):
            kept.save(TWO, HERE, AT)
    assert file.read_bytes() == there
