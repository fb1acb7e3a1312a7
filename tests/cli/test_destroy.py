from __future__ import annotations

import io
import json
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mus_tui.cli.main import main
from mus_tui.model.talk import Talk
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import Preparation
from mus_tui.storage.preparation.preparation_file import save_preparation
from mus_tui.storage.settings import Settings, load_settings, save_settings
from mus_tui.storage.talk.talk_file import save_talk
from tests.cli.at_prompt import Capture
from tests.model.build import last_year
from tests.sample import sample_talk

CLOSED_AT = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
CANARY = "kanariefugl"


@pytest.fixture(autouse=True)
def folder_of_talks(home: Path) -> None:
    (home / "talks").mkdir(parents=True)


def a_held_talk(home: Path, talk: Talk | None = None) -> Path:
    """Return a closed talk with a word in its notes and in a preparation beside it."""
    talk = talk or sample_talk().with_note("hverdag", CANARY).closed(CLOSED_AT)
    path = home / "talks" / f"{talk.held}-mus-{talk.id}.json"
    save_talk(path, talk, Position(), CLOSED_AT)
    save_preparation(path, Preparation(talk=talk.id, participant="p1").with_note("hverdag", CANARY), Position())
    return path


def where_the_word_is(folder: Path) -> list[str]:
    return [file.name for file in folder.rglob("*") if file.is_file() and CANARY in file.read_text("utf-8")]


def typed(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    answers = io.StringIO(words)
    answers.isatty = lambda: True  # type: ignore[method-assign]
    monkeypatch.setattr(sys, "stdin", answers)


def listed(capsys: Capture) -> list[dict[str, object]]:
    capsys.readouterr()
    main(["talks", "--json"])
    rows: list[dict[str, object]] = json.loads(capsys.readouterr().out)
    return rows


def test_all_that_the_program_wrote_for_a_talk_is_listed_destroyed_and_looked_for_again(
    capsys: Capture, home: Path, tmp_path: Path
) -> None:
    talk = a_held_talk(home)
    main(["export", str(talk), "-o", "plan.md"])
    capsys.readouterr()
    assert main(["destroy", str(talk), "--yes"]) == 0
    out = capsys.readouterr().out
    for name in (talk.name, f"{talk.stem}.p1.prep", f"{talk.stem}.made", "plan.md"):
        assert name in out
    assert "Set efter: 4 filer er væk." in out
    assert "En SSD kan gemme rester" in out
    assert where_the_word_is(tmp_path) == []
    assert [file.name for file in tmp_path.rglob("*") if file.is_file()] == ["held.json"]


@pytest.mark.parametrize("word", ["destruér\n", "Destruer\n", "destrue\u0301r\n"])
def test_it_is_done_when_the_word_is_typed(
    monkeypatch: pytest.MonkeyPatch, home: Path, tmp_path: Path, word: str
) -> None:
    typed(monkeypatch, word)
    assert main(["destroy", str(a_held_talk(home))]) == 0
    assert where_the_word_is(tmp_path) == []


@pytest.mark.parametrize("word", ["\n", "ja\n", ""])
def test_nothing_is_destroyed_by_any_other_answer(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, home: Path, word: str
) -> None:
    talk = a_held_talk(home)
    typed(monkeypatch, word)
    assert main(["destroy", str(talk)]) == 1
    assert "Intet er destrueret." in capsys.readouterr().err
    assert sorted(where_the_word_is(home)) == [talk.name, f"{talk.stem}.p1.prep"]


def test_where_nobody_can_be_asked_it_is_refused_in_a_sentence(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("destruér\n"))
    talk = a_held_talk(home)
    assert main(["destroy", str(talk)]) == 2
    assert "--yes" in capsys.readouterr().err
    assert talk.exists()


def test_a_line_without_content_remains_and_can_be_removed(capsys: Capture, home: Path) -> None:
    main(["destroy", str(a_held_talk(home)), "--yes"])
    (row,) = listed(capsys)
    said = {"date": "2026-03-09", "template": "Mosekøb", "kind": "MUS", "people": []}
    assert row == row | said | {"state": "destroyed", "file": None, "id": "k7f3qa"}
    main(["talks"])
    assert "destrueret" in capsys.readouterr().out
    assert main(["destroy", "--line", "k7f3qa"]) == 0
    assert listed(capsys) == []
    assert main(["destroy", "--line", "k7f3qa"]) == 1


@pytest.mark.parametrize(("keep", "people"), [("no", None), ("yes", []), ("with-names", ["Mette Friis", "Jonas Holm"])])
def test_they_choose_what_the_line_says(capsys: Capture, home: Path, keep: str, people: list[str] | None) -> None:
    main(["destroy", str(a_held_talk(home)), "--yes", "--keep-line", keep])
    assert [row["people"] for row in listed(capsys)] == ([] if people is None else [people])


def test_a_talk_that_was_never_held_leaves_no_line(capsys: Capture, home: Path) -> None:
    main(["destroy", str(a_held_talk(home, sample_talk())), "--yes"])
    assert listed(capsys) == []


def test_the_next_start_does_not_look_for_it(home: Path) -> None:
    talk = a_held_talk(home)
    save_settings(home / "settings.json", Settings(last_talk=str(talk), leader="Mette Friis"))
    main(["destroy", str(talk), "--yes"])
    assert load_settings(home / "settings.json") == Settings(leader="Mette Friis")


def test_a_copy_of_its_plan_in_the_next_talk_is_told_and_left(capsys: Capture, home: Path) -> None:
    talk = a_held_talk(home)
    follower = sample_talk().altered(id="nyere", previous=(last_year().altered(talk="k7f3qa"),))
    other = a_held_talk(home, follower)
    main(["destroy", str(talk), "--yes"])
    assert other.name in capsys.readouterr().out
    assert other.exists()


def test_a_damaged_talk_goes_too_and_what_a_stopped_run_left_is_finished(home: Path) -> None:
    talk = a_held_talk(home)
    talk.write_bytes(talk.read_bytes()[:300])
    assert main(["destroy", str(talk), "--yes"]) == 0
    talk = a_held_talk(home)
    talk.unlink()
    assert main(["destroy", str(talk), "--yes"]) == 0
    assert list((home / "talks").iterdir()) == []


def test_a_file_that_is_no_talk_is_left_alone(capsys: Capture, tmp_path: Path) -> None:
    for name in ("tsconfig.app.json", "andet.json"):
        (tmp_path / name).write_text("{}", "utf-8")
    assert main(["destroy", "tsconfig.json", "--yes"]) == 1
    assert main(["destroy", "andet.json", "--yes"]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 2
    assert sorted(file.name for file in tmp_path.glob("*.json")) == ["andet.json", "tsconfig.app.json"]


def employees_copy(talk: Path, name: str = "til-jonas.md") -> Path:
    main(["export", str(talk), "--for", "employee", "-o", name])
    return Path(name).absolute()


def test_the_employees_own_copy_stays_and_is_said_to(capsys: Capture, home: Path) -> None:
    talk = a_held_talk(home)
    own = employees_copy(talk)
    capsys.readouterr()
    assert main(["destroy", str(talk), "--yes"]) == 0
    out = capsys.readouterr().out
    assert out.index("medarbejderens eget") < out.index(own.name)
    assert "har ingen kopi" not in out
    assert own.exists()
    assert not talk.exists()


def test_the_employees_own_copy_goes_where_it_is_named(capsys: Capture, home: Path) -> None:
    talk = a_held_talk(home)
    own, kept = employees_copy(talk), employees_copy(talk, "bliver.md")
    assert main(["destroy", str(talk), str(own), "--yes"]) == 0
    capsys.readouterr()
    assert not own.exists()
    assert kept.exists()


def test_a_file_that_is_not_of_the_talk_is_named_in_vain(capsys: Capture, home: Path, tmp_path: Path) -> None:
    talk = a_held_talk(home)
    other = tmp_path / "andet.md"
    other.write_text("Andet", "utf-8")
    assert main(["destroy", str(talk), str(other), "--yes"]) == 1
    assert "hører ikke til samtalen" in capsys.readouterr().err
    assert other.exists()
    assert talk.exists()


def test_what_lies_beside_the_talk_is_named_first_and_the_rest_by_its_folder(capsys: Capture, home: Path) -> None:
    talk = a_held_talk(home)
    main(["export", str(talk), "-o", "plan.md"])
    capsys.readouterr()
    main(["destroy", str(talk), "--yes"])
    out = capsys.readouterr().out
    here, there = f"  i mappen {talk.parent}\n", f"  i mappen {Path.cwd()}\n"
    assert out.index(here) < out.index(talk.name) < out.index(there) < out.index("    plan.md (kopi af planen)")


def test_who_has_no_copy_yet_is_said_before_it_is_too_late(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    talk = a_held_talk(home)
    typed(monkeypatch, "nej\n")
    main(["destroy", str(talk)])
    assert (
        f"Jonas Holm har ingen kopi af den lukkede plan endnu. Gem den først med: mus export {talk}"
        in capsys.readouterr().out
    )


def test_the_same_talk_under_another_name_stays_unless_it_is_named(capsys: Capture, home: Path) -> None:
    talk = a_held_talk(home)
    twin = Path(shutil.copy(talk, talk.with_name("Min kopi.json")))
    main(["destroy", str(talk), "--yes"])
    assert "Min kopi.json" in capsys.readouterr().out
    assert twin.exists()


@pytest.mark.parametrize("keep", ["yes", "with-names"])
def test_a_talk_that_was_never_closed_leaves_no_line_and_says_so(capsys: Capture, home: Path, keep: str) -> None:
    talk = a_held_talk(home, sample_talk().with_note("hverdag", CANARY))
    assert main(["destroy", str(talk), "--yes", "--keep-line", keep]) == 0
    assert "Samtalen blev ikke lukket, så der bliver ingen linje tilbage." in capsys.readouterr().out
    assert listed(capsys) == []
