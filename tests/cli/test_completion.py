"""What a shell offers after Tab: out of the table of commands, and nobody's name."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mus_tui.cli.completing import offered
from mus_tui.cli.main import main
from mus_tui.cli.words import SHELLS, USAGES
from mus_tui.storage.locations import find_locations
from tests.cli.at_prompt import Capture, one_sentence
from tests.sample import sample_talk
from tests.tui.first_screen import keep


@pytest.fixture
def talk(home: Path) -> str:
    """Keep a talk as the program names it, and beside it what people have named."""
    file = keep(home, sample_talk().altered(id="k7f3qapd"))
    for name in ("Mette og Jonas.json", "2026-03-09-mette-jonasham.json", "2026-03-09-mus-Jonas.json"):
        shutil.copy(file, file.with_name(name))
    return file.name


def after(home: Path, *words: str) -> list[str]:
    return offered(words, find_locations(str(home), {}))


def test_the_commands_are_offered_as_the_table_has_them(home: Path) -> None:
    assert after(home, "") == [name for name in USAGES if name and " " not in name]
    assert after(home, "ex") == ["export"]
    assert after(home, "templates", "") == ["new", "show", "diff", "import"]
    assert after(home, "--language", "en", "pa") == ["paths"]


@pytest.mark.parametrize("command", [name for name in USAGES if name])
def test_the_options_of_a_command_are_offered_and_no_others(home: Path, command: str) -> None:
    found = after(home, *command.split(), "--")
    own = {each.removeprefix("--").replace("-", "_") for each in found} - {"data_dir", "language", "help", "version"}
    assert own == set(USAGES[command].options)


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        (("form", "x", "--to", ""), ["markdown", "pdf", "html", "docx"]),
        (("export", "x", "--to=d"), ["--to=docx"]),
        (("export", "x", "--to", "="), ["markdown", "pdf", "html", "docx", "ics"]),
        (("export", "x", "--for", ""), ["leader", "employee"]),
        (("export", "x", "-o", ""), []),
        (("--language", ""), ["da", "en"]),
        (("new", "her"), ["herlev"]),
        (("templates", "show", "gen"), ["gentofte"]),
        (("completion", ""), list(SHELLS)),
        (("no-such", ""), []),
        (("export", "--", ""), []),
        ((), [name for name in USAGES if name and " " not in name]),
    ],
)
def test_what_may_follow_is_offered(home: Path, words: tuple[str, ...], answer: list[str]) -> None:
    assert after(home, *words) == answer


def test_talks_are_offered_by_the_name_that_the_program_gave_their_file(home: Path, talk: str) -> None:
    for command in ("open", "prepare", "follow-up", "export", "invite", "take-in", "destroy"):
        assert after(home, command, "") == [talk]
    assert talk in after(home, "form", "")
    assert after(home, "open", "20") == [talk]
    assert after(home, "open", "2025") == []
    assert after(home, "check", "20") == []


def test_no_name_of_anybody_is_ever_offered(home: Path, talk: str) -> None:
    options = ["", "-", "--as", "--for", "M", "J", "2026"]
    said = [
        each for name in USAGES for one in options for two in options for each in after(home, *name.split(), one, two)
    ]
    assert said
    assert not [
        each for each in said if {"mette", "jonas", "friis", "holm"} & set(each.lower().replace("-", " ").split())
    ]


def test_the_shell_is_answered_a_line_each_and_bad_words_are_no_error(home: Path, talk: str, capsys: Capture) -> None:
    assert main(["completion", "bash", "--", "open", "20"]) == 0
    assert capsys.readouterr().out == f"{talk}\n"
    assert main(["completion", "powershell", "--", "new", ":alb"]) == 0
    assert capsys.readouterr().out == "albertslund\n"
    assert main(["completion", "zsh", "--", "--data-dir", "elsewhere", "open", ""]) == 0
    assert capsys.readouterr().out == ""
    assert main(["completion", "csh"]) == 2
    assert "bash, zsh, fish, powershell" in one_sentence(capsys)


@pytest.mark.parametrize("shell", SHELLS)
def test_a_script_asks_the_program_it_completes_for(shell: str, capsys: Capture) -> None:
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    assert f"completion {shell} --" in script
    assert "mus-tui" in script


@pytest.mark.skipif(not shutil.which("bash"), reason="needs bash")
def test_bash_itself_completes_with_it(home: Path, talk: str, capsys: Capture) -> None:
    main(["completion", "bash"])
    script = capsys.readouterr().out
    program = home.parent / "program"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m mus_tui "$@"\n', "utf-8")
    program.chmod(0o755)
    asked = f'COMP_WORDS=("{program}" open 20); COMP_CWORD=2; _mus_offered "{program}"; echo "${{COMPREPLY[*]}}"'
    ran = subprocess.run(["bash", "-c", script + asked], capture_output=True, text=True, check=True, timeout=60)
    assert ran.stdout == f"{talk}\n"
