from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

import start

Commands = list[list[str]]


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Commands:
    """Let start.py stand in a folder of its own, and collect what it would run, all of which goes well."""
    run: Commands = []

    def note(*command: str | Path) -> str:
        run.append([str(word) for word in command])
        start.PROGRAMS.mkdir(parents=True, exist_ok=True)
        start.PYTHON.touch()
        return ""

    (tmp_path / "pyproject.toml").write_text("first", "utf-8")
    monkeypatch.setattr(start, "HERE", tmp_path)
    monkeypatch.setattr(start, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(start, "PROGRAMS", tmp_path / ".venv" / "bin")
    monkeypatch.setattr(start, "PYTHON", tmp_path / ".venv" / "bin" / "python")
    monkeypatch.setattr(start, "STAMP", tmp_path / ".venv" / "stamp.txt")
    monkeypatch.setattr(start, "run", note)
    return run


def test_the_first_start_makes_a_place_and_installs_there(commands: Commands) -> None:
    assert start.install("") == ""
    assert [command[2] for command in commands] == ["venv", "pip"]
    assert commands[1][-1] == "."


def test_the_next_start_installs_nothing(commands: Commands) -> None:
    start.install("")
    commands.clear()
    assert start.install("") == ""
    assert commands == []


def test_a_changed_project_is_installed_anew_in_the_same_place(commands: Commands) -> None:
    start.install("")
    commands.clear()
    (start.HERE / "pyproject.toml").write_text("second", "utf-8")
    start.install("")
    assert [command[2] for command in commands] == ["pip"]


def test_the_tests_need_more_than_the_program_and_the_program_no_more_than_the_tests(commands: Commands) -> None:
    start.install("")
    commands.clear()
    start.install("[dev]")
    assert [command[-1] for command in commands] == [".[dev]"]
    start.install("")
    assert len(commands) == 1


def test_an_installation_that_failed_is_said_and_tried_again(
    commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    start.install("")
    (start.HERE / "pyproject.toml").write_text("second", "utf-8")
    with monkeypatch.context() as failing:
        failing.setattr(start, "run", lambda *_: "ERROR: intet net")
        assert start.install("").endswith("ERROR: intet net")
    commands.clear()
    assert start.install("") == ""
    assert len(commands) == 1


def test_a_place_that_could_not_be_made_is_not_left_half_made(
    commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: str | Path) -> str:
        start.VENV.mkdir()
        return "ensurepip is not available"

    monkeypatch.setattr(start, "run", fail)
    assert "python3-venv" in start.install("")
    assert not start.VENV.exists()


def test_what_a_command_complains_of_last_is_passed_on() -> None:
    assert start.run(sys.executable, "-c", "print('alt vel')") == ""
    complaint = "import sys; sys.exit('ERROR: intet net\\nnote: se mere')"
    assert start.run(sys.executable, "-c", complaint) == "ERROR: intet net"


def test_an_old_python_is_one_sentence(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9))
    assert start.main() == 1
    assert "3.9" in capsys.readouterr().err


def test_it_reads_as_python_that_is_too_old_to_run_it() -> None:
    ast.parse(Path(start.__file__).read_text("utf-8"), feature_version=(3, 7))
