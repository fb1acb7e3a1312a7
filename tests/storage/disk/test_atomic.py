"""A save is whole or not at all, and nobody else can read it."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from mus_tui.errors import MusError
from mus_tui.storage.disk.atomic import make_private_folder, sweep, sweep_beside, write_atomic
from mus_tui.words import t

ON_POSIX = pytest.mark.skipif(os.name == "nt", reason="modes, symlinks and process ids as on POSIX")


def failing(code: int) -> Any:
    def fail(*_args: object, **_named: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_file_is_written_and_replaced_byte_for_byte(tmp_path: Path) -> None:
    path = tmp_path / "talk.json"
    write_atomic(path, b"one\n")
    write_atomic(path, b"two\r\n\x00")
    assert path.read_bytes() == b"two\r\n\x00"
    assert list(tmp_path.iterdir()) == [path]


@ON_POSIX
def test_only_the_owner_can_read_it_also_where_the_old_file_was_open_to_all(tmp_path: Path) -> None:
    path = tmp_path / "talk.json"
    path.write_bytes(b"old")
    path.chmod(0o644)
    write_atomic(path, b"new")
    assert mode(path) == 0o600


@ON_POSIX
def test_a_symlink_is_replaced_and_not_followed(tmp_path: Path) -> None:
    elsewhere, path = tmp_path / "elsewhere", tmp_path / "talk.json"
    elsewhere.write_bytes(b"theirs")
    path.symlink_to(elsewhere)
    write_atomic(path, b"ours")
    assert elsewhere.read_bytes() == b"theirs"
    assert not path.is_symlink()
    assert path.read_bytes() == b"ours"


@pytest.mark.parametrize("call", ["os.replace", "os.fsync", "os.open"])
@pytest.mark.parametrize(
    ("code", "message"),
    [
        (errno.ENOSPC, "cannot_write_full"),
        (errno.EROFS, "cannot_write_readonly"),
        (errno.ENOENT, "cannot_write_here"),
        (errno.EIO, "cannot_write_other"),
    ],
)
def test_a_save_that_fails_leaves_the_old_file_and_nothing_else(
    call: str, code: int, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "talk.json"
    path.write_bytes(b"old")
    with monkeypatch.context() as patched:
        patched.setattr(call, failing(code))
        with pytest.raises(MusError) as caught:
            write_atomic(path, b"new")
    assert caught.value.message == message
    assert str(path) in t(f"errors.{message}", **caught.value.values)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_save_that_is_interrupted_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_descriptor: int) -> None:
        raise KeyboardInterrupt

    path = tmp_path / "talk.json"
    path.write_bytes(b"old")
    with monkeypatch.context() as patched:
        patched.setattr("os.fsync", interrupt)
        with pytest.raises(KeyboardInterrupt):
            write_atomic(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full")
def test_a_full_disk_is_said_to_be_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    really_open = os.open
    with monkeypatch.context() as patched:
        patched.setattr("os.open", lambda _path, _flags, _mode: really_open("/dev/full", os.O_WRONLY))
        with pytest.raises(MusError) as caught:
            write_atomic(tmp_path / "talk.json", b"new" * 100_000)
    assert caught.value.message == "cannot_write_full"


def test_a_file_that_is_there_is_not_overwritten_unless_asked(tmp_path: Path) -> None:
    path = tmp_path / "plan.md"
    write_atomic(path, b"first", overwrite=False)
    with pytest.raises(MusError) as caught:
        write_atomic(path, b"second", overwrite=False)
    assert caught.value.message == "already_there"
    assert path.read_bytes() == b"first"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["a\0b", "\ud800", "x" * 300])
def test_a_name_no_file_can_have_is_an_error_a_person_understands(name: str, tmp_path: Path) -> None:
    with pytest.raises(MusError) as caught:
        write_atomic(tmp_path / name, b"")
    assert caught.value.message == "cannot_write_name"


def test_a_folder_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(MusError) as caught:
        write_atomic(tmp_path / "gone" / "talk.json", b"")
    assert caught.value.message == "cannot_write_gone"


def test_every_folder_made_is_private_and_those_that_exist_stay_as_they_are(tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.mkdir()
    there.chmod(0o755)
    make_private_folder(there / "a" / "b")
    make_private_folder(there / "a" / "b")
    assert (there / "a" / "b").is_dir()
    if os.name == "posix":
        assert [mode(there), mode(there / "a"), mode(there / "a" / "b")] == [0o755, 0o700, 0o700]


def test_a_file_where_a_folder_should_be_is_an_error_a_person_understands(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for path, message in ((tmp_path / "file", "already_there"), (tmp_path / "file" / "a", "already_there")):
        with pytest.raises(MusError) as caught:
            make_private_folder(path)
        assert caught.value.message == message


def ended_process() -> int:
    with subprocess.Popen([sys.executable, "-S", "-c", ""]) as child:
        pass
    return child.pid


@ON_POSIX
def test_what_an_ended_process_left_is_swept_and_nothing_else(tmp_path: Path) -> None:
    ended = ended_process()
    kept = [
        "talk.json",
        f".talk.json.{os.getpid()}-0123abcd.tmp",
        f".other.txt.{ended}-0123abcd.tmp",
        f".talk.json.{ended}-0123abcd.tmp.bak",
        f"talk.json.{ended}-0123abcd.tmp",
        ".talk.json.tmp",
        f".talk.json.{ended}-XYZ.tmp",
    ]
    for name in [*kept, f".talk.json.{ended}-0123abcd.tmp", ".talk.json.9999999999-0123abcd.tmp"]:
        (tmp_path / name).write_bytes(b"personal")
    folder = tmp_path / f".folder.json.{ended}-0123abcd.tmp"
    folder.mkdir()
    sweep(tmp_path, r"(talk|folder)\.json")
    assert {path.name for path in tmp_path.iterdir()} == {*kept, folder.name}


def test_an_old_temporary_file_is_swept_whoever_wrote_it(tmp_path: Path) -> None:
    path = tmp_path / f".talk.json.{os.getpid()}-0123abcd.tmp"
    path.write_bytes(b"personal")
    sweep(tmp_path, r"[^.]+\.json")
    assert path.exists()
    os.utime(path, (1, 1))
    sweep(tmp_path, r"[^.]+\.json")
    assert not path.exists()


def test_the_temporary_file_of_a_real_save_is_one_that_would_be_swept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(source: Path, _target: Path) -> None:
        os.utime(source, (1, 1))
        sweep(tmp_path, r".*\.json")
        assert not source.exists()
        raise OSError(errno.EIO, "")

    monkeypatch.setattr("mus_tui.storage.disk.os_calls.replace", killed)
    with pytest.raises(MusError, match="cannot_write_other"):
        write_atomic(tmp_path / "2027-01-12-mus-k3v9.json", b"personal")


def test_sweeping_a_folder_that_is_not_there_does_nothing(tmp_path: Path) -> None:
    sweep(tmp_path / "gone", r".*")
    assert not (tmp_path / "gone").exists()


def test_what_a_save_left_beside_one_file_is_swept_when_that_file_is_opened_anywhere(tmp_path: Path) -> None:
    left = [".talk.json.999999999-0123abcd.tmp", ".talk.before.999999999-0123abcd.tmp"]
    others = [".other.json.999999999-0123abcd.tmp", ".talks.json.999999999-0123abcd.tmp", "talk.json"]
    for name in (*left, *others):
        (tmp_path / name).write_bytes(b"personal")
    sweep_beside(tmp_path / "talk.json")
    assert {each.name for each in tmp_path.iterdir()} == set(others)
