"""Neither version is lost in the moment of choosing, and what is taken away is in no older version."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from mus_tui.errors import MusError
from mus_tui.model.talk import Talk
from mus_tui.storage.disk.atomic import write_atomic
from mus_tui.storage.talk import kept_talk
from mus_tui.storage.talk.generations import before_file, conflicts, set_aside
from mus_tui.storage.talk.kept_talk import KeptTalk
from mus_tui.storage.talk.talk_file import changed_at, load_talk, read_talk, save_talk
from tests.model.build import last_year
from tests.storage.talk.test_kept_talk import AT, HERE, ONE, THREE, TWO, opened

OTHER = ONE.with_note("hverdag", "Kom lige nu.")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "2026-03-09-mus-k7f3qa.json"


def diverted(file: Path) -> KeptTalk:
    """Return a talk whose own version lies beside what somebody else has put in its place."""
    kept = opened(file)
    save_talk(file, THREE, HERE, AT)
    kept.save(TWO, HERE, AT)
    return kept


def talks_beside(file: Path) -> list[Talk]:
    return [load_talk(each).talk for each in sorted(file.parent.glob("*.other-*"))]


def test_what_comes_in_the_very_moment_of_choosing_is_not_written_over(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = diverted(file)

    def and_another_comes(*told: Any) -> Path:
        save_talk(file, OTHER, HERE, AT)
        return set_aside(*told)

    monkeypatch.setattr(kept_talk, "set_aside", and_another_comes)
    with pytest.raises(MusError) as caught:
        kept.settle(TWO, HERE, AT, keep=True)
    assert (caught.value.message, caught.value.values) == ("changed_while_choosing", {"path": file})
    assert load_talk(file).talk == OTHER
    assert [load_talk(each).talk for each in conflicts(file)] == [TWO]


def test_ours_beside_it_that_somebody_has_changed_is_not_removed_when_they_choose(file: Path) -> None:
    kept = diverted(file)
    assert kept.conflict is not None
    save_talk(kept.conflict, OTHER, HERE, AT)
    with pytest.raises(MusError, match=r"^changed_while_choosing"):
        kept.settle(TWO, HERE, AT, keep=True)
    assert [load_talk(each).talk for each in (file, kept.conflict)] == [THREE, OTHER]
    assert talks_beside(file) == []


def test_the_other_one_cannot_be_chosen_where_it_has_gone(file: Path) -> None:
    kept = diverted(file)
    file.unlink()
    with pytest.raises(MusError, match=r"^cannot_read_gone"):
        kept.settle(TWO, HERE, AT, keep=False)
    assert not file.exists()
    assert [load_talk(each).talk for each in conflicts(file)] == [TWO]


def test_what_comes_to_lie_where_ours_was_to_lie_beside_is_not_written_over_either(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = opened(file)
    save_talk(file, THREE, HERE, AT)
    first = file.with_suffix(".conflict-1")

    def and_another_comes(path: Path, *told: Any, **how: Any) -> None:
        if path == first and not first.exists():
            save_talk(first, OTHER, HERE, AT)
        write_atomic(path, *told, **how)

    monkeypatch.setattr(kept_talk, "write_atomic", and_another_comes)
    kept.save(TWO, HERE, AT)
    assert kept.conflict is not None
    assert [load_talk(each).talk for each in (file, first, kept.conflict)] == [THREE, OTHER, TWO]


@pytest.mark.parametrize("rows_alone", [True, False])
def test_an_earlier_plan_that_was_taken_away_or_a_row_of_it_is_in_no_older_version(
    file: Path, rows_alone: bool
) -> None:
    plan = last_year()
    kept = opened(file, ONE.altered(previous=(plan,)))
    kept.save(TWO.altered(previous=(plan,)), HERE, AT)
    kept.leave()
    assert before_file(file).exists()
    kept = KeptTalk.opened(file)[1]
    left = (plan.altered(agreements=plan.agreements[:1]),) if rows_alone else ()
    kept.save(TWO.altered(previous=left), HERE, AT)
    assert not before_file(file).exists()


def test_an_earlier_plan_without_agreements_that_was_taken_away_is_in_no_older_version_either(file: Path) -> None:
    kept = opened(file, ONE.altered(previous=(last_year().altered(agreements=()),)))
    before_file(file).write_bytes(file.read_bytes())
    kept.save(ONE, HERE, AT)
    assert not before_file(file).exists()


def test_what_was_taken_away_is_found_each_time_and_is_no_change_that_begins_the_sitting(file: Path) -> None:
    kept = opened(file)
    for _ in range(2):
        file.unlink()
        kept.found = None
        assert kept.look()
        assert kept.found is not None
    assert changed_at(read_talk(file).document) == AT
    kept.save(TWO, HERE, AT)
    assert load_talk(before_file(file)).talk == ONE


def test_our_version_beside_that_was_taken_away_is_found_each_time_too(file: Path) -> None:
    kept = diverted(file)
    assert kept.conflict is not None
    kept.conflict.unlink()
    kept.found = None
    assert kept.look()
    assert kept.found is not None and kept.found.what == "gone"


def test_a_new_talk_was_never_anywhere_and_nothing_is_written_by_looking_for_it(file: Path) -> None:
    kept = KeptTalk(file)
    assert not kept.look() and not kept.only_looked_at(ONE)
    assert not file.exists()
    save_talk(file, THREE, HERE, AT)
    kept.leave()
    assert not before_file(file).exists()
    file.unlink()
    kept.save(ONE, HERE, AT)
    assert kept.found is None


def test_it_is_known_whether_a_talk_has_only_been_looked_at(file: Path) -> None:
    kept = opened(file)
    assert kept.only_looked_at(ONE) and not kept.only_looked_at(TWO)
    kept.save(TWO, HERE, AT)
    assert not kept.only_looked_at(TWO)


def test_a_closed_talk_that_we_wrote_ourselves_is_not_written_again_by_looking_at_it(file: Path) -> None:
    kept, closed = opened(file), TWO.closed(AT)
    kept.save(closed, HERE, AT)
    written = file.stat().st_ino
    kept.save(closed, HERE, AT)
    assert file.stat().st_ino == written
