from __future__ import annotations

import errno
import os
from collections.abc import Collection
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest

from mus_tui.errors import MusError
from mus_tui.model.rules.destroying import EVERYTHING, PLAN, holds
from mus_tui.model.values.destruction import Report, Traced
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import Preparation
from mus_tui.model.values.retention import Artefact
from mus_tui.storage.preparation.preparation_file import private_file, save_preparation
from mus_tui.storage.talk import destroying
from mus_tui.storage.talk.destroying import destroy, rewrite_without, trace, twins
from mus_tui.storage.talk.made_file import form_sort, plan_sort, record_made
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from mus_tui.storage.talk.talk_lock import TalkLock
from mus_tui.tui.destroying.words import sort_words
from tests.sample import sample_talk

NOW = datetime(2026, 11, 22, 12, 0)  # noqa: DTZ001 - the clock on the wall
STEM = "2026-03-09-mus-k7f3qapd"
CANARY = "kanariefugl"
PREPARED: tuple[Artefact, ...] = ("preparation",)
WITH_MORE = (
    ("med-noter.md", plan_sort(with_notes=True, with_minutes=False)),
    ("med-referat.md", plan_sort(with_notes=False, with_minutes=True)),
    ("med-begge.md", plan_sort(with_notes=True, with_minutes=True)),
)
NOTES: tuple[Artefact, ...] = ("preparation", "notes", "minutes")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a home where a word lies in every file that a talk can leave behind."""
    talks, elsewhere = tmp_path / "talks", tmp_path / "documents"
    talks.mkdir()
    elsewhere.mkdir()
    talk = sample_talk().with_note("hverdag", CANARY).altered(minutes=CANARY)
    save_talk(talks / f"{STEM}.json", talk, Position(), NOW)
    prepared = Preparation(talk=talk.id, participant="p1").with_note("hverdag", CANARY).with_shared("hverdag")
    save_preparation(talks / f"{STEM}.json", prepared, Position())
    for name in (
        f"{STEM}.before",
        f"{STEM} (Karens konfliktkopi).json",
        f"{STEM}.p1 (Karens konfliktkopi).prep",
        f".{STEM}.json.999999-00c0ffee.tmp",
        f".{STEM}.p1.prep.999999-00c0ffee.tmp",
    ):
        (talks / name).write_text(CANARY, "utf-8")
    for name, sort in (("plan.md", "plan"), ("skema.md", "form"), *WITH_MORE):
        (elsewhere / name).write_text(CANARY, "utf-8")
        record_made(talks / f"{STEM}.json", elsewhere / name, sort)
    (talks / "2026-03-09-mus-xxxxxxxx.json").write_text("En helt anden samtale", "utf-8")
    return tmp_path


def talk_in(home: Path) -> Path:
    return home / "talks" / f"{STEM}.json"


def where_the_word_is(home: Path) -> set[str]:
    return {file.name for file in home.rglob("*") if file.is_file() and CANARY in file.read_text("utf-8")}


def names(files: Collection[Path]) -> set[str]:
    return {file.name for file in files}


def destroyed(home: Path, artefacts: Collection[Artefact], spared: Collection[Path] = ()) -> Report:
    talk = talk_in(home)
    return destroy(talk, artefacts, partial(rewrite_without, talk, artefacts, NOW), spared)


def test_every_generation_of_everything_goes_and_nothing_of_anybody_elses(home: Path) -> None:
    listed = {each.path.name for each in trace(talk_in(home), EVERYTHING)}
    report = destroyed(home, EVERYTHING)
    assert report.left == ()
    assert names(report.gone) == listed
    assert where_the_word_is(home) == set()
    assert names(set(home.rglob("*"))) == {"talks", "documents", "2026-03-09-mus-xxxxxxxx.json"}


def test_the_preparations_go_with_their_copies_and_forms_and_the_talk_is_untouched_but_for_the_mark(
    home: Path,
) -> None:
    before = load_talk(talk_in(home)).talk
    report = destroyed(home, PREPARED)
    assert names(report.gone) == {
        f"{STEM}.p1.prep",
        f"{STEM}.p1.shared",
        f"{STEM}.p1 (Karens konfliktkopi).prep",
        f".{STEM}.p1.prep.999999-00c0ffee.tmp",
        "skema.md",
    }
    assert load_talk(talk_in(home)).talk == before.altered(destroyed=PREPARED)


def test_notes_and_minutes_go_from_the_talk_and_from_every_version_of_it_and_the_plan_stays(home: Path) -> None:
    report = destroyed(home, NOTES)
    assert report.left == ()
    assert where_the_word_is(home) == {"plan.md"}
    left = load_talk(talk_in(home)).talk
    assert left.agreements == sample_talk().agreements
    assert not any(holds(left, each) for each in NOTES)


def test_nothing_is_destroyed_while_somebody_prepares_and_the_mark_of_one_who_was_killed_stops_nobody(
    home: Path,
) -> None:
    preparing = TalkLock(private_file(talk_in(home), "p1"))
    preparing.take(NOW)
    before = where_the_word_is(home)
    with pytest.raises(MusError) as caught:
        destroyed(home, EVERYTHING)
    assert (caught.value.message, caught.value.values) == ("talk_in_use", {"path": talk_in(home)})
    assert where_the_word_is(home) == before
    preparing.release()
    preparing.path.write_text("{}", "utf-8")
    assert destroyed(home, EVERYTHING).left == ()
    assert not preparing.path.exists()


def test_whoever_destroys_it_may_have_it_open_and_that_mark_goes_when_they_let_go(home: Path) -> None:
    ours = TalkLock(talk_in(home))
    ours.take(NOW)
    report = destroyed(home, EVERYTHING)
    assert report.left == ()
    assert ours.path not in report.gone
    ours.release()
    assert not ours.path.exists()


@pytest.mark.parametrize("artefact", ["notes", "minutes", "plan"])
def test_every_version_of_the_talk_goes_with_anything_that_was_in_it(home: Path, artefact: Artefact) -> None:
    going = {
        each.path.name: each.sort for each in trace(talk_in(home), (artefact,)) if each.path.parent.name == "talks"
    }
    assert going == {
        f"{STEM}.before": "earlier",
        f"{STEM} (Karens konfliktkopi).json": "copy_of_talk",
        f".{STEM}.json.999999-00c0ffee.tmp": "unfinished",
    }


def test_what_a_file_is_is_told_by_what_stands_after_the_talks_own_name(tmp_path: Path) -> None:
    talk = tmp_path / "min.prep.json"
    for name in ("min.prep.json", ".min.prep.json.999999-00c0ffee.tmp", "min.prep.p1.prep"):
        (tmp_path / name).write_text(CANARY, "utf-8")
    assert {each.path.name: each.sort for each in trace(talk, EVERYTHING)} == {
        "min.prep.json": "talk",
        ".min.prep.json.999999-00c0ffee.tmp": "unfinished",
        "min.prep.p1.prep": "preparation",
    }


def test_what_holds_no_part_of_the_talk_goes_with_everything_only(home: Path) -> None:
    calendar = home / "documents" / "opfoelgning.ics"
    calendar.write_text("BEGIN:VCALENDAR", "utf-8")
    record_made(talk_in(home), calendar, "calendar")
    assert calendar not in destroyed(home, NOTES).gone
    assert calendar.exists()
    assert calendar in destroyed(home, EVERYTHING).gone


def test_a_talk_that_cannot_be_read_can_be_destroyed_whole(home: Path) -> None:
    talk_in(home).write_text(CANARY, "utf-8")
    assert destroy(talk_in(home), EVERYTHING, None).left == ()
    assert where_the_word_is(home) == set()


def test_what_is_spared_stays(home: Path) -> None:
    plan = home / "documents" / "plan.md"
    report = destroyed(home, EVERYTHING, spared=(plan,))
    assert report.left == ()
    assert where_the_word_is(home) == {"plan.md"}


def test_the_copy_that_the_employee_keeps_goes_only_where_it_is_named(home: Path) -> None:
    own = home / "documents" / "min-egen.md"
    own.write_text(CANARY, "utf-8")
    record_made(talk_in(home), own, "own_plan")
    told = {each.path.name: each for each in trace(talk_in(home), PLAN) if each.made}
    assert {name: each.own for name, each in told.items()} == dict.fromkeys(
        ("plan.md", "med-noter.md", "med-referat.md", "med-begge.md"), False
    ) | {"min-egen.md": True}
    report = destroyed(home, EVERYTHING)
    assert report.left == ()
    assert where_the_word_is(home) == {"min-egen.md"}


def test_the_copy_that_the_employee_keeps_goes_where_they_name_it(home: Path) -> None:
    own = home / "documents" / "min-egen.md"
    own.write_text(CANARY, "utf-8")
    record_made(talk_in(home), own, "own_plan")
    rewrite = partial(rewrite_without, talk_in(home), EVERYTHING, NOW)
    report = destroy(talk_in(home), EVERYTHING, rewrite, named=(own,))
    assert own in report.gone
    assert where_the_word_is(home) == set()


def test_the_same_talk_under_a_name_that_is_not_ours_is_told_and_another_or_what_is_none_is_not(home: Path) -> None:
    talks = home / "talks"
    for name, other in (("Kopi af samtalen.json", "k7f3qa"), ("Kopi af en anden.json", "b2m9xx")):
        save_talk(talks / name, sample_talk().altered(id=other), Position(), NOW)
    (talks / "indkøb.txt").write_text("Mælk", "utf-8")
    assert twins(talk_in(home), "k7f3qa") == (Traced(talks / "Kopi af samtalen.json", "twin", ours=False, made=True),)
    assert twins(talks / "Kopi af samtalen.json", "k7f3qa") == ()


@pytest.mark.parametrize("sort", [form_sort(None), "pieces"])
def test_a_form_to_sit_with_and_the_pieces_of_a_puzzle_are_no_preparation_and_go_with_the_talk(
    tmp_path: Path, sort: str
) -> None:
    (talk := tmp_path / "talk.json").touch()
    (paper := tmp_path / "papir.md").write_text("Skema", "utf-8")
    record_made(talk, paper, sort)
    paper.write_text("Skema, som nogen har skrevet i", "utf-8")
    assert trace(talk, PREPARED) == ()
    assert [(each.ours, sort_words(each.sort)) for each in trace(talk, EVERYTHING) if each.path == paper] == [
        (True, {"pieces": "brikker til at klippe ud"}.get(sort, "skema til samtalen"))
    ]


def test_what_somebody_changed_since_is_told_apart_but_a_form_is_made_to_be_filled_in(home: Path) -> None:
    for name in ("plan.md", "skema.md"):
        (home / "documents" / name).write_text("Noget andet", "utf-8")
    told = {each.path.name: each.ours for each in trace(talk_in(home), EVERYTHING)}
    assert (told["plan.md"], told["skema.md"], told["med-noter.md"]) == (False, True, True)


@pytest.mark.parametrize("failing", [f"{STEM}.p1.prep", "plan.md", f"{STEM}.before"])
def test_what_cannot_be_removed_is_told_the_rest_goes_and_doing_it_again_finishes(
    home: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    def held(path: Path) -> None:
        if path.name == failing:
            raise MusError("cannot_write_busy", path=path)
        path.unlink(missing_ok=True)

    monkeypatch.setattr(destroying, "remove", held)
    report = destroyed(home, EVERYTHING)
    assert {each.path.name: each.reason for each in report.left} == {
        failing: "cannot_write_busy",
        f"{STEM}.made": "waits",
        f"{STEM}.json": "waits",
    }
    assert names(report.gone).isdisjoint(each.path.name for each in report.left)
    assert where_the_word_is(home) == {failing}
    monkeypatch.undo()
    assert destroyed(home, EVERYTHING).left == ()
    assert where_the_word_is(home) == set()


class Killed(BaseException):
    """The program ends here."""


@pytest.mark.parametrize("artefacts", [EVERYTHING, NOTES, PREPARED])
def test_killed_at_any_step_the_talk_is_readable_and_a_second_run_finishes(
    home: Path, monkeypatch: pytest.MonkeyPatch, artefacts: tuple[Artefact, ...]
) -> None:
    removed: list[Path] = []

    def remove_one(path: Path) -> None:
        if removed:
            raise Killed
        removed.append(path)
        path.unlink(missing_ok=True)

    monkeypatch.setattr(destroying, "remove", remove_one)
    for left in range(len(trace(talk_in(home), artefacts)), 0, -1):
        assert len(trace(talk_in(home), artefacts)) == left
        removed.clear()
        with suppress(Killed):
            destroyed(home, artefacts)
        if talk_in(home).exists():
            assert not any(holds(load_talk(talk_in(home)).talk, each) for each in artefacts)
    assert trace(talk_in(home), artefacts) == ()


def test_a_talk_that_cannot_be_rewritten_is_destroyed_in_no_part(home: Path) -> None:
    def full() -> None:
        raise MusError("cannot_write_full", path=talk_in(home))

    before = {file: file.read_bytes() for file in home.rglob("*") if file.is_file()}
    with pytest.raises(MusError):
        destroy(talk_in(home), EVERYTHING, full)
    assert {file: file.read_bytes() for file in home.rglob("*") if file.is_file()} == before


def test_what_comes_back_while_it_is_destroyed_is_found_on_looking_again(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def written_back(path: Path) -> None:
        path.unlink(missing_ok=True)
        (home / "talks" / f"{STEM}-BO-PC.json").write_text(CANARY, "utf-8")

    monkeypatch.setattr(destroying, "remove", written_back)
    assert [(each.path.name, each.reason) for each in destroyed(home, EVERYTHING).left] == [
        (f"{STEM}-BO-PC.json", "still_there")
    ]


def test_a_talk_that_still_holds_what_was_to_go_is_told(home: Path) -> None:
    report = destroy(talk_in(home), NOTES, lambda: None)
    assert [(each.path, each.reason) for each in report.left] == [(talk_in(home), "still_there")]


def test_a_folder_that_is_gone_or_cannot_be_looked_into_is_said(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nowhere = home / "nowhere" / f"{STEM}.json"
    with pytest.raises(MusError) as gone:
        trace(nowhere, EVERYTHING)
    assert (gone.value.message, gone.value.values) == ("cannot_read_gone", {"path": nowhere})

    def closed(_folder: Path) -> None:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(os, "scandir", closed)
    with pytest.raises(MusError) as private:
        trace(talk_in(home), EVERYTHING)
    assert (private.value.message, private.value.values) == ("cannot_read_private", {"path": home / "talks"})
