"""Whatever becomes of the file from outside while nothing is written: ours is in a file, and theirs beside it."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mus_tui.errors import MusError
from mus_tui.model.talk import Talk
from mus_tui.model.values.position import Position
from mus_tui.storage.disk.reading import bytes_there
from mus_tui.storage.talk import locking
from mus_tui.storage.talk.generations import conflicts
from mus_tui.storage.talk.kept_talk import KeptTalk
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from tests.quick_keys import quick_keys  # noqa: F401 - a fixture
from tests.sample import sample_talk

HERE = Position(step="q-laere")
AT = datetime(2026, 3, 9, 10, 32, tzinfo=UTC)
PHRASE = "fire grønne heste i regn"
ONE = sample_talk()
TWO = ONE.with_note("hverdag", "Roligere nu.")
OLDER = ONE.with_note("hverdag", "Fra i går.")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "talks" / "2026-03-09-mus-k7f3qa.json"
    path.parent.mkdir()
    return path


def opened(file: Path, talk: Talk = ONE) -> KeptTalk:
    save_talk(file, talk, HERE, AT)
    return KeptTalk.opened(file)[1]


def restored(file: Path) -> bytes:
    save_talk(file, OLDER, HERE, AT)
    return file.read_bytes()


def emptied(file: Path) -> bytes:
    file.write_bytes(b"")
    return b""


def cut_in_half(file: Path) -> bytes:
    file.write_bytes(there := file.read_bytes()[: file.stat().st_size // 2])
    return there


def exchanged(file: Path) -> bytes:
    """Let another folder take the place of the one it lies in."""
    file.parent.rename(file.parent.with_name("væk"))
    file.parent.mkdir()
    return restored(file)


REPLACED = [restored, emptied, cut_in_half, exchanged]


@pytest.mark.parametrize("happens", REPLACED)
@pytest.mark.parametrize("written", [True, False], ids=["written", "only looked at"])
def test_what_lies_there_now_is_left_alone_and_ours_lies_beside_it(
    file: Path, happens: Callable[[Path], bytes], written: bool
) -> None:
    kept, ours = opened(file), ONE
    if written:
        kept.save(ours := TWO, HERE, AT)
    assert not kept.look()
    theirs = happens(file)
    assert kept.look()
    assert file.read_bytes() == theirs
    (beside,) = conflicts(file)
    assert load_talk(beside).talk == ours
    assert kept.found == ("other", beside)
    assert not kept.look()


@pytest.mark.parametrize("happens", REPLACED)
def test_a_closed_talk_that_is_looked_at_is_kept_as_well(file: Path, happens: Callable[[Path], bytes]) -> None:
    kept = opened(file, ONE.closed(AT))
    happens(file)
    kept.save(ONE.closed(AT), HERE, AT)
    assert [load_talk(each).talk for each in conflicts(file)] == [ONE.closed(AT)]


@pytest.mark.parametrize("talk", [ONE, ONE.closed(AT)], ids=["open", "closed"])
def test_a_file_that_was_taken_away_is_written_once_more_and_what_it_was_moved_to_stays(file: Path, talk: Talk) -> None:
    kept = opened(file, talk)
    moved = file.with_name("Jonas.json")
    file.rename(moved)
    assert kept.look()
    assert load_talk(file).talk == load_talk(moved).talk == talk
    assert kept.found == ("gone", file)
    assert not kept.look()


def test_a_folder_that_is_gone_is_trouble_until_it_is_back_and_then_nothing_is_found(file: Path) -> None:
    kept = opened(file)
    kept.save(TWO, HERE, AT)
    file.parent.rename(stick := file.parent.with_name("stick"))
    for _ in range(2):
        with pytest.raises(MusError, match="cannot_write_gone"):
            kept.look()
    stick.rename(file.parent)
    assert not kept.look()
    assert kept.found is None
    assert conflicts(file) == []


def test_our_version_beside_is_looked_after_like_any_other(file: Path) -> None:
    kept = opened(file)
    kept.save(TWO, HERE, AT)
    restored(file)
    kept.look()
    (beside,) = conflicts(file)
    beside.unlink()
    assert kept.look()
    assert load_talk(beside).talk == TWO
    save_talk(beside, OLDER, HERE, AT)
    kept.save(more := TWO.with_note("laere", "mere"), HERE, AT)
    assert load_talk(beside).talk == OLDER, "another machine's version had the same name"
    assert [load_talk(each).talk for each in conflicts(file)] == [more, OLDER]


def test_ours_can_stand_where_theirs_has_gone_by_the_time_they_choose(file: Path) -> None:
    kept = opened(file)
    kept.save(TWO, HERE, AT)
    restored(file)
    kept.look()
    file.unlink()
    kept.settle(TWO, HERE, AT, keep=True)
    assert load_talk(file).talk == TWO
    assert conflicts(file) == []
    assert not kept.look()


@pytest.mark.usefixtures("quick_keys")
def test_a_talk_that_was_locked_meanwhile_is_written_once_more_locked(file: Path) -> None:
    kept = opened(file, TWO)
    locking.lock_talk(file, PHRASE)
    file.unlink()
    assert kept.look()
    assert b"Roligere" not in file.read_bytes()
    restored(file)
    kept.look()
    assert kept.other() == OLDER
    assert all(b"Roligere" not in each.read_bytes() for each in file.parent.iterdir())


def test_a_version_that_this_very_sitting_wrote_is_another_one_by_now(file: Path) -> None:
    for many in range(1, 5):
        kept = opened(file)
        written, talk = [file.read_bytes()], ONE
        for number in range(4):
            kept.save(talk := talk.with_note("laere", f"mere{number}"), HERE, AT)
            written.append(file.read_bytes())
        file.write_bytes(theirs := written[-1 - many])
        assert kept.look(), f"{many} generations ago"
        assert file.read_bytes() == theirs
        (beside,) = conflicts(file)
        assert kept.found == ("other", beside)
        assert load_talk(beside).talk == talk
        beside.unlink()


def test_our_older_one_beside_theirs_is_another_one_by_now(file: Path) -> None:
    kept = opened(file)
    kept.save(TWO, HERE, AT)
    restored(file)
    kept.look()
    (beside,) = conflicts(file)
    older = beside.read_bytes()
    kept.save(more := TWO.with_note("laere", "mere"), HERE, AT)
    beside.write_bytes(older)
    assert kept.look()
    assert [load_talk(each).talk for each in conflicts(file)] == [more, TWO]


def test_the_one_that_was_not_chosen_is_another_one_by_now(file: Path) -> None:
    kept = opened(file)
    kept.save(TWO, HERE, AT)
    theirs = restored(file)
    kept.look()
    kept.settle(TWO, HERE, AT, keep=True)
    file.write_bytes(theirs)
    assert kept.look()
    assert [load_talk(each).talk for each in conflicts(file)] == [TWO]


@pytest.mark.parametrize("keep", [True, False])
def test_a_third_version_that_comes_while_they_choose_is_not_written_over(file: Path, keep: bool) -> None:
    opened(file).save(TWO, HERE, AT)
    save_talk(file.with_suffix(".conflict-1"), OLDER, HERE, AT)
    _, kept = KeptTalk.opened(file)
    save_talk(file, third := ONE.with_note("laere", "Fra den delte mappe."), HERE, AT)
    with pytest.raises(MusError, match="changed_while_choosing"):
        kept.settle(TWO, HERE, AT, keep=keep)
    assert load_talk(file).talk == third
    assert list(file.parent.glob("*.other-*")) == []
    assert kept.look()
    assert {load_talk(each).talk.note("hverdag") for each in conflicts(file)} == {"Roligere nu.", "Fra i går."}


@pytest.mark.usefixtures("quick_keys")
def test_a_locked_version_that_this_sitting_wrote_is_another_one_by_now(file: Path) -> None:
    kept = opened(file)
    locking.lock_talk(file, PHRASE)
    kept.save(TWO, HERE, AT)
    theirs = file.read_bytes()
    kept.save(more := TWO.with_note("laere", "mere"), HERE, AT)
    file.write_bytes(theirs)
    assert kept.look()
    assert file.read_bytes() == theirs
    assert [load_talk(each).talk for each in conflicts(file)] == [more]
    assert all(b"Roligere" not in each.read_bytes() for each in file.parent.iterdir())


def test_a_save_that_failed_at_its_very_end_is_still_ours(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = opened(file)

    def broken(temporary: Path, path: Path) -> None:
        temporary.replace(path)
        raise OSError(errno.EIO, "broken")

    with monkeypatch.context() as patch:
        patch.setattr("mus_tui.storage.disk.os_calls.replace", broken)
        with pytest.raises(MusError):
            kept.save(TWO, HERE, AT)
    kept.save(TWO.with_note("laere", "mere"), HERE, AT)
    assert conflicts(file) == []
    assert kept.found is None


def test_a_file_that_nobody_has_touched_is_not_read_again(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = opened(file)
    os.utime(file, (2, 2))
    kept.look()
    read: list[Path] = []

    def counted(path: Path, at_most: int) -> bytes | None:
        read.append(path)
        return bytes_there(path, at_most)

    monkeypatch.setattr("mus_tui.storage.disk.seen_file.bytes_there", counted)
    kept.look()
    assert read == []
    os.utime(file, (1, 1))
    kept.look()
    kept.look()
    assert read == [file]


@pytest.mark.parametrize("whole", [True, False], ids=["read whole", "a glance"])
def test_another_of_the_same_length_and_time_is_found(file: Path, whole: bool) -> None:
    kept = opened(file)
    os.utime(file, (2, 2))
    kept.look()
    with file.open("r+b") as there:
        there.write(b"X")
    os.utime(file, (2, 2))
    assert kept.look(whole=whole) or os.name == "nt"
    assert kept.look(whole=True) or conflicts(file)
    assert [load_talk(each).talk for each in conflicts(file)] == [ONE]


def test_one_that_was_written_just_now_is_not_taken_for_the_same_by_its_stamp(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = opened(file)
    monkeypatch.setattr("mus_tui.storage.disk.seen_file.stamp_of", lambda _: (time.time_ns(), 1, 1, 1))
    kept.look()
    restored(file)
    assert kept.look()
    assert [load_talk(each).talk for each in conflicts(file)] == [ONE]


def test_where_ours_cannot_be_written_beside_theirs_it_is_tried_again(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = opened(file)
    kept.save(TWO, HERE, AT)
    theirs = restored(file)

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as broken:
        broken.setattr("os.fsync", full)
        with pytest.raises(MusError, match="cannot_write_full"):
            kept.look()
    assert conflicts(file) == []
    kept.save(TWO, HERE, AT)
    assert file.read_bytes() == theirs
    (beside,) = conflicts(file)
    assert load_talk(beside).talk == TWO
    assert kept.found == ("other", beside)
