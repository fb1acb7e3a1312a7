"""Where `mus export` writes a plan."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from mus_tui.cli.main import main
from mus_tui.model.values.position import Position
from mus_tui.storage.talk.talk_file import save_talk
from tests.cli.at_prompt import CHANGED, Capture, a_talk, one_sentence
from tests.sample import sample_talk, sample_template


def test_a_plan_goes_to_a_file_of_the_same_name_where_one_stands(capsys: Capture, tmp_path: Path) -> None:
    talk = a_talk(tmp_path / "andetsteds" / "samtale.json")
    assert main(["export", str(talk)]) == 0
    assert "samtale.md" in capsys.readouterr().out
    assert "Jonas lærer at holde oplæg" in Path("samtale.md").read_text("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a user's files to the user in another way")
def test_a_plan_is_readable_by_its_owner_only(tmp_path: Path) -> None:
    main(["export", str(a_talk(tmp_path / "samtale.json"))])
    assert stat.S_IMODE(Path("samtale.md").stat().st_mode) == 0o600


def test_a_plan_goes_to_the_file_or_the_folder_named(tmp_path: Path) -> None:
    talk = str(a_talk(tmp_path / "samtale.json"))
    Path("mappe").mkdir()
    assert main(["export", talk, "-o", "plan.md"]) == 0
    assert main(["export", "--output=mappe", talk]) == 0
    assert Path("plan.md").read_bytes() == Path("mappe/samtale.md").read_bytes()


def test_a_plan_to_standard_output_is_the_same_bytes(capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    talk = str(a_talk(tmp_path / "samtale.json"))
    main(["export", talk, "-o", "plan.md"])
    capfdbinary.readouterr()
    assert main(["export", talk, "-o", "-"]) == 0
    out = capfdbinary.readouterr().out
    assert out == Path("plan.md").read_bytes()
    assert b"\r" not in out


def test_notes_in_common_come_along_only_when_asked_for(capsys: Capture, tmp_path: Path) -> None:
    talk = str(a_talk(tmp_path / "samtale.json"))
    main(["export", talk, "-o", "-"])
    assert "Travlt, men godt." not in capsys.readouterr().out
    main(["export", talk, "-o", "-", "--with-notes"])
    out = capsys.readouterr().out
    assert "Travlt, men godt." in out
    assert "Jeg vil gerne holde oplæg." not in out


def test_minutes_come_along_only_when_asked_for(capsys: Capture, tmp_path: Path) -> None:
    template = sample_template().altered(minutes={"label": "Kortfattet referat"})
    talk = sample_talk().altered(template=template, minutes="Vi talte om ro.\n\n# Og om tid")
    save_talk(tmp_path / "samtale.json", talk, Position(), CHANGED)
    main(["export", str(tmp_path / "samtale.json"), "-o", "-"])
    assert "ro." not in capsys.readouterr().out
    main(["export", str(tmp_path / "samtale.json"), "-o", "-", "--with-minutes"])
    assert "## Kortfattet referat\n\nVi talte om ro.\n\n\\# Og om tid" in capsys.readouterr().out


def test_a_file_is_replaced_only_by_force(capsys: Capture, tmp_path: Path) -> None:
    talk = str(a_talk(tmp_path / "samtale.json"))
    Path("plan.md").write_text("min egen", "utf-8")
    assert main(["export", talk, "-o", "plan.md"]) == 1
    assert "--force" in one_sentence(capsys)
    assert Path("plan.md").read_text("utf-8") == "min egen"
    assert main(["export", talk, "-o", "plan.md", "--force"]) == 0
    assert Path("plan.md").read_text("utf-8") != "min egen"


def test_a_plan_never_takes_the_place_of_its_talk(capsys: Capture, tmp_path: Path) -> None:
    talk = a_talk(tmp_path / "samtale.json")
    before = talk.read_bytes()
    assert main(["export", str(talk), "-o", "./samtale.json", "--force"]) == 1
    assert "samtale.json" in one_sentence(capsys)
    assert talk.read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes among its files")
def test_a_plan_never_takes_the_place_of_a_device(capsys: Capture, tmp_path: Path) -> None:
    os.mkfifo("rør")
    assert main(["export", str(a_talk(tmp_path / "samtale.json")), "-o", "rør", "--force"]) == 1
    one_sentence(capsys)
    assert Path("rør").is_fifo()


def test_a_folder_that_is_not_there_is_one_sentence(capsys: Capture, tmp_path: Path) -> None:
    assert main(["export", str(a_talk(tmp_path / "samtale.json")), "-o", "væk/plan.md"]) == 1
    assert "væk" in one_sentence(capsys)


def test_a_plan_that_is_written_into_a_shared_folder_is_warned_about(capsys: Capture, tmp_path: Path) -> None:
    Path("OneDrive - Mosekøb").mkdir()
    talk = str(a_talk(tmp_path / "samtale.json"))
    assert main(["export", talk, "-o", "OneDrive - Mosekøb"]) == 0
    assert "deles gennem OneDrive" in capsys.readouterr().err
    assert main(["export", talk, "-o", "plan.md"]) == 0
    assert capsys.readouterr().err == ""
