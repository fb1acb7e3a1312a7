from __future__ import annotations

import os
from pathlib import Path

import pytest

from mus_tui.errors import MusError
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import Preparation
from mus_tui.storage.disk import os_calls
from mus_tui.storage.disk.document import LARGEST
from mus_tui.storage.preparation.kept_preparation import KeptPreparation
from mus_tui.storage.preparation.preparation_file import (
    load_preparation,
    load_shared,
    private_file,
    save_preparation,
    shared_file,
)
from mus_tui.storage.talk.talk_files import family_of

HERE, THERE = Position(step="q-laere"), Position(step="q-hverdag")
MINE = Preparation(talk="k7f3qa", participant="p2").with_note("hverdag", "Mit")
THEIRS = MINE.with_note("laere", "Skrevet på den anden computer")


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    path = tmp_path / "2026-03-09-mus-k7f3qa.json"
    path.write_bytes(b"{}")
    save_preparation(path, MINE, HERE)
    return path


def others(talk: Path) -> list[str]:
    return sorted(path.name for path in talk.parent.glob("*.other-*"))


def test_what_came_from_elsewhere_is_kept_beside_and_ours_goes_on_in_its_place(talk: Path) -> None:
    kept = KeptPreparation(MINE)
    save_preparation(talk, THEIRS, HERE)
    theirs = private_file(talk, "p2").read_bytes()
    ours = MINE.with_note("hverdag", "Mit og mere")
    for text in ("Mit", "Mit og", "Mit og mere"):
        kept.save(talk, MINE.with_note("hverdag", text), HERE)
    assert load_preparation(talk, "p2") == (ours, HERE)
    assert others(talk) == [f"{talk.stem}.p2.other-1.prep"]
    aside = talk.with_name(others(talk)[0])
    assert aside.read_bytes() == theirs
    assert aside in family_of(talk)
    assert os.name == "nt" or aside.stat().st_mode & 0o777 == 0o600


def test_a_damaged_one_and_a_second_one_are_kept_too(talk: Path) -> None:
    kept = KeptPreparation(MINE)
    for there in (b"half a fi", b""):
        private_file(talk, "p2").write_bytes(there)
        kept.save(talk, MINE.with_note("laere", f"efter {len(there)}"), HERE)
    assert [talk.with_name(name).read_bytes() for name in others(talk)] == [b"half a fi", b""]


def test_one_that_is_too_large_to_be_ours_is_kept_whole(talk: Path) -> None:
    kept = KeptPreparation(MINE)
    theirs = b" " * (LARGEST + 9)
    private_file(talk, "p2").write_bytes(theirs)
    kept.save(talk, THEIRS, HERE)
    assert talk.with_name(others(talk)[0]).read_bytes() == theirs


def test_another_place_or_our_own_save_that_failed_at_its_end_is_nobody_elses(
    talk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = KeptPreparation(MINE)
    save_preparation(talk, MINE, THERE)
    kept.save(talk, THEIRS, HERE)

    def broken(temporary: Path, path: Path) -> None:
        temporary.replace(path)
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(os_calls, "replace", broken)
        with pytest.raises(MusError, match="cannot_write_other"):
            kept.save(talk, MINE, HERE)
    kept.save(talk, THEIRS, HERE)
    assert others(talk) == []


def test_where_theirs_cannot_be_kept_it_is_not_overwritten(talk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = KeptPreparation(MINE)
    save_preparation(talk, THEIRS, HERE)

    def full(temporary: Path, path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os_calls, "publish", full)
    with pytest.raises(MusError, match="cannot_write_full"):
        kept.save(talk, MINE.with_note("laere", "Mit"), HERE)
    assert load_preparation(talk, "p2") == (THEIRS, HERE)


# Looked at again while nothing is written


def looked_at(talk: Path) -> KeptPreparation:
    return KeptPreparation(MINE, HERE, talk)


@pytest.mark.parametrize("theirs", [b"", b"half a fi"])
def test_what_somebody_puts_in_its_place_is_kept_beside_without_a_letter_being_typed(talk: Path, theirs: bytes) -> None:
    kept = looked_at(talk)
    assert not kept.look()
    private_file(talk, "p2").write_bytes(theirs)
    assert kept.look()
    assert load_preparation(talk, "p2") == (MINE, HERE)
    aside = talk.with_name(others(talk)[0])
    assert aside.read_bytes() == theirs
    assert kept.found == ("other", aside)
    assert not kept.look(whole=True)


@pytest.mark.parametrize("many", [1, 2, 3])
def test_one_that_this_very_sitting_wrote_is_another_one_by_now(talk: Path, many: int) -> None:
    kept, mine = looked_at(talk), MINE
    private = private_file(talk, "p2")
    written = [private.read_bytes()]
    for number in range(3):
        kept.save(talk, mine := mine.with_note("laere", f"mere{number}"), HERE)
        written.append(private.read_bytes())
    private.write_bytes(theirs := written[-1 - many])
    assert kept.look()
    assert load_preparation(talk, "p2") == (mine, HERE)
    (aside,) = (talk.with_name(name) for name in others(talk))
    assert aside.read_bytes() == theirs
    assert kept.found == ("other", aside)


def test_what_was_kept_beside_once_is_kept_again_where_it_comes_back(talk: Path) -> None:
    kept = looked_at(talk)
    for _ in range(2):
        private_file(talk, "p2").write_bytes(b"half a fi")
        assert kept.look()
    assert [talk.with_name(name).read_bytes() for name in others(talk)] == [b"half a fi"] * 2


def test_a_preparation_that_was_taken_away_is_written_once_more(talk: Path) -> None:
    kept = looked_at(talk)
    private_file(talk, "p2").unlink()
    assert kept.look()
    assert load_preparation(talk, "p2") == (MINE, HERE)
    assert kept.found == ("gone", private_file(talk, "p2"))


def test_what_is_shared_is_again_what_is_shared_now(talk: Path) -> None:
    shares = MINE.with_shared("hverdag")
    kept = KeptPreparation(MINE)
    kept.save(talk, shares, HERE)
    before = shared_file(talk, "p2").read_bytes()
    shared_file(talk, "p2").unlink()
    assert kept.look()
    assert load_shared(talk, "p2") == shares.shared_part()
    kept.save(talk, MINE, HERE)
    shared_file(talk, "p2").write_bytes(before)
    assert kept.look()
    assert not shared_file(talk, "p2").exists(), "what was taken back came back from outside"


def test_merely_to_look_leaves_no_file_behind(talk: Path) -> None:
    private_file(talk, "p2").unlink()
    kept = KeptPreparation(Preparation(talk="k7f3qa", participant="p2"))
    assert not kept.look(whole=True)
    assert not private_file(talk, "p2").exists()


def test_a_folder_that_is_gone_is_trouble_until_it_is_back(talk: Path) -> None:
    kept = looked_at(talk)
    away = talk.parent.rename(talk.parent.with_name("away"))
    with pytest.raises(MusError, match="cannot_write_gone"):
        kept.look()
    away.rename(talk.parent)
    assert not kept.look()
    assert kept.found is None
