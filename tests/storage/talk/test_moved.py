"""A talk that had to be saved elsewhere is remembered until it is home, and on its way home nothing is lost."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mus_tui.errors import MusError
from mus_tui.model.talk import Talk
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import Preparation
from mus_tui.storage.disk import os_calls
from mus_tui.storage.locations import Locations, find_locations
from mus_tui.storage.preparation.preparation_file import load_preparation, private_file, save_preparation
from mus_tui.storage.talk import locking
from mus_tui.storage.talk.coming_home import bring_home, bring_preparation_home, home_takes
from mus_tui.storage.talk.generations import before_file, conflicts
from mus_tui.storage.talk.left_behind import checksum_of
from mus_tui.storage.talk.made_file import made_for, record_made
from mus_tui.storage.talk.moved import Moved, forget_moved, marked, moved_talks, newer_than, remember_moved
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from mus_tui.storage.talk.talk_list import read_head
from tests.quick_keys import quick_keys  # noqa: F401 - a fixture
from tests.sample import sample_talk

HERE = Position(step="q-laere")
AT = datetime(2026, 3, 9, 10, 32, tzinfo=UTC)
LATER = AT + timedelta(minutes=5)
ONE = sample_talk()
TWO = ONE.with_note("hverdag", "Skrevet på nøglen.")
OTHER = ONE.with_note("hverdag", "Skrevet hjemme imens.")
NAME = "2026-03-09-mus-k7f3qa.json"


@pytest.fixture
def locations(tmp_path: Path) -> Locations:
    found = find_locations(str(tmp_path / "mus"), {})
    found.talks.mkdir(parents=True)
    (tmp_path / "usb").mkdir()
    return found


def moved(locations: Locations, *, number: int = 1, talk: Talk = TWO, at: datetime = LATER) -> Moved:
    """Save an old version at home and a newer one elsewhere."""
    home = locations.talks / NAME
    if not home.exists():
        save_talk(home, ONE, HERE, AT)
    file = locations.home.parent / "usb" / (NAME if number == 1 else NAME.replace(".json", f"-{number}.json"))
    save_talk(file, talk, HERE, at)
    return Moved(file, home, checksum_of(home.read_bytes()))


def takes_nothing(monkeypatch: pytest.MonkeyPatch, *folders: Path) -> None:
    """Let some folders take no file, as where the disk is full."""
    opens = os.open

    def refused(path: Path, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_CREAT and Path(path).parent in folders:
            raise OSError(errno.ENOSPC, "full")
        return opens(path, flags, mode)

    monkeypatch.setattr(os, "open", refused)


# Remembering


def test_where_it_lies_is_remembered_until_it_is_forgotten(locations: Locations) -> None:
    one = moved(locations)
    assert remember_moved(locations, one) == locations.home / "elsewhere.json"
    assert moved_talks(locations) == [one]
    forget_moved(locations, one.file)
    assert moved_talks(locations) == []
    assert not (locations.home / "elsewhere.json").exists()


def test_the_folder_of_data_can_move_and_the_talk_still_has_its_home(locations: Locations, tmp_path: Path) -> None:
    one = moved(locations)
    remember_moved(locations, one)
    locations.home.rename(tmp_path / "andre")
    now = find_locations(str(tmp_path / "andre"), {})
    assert [each.home for each in moved_talks(now)] == [now.talks / NAME]


def test_where_the_folder_of_data_takes_nothing_it_is_remembered_in_another(
    locations: Locations, hermetic: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = moved(locations)
    with monkeypatch.context() as full:
        takes_nothing(full, locations.home)
        place = remember_moved(locations, one)
    assert place == find_locations(None, {}).home / "elsewhere.json"
    assert place.is_relative_to(hermetic)
    assert moved_talks(locations) == [one]
    elsewhere = find_locations(str(locations.home.parent / "helt andre"), {})
    assert moved_talks(elsewhere) == [], "it belongs among other talks"


def test_where_no_folder_takes_anything_it_is_remembered_beside_the_talk_and_found_on_the_drive(
    locations: Locations, hermetic: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = moved(locations)
    with monkeypatch.context() as full:
        takes_nothing(full, locations.home, find_locations(None, {}).home, hermetic)
        assert remember_moved(locations, one) == one.file.with_name("mus-elsewhere.json")
    assert moved_talks(locations) == []
    assert moved_talks(locations, [one.file.parent]) == [one]


@pytest.mark.parametrize("there", [b"", b"[]", b'{"moved": 3}', b'{"moved": [{"file": "x"}]}', b"\xff", b"[" * 9999])
def test_what_is_spoiled_remembers_nothing_and_stops_nothing(locations: Locations, there: bytes) -> None:
    (locations.home / "elsewhere.json").write_bytes(there)
    assert moved_talks(locations) == []


# Telling apart


def test_the_older_one_at_home_is_told_where_the_newer_lies(locations: Locations) -> None:
    one = moved(locations)
    head = read_head(one.home)
    assert head is not None
    away, home = marked([head], [one])
    assert (away.file, away.home, away.newer) == (one.file, one.home, None)
    assert (home.file, home.home, home.newer) == (one.home, None, one.file)


def test_of_several_saved_elsewhere_the_newest_is_told_apart(locations: Locations) -> None:
    one, two = moved(locations), moved(locations, number=2, at=LATER + timedelta(minutes=5))
    for each in (one, two):
        remember_moved(locations, each)
    known = moved_talks(locations)
    assert known == [two, one]
    assert [newer_than(each, known) for each in (one.home, one.file, two.file)] == [two.file, two.file, None]


def test_one_that_was_written_in_at_home_since_is_the_newer_one(locations: Locations) -> None:
    one = moved(locations)
    save_talk(one.home, OTHER, HERE, LATER + timedelta(hours=1))
    assert newer_than(one.file, [one]) == one.home
    assert newer_than(one.home, [one]) is None


def test_both_of_one_moment_are_listed_and_the_one_that_was_saved_elsewhere_is_the_newer(locations: Locations) -> None:
    one = moved(locations, at=AT)
    assert [newer_than(each, [one]) for each in (one.home, one.file)] == [one.file, None]
    save_talk(one.home, OTHER, HERE, LATER)
    head = read_head(one.home)
    assert head is not None
    away, home = marked([head], [one])
    assert (away.file, away.home, away.newer, home.newer) == (one.file, one.home, one.home, None)


@pytest.mark.parametrize("there", [None, b"", b"{}"])
def test_where_nothing_that_is_a_talk_is_at_home_the_other_is_the_newest(
    locations: Locations, there: bytes | None
) -> None:
    one = moved(locations)
    one.home.unlink()
    if there is not None:
        one.home.write_bytes(there)
    assert [newer_than(each, [one]) for each in (one.home, one.file)] == [one.file, None]


def test_a_stick_that_is_out_still_makes_the_one_at_home_older(locations: Locations) -> None:
    one = moved(locations)
    remember_moved(locations, one)
    one.file.unlink()
    assert newer_than(one.home, moved_talks(locations)) == one.file


def two_talks(locations: Locations) -> tuple[Moved, Moved]:
    """Save two talks elsewhere, the second of which was written in last."""
    one = moved(locations)
    home = locations.talks / "2026-03-10-mus-abcdef22.json"
    file = locations.home.parent / "usb" / home.name
    save_talk(home, OTHER.altered(id="abcdef22"), HERE, AT)
    save_talk(file, OTHER.altered(id="abcdef22"), HERE, LATER + timedelta(hours=1))
    return one, Moved(file, home, checksum_of(home.read_bytes()))


def test_of_two_talks_elsewhere_each_knows_its_own_newer_version_and_none_the_others(locations: Locations) -> None:
    one, two = two_talks(locations)
    assert [newer_than(each, [one, two]) for each in (one.home, two.home)] == [one.file, two.file]
    assert [newer_than(each, [two, one]) for each in (one.file, two.file)] == [None, None]
    assert newer_than(locations.talks / "2026-03-11-mus-ghijkl22.json", [one, two]) is None


def test_one_that_is_home_is_forgotten_and_the_others_are_still_remembered(locations: Locations) -> None:
    one, two = two_talks(locations)
    for each in (one, two):
        remember_moved(locations, each)
    forget_moved(locations, one.file)
    assert moved_talks(locations) == [two]


def test_one_that_is_moved_again_is_remembered_where_it_lies_now_and_once(locations: Locations) -> None:
    one = moved(locations)
    for _ in range(2):
        remember_moved(locations, one._replace(checksum="ny"))
    (place,) = [each for each in locations.home.iterdir() if each.name == "elsewhere.json"]
    assert place.read_text("utf-8").count(str(one.file)) == 1


def test_one_that_lies_in_the_list_already_is_listed_once(locations: Locations) -> None:
    one = moved(locations)
    heads = [head for file in (one.file, one.home) if (head := read_head(file))]
    assert [each.file for each in marked(heads, [one])] == [one.file, one.home]


def test_one_that_is_nowhere_any_more_is_remembered_no_longer(locations: Locations) -> None:
    one = moved(locations)
    remember_moved(locations, one)
    one.file.unlink()
    one.home.unlink()
    assert moved_talks(locations) == []


@pytest.mark.parametrize("file", ["borte.json", "/usb/\0.json"])
def test_a_place_that_can_be_none_is_not_looked_into(locations: Locations, file: str) -> None:
    known = {"file": file, "home": NAME, "checksum": ""}
    (locations.home / "elsewhere.json").write_text(json.dumps({"moved": [known]}), "utf-8")
    save_talk(locations.talks / NAME, ONE, HERE, AT)
    assert moved_talks(locations) == []


@pytest.mark.usefixtures("quick_keys")
def test_of_two_locked_versions_the_one_that_was_written_last_is_the_newer(locations: Locations) -> None:
    one = moved(locations)
    locking.lock_talk(one.home, "fire grønne heste i regn")
    locking.lock_talk(one.file, "fire grønne heste i regn")
    for file, at in ((one.home, LATER), (one.file, AT)):
        os.utime(file, (at.timestamp(), at.timestamp()))
    assert newer_than(one.file, [one]) == one.home
    assert newer_than(one.home, [one]) is None


# Coming home


def test_coming_home_it_takes_the_place_of_the_older_one_which_is_kept_and_the_other_place_is_left_empty(
    locations: Locations,
) -> None:
    one = moved(locations)
    remember_moved(locations, one)
    save_talk(before_file(one.file), ONE, HERE, AT)
    assert home_takes(one)
    assert not bring_home(locations, one)
    assert load_talk(one.home).talk == TWO
    assert load_talk(before_file(one.home)).talk == ONE
    assert conflicts(one.home) == []
    assert list(one.file.parent.iterdir()) == []
    assert moved_talks(locations) == []


@pytest.mark.parametrize(
    "there", [lambda file: save_talk(file, OTHER, HERE, LATER), lambda file: file.write_bytes(b"")]
)
def test_where_the_one_at_home_was_changed_both_are_kept(locations: Locations, there: Callable[[Path], object]) -> None:
    one = moved(locations)
    there(one.home)
    theirs = one.home.read_bytes()
    assert bring_home(locations, one)
    assert load_talk(one.home).talk == TWO
    assert [each.read_bytes() for each in conflicts(one.home)] == [theirs]


def test_a_damaged_one_at_home_that_nobody_knew_is_kept_beside_it(locations: Locations) -> None:
    one = moved(locations)._replace(checksum="")
    one.home.write_bytes(b"{")
    assert bring_home(locations, one)
    assert [each.read_bytes() for each in conflicts(one.home)] == [b"{"]


def test_where_they_were_only_elsewhere_in_the_same_talk_nothing_is_kept_beside_it(locations: Locations) -> None:
    one = moved(locations)._replace(checksum="")
    save_talk(one.home, TWO, Position(), LATER)
    save_talk(before_file(one.home), ONE, HERE, AT)
    assert not bring_home(locations, one)
    assert load_talk(before_file(one.home)).talk == ONE
    assert conflicts(one.home) == []


def test_what_is_put_at_home_in_the_last_moment_is_not_written_over(
    locations: Locations, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = moved(locations)
    remember_moved(locations, one)

    def while_it_looks(file: Path) -> Path:
        save_talk(file, OTHER, HERE, LATER)
        return before_file(file)

    monkeypatch.setattr("mus_tui.storage.talk.coming_home.before_file", while_it_looks)
    with pytest.raises(MusError, match="changed_while_coming_home"):
        bring_home(locations, one)
    assert (load_talk(one.home).talk, load_talk(one.file).talk) == (OTHER, TWO)
    assert moved_talks(locations) == [one]


def test_what_lies_beside_it_takes_nobodys_name_at_home_and_the_same_is_there_once(locations: Locations) -> None:
    one = moved(locations)
    mine = Preparation(talk=ONE.id, participant="p2").with_note("hverdag", "Mit")
    for file in (one.home, one.file):
        save_preparation(file, mine, HERE)
    save_talk(one.home.with_suffix(".conflict-1"), ONE, HERE, AT)
    save_talk(one.file.with_suffix(".conflict-1"), OTHER, HERE, AT)
    bring_home(locations, one)
    kept = [load_talk(each).talk for each in conflicts(one.home)]
    assert ONE in kept
    assert OTHER in kept
    assert not list(one.home.parent.glob("*.other-*"))


def test_a_preparation_comes_home_and_what_is_there_by_now_is_kept(locations: Locations) -> None:
    one = moved(locations)
    at_home = Preparation(talk=ONE.id, participant="p2").with_note("hverdag", "Hjemme")
    save_preparation(one.home, at_home, HERE)
    save_preparation(one.file, at_home.with_note("hverdag", "Ude"), HERE)
    away = Moved(private_file(one.file, "p2"), private_file(one.home, "p2"), "")
    remember_moved(locations, away)
    bring_preparation_home(locations, away)
    assert "Ude" in away.home.read_text("utf-8")
    (other,) = one.home.parent.glob("*.other-1.prep")
    assert "Hjemme" in other.read_text("utf-8")
    assert not away.file.exists()
    assert moved_talks(locations) == []


def test_where_nothing_is_at_home_it_just_comes(locations: Locations) -> None:
    one = moved(locations)
    one.home.unlink()
    assert not bring_home(locations, one)
    assert load_talk(one.home).talk == TWO


@pytest.mark.usefixtures("quick_keys")
def test_a_locked_one_comes_home_locked(locations: Locations) -> None:
    one = moved(locations)
    locking.lock_talk(one.home, "fire grønne heste i regn")
    locking.lock_talk(one.file, "fire grønne heste i regn")
    bring_home(locations, one)
    assert b"Skrevet" not in one.home.read_bytes()
    assert load_talk(one.home).talk == TWO


def test_what_lies_beside_it_comes_too(locations: Locations) -> None:
    one = moved(locations)
    mine = Preparation(talk=ONE.id, participant="p2").with_note("hverdag", "Mit")
    save_preparation(one.file, mine, HERE)
    save_talk(one.file.with_suffix(".conflict-1"), OTHER, HERE, AT)
    copy = one.file.with_name("plan.md")
    copy.write_text("plan", "utf-8")
    record_made(one.file, copy, "plan", AT)
    bring_home(locations, one)
    loaded = load_preparation(one.home, "p2")
    assert loaded is not None
    assert loaded.preparation == mine
    assert [load_talk(each).talk for each in conflicts(one.home)] == [OTHER]
    assert [(each.path, each.time) for each in made_for(one.home)] == [(copy, AT)]
    assert list(one.file.parent.iterdir()) == [copy]


def test_a_preparation_at_home_is_not_written_over(locations: Locations) -> None:
    one = moved(locations)
    at_home = Preparation(talk=ONE.id, participant="p2").with_note("hverdag", "Hjemme")
    away = at_home.with_note("hverdag", "Ude")
    save_preparation(one.home, at_home, HERE)
    save_preparation(one.file, away, HERE)
    bring_home(locations, one)
    loaded = load_preparation(one.home, "p2")
    assert loaded is not None
    assert loaded.preparation == at_home
    (other,) = one.home.parent.glob("*.other-1.prep")
    assert "Ude" in other.read_text("utf-8")


def test_a_folder_that_takes_nothing_is_known_and_left_as_it_is(
    locations: Locations, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = moved(locations)
    takes_nothing(monkeypatch, locations.talks)
    there = sorted(locations.talks.iterdir())
    assert not home_takes(one)
    assert sorted(locations.talks.iterdir()) == there


@pytest.mark.parametrize("call", ["replace", "publish"])
def test_where_it_fails_on_the_way_both_are_still_there_and_so_is_where(
    locations: Locations, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    one = moved(locations)
    remember_moved(locations, one)
    save_talk(one.home, OTHER, HERE, LATER)

    def broken(*_: Path) -> None:
        raise OSError(errno.EIO, "broken")

    with monkeypatch.context() as patched:
        patched.setattr(os_calls, call, broken)
        with pytest.raises(MusError):
            bring_home(locations, one)
    assert (load_talk(one.home).talk, load_talk(one.file).talk) == (OTHER, TWO)
    assert moved_talks(locations) == [one]


def test_what_is_damaged_does_not_take_the_place_of_what_is_whole(locations: Locations) -> None:
    one = moved(locations)
    one.file.write_bytes(one.file.read_bytes()[:-20])
    with pytest.raises(MusError, match="talk_damaged"):
        bring_home(locations, one)
    assert load_talk(one.home).talk == ONE


def test_a_folder_of_data_that_has_gone_is_not_made_anew_and_remembers_when_it_is_back(
    locations: Locations, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "hjem"))
    (tmp_path / "hjem").mkdir()
    away = moved(locations)
    locations.home.rename(tmp_path / "trukket")
    assert remember_moved(locations, away) not in (None, locations.home / "elsewhere.json")
    assert not locations.home.exists()
    assert moved_talks(find_locations(str(tmp_path / "andre"), {})) == []
    # Nobody else lists it meanwhile.
    assert moved_talks(find_locations(None, {})) == [away]
    (tmp_path / "trukket").rename(locations.home)
    assert moved_talks(locations) == [away]
    assert newer_than(away.home, moved_talks(locations)) == away.file
    assert moved_talks(find_locations(None, {})) == []


@pytest.mark.parametrize("gone", ["home", "one of two"])
def test_of_two_rows_about_one_talk_each_file_is_listed_once(locations: Locations, gone: str) -> None:
    older, newer = moved(locations), moved(locations, number=2, at=LATER + timedelta(hours=1))
    for each in (older, newer):
        remember_moved(locations, each._replace(stays=True))
    (older.home if gone == "home" else older.file).unlink()
    at_home = [head for head in [read_head(older.home)] if head]
    listed = {head.file: (head.home, head.newer) for head in marked(at_home, moved_talks(locations))}
    elsewhere = {newer.file: (newer.home, None)}
    older_one = {older.file: (None, newer.file)} if gone == "home" else {older.home: (None, newer.file)}
    assert listed == {**elsewhere, **older_one}


def test_one_row_tells_of_a_talk_the_other_way_round_only_where_it_stays(locations: Locations) -> None:
    one = moved(locations)
    remember_moved(locations, one)
    remember_moved(locations, Moved(one.home, one.file, "", stays=True))
    assert {(each.file, each.home) for each in moved_talks(locations)} == {(one.file, one.home), (one.home, one.file)}
