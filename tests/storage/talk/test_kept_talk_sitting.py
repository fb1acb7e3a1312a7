"""One sitting from its beginning to its end: what is opened, what is kept when they leave, and what they choose."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mus_tui.errors import MusError
from mus_tui.model.talk import Talk
from mus_tui.model.values.position import Position
from mus_tui.storage.disk import document
from mus_tui.storage.talk import kept_talk
from mus_tui.storage.talk.generations import before_file, conflicts
from mus_tui.storage.talk.kept_talk import KeptTalk
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from tests.sample import sample_talk

HERE, THERE = Position(step="q-laere"), Position(step="plan")
AT = datetime(2026, 3, 9, 10, 32, tzinfo=UTC)
ONE = sample_talk()
TWO = ONE.with_note("hverdag", "Roligere nu.")
THREE = ONE.with_note("hverdag", "Skrevet et andet sted.")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "2026-03-09-mus-k7f3qa.json"


def opened(file: Path, talk: Talk = ONE) -> KeptTalk:
    save_talk(file, talk, HERE, AT)
    return KeptTalk.opened(file)[1]


def in_conflict(file: Path, number: int, talk: Talk) -> Path:
    beside = file.with_suffix(f".conflict-{number}")
    save_talk(beside, talk, HERE, AT)
    return beside


# Beginning


def test_a_new_talk_is_kept_where_nothing_was(file: Path) -> None:
    kept = KeptTalk(file)
    assert (kept.changed, kept.conflict, kept.other(), kept.diverted) == (None, None, None, False)
    kept.save(ONE, HERE, AT)
    kept.save(TWO, HERE, AT)
    assert load_talk(file).talk == TWO
    assert conflicts(file) == []


def test_a_new_talk_is_never_put_over_what_somebody_else_put_there_first(file: Path) -> None:
    kept = KeptTalk(file)
    save_talk(file, THREE, HERE, AT)
    kept.save(ONE, HERE, AT)
    kept.leave()
    assert load_talk(file).talk == THREE
    assert load_talk(file.with_suffix(".conflict-1")).talk == ONE
    assert not before_file(file).exists()


def test_what_is_opened_says_when_it_was_changed_and_what_a_killed_save_left_is_swept(file: Path) -> None:
    left = file.with_name(f".{file.name}.999999-00c0ffee.tmp")
    left.write_text("Travlt", "utf-8")
    assert opened(file).changed == AT
    assert not left.exists()


@pytest.mark.parametrize("damaged", [True, False])
def test_a_file_that_cannot_be_opened_is_named_with_what_is_wrong(file: Path, damaged: bool) -> None:
    unknown = tuple(each.altered(role="ukendt") for each in ONE.participants)
    save_talk(file, ONE.altered(participants=unknown), HERE, AT)
    if damaged:
        file.write_bytes(file.read_bytes()[:-20])
    with pytest.raises(MusError, match="talk_damaged" if damaged else "talk_unknown_content") as caught:
        KeptTalk.opened(file)
    assert caught.value.values["path"] == file


def test_a_talk_as_large_as_one_may_be_is_opened_saved_and_kept_whole(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_talk(file, ONE, HERE, AT)
    file.write_bytes(file.read_bytes().rstrip())
    largest = file.stat().st_size
    for module in (kept_talk, document):
        monkeypatch.setattr(module, "LARGEST", largest)
    _, kept = KeptTalk.opened(file)
    kept.save(TWO, HERE, AT)
    assert conflicts(file) == []
    assert (load_talk(file).talk, load_talk(before_file(file)).talk) == (TWO, ONE)
    file.write_bytes(b" " * (largest + 1))
    with pytest.raises(MusError, match="talk_too_large"):
        KeptTalk.opened(file)


# Saving


def test_where_they_are_is_kept_and_makes_no_version_of_its_own(file: Path) -> None:
    kept = opened(file)
    kept.save(ONE, THERE, AT)
    assert load_talk(file).position == THERE
    assert not before_file(file).exists()
    kept.save(TWO, THERE, AT)
    kept.save(TWO, HERE, AT)
    assert load_talk(file).position == HERE


def test_what_is_changed_in_a_closed_talk_is_saved(file: Path) -> None:
    kept = opened(file, ONE.closed(AT))
    changed = ONE.closed(AT).altered(minutes="Vi talte om oplæg.")
    kept.save(changed, HERE, AT)
    assert load_talk(file).talk == changed


def test_what_was_saved_here_and_replaced_since_is_written_beside_also_where_nothing_more_is_changed(
    file: Path,
) -> None:
    kept = opened(file)
    kept.save(TWO, HERE, AT)
    save_talk(file, THREE, HERE, AT)
    kept.save(TWO, THERE, AT)
    assert load_talk(file).talk == THREE
    assert [load_talk(each).talk for each in conflicts(file)] == [TWO]


def test_what_waits_to_be_chosen_from_an_earlier_sitting_is_not_written_to(file: Path) -> None:
    beside = in_conflict(file, 1, THREE)
    kept = opened(file)
    assert kept.other() == THREE
    kept.save(TWO, HERE, AT)
    assert (load_talk(file).talk, load_talk(beside).talk) == (TWO, THREE)


def test_what_somebody_writes_while_we_save_is_not_written_over(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = opened(file)
    kept.save(TWO, HERE, AT)
    with monkeypatch.context() as patched:
        fsync = os.fsync

        def while_another_writes(descriptor: int) -> None:
            patched.undo()
            fsync(descriptor)
            save_talk(file, THREE, HERE, AT)

        patched.setattr(os, "fsync", while_another_writes)
        kept.save(TWO.with_note("laere", "mere"), HERE, AT)
    assert load_talk(file).talk == THREE
    assert load_talk(conflicts(file)[0]).talk == TWO.with_note("laere", "mere")
    assert load_talk(before_file(file)).talk == ONE


def test_a_version_of_ours_that_somebody_put_back_is_theirs(file: Path) -> None:
    kept = opened(file)
    kept.save(TWO, HERE, AT)
    kept.save(ONE.with_note("laere", "mere"), HERE, AT)
    put_back = file.read_bytes()
    kept.save(ONE.with_note("laere", "endnu mere"), HERE, AT)
    file.write_bytes(put_back)
    kept.save(ONE.with_note("laere", "det sidste"), HERE, AT)
    assert file.read_bytes() == put_back
    assert load_talk(conflicts(file)[0]).talk.note("laere") == "det sidste"


def test_a_file_that_somebody_took_away_is_written_again(file: Path) -> None:
    kept = opened(file)
    file.unlink()
    kept.save(TWO, HERE, AT)
    assert load_talk(file).talk == TWO
    assert not before_file(file).exists()


# Leaving


def test_whoever_only_looked_leaves_the_last_good_version_as_it_was(file: Path) -> None:
    kept = opened(file, TWO)
    kept.leave()
    assert load_talk(before_file(file)).talk == TWO
    save_talk(before_file(file), ONE, HERE, AT)
    KeptTalk.opened(file)[1].leave()
    assert load_talk(before_file(file)).talk == ONE


def test_what_somebody_else_put_there_is_not_kept_as_ours(file: Path) -> None:
    kept = opened(file)
    kept.save(TWO, HERE, AT)
    save_talk(file, THREE, HERE, AT)
    kept.leave()
    assert load_talk(before_file(file)).talk == ONE


def test_what_is_kept_already_is_not_written_again(file: Path) -> None:
    kept = opened(file)
    kept.save(TWO, HERE, AT)
    kept.leave()
    there = before_file(file).stat().st_ino
    kept.leave()
    assert before_file(file).stat().st_ino == there


# Choosing


@pytest.mark.parametrize("keep", [True, False])
def test_after_a_choice_the_sitting_goes_on_with_what_stands_and_the_next_one_waits(file: Path, keep: bool) -> None:
    waiting, chosen = in_conflict(file, 1, ONE), in_conflict(file, 2, THREE)
    save_talk(before_file(file), ONE, HERE, AT)
    kept = opened(file, TWO)
    assert kept.conflict == chosen
    kept.settle(TWO, HERE, AT, keep=keep)
    stands = TWO if keep else THREE
    assert (kept.conflict, kept.diverted) == (waiting, False)
    kept.leave()
    assert load_talk(before_file(file)).talk == stands
    save_talk(file, ONE.with_note("laere", "andres"), HERE, AT)
    kept.save(stands, THERE, AT)
    assert {load_talk(each).talk for each in conflicts(file)} == {ONE, stands}
    assert load_talk(waiting).talk == ONE


def test_a_version_that_cannot_be_read_is_not_chosen_and_both_are_still_there(file: Path) -> None:
    other = in_conflict(file, 1, THREE)
    other.write_bytes(other.read_bytes()[:-20])
    kept = opened(file, TWO)
    with pytest.raises(MusError, match="talk_damaged") as caught:
        kept.settle(TWO, HERE, AT, keep=False)
    assert caught.value.values["path"] == other
    assert load_talk(file).talk == TWO
    assert conflicts(file) == [other]
