"""What is done on Windows and what is done on POSIX comes to the same."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from mus_tui.storage.disk import os_calls


class Clock:
    """Time that passes only while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


class Held:
    """A file that another program holds until a moment on the clock."""

    def __init__(self, clock: Clock, until: float, then: Any) -> None:
        self.clock, self.until, self.then = clock, until, then

    def __call__(self, source: Any, target: Any) -> None:
        if self.clock.now < self.until:
            raise PermissionError(errno.EACCES, "held")
        self.then(source, target)


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(b"new")
    return source, target


@pytest.mark.parametrize("replace", [os_calls.replace_posix, os_calls.replace_windows])
def test_replacing_puts_the_new_file_where_the_old_one_was(replace: Any, pair: tuple[Path, Path]) -> None:
    source, target = pair
    target.write_bytes(b"old")
    replace(source, target)
    assert target.read_bytes() == b"new"
    assert not source.exists()


def test_replacing_on_windows_waits_while_another_program_holds_the_file(
    pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    monkeypatch.setattr("os.replace", Held(clock, 1.5, os.replace))
    os_calls.replace_windows(*pair, clock)
    assert pair[1].read_bytes() == b"new"
    assert 1.5 <= clock.now < os_calls.HELD_FOR


@pytest.mark.parametrize("act", [os_calls.replace_windows, os_calls.publish_windows])
def test_a_file_held_all_the_time_on_windows_is_busy(
    act: Any, pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    for call in ("os.replace", "os.rename"):
        monkeypatch.setattr(call, Held(clock, 60, None))
    with pytest.raises(OSError, match=os.strerror(errno.EBUSY)):
        act(*pair, clock)
    assert os_calls.HELD_FOR <= clock.now < os_calls.HELD_FOR + 1


def test_publishing_on_windows_is_a_rename_which_never_overwrites_there(
    pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    really_rename = os.rename

    def rename(source: Path, target: Path) -> None:
        if Path(target).exists():
            raise FileExistsError(errno.EEXIST, "there")
        really_rename(source, target)

    monkeypatch.setattr("os.rename", rename)
    source, target = pair
    os_calls.publish_windows(source, target)
    assert target.read_bytes() == b"new"
    source.write_bytes(b"newer")
    with pytest.raises(FileExistsError):
        os_calls.publish_windows(source, target)
    assert target.read_bytes() == b"new"


@pytest.mark.skipif(os.name == "nt", reason="hard links as on POSIX")
@pytest.mark.parametrize("links", [True, False])
def test_publishing_on_posix_never_overwrites_with_or_without_hard_links(
    links: bool, pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_args: object, **_named: object) -> None:
        raise PermissionError(errno.EPERM, "as FAT says")

    if not links:
        monkeypatch.setattr("os.link", no_links)
    source, target = pair
    os_calls.publish_posix(source, target)
    assert target.read_bytes() == b"new"
    assert not source.exists()
    source.write_bytes(b"newer")
    with pytest.raises(FileExistsError):
        os_calls.publish_posix(source, target)
    assert target.read_bytes() == b"new"


def test_a_name_claimed_for_a_file_that_cannot_be_put_there_is_given_back(
    pair: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object, **_named: object) -> None:
        raise PermissionError(errno.EPERM, "no")

    monkeypatch.setattr("os.link", fail)
    monkeypatch.setattr("os.replace", fail)
    with pytest.raises(PermissionError):
        os_calls.publish_posix(*pair)
    assert not pair[1].exists()


@pytest.mark.skipif(os.name == "nt", reason="a folder opened as on POSIX")
def test_a_folder_is_flushed_where_its_file_system_can(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fsync(code: int | None) -> Any:
        def call(descriptor: int) -> None:
            flushed.append(os.path.samestat(os.fstat(descriptor), tmp_path.stat()))
            if code is not None:
                raise OSError(code, "")

        return call

    flushed: list[bool] = []
    for code in (None, errno.EINVAL):
        monkeypatch.setattr("os.fsync", fsync(code))
        os_calls.flush_folder_posix(tmp_path)
    monkeypatch.setattr("os.fsync", fsync(errno.EIO))
    with pytest.raises(OSError, match="Errno"):
        os_calls.flush_folder_posix(tmp_path)
    assert flushed == [True, True, True]


def test_flushing_a_folder_on_windows_opens_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []
    with monkeypatch.context() as patched:
        patched.setattr("os.open", lambda *args: opened.append(args))
        os_calls.flush_folder_windows(tmp_path)
    assert opened == []


@pytest.mark.skipif(os.name == "nt", reason="process ids as on POSIX")
def test_a_process_of_somebody_else_is_running_and_an_impossible_one_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    assert os_calls.is_running_posix(os.getpid())
    assert not os_calls.is_running_posix(9_999_999_999)

    def not_ours(_process: int, _signal: int) -> None:
        raise PermissionError(errno.EPERM, "not ours")

    monkeypatch.setattr("os.kill", not_ours)
    assert os_calls.is_running_posix(1)


def test_no_process_is_ever_signalled_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    signalled: list[int] = []
    monkeypatch.setattr("os.kill", lambda process, _signal: signalled.append(process))
    assert os_calls.is_running_windows(4)
    assert signalled == []
