"""A talk written in on a stick leaves an older version at home, which says so until they are the same."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import Preparation
from mus_tui.storage.locations import Locations, find_locations
from mus_tui.storage.preparation.preparation_file import load_preparation, save_preparation
from mus_tui.storage.talk import locking
from mus_tui.storage.talk.coming_home import bring_home
from mus_tui.storage.talk.generations import before_file, conflicts
from mus_tui.storage.talk.left_behind import remember_left, version_at_home
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
NAME = f"2026-03-09-mus-{ONE.id}.json"


@pytest.fixture
def locations(tmp_path: Path) -> Locations:
    found = find_locations(str(tmp_path / "mus"), {})
    found.talks.mkdir(parents=True)
    save_talk(found.talks / NAME, ONE, HERE, AT)
    return found


@pytest.fixture
def stick(tmp_path: Path, locations: Locations) -> Path:
    """A copy of the folder of data on a stick."""
    (tmp_path / "usb" / "talks").mkdir(parents=True)
    file = tmp_path / "usb" / "talks" / NAME
    file.write_bytes((locations.talks / NAME).read_bytes())
    return file


def opened(locations: Locations, file: Path) -> list[Moved]:
    """Open a talk that lies elsewhere, and return what is remembered by then."""
    left = version_at_home(locations, file, ONE.id)
    assert left is not None
    remember_left(locations, moved_talks(locations), file, left)
    return moved_talks(locations)


def test_the_version_at_home_is_older_once_the_one_on_the_stick_is_written_in_and_not_before(
    locations: Locations, stick: Path
) -> None:
    moved, home = opened(locations, stick), locations.talks / NAME
    assert [newer_than(each, moved) for each in (home, stick)] == [None, None]
    save_talk(stick, TWO, HERE, LATER)
    assert [newer_than(each, moved) for each in (home, stick)] == [stick, None]
    save_talk(home, TWO, HERE, LATER)
    assert newer_than(home, moved) is None


def test_in_the_list_the_older_one_says_where_the_newer_lies_which_stands_there_too(
    locations: Locations, stick: Path
) -> None:
    moved = opened(locations, stick)
    at_home = read_head(locations.talks / NAME)
    assert at_home is not None
    assert [(each.file, each.newer) for each in marked([at_home], moved)] == [(at_home.file, None)]
    save_talk(stick, TWO, HERE, LATER)
    newer, older = marked([at_home], moved)
    assert (newer.file, newer.home, newer.newer) == (stick, at_home.file, None)
    assert (older.file, older.home, older.newer) == (at_home.file, None, stick)


def test_the_stick_may_be_out_and_the_older_one_still_says_so(locations: Locations, stick: Path) -> None:
    moved, home = opened(locations, stick), locations.talks / NAME
    stick.unlink()
    assert newer_than(home, moved) == stick
    assert [each.newer for each in marked([read_head(home)], moved)] == [stick]  # type: ignore[list-item]


def test_the_program_started_on_the_stick_tells_the_computer_too(
    stick: Path, locations: Locations, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_stick = find_locations(str(stick.parent.parent), {})
    usual = find_locations(None, {})
    usual.talks.mkdir(parents=True)
    left = usual.talks / NAME
    save_talk(left, ONE, HERE, AT)
    (locations.talks / NAME).unlink()
    opened(on_stick, stick)
    save_talk(stick, TWO, HERE, LATER)
    assert sorted(each.name for each in stick.parent.parent.iterdir()) == ["talks"], "the stick need not know"
    assert newer_than(left, moved_talks(usual)) == stick


def test_it_says_no_more_than_where_they_lie_and_is_written_once(locations: Locations, stick: Path) -> None:
    opened(locations, stick)
    opened(locations, stick)
    record = locations.home / "elsewhere.json"
    assert record.read_text("utf-8").count(str(stick)) == 1
    assert "Mette" not in record.read_text("utf-8")
    if os.name == "posix":
        assert record.stat().st_mode & 0o077 == 0


def test_it_is_brought_home_and_stays_where_it_lies_and_both_are_the_same(locations: Locations, stick: Path) -> None:
    (moved,), home = opened(locations, stick), locations.talks / NAME
    save_talk(stick, TWO, HERE, LATER)
    save_preparation(stick, Preparation(talk=ONE.id, participant="p2").with_note("hverdag", "Mit"), HERE)
    save_talk(before_file(stick), ONE, HERE, AT)
    beside = sorted(each.name for each in stick.parent.iterdir())
    assert not bring_home(locations, moved)
    assert load_talk(home).talk == load_talk(stick).talk == TWO
    assert load_talk(before_file(home)).talk == ONE
    assert load_preparation(home, "p2") is not None
    assert sorted(each.name for each in stick.parent.iterdir()) == beside
    at_home = [f"{home.stem}.before", home.name, f"{home.stem}.p2.prep", f"{home.stem}.p2.shared"]
    assert {each.name for each in home.parent.iterdir()} <= {*at_home}, "its older versions stay where they are"
    assert moved_talks(locations) == []
    assert not (locations.home / "elsewhere.json").exists()


def test_what_was_written_at_home_meanwhile_is_kept_beside_it(locations: Locations, stick: Path) -> None:
    (moved,), home = opened(locations, stick), locations.talks / NAME
    mine = ONE.with_note("hverdag", "Skrevet hjemme.")
    save_talk(home, mine, HERE, LATER)
    save_talk(stick, TWO, HERE, LATER + timedelta(minutes=1))
    assert bring_home(locations, moved)
    assert [load_talk(each).talk for each in conflicts(home)] == [mine]


def test_where_the_one_at_home_is_the_newer_the_one_on_the_stick_says_so(locations: Locations, stick: Path) -> None:
    save_talk(locations.talks / NAME, TWO, HERE, LATER)
    moved = opened(locations, stick)
    assert newer_than(stick, moved) == locations.talks / NAME
    assert newer_than(locations.talks / NAME, moved) is None


@pytest.mark.usefixtures("quick_keys")
def test_two_that_are_locked_are_the_same_while_their_files_are(locations: Locations, stick: Path) -> None:
    home = locations.talks / NAME
    locking.lock_talk(home, "fire grønne heste i regn")
    stick.write_bytes(home.read_bytes())
    os.utime(home, (AT.timestamp(), AT.timestamp()))
    moved = opened(locations, stick)
    assert newer_than(home, moved) is None
    save_talk(stick, TWO, HERE, LATER)
    assert newer_than(home, moved) == stick


def test_what_is_destroyed_is_remembered_no_more_but_for_one_that_nothing_else_finds(
    locations: Locations, stick: Path, tmp_path: Path
) -> None:
    home = locations.talks / NAME
    opened(locations, stick)
    forget_moved(locations, home)
    assert moved_talks(locations) == []
    saved = Moved(tmp_path / "usb" / NAME, home, "")
    save_talk(saved.file, TWO, HERE, LATER)
    remember_moved(locations, saved)
    forget_moved(locations, home)
    assert moved_talks(locations) == [saved]


def test_two_folders_of_data_remember_by_name_each_in_its_own(stick: Path, locations: Locations) -> None:
    usual = find_locations(None, {})
    usual.talks.mkdir(parents=True)
    other = usual.talks / "2026-03-10-mus-abcdef22.json"
    save_talk(other, ONE.altered(id="abcdef22"), HERE, AT)
    away = Moved(stick.with_name(other.name), other, "")
    save_talk(away.file, ONE.altered(id="abcdef22"), HERE, LATER)
    remember_moved(usual, away)
    save_talk(usual.talks / NAME, ONE, HERE, AT)
    (locations.talks / NAME).unlink()
    opened(locations, stick)
    assert {(each.file, each.home) for each in moved_talks(usual)} == {
        (away.file, other),
        (stick, usual.talks / NAME),
    }


def test_what_was_known_of_the_one_at_home_is_not_forgotten_by_opening_the_other_once_more(
    locations: Locations, stick: Path
) -> None:
    home = locations.talks / NAME
    opened(locations, stick)
    save_talk(home, ONE.with_note("hverdag", "Skrevet hjemme."), HERE, LATER)
    (moved,) = opened(locations, stick)
    save_talk(stick, TWO, HERE, LATER + timedelta(minutes=1))
    assert bring_home(locations, moved), "both were changed"


def test_another_talk_is_never_taken_for_the_version_at_home(locations: Locations, stick: Path) -> None:
    home = locations.talks / NAME
    home.unlink()
    save_talk(home, ONE.altered(id="abcdef22"), HERE, AT)
    save_talk(locations.talks / "2026-03-10-mus-abcdef22.json", ONE.altered(id="abcdef22"), HERE, AT)
    assert version_at_home(locations, stick, ONE.id) is None


def test_on_the_stick_its_own_talk_lies_at_home_and_the_newer_one_on_the_computer_is_listed_too(
    locations: Locations, stick: Path
) -> None:
    moved, home = opened(locations, stick), locations.talks / NAME
    head = read_head(stick)
    assert head is not None
    assert [(each.file, each.home) for each in marked([head], moved)] == [(home, None), (stick, None)]
    save_talk(home, TWO, HERE, LATER)
    assert [(each.file, each.home, each.newer) for each in marked([head], moved)] == [
        (home, None, None),
        (stick, None, home),
    ]


def test_each_pair_is_remembered_once_whichever_way_round_and_no_other_goes_with_it(
    locations: Locations, stick: Path
) -> None:
    home = locations.talks / NAME
    other = Moved(stick.with_name("2026-03-10-mus-abcdef22.json"), home.with_name("2026-03-10-mus-abcdef22.json"), "")
    save_talk(other.home, ONE.altered(id="abcdef22"), HERE, AT)
    remember_moved(locations, other._replace(stays=True))
    opened(locations, stick)
    remember_moved(locations, Moved(home, stick, "", stays=True))
    assert [(each.file, each.home) for each in moved_talks(locations)] == [(home, stick), (other.file, other.home)]
    forget_moved(locations, home)
    assert [(each.file, each.home) for each in moved_talks(locations)] == [(other.file, other.home)]


def test_a_name_with_half_a_character_stops_nothing(locations: Locations, stick: Path) -> None:
    remember_moved(locations, Moved(stick.with_name("\udcff.json"), locations.talks / NAME, "", stays=True))
    assert moved_talks(locations) != []
