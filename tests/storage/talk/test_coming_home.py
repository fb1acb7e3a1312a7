"""On its way home no talk is written over, nothing that lies beside it is lost, and nobody else's file goes with it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mus_tui.errors import MusError
from mus_tui.model.talk import Talk
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import Preparation
from mus_tui.storage.disk import os_calls, sealing
from mus_tui.storage.disk.document import LARGEST
from mus_tui.storage.locations import Locations, find_locations
from mus_tui.storage.preparation.preparation_file import SHARED, private_file, save_preparation
from mus_tui.storage.talk import coming_home, left_behind, locking
from mus_tui.storage.talk.coming_home import bring_home, bring_preparation_home, home_takes
from mus_tui.storage.talk.generations import before_file, conflicts
from mus_tui.storage.talk.left_behind import checksum_of, other_version_in, remember_left, version_at_home
from mus_tui.storage.talk.moved import Moved, moved_talks
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from tests.quick_keys import quick_keys  # noqa: F401 - a fixture
from tests.sample import sample_talk

HERE = Position(step="q-laere")
AT = datetime(2026, 3, 9, 10, 32, tzinfo=UTC)
LATER = AT + timedelta(minutes=5)
ONE = sample_talk()
TWO = ONE.with_note("hverdag", "Skrevet på nøglen.")
OTHER = ONE.with_note("hverdag", "Skrevet hjemme imens.")
NAME = f"2026-03-09-mus-{ONE.id}.json"
STEM = NAME.removesuffix(".json")


@pytest.fixture
def locations(tmp_path: Path) -> Locations:
    found = find_locations(str(tmp_path / "mus"), {})
    found.talks.mkdir(parents=True)
    save_talk(found.talks / NAME, ONE, HERE, AT)
    return found


@pytest.fixture
def away(tmp_path: Path, locations: Locations) -> Moved:
    """A talk that was saved on a stick, with an older version of it at home."""
    (tmp_path / "usb").mkdir()
    home = locations.talks / NAME
    save_talk(tmp_path / "usb" / NAME, TWO, HERE, LATER)
    return Moved(tmp_path / "usb" / NAME, home, checksum_of(home.read_bytes()))


def beside(file: Path) -> dict[str, bytes]:
    """Return what lies in a folder beside a talk."""
    return {each.name: each.read_bytes() for each in file.parent.iterdir() if each != file}


# Whether it can come


def test_what_is_no_talk_has_no_checksum() -> None:
    assert [checksum_of(data) for data in (None, b"", b"{")] == ["", "", ""]


def test_home_is_asked_for_room_for_three_of_it(away: Moved, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Path, int]] = []

    def takes(path: Path, size: int) -> bool:
        asked.append((path, size))
        return True

    monkeypatch.setattr(coming_home, "takes_files", takes)
    assert home_takes(away)
    assert asked == [(away.home, 3 * len(away.file.read_bytes()))]


def test_one_that_is_out_of_reach_cannot_come(away: Moved) -> None:
    away.file.unlink()
    assert not home_takes(away)


# What is there already


def test_what_is_older_at_home_is_kept_and_nothing_else_is_made(locations: Locations, away: Moved) -> None:
    save_talk(before_file(away.file), OTHER, HERE, AT)
    assert bring_home(locations, away) is False
    assert load_talk(away.home).talk == TWO
    assert load_talk(before_file(away.home)).talk == ONE
    assert beside(away.home).keys() == {before_file(away.home).name}


def test_one_that_nobody_knew_at_home_is_kept_to_choose_from(locations: Locations, away: Moved) -> None:
    save_talk(away.home, OTHER, HERE, LATER)
    theirs = away.home.read_bytes()
    assert bring_home(locations, away) is True
    assert beside(away.home) == {f"{STEM}.conflict-1": theirs}


@pytest.mark.usefixtures("quick_keys")
@pytest.mark.parametrize("same", [False, True])
def test_of_two_locked_ones_that_nobody_can_look_into_both_are_kept_unless_they_are_the_same(
    locations: Locations, away: Moved, same: bool
) -> None:
    for file in (away.home, away.file):
        locking.lock_talk(file, "fire grønne heste i regn")
    if same:
        away.home.write_bytes(away.file.read_bytes())
    ours, theirs = away.file.read_bytes(), away.home.read_bytes()
    sealing.forget_everything()
    assert bring_home(locations, away) is not same
    assert away.home.read_bytes() == ours
    assert beside(away.home) == ({} if same else {f"{STEM}.conflict-1": theirs})


def test_what_changes_in_the_last_moment_is_said_to_have_changed(
    locations: Locations, away: Moved, monkeypatch: pytest.MonkeyPatch
) -> None:
    def while_it_looks(file: Path) -> Path:
        save_talk(file, OTHER, HERE, LATER)
        return before_file(file)

    monkeypatch.setattr(coming_home, "before_file", while_it_looks)
    with pytest.raises(MusError) as error:
        bring_home(locations, away)
    assert (error.value.message, error.value.values) == ("changed_while_coming_home", {"path": away.home})


def test_a_damaged_one_is_named_and_stays_where_it_is(locations: Locations, away: Moved) -> None:
    away.file.write_bytes(away.file.read_bytes()[:-20])
    with pytest.raises(MusError) as error:
        bring_home(locations, away)
    assert (error.value.message, error.value.values) == ("talk_damaged", {"path": away.file})
    assert load_talk(away.home).talk == ONE
    assert away.file.exists()


# What lies beside it


def test_what_is_too_large_to_be_ours_comes_whole(locations: Locations, away: Moved) -> None:
    recording = away.file.with_name(f"{STEM} optagelse.m4a")
    with recording.open("wb") as file:
        file.truncate(LARGEST + 9)
    bring_home(locations, away)
    assert away.home.with_name(recording.name).stat().st_size == LARGEST + 9
    assert not recording.exists()


def test_of_two_files_with_one_name_both_are_kept(locations: Locations, away: Moved) -> None:
    copy = f"{STEM} (kopi).json"
    away.home.with_name(copy).write_bytes(b"hjemme")
    away.file.with_name(copy).write_bytes(b"ude")
    bring_home(locations, away)
    there = beside(away.home)
    assert (there[copy], there[f"{STEM}.other-1"]) == (b"hjemme", b"ude")


def test_a_version_with_more_in_its_name_waits_to_be_chosen_too(locations: Locations, away: Moved) -> None:
    save_talk(away.file.with_name(f"{STEM}.conflict-1-kontoret"), OTHER, HERE, AT)
    bring_home(locations, away)
    assert [each.name for each in conflicts(away.home)] == [f"{STEM}.conflict-1"]


def test_what_is_shared_at_home_is_not_written_over_and_has_no_other_version(locations: Locations, away: Moved) -> None:
    for file, data in ((away.home, b"hjemme"), (away.file, b"ude")):
        private_file(file, "p2").with_suffix(SHARED).write_bytes(data)
    bring_home(locations, away)
    shared = private_file(away.home, "p2").with_suffix(SHARED).name
    assert beside(away.home) == {shared: b"hjemme", before_file(away.home).name: beside(away.home)[f"{STEM}.before"]}


def test_what_is_put_beside_it_in_the_last_moment_is_not_written_over(
    locations: Locations, away: Moved, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = private_file(away.file, "p2")
    mine.write_bytes(b"ude")
    publish = os_calls.publish

    def late(temporary: Path, path: Path) -> None:
        path.write_bytes(b"hjemme")
        publish(temporary, path)

    monkeypatch.setattr(os_calls, "publish", late)
    with pytest.raises(MusError, match="already_there"):
        bring_home(locations, away)
    assert private_file(away.home, "p2").read_bytes() == b"hjemme"
    assert mine.read_bytes() == b"ude"


@pytest.mark.parametrize("stays", [False, True])
def test_what_somebody_is_writing_now_is_left_to_them(locations: Locations, away: Moved, stays: bool) -> None:
    writing = away.file.with_name(f".{NAME}.123-0123abcd.tmp")
    writing.write_bytes(b"{")
    bring_home(locations, away._replace(stays=stays))
    assert writing.read_bytes() == b"{"
    assert not [name for name in beside(away.home) if name.endswith(".tmp")]


def test_other_versions_of_one_that_stays_are_told_apart_where_it_stays(locations: Locations, away: Moved) -> None:
    save_talk(away.file.with_suffix(".conflict-1"), OTHER, HERE, AT)
    bring_home(locations, away._replace(stays=True))
    assert away.file.with_suffix(".conflict-1").exists()
    assert beside(away.home).keys() == {before_file(away.home).name}


# A preparation


@pytest.mark.parametrize("at_home", [None, "the same", "another"])
def test_a_preparation_comes_home_and_only_another_one_there_is_kept_beside_it(
    locations: Locations, away: Moved, at_home: str | None
) -> None:
    mine = Preparation(talk=ONE.id, participant="p2").with_note("hverdag", "Mit")
    save_preparation(away.file, mine, HERE)
    one = Moved(private_file(away.file, "p2"), private_file(away.home, "p2"), "")
    one.file.with_suffix(SHARED).write_bytes(b"{}")
    data = one.file.read_bytes()
    if at_home:
        one.home.write_bytes(data if at_home == "the same" else b"et andet")
    bring_preparation_home(locations, one)
    other = {f"{STEM}.p2.other-1.prep": b"et andet"} if at_home == "another" else {}
    assert beside(away.home) == {one.home.name: data, **other}
    assert beside(away.file) == {}


# Versions that are left behind


def test_a_version_left_at_home_is_remembered_once(locations: Locations, away: Moved) -> None:
    assert remember_left(locations, [], away.file, away.home) is True
    known = moved_talks(locations)
    assert known == [away._replace(stays=True)]
    assert remember_left(locations, known, away.file, away.home) is False
    assert remember_left(locations, known, away.home, away.file) is False


def test_one_that_cannot_be_read_is_not_remembered(locations: Locations, away: Moved) -> None:
    away.home.unlink()
    away.home.mkdir()
    assert remember_left(locations, [], away.file, away.home) is False
    assert moved_talks(locations) == []


@pytest.mark.parametrize(
    ("name", "there", "found"),
    [
        (NAME, TWO, True),
        (f"2026-03-10-mus-{ONE.id}.json", TWO, True),
        (NAME, None, False),
        (NAME, ONE.altered(id="abcdef22"), False),
        ("2026-03-09-mus-abcdef22.json", TWO, False),
    ],
)
def test_the_version_at_home_is_found_by_its_name_and_by_what_is_in_it(
    locations: Locations, away: Moved, name: str, there: Talk | None, found: bool
) -> None:
    away.home.unlink()
    file = locations.talks / name
    save_talk(file, there, HERE, AT) if there else file.write_bytes(b"{")
    assert version_at_home(locations, away.file, ONE.id) == (file if found else None)


def test_the_version_at_home_is_found_where_the_system_has_no_place_of_its_own(
    locations: Locations, away: Moved, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nowhere(*_: object) -> Locations:
        raise RuntimeError("no home folder")

    monkeypatch.setattr(left_behind, "find_locations", nowhere)
    assert version_at_home(locations, away.file, ONE.id) == away.home


@pytest.mark.parametrize(("there", "found"), [(ONE, True), (TWO, False), (None, False)])
def test_another_version_is_told_where_the_talk_came_from(
    locations: Locations, away: Moved, there: Talk | None, found: bool
) -> None:
    bring_home(locations, away)
    older = away.file.with_name(f"2026-03-08-mus-{ONE.id}.json")
    if there:
        save_talk(older, there, HERE, AT)
    assert other_version_in(older.parent, ONE.id, of=away.home) == (older if found else None)


def test_the_talk_itself_is_no_other_version_and_one_that_cannot_be_read_has_none(away: Moved) -> None:
    assert other_version_in(away.file.parent, ONE.id, of=away.file) is None
    away.home.unlink()
    away.home.mkdir()
    assert other_version_in(away.file.parent, ONE.id, of=away.home) is None
