"""Who has a talk open is told to whoever comes second, and to nobody when they have left."""

from __future__ import annotations

import errno
import json
import os
import platform
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mus_tui.storage.disk import os_calls as durable
from mus_tui.storage.talk.talk_lock import TalkLock, sweep_locks

AT = datetime(2026, 3, 9, 10, 12, tzinfo=UTC)


@contextmanager
def in_between(monkeypatch: pytest.MonkeyPatch, happens: Callable[[], None]) -> Iterator[None]:
    """Let something happen once, after the file of a lock was opened and before it is locked."""
    with monkeypatch.context() as late:

        def try_lock(descriptor: int) -> bool:
            late.undo()
            happens()
            return durable.try_lock(descriptor)

        late.setattr(durable, "try_lock", try_lock)
        yield


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    return tmp_path / "2026-03-09-mus-k7f3qa.json"


def test_the_second_is_told_who_and_since_when_and_the_third_finds_it_free(talk: Path) -> None:
    first, second = TalkLock(talk), TalkLock(talk)
    assert first.take(AT) is None
    holder = second.take(AT)
    assert holder is not None
    assert holder.since == AT
    assert not holder.elsewhere
    first.release()
    assert second.take(AT) is None
    second.release()
    assert list(talk.parent.iterdir()) == []


def test_a_program_that_was_killed_holds_nothing(talk: Path) -> None:
    code = (
        "import os, pathlib, datetime; from mus_tui.storage.talk.talk_lock import TalkLock;"
        f"print(TalkLock(pathlib.Path({str(talk)!r})).take(datetime.datetime.now()), flush=True); os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False).stdout == "None\n"
    assert talk.with_suffix(".lock").exists()
    assert TalkLock(talk).take(AT) is None


def test_a_start_tidies_up_the_locks_of_the_dead_and_leaves_those_of_the_living_and_of_others(talk: Path) -> None:
    held = TalkLock(talk)
    held.take(AT)
    dead, theirs = talk.with_name("dead.lock"), talk.with_name("theirs.lock")
    dead.write_text(talk.with_suffix(".lock").read_text("utf-8"), "utf-8")
    theirs.write_text(json.dumps({"user": "m", "machine": "en-anden", "since": AT.isoformat()}), "utf-8")
    sweep_locks(talk.parent, AT)
    assert {each.name for each in talk.parent.iterdir()} == {talk.with_suffix(".lock").name, theirs.name}
    held.release()


def test_a_lock_from_another_machine_counts_until_a_person_says_otherwise(talk: Path) -> None:
    signed = {"user": "mette", "machine": "en-anden-maskine", "since": AT.isoformat()}
    talk.with_suffix(".lock").write_text(json.dumps(signed), "utf-8")
    lock = TalkLock(talk)
    holder = lock.take(AT)
    assert holder == ("mette@en-anden-maskine", AT, True)
    assert lock.take(AT, take_over=True) is None


@pytest.mark.parametrize("text", ["", "{", "[]", '{"user": 1}', "\x1b]0;x\x07", '{"user": "\\u001b", "machine": "x"}'])
def test_a_lock_that_cannot_be_read_keeps_nobody_out(talk: Path, text: str) -> None:
    talk.with_suffix(".lock").write_text(text, "utf-8")
    assert TalkLock(talk).take(AT) is None


def test_a_name_that_could_steer_a_terminal_does_not(talk: Path) -> None:
    signed = {"user": "\x1b[2J", "machine": "m\u202e", "since": AT.isoformat()}
    talk.with_suffix(".lock").write_text(json.dumps(signed), "utf-8")
    holder = TalkLock(talk).take(AT)
    assert holder is not None
    assert "\x1b" not in holder.who
    assert "\u202e" not in holder.who


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="a folder that only its owner may not write in")
def test_where_no_lock_can_be_made_nobody_is_kept_out(talk: Path) -> None:
    talk.parent.chmod(0o500)
    assert TalkLock(talk).take(AT) is None
    talk.parent.chmod(0o700)


@pytest.mark.skipif(os.name == "nt", reason="links as on POSIX")
def test_a_lock_never_follows_a_link(talk: Path, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.write_text("keep", "utf-8")
    talk.with_suffix(".lock").symlink_to(theirs)
    assert TalkLock(talk).take(AT) is None
    assert theirs.read_text("utf-8") == "keep"


@pytest.mark.skipif(os.name == "nt", reason="links as on POSIX")
def test_a_lock_makes_nothing_where_a_link_to_nowhere_points(talk: Path, tmp_path: Path) -> None:
    talk.with_suffix(".lock").symlink_to(tmp_path / "nowhere")
    assert TalkLock(talk).take(AT) is None
    assert not (tmp_path / "nowhere").exists()


def test_what_an_earlier_one_signed_is_gone_however_long_it_was(talk: Path) -> None:
    talk.with_suffix(".lock").write_text(json.dumps({"user": "m" * 500, "machine": "x"}), "utf-8")
    first = TalkLock(talk)
    first.take(AT)
    assert "mmmm" not in talk.with_suffix(".lock").read_text("utf-8")
    holder = TalkLock(talk).take(AT)
    assert holder is not None
    assert holder.since == AT
    first.release()


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody take away a file that is open")
def test_whoever_comes_in_the_moment_the_first_one_leaves_holds_a_lock_that_others_see(
    talk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = TalkLock(talk), TalkLock(talk)
    first.take(AT)
    left_behind = talk.with_name("left-behind.lock")
    left_behind.hardlink_to(first.path)
    with in_between(monkeypatch, first.release):
        assert second.take(AT) is None
    assert TalkLock(talk).take(AT) is not None
    assert TalkLock(left_behind).take(AT) is None, "the file that was taken away is still locked"
    second.release()
    assert TalkLock(talk).take(AT) is None


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody take away a file that is open")
def test_a_link_that_is_put_there_in_between_is_not_followed(talk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    theirs = talk.with_name("theirs")
    talk.with_suffix(".lock").write_text("keep", "utf-8")

    def replaced() -> None:
        talk.with_suffix(".lock").rename(theirs)
        talk.with_suffix(".lock").symlink_to(theirs)

    with in_between(monkeypatch, replaced):
        assert TalkLock(talk).take(AT) is None
    assert theirs.read_text("utf-8") == "keep"


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody take away a file that is open")
def test_leaving_takes_away_nobody_elses_lock(talk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second, third = TalkLock(talk), TalkLock(talk), TalkLock(talk)
    first.take(AT)
    first.path.unlink()
    second.take(AT)
    first.release()
    assert third.take(AT) is not None
    with monkeypatch.context() as patched:
        close = os.close

        def while_another_comes(descriptor: int) -> None:
            close(descriptor)
            patched.undo()
            assert third.take(AT) is None

        patched.setattr(os, "close", while_another_comes)
        second.release()
    assert first.take(AT) is not None
    third.release()


@pytest.mark.skipif(os.name == "nt", reason="links as on POSIX")
def test_what_is_let_go_is_locked_no_more_by_whatever_name(talk: Path) -> None:
    lock, other = TalkLock(talk), talk.with_name("other.lock")
    lock.take(AT)
    other.hardlink_to(lock.path)
    assert TalkLock(other).take(AT) is not None
    lock.release()
    assert TalkLock(other).take(AT) is None


def test_a_lock_that_is_not_held_is_let_go_without_a_word(talk: Path) -> None:
    lock = TalkLock(talk)
    lock.release()
    lock.take(AT)
    lock.release()
    lock.release()
    assert list(talk.parent.iterdir()) == []


def test_a_lock_says_who_on_which_machine_and_not_a_word_of_the_talk(
    talk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGNAME", "mette")
    lock = TalkLock(talk)
    lock.take(AT)
    signed = json.loads(talk.with_suffix(".lock").read_text("utf-8"))
    assert signed == {"user": "mette", "machine": platform.node(), "since": "2026-03-09T10:12:00+00:00"}
    holder = TalkLock(talk).take(AT)
    assert holder == (f"mette@{platform.node()}", AT, False)
    lock.release()


@pytest.mark.skipif(os.name == "nt", reason="modes as on POSIX")
def test_a_lock_is_for_the_eyes_of_its_owner_alone(talk: Path) -> None:
    lock = TalkLock(talk)
    lock.take(AT)
    assert lock.path.stat().st_mode & 0o777 == 0o600
    lock.release()


@pytest.mark.parametrize("trouble", [OSError, KeyError, ImportError])
def test_a_user_without_a_name_holds_a_lock_all_the_same(
    talk: Path, monkeypatch: pytest.MonkeyPatch, trouble: type[Exception]
) -> None:
    def nobody() -> str:
        raise trouble

    monkeypatch.setattr("getpass.getuser", nobody)
    lock = TalkLock(talk)
    lock.take(AT)
    holder = TalkLock(talk).take(AT)
    assert holder is not None
    assert holder.who == platform.node()
    lock.release()


@pytest.mark.parametrize(("user", "written"), [("Søren", "Søren"), ("m\udce6tte", "m?tte")])
def test_a_name_is_signed_as_it_is_spelled_as_far_as_it_can_be_written(
    talk: Path, monkeypatch: pytest.MonkeyPatch, user: str, written: str
) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: user)
    lock = TalkLock(talk)
    lock.take(AT)
    assert f'"user": "{written}"' in lock.path.read_text("utf-8")
    lock.release()


def test_a_lock_that_could_not_be_signed_is_held_by_nobody_knows_whom(
    talk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int, _data: bytes) -> int:
        raise OSError(errno.ENOSPC, "full")

    lock = TalkLock(talk)
    with monkeypatch.context() as broken:
        broken.setattr(os, "write", full)
        assert lock.take(AT) is None
    assert TalkLock(talk).take(AT) == ("", None, False)
    lock.release()


def test_leaving_and_tidying_stop_at_nothing(talk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(_path: Path) -> None:
        raise PermissionError(errno.EACCES, "no")

    lock = TalkLock(talk)
    lock.take(AT)
    with monkeypatch.context() as broken:
        broken.setattr(Path, "unlink", closed)
        lock.release()
    assert TalkLock(talk).take(AT) is None
    sweep_locks(talk.parent / "nowhere", AT)


def test_what_another_machine_signed_is_cut_where_it_is_endless(talk: Path) -> None:
    signed = {"user": "m" * 100, "machine": "x" * 100, "since": AT.isoformat()}
    talk.with_suffix(".lock").write_text(json.dumps(signed), "utf-8")
    assert TalkLock(talk).take(AT) == ("m" * 60 + "@" + "x" * 60, AT, True)
