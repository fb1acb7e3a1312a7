from __future__ import annotations

import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mus_tui.storage.talk.made_file import Made, made_file, made_for, plan_was_given, record_made
from mus_tui.storage.talk.talk_files import family_of


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    (tmp_path / "talks").mkdir()
    return tmp_path / "talks" / "2026-11-22-mus-k7f3qapd.json"


def written(folder: Path, name: str, text: str = "Planen") -> Path:
    file = folder / name
    file.write_text(text, "utf-8")
    return file


def test_what_was_written_for_a_talk_is_found_again_until_it_is_gone(talk: Path, tmp_path: Path) -> None:
    plan, form = written(tmp_path, "plan.md"), written(tmp_path, "skema.md")
    record_made(talk, plan, "plan")
    record_made(talk, form, "form")
    record_made(talk, plan, "plan")
    assert [(each.path, each.sort) for each in made_for(talk)] == [(form, "form"), (plan, "plan")]
    plan.unlink()
    assert [each.path for each in made_for(talk)] == [form]


@pytest.mark.parametrize("sort", ["plan", "own_plan_with_notes"])
def test_a_draft_of_a_plan_is_no_copy_of_it_and_what_was_written_when_it_was_closed_is(
    talk: Path, tmp_path: Path, sort: str
) -> None:
    closed = datetime(2026, 11, 22, 12, 0, 0, 600_000, tzinfo=UTC)
    draft, plan = written(tmp_path, "udkast.md"), written(tmp_path, "plan.md")
    record_made(talk, draft, sort, closed - timedelta(minutes=1))
    assert not plan_was_given(talk, closed)
    record_made(talk, plan, sort, closed)
    assert plan_was_given(talk, closed)
    assert not plan_was_given(talk, closed + timedelta(days=1))


def test_a_file_that_was_changed_since_is_told_apart(talk: Path, tmp_path: Path) -> None:
    plan = written(tmp_path, "plan.md")
    record_made(talk, plan, "plan")
    assert made_for(talk)[0].is_unchanged
    plan.write_text("Noget andet", "utf-8")
    assert not made_for(talk)[0].is_unchanged


def test_the_list_belongs_to_the_talk_and_is_its_owners_alone(talk: Path, tmp_path: Path) -> None:
    record_made(talk, written(tmp_path, "plan.md"), "plan")
    assert family_of(talk) == (made_file(talk),)
    assert stat.S_IMODE(made_file(talk).stat().st_mode) == 0o600


def test_a_link_is_not_taken_for_what_was_written(talk: Path, tmp_path: Path) -> None:
    plan = written(tmp_path, "plan.md")
    record_made(talk, plan, "plan")
    plan.rename(tmp_path / "andet.md")
    plan.symlink_to(tmp_path / "andet.md")
    assert made_for(talk) == ()


@pytest.mark.parametrize("content", [b"", b"{", b'{"format": "mus-made"}', b"\xff" * 20])
def test_a_damaged_list_or_a_folder_that_cannot_be_written_stops_no_export(
    talk: Path, tmp_path: Path, content: bytes
) -> None:
    made_file(talk).write_bytes(content)
    assert made_for(talk) == ()
    record_made(tmp_path / "nowhere" / "talk.json", written(tmp_path, "plan.md"), "plan")


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("udviklingsplan-2025-11-20-mus-medarbejder.html", True),
        ("udviklingsplan-2025-11-20-mus-medarbejder-2.md", True),
        ("udviklingsplan-2025-11-20-mus-2.md", False),
        ("udviklingsplan-2025-11-20-mus-ok.md", False),
        ("udviklingsplan-2025-11-20-mus-ok-2.pdf", False),
        ("udviklingsplan-2025-11-20-mus.md", False),
    ],
)
def test_a_common_copy_is_no_ones_own_for_the_number_or_the_initials_in_its_name(
    tmp_path: Path, name: str, own: bool
) -> None:
    assert Made(tmp_path / name, "plan", "2025-11-20T10:00:00", "").is_own is own
    assert Made(tmp_path / name, "own_plan", "2025-11-20T10:00:00", "").is_own
