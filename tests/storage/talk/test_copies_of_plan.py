"""Where a copy of a talk's plan lies in the talks that followed it up: it is to be destroyed with the plan."""

from __future__ import annotations

import errno
import os
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from mus_tui.model.talk import Talk
from mus_tui.model.values.destruction import Traced
from mus_tui.model.values.position import Position
from mus_tui.storage.disk import sealing
from mus_tui.storage.talk import destroying, locking
from mus_tui.storage.talk.destroying import copies_of_plan, destroy, followers, unread_versions
from mus_tui.storage.talk.made_file import record_made
from mus_tui.storage.talk.talk_file import save_talk
from tests.model.build import last_year
from tests.quick_keys import quick_keys  # noqa: F401 - a fixture
from tests.sample import sample_talk

NOW = datetime(2027, 3, 9, 12, 0)  # noqa: DTZ001 - the clock on the wall
EARLIER = sample_talk().id
PHRASE = "fire grønne heste i regn"


def talk_after(earlier: str | None) -> Talk:
    previous = last_year().altered(talk=earlier) if earlier else None
    return sample_talk().altered(id="nyere", agreements=(), previous=(previous,) if previous else ())


def put(file: Path, talk: Talk) -> Path:
    save_talk(file, talk, Position(), NOW)
    return file


def test_the_talks_that_follow_another_up_are_found_and_no_others(tmp_path: Path) -> None:
    put(tmp_path / "2026-03-09-mus-k7f3qapd.json", sample_talk())
    following = put(tmp_path / "2027-03-09-mus-aaaaaaaa.json", talk_after(EARLIER))
    put(tmp_path / "2027-03-10-mus-bbbbbbbb.json", talk_after("en-anden"))
    (tmp_path / "2027-03-11-mus-cccccccc.json").mkdir()
    assert list(followers(tmp_path, EARLIER)) == [following]


@pytest.mark.usefixtures("quick_keys")
def test_in_a_locked_talk_it_is_found_while_the_talk_is_unlocked(tmp_path: Path) -> None:
    following, _, _ = (
        put(tmp_path / f"2027-03-09-mus-{letter * 8}.json", talk_after(earlier))
        for letter, earlier in (("a", EARLIER), ("b", "en-anden"), ("c", None))
    )
    for file in tmp_path.iterdir():
        locking.lock_talk(file, PHRASE)
    assert EARLIER.encode() not in following.read_bytes()
    assert list(followers(tmp_path, EARLIER)) == [following]
    sealing.forget_everything()
    assert list(followers(tmp_path, EARLIER)) == []


def test_the_other_versions_of_a_following_talk_are_found_where_they_hold_it_also_a_damaged_one(tmp_path: Path) -> None:
    following = put(tmp_path / "2027-03-09-mus-aaaaaaaa.json", talk_after(EARLIER))
    before = put(following.with_suffix(".before"), talk_after(EARLIER))
    damaged = put(following.with_suffix(".damaged-1"), talk_after(EARLIER))
    damaged.write_bytes(damaged.read_bytes()[:-20])
    put(following.with_suffix(".other-1"), talk_after(None))
    plan = tmp_path / "plan.md"
    plan.write_text("Jonas får ro om formiddagen", "utf-8")
    record_made(following, plan, "plan")
    assert [(each.path, each.sort) for each in copies_of_plan(following, EARLIER)] == [
        (before, "earlier"),
        (damaged, "copy_of_talk"),
    ]
    assert copies_of_plan(following, "en-anden") == ()


@pytest.mark.parametrize("trouble", [None, PermissionError(errno.EACCES, "no")])
def test_a_copy_elsewhere_is_told_as_gone_only_where_the_disk_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: OSError | None
) -> None:
    elsewhere = tmp_path / "2027-03-09-mus-aaaaaaaa.before"
    put(elsewhere, talk_after(EARLIER))
    earlier = put(tmp_path / "2026-03-09-mus-k7f3qapd.json", sample_talk())
    stat = Path.stat

    def asked(path: Path, **how: Any) -> os.stat_result:
        if path == elsewhere and trouble:
            raise trouble
        return stat(path, **how)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "stat", asked)
        if not trouble:
            patched.setattr(destroying, "remove", lambda _path: None)
        report = destroy(earlier, (), None, also=(Traced(elsewhere, "earlier"),))
    assert [(each.path, each.reason) for each in report.left] == [(elsewhere, "still_there")]
    assert report.gone == ()


@pytest.mark.usefixtures("quick_keys")
def test_a_version_with_a_passphrase_of_its_own_may_hold_it_and_is_told_apart_and_left(tmp_path: Path) -> None:
    following = put(tmp_path / "2027-03-09-mus-aaaaaaaa.json", talk_after(EARLIER))
    elsewhere = put(tmp_path / "2027-03-09-mus-bbbbbbbb.json", talk_after(EARLIER))
    put(following.with_suffix(".other-2"), talk_after(None))
    damaged = put(following.with_suffix(".damaged-1"), talk_after(None))
    damaged.write_bytes(damaged.read_bytes()[:-20])
    assert unread_versions(following) == ()
    locking.lock_talk(elsewhere, PHRASE)
    locked = elsewhere.rename(following.with_suffix(".other-1"))
    assert unread_versions(following) == ()
    sealing.forget_everything()
    assert copies_of_plan(following, EARLIER) == ()
    assert unread_versions(following) == (locked,)
    # What the next save writes over goes anyhow, and a paper is no version.
    locked.rename(following.with_suffix(".before"))
    plan = tmp_path / "plan.md"
    plan.write_text('Mål: "sealed"', "utf-8")
    record_made(following, plan, "plan")
    assert unread_versions(following) == ()
