"""What lies where something is to be written: never taken for one's own unless it is, and told whose it is."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mus_tui.model.values.position import Position
from mus_tui.storage.talk import lying as module
from mus_tui.storage.talk.lying import alone, free_place, is_own, lying, own_place
from mus_tui.storage.talk.made_file import made_file, record_made, recorded
from mus_tui.storage.talk.talk_file import save_talk
from tests.sample import sample_talk

AT = datetime(2026, 3, 9, 10, 32, tzinfo=UTC)
OURS, OTHER = "2026-03-09-mus-k7f3qapd.json", "2026-03-10-mus-abcdef22.json"


def two(path: Path) -> tuple[Path, ...]:
    """Return the two files of a copy for each of them."""
    return tuple(path.with_name(f"{path.stem}{whose}{path.suffix}") for whose in ("-leder", "-medarbejder"))


@pytest.fixture
def talks(tmp_path: Path) -> Path:
    folder = tmp_path / "talks"
    folder.mkdir()
    for name, talk in ((OURS, sample_talk()), (OTHER, sample_talk().altered(id="abcdef22", place="Et andet sted"))):
        save_talk(folder / name, talk, Position(), AT)
    return folder


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return tmp_path / "plan.md"


def write(talk: Path, *paths: Path, text: str = "Planen", at: datetime = AT) -> None:
    for path in paths:
        path.write_text(text, "utf-8")
        record_made(talk, path, "plan", at)


# A place where nothing lies


def test_a_free_place_is_the_place_itself_or_the_first_number_after_those_that_are_taken(plan: Path) -> None:
    assert free_place(plan) == plan
    plan.touch()
    assert free_place(plan) == plan.with_name("plan-2.md")
    plan.with_name("plan-2.md").symlink_to(plan.with_name("nowhere"))
    assert free_place(plan) == plan.with_name("plan-3.md")
    plan.unlink()
    assert free_place(plan) == plan


def test_a_place_for_two_is_taken_where_one_of_them_lies(plan: Path) -> None:
    two(plan)[1].touch()
    assert free_place(plan, two) == plan.with_name("plan-2.md")
    plan.with_name("plan-2.md").touch()
    assert free_place(plan, two) == plan.with_name("plan-2.md"), "nothing would be written there"


def test_a_name_that_another_talks_copy_has_in_any_ending_is_not_free(talks: Path, plan: Path) -> None:
    ours, other = talks / OURS, talks / OTHER
    write(other, plan.with_suffix(".html"), plan.with_name("plan-2.pdf"))
    assert free_place(plan, talk=ours) == plan.with_name("plan-3.md")
    assert free_place(plan.with_suffix(".docx"), talk=other) == plan.with_suffix(".docx"), "its own lies there"
    plan.with_name("PLAN-3.txt").touch()
    assert free_place(plan, talk=ours) == plan.with_name("plan-4.md")
    plan.with_name("a\u030ar.txt").touch()
    assert free_place(plan.with_name("år.md"), talk=ours) == plan.with_name("år-2.md")
    assert free_place(plan.with_name("ro.md"), talk=ours) == plan.with_name("ro.md")


def test_one_talks_copies_in_every_ending_have_one_name_and_are_renewed_there(talks: Path, plan: Path) -> None:
    ours, other = talks / OURS, talks / OTHER
    write(other, plan.with_suffix(".html"))
    here = free_place(plan, talk=ours)
    write(ours, here)
    assert free_place(plan.with_suffix(".pdf"), talk=ours) == here.with_suffix(".pdf")
    assert own_place(plan, alone, ours) == here
    assert own_place(plan, alone, other) is None


# One's own


def test_what_this_talk_wrote_is_its_own_until_it_is_changed(talks: Path, plan: Path) -> None:
    write(talks / OURS, plan)
    assert is_own([plan], talks / OURS)
    assert not is_own([plan], talks / OTHER)
    assert not is_own([plan], None)
    plan.write_text("Nogens egne ord", "utf-8")
    assert not is_own([plan], talks / OURS)


def test_of_two_files_both_have_to_be_its_own(talks: Path, plan: Path) -> None:
    leader, employee = two(plan)
    write(talks / OURS, leader)
    employee.write_text("En andens", "utf-8")
    assert not is_own([leader, employee], talks / OURS)
    write(talks / OURS, employee)
    assert is_own([leader, employee], talks / OURS)


def test_its_own_is_known_where_a_path_is_written_from_where_one_stands(
    talks: Path, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(talks / OURS, plan)
    monkeypatch.chdir(plan.parent)
    assert is_own([Path(plan.name)], talks / OURS)
    assert own_place(Path(plan.name), lambda path: (path,), talks / OURS) == Path(plan.name)


def test_the_last_numbered_one_of_its_own_is_renewed_and_none_beyond_the_first_free_number(
    talks: Path, plan: Path
) -> None:
    alone = module.alone
    assert own_place(plan, alone, talks / OURS) is None
    write(talks / OURS, plan)
    assert own_place(plan, alone, talks / OURS) == plan
    second, third, fifth = (plan.with_name(f"plan-{n}.md") for n in (2, 3, 5))
    second.write_text("En andens", "utf-8")
    assert own_place(plan, alone, talks / OURS) == plan
    write(talks / OURS, third, fifth)
    assert own_place(plan, alone, talks / OURS) == third
    assert own_place(plan, alone, None) is None


# What is said of it


def test_where_nothing_lies_nothing_is_told(talks: Path, plan: Path) -> None:
    assert lying(plan, talks / OURS, [talks]) is None
    assert lying(Path("\0"), talks / OURS, [talks]) is None


def test_a_file_that_nobody_knows_is_told_by_its_time_and_size_alone(talks: Path, plan: Path) -> None:
    write(talks / OURS, plan.with_name("skema.md"))
    plan.write_text("Nogens ord", "utf-8")
    os.utime(plan, (AT.timestamp(), AT.timestamp()))
    there = lying(plan, talks / OURS, [talks])
    assert there is not None
    assert (there.changed, there.size) == (AT, 10)
    assert there.changed.utcoffset() is not None
    assert there[2:] == (None, False, False, None)


def test_a_whole_talk_in_the_way_is_told_as_a_talk_and_never_as_ones_own(talks: Path) -> None:
    there = lying(talks / OURS, talks / OURS, [talks])
    assert there is not None
    assert there.talk is not None
    assert (there.talk.id, there.written, there.own) == (sample_talk().id, None, False)


def test_what_this_talk_wrote_is_told_with_when_and_whether_it_was_changed(talks: Path, plan: Path) -> None:
    write(talks / OURS, plan)
    there = lying(plan, talks / OURS, [])
    assert there is not None
    assert (there.written, there.own, there.unchanged) == (AT, True, True)
    assert there.talk is not None
    assert there.talk.file == talks / OURS
    plan.write_text("Ændret siden", "utf-8")
    there = lying(plan, talks / OURS, [talks])
    assert there is not None
    assert (there.written, there.own, there.unchanged) == (AT, True, False)


def test_what_another_talk_wrote_is_told_as_that_ones_also_where_no_talk_asks(talks: Path, plan: Path) -> None:
    write(talks / OTHER, plan)
    for asking in (talks / OURS, None):
        there = lying(plan, asking, [talks])
        assert there is not None
        assert (there.own, there.unchanged) == (False, True)
        assert there.talk is not None
        assert there.talk.file == talks / OTHER
    there = lying(plan, None, [])
    assert there is not None
    assert there.written is None, "nobody looked among the talks"


def test_of_two_that_wrote_there_it_is_the_one_whose_words_lie_there_now_however_late_the_other_was(
    talks: Path, plan: Path
) -> None:
    write(talks / OURS, plan, text="Vores", at=AT)
    write(talks / OTHER, plan, text="Deres", at=AT + timedelta(days=1))
    plan.write_text("Vores", "utf-8")
    there = lying(plan, talks / OURS, [talks])
    assert there is not None
    assert (there.own, there.unchanged, there.written) == (True, True, AT)
    plan.write_text("Ingens", "utf-8")
    there = lying(plan, talks / OURS, [talks])
    assert there is not None
    assert (there.own, there.unchanged, there.written) == (False, False, AT + timedelta(days=1))


def test_one_whose_talk_is_gone_is_still_told_as_something_of_another_talk(talks: Path, plan: Path) -> None:
    write(talks / OTHER, plan)
    (talks / OTHER).unlink()
    there = lying(plan, talks / OURS, [talks])
    assert there is not None
    assert (there.written, there.own, there.talk) == (AT, False, None)


def test_a_record_without_a_readable_time_makes_it_nobodys(
    talks: Path, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(talks / OURS, plan)
    made = recorded(talks / OURS)[0]._replace(at="i går")
    monkeypatch.setattr(f"{module.__name__}.recorded", lambda _: [made])
    there = lying(plan, talks / OURS, [talks])
    assert there is not None
    assert (there.written, there.own, there.talk) == (None, False, None)


def test_in_a_folder_of_thousands_the_newest_records_are_looked_into_and_no_more(
    talks: Path, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(talks / OURS, plan)
    monkeypatch.setattr(module, "_MOST", 1)
    there = lying(plan, None, [talks])
    assert there is not None
    assert there.written == AT
    newer = "2027-01-01-mus-zzzzzz22.json"
    made_file(talks / newer).write_bytes(b"")
    there = lying(plan, None, [talks])
    assert there is not None
    assert there.written is None


def test_a_folder_that_is_not_there_and_a_record_that_cannot_be_read_stop_nothing(talks: Path, plan: Path) -> None:
    made_file(talks / OTHER).write_text(json.dumps({"format": "noget andet"}), "utf-8")
    write(talks / OURS, plan)
    there = lying(plan, None, [talks.parent / "borte", talks])
    assert there is not None
    assert there.talk is not None
    assert there.talk.file == talks / OURS
