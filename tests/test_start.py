from __future__ import annotations

import ast
import os
import shutil
import sys
from collections.abc import Callable
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
    monkeypatch.setattr(start, "version", lambda: "3.11" if start.PYTHON.exists() else "")
    return run


def put(package: str, **files: str) -> Path:
    """Put a package into `.venv` as pip does; return the folder it lies in."""
    folder = start.VENV / ("Lib" if os.name == "nt" else "lib/python3.11") / "site-packages"
    about = folder / f"{package}-1.0.dist-info"
    about.mkdir(parents=True)
    (folder / package).mkdir()
    for name, words in files.items():
        (folder / package / f"{name}.py").write_text(words, "utf-8")
    rows = [f"{package}/{name}.py,sha256=x,{len(words)}" for name, words in files.items()]
    (about / "RECORD").write_text("\n".join([*rows, f"{package}/gone.pyc,,", f"{about.name}/RECORD,,", ""]), "utf-8")
    return folder


def installed_with_a_package(commands: Commands) -> Path:
    """Install, with one package, and return the folder of packages."""
    noted = start.run

    def also_put(*command: str | Path) -> str:
        if "pip" in command:
            put("textual", app="hej", list="med")
        return noted(*command)

    start.run = also_put
    assert start.install("") == ""
    start.run = noted
    commands.clear()
    assert start.install("") == ""
    assert commands == []
    return next(start.VENV.rglob("site-packages"))


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


DAMAGE: dict[str, tuple[Callable[[Path], object], str]] = {
    "a package is gone": (
        lambda folder: list(map(shutil.rmtree, folder.glob("textual*"))),
        "mangler noget af textual",
    ),
    "its files are gone": (lambda folder: shutil.rmtree(folder / "textual"), "mangler noget af textual"),
    "one file is gone": (lambda folder: (folder / "textual" / "list.py").unlink(), "mangler noget af textual"),
    "one file is half there": (
        lambda folder: (folder / "textual" / "app.py").write_text("h"),
        "mangler noget af textual",
    ),
    "half an installation": (
        lambda folder: (folder / "textual-1.0.dist-info" / "RECORD").unlink(),
        "mangler noget af textual",
    ),
    "no python": (lambda _: start.PYTHON.unlink(), "dens Python mangler eller virker ikke"),
}


@pytest.mark.parametrize("break_it", DAMAGE)
def test_what_is_damaged_is_made_anew_and_it_is_said_what_it_was(
    commands: Commands, break_it: str, capsys: pytest.CaptureFixture[str]
) -> None:
    breaks, said = DAMAGE[break_it]
    breaks(installed_with_a_package(commands))
    capsys.readouterr()
    assert start.install("") == ""
    assert [command[2] for command in commands] == ["venv", "pip"]
    assert "--clear" in commands[0]
    assert said in capsys.readouterr().err


def test_what_is_made_while_it_runs_is_no_damage(commands: Commands) -> None:
    folder = installed_with_a_package(commands)
    (folder / "textual" / "more.py").write_text("x", "utf-8")
    assert start.install("") == ""
    assert commands == []


def test_an_older_python_in_the_folder_is_said(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    installed_with_a_package(commands)
    monkeypatch.setattr(start, "version", lambda: "3.10")
    assert start.damage([]) == "dens Python er 3.10"
    monkeypatch.setattr(start, "version", lambda: "3.13")
    assert start.damage(["textual-1.0.dist-info"]) == "der mangler noget af textual"


def test_a_folder_that_cannot_be_made_anew_says_what_to_do_and_stays(
    commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = installed_with_a_package(commands)
    shutil.rmtree(folder / "textual")
    monkeypatch.setattr(start, "run", lambda *_: "PermissionError")
    assert "luk de vinduer" in start.install("")
    assert folder.exists()


def test_a_python_that_does_not_run_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "PYTHON", tmp_path / "python")
    assert start.version() == ""
    (tmp_path / "python").write_text("no program", "utf-8")
    assert start.version() == ""
    assert start.run(tmp_path / "python")
    monkeypatch.setattr(start, "PYTHON", Path(sys.executable))
    assert start.version() == f"{sys.version_info[0]}.{sys.version_info[1]}"


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
