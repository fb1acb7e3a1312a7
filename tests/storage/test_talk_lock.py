"""Who has a talk open is told to whoever comes second, and to nobody when they have left."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mus_tui.storage.talk_lock import TalkLock, sweep_locks

AT = datetime(2026, 3, 9, 10, 12, tzinfo=UTC)


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
        "import os, pathlib, datetime; from mus_tui.storage.talk_lock import TalkLock;"
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
    assert lock.take(AT, whoever_has_it=True) is None


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
