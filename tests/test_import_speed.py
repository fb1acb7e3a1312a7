from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mus_tui.model.values.position import Position
from mus_tui.storage.talk.talk_file import save_talk
from tests.sample import sample_talk

RUN = (
    "import sys; from mus_tui.cli.main import main; code = main(sys.argv[1:]);"
    "print(code, *sys.modules, file=sys.stderr)"
)
SHIPPED = Path(__file__).parents[1] / "templates"


def loaded_by(home: Path, *words: str) -> set[str]:
    """Return the modules in a fresh Python after a command that went well."""
    environment = {**os.environ, "MUS_HOME": str(home)}
    done = subprocess.run(
        [sys.executable, "-c", RUN, *words], capture_output=True, encoding="utf-8", env=environment, check=True
    )
    code, *modules = done.stderr.splitlines()[-1].split()
    assert code == "0"
    return set(modules)


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["export", "--help"], ["paths"], ["talks"]])
def test_what_only_answers_loads_no_screens_no_models_and_no_yaml(tmp_path: Path, words: list[str]) -> None:
    assert loaded_by(tmp_path, *words).isdisjoint({"textual", "rich", "pydantic", "yaml"})


def test_what_reads_templates_loads_no_screens(tmp_path: Path) -> None:
    herlev = str(SHIPPED / "herlev.yaml")
    for words in (["check", herlev], ["templates"], ["templates", "show", herlev]):
        modules = loaded_by(tmp_path, *words)
        assert "pydantic" in modules
        assert modules.isdisjoint({"textual", "rich"}), words


def test_an_export_loads_no_screens(tmp_path: Path) -> None:
    talk = tmp_path / "samtale.json"
    save_talk(talk, sample_talk(), Position(), datetime(2026, 3, 9, 10, 32, tzinfo=UTC))
    modules = loaded_by(tmp_path, "export", str(talk), "-o", str(tmp_path / "plan.md"))
    assert "pydantic" in modules
    assert modules.isdisjoint({"textual", "rich", "yaml", "importlib.metadata"})


def test_no_plugin_looks_at_what_is_validated(tmp_path: Path) -> None:
    about = tmp_path / "curious-1.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: curious\nVersion: 1\n", "utf-8")
    (about / "entry_points.txt").write_text("[pydantic]\ncurious = curious:plugin\n", "utf-8")
    (tmp_path / "curious.py").write_text("plugin = object()\n", "utf-8")
    environment = {**os.environ, "MUS_HOME": str(tmp_path), "PYTHONPATH": str(tmp_path)}
    words = [sys.executable, "-c", RUN, "check", str(SHIPPED / "herlev.yaml")]
    done = subprocess.run(words, capture_output=True, encoding="utf-8", env=environment, check=True)
    code, *modules = done.stderr.splitlines()[-1].split()
    assert code == "0"
    assert "pydantic" in modules
    assert "curious" not in modules


def test_who_only_wants_to_begin_does_not_wait_for_what_takes_words_apart() -> None:
    code = (
        "import sys; from mus_tui.cli.words import read_words; from mus_tui.cli.main import main; "
        "asked = read_words([]); "
        "assert (asked.command, asked.words) == ('', ()) and 'argparse' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, timeout=60)


def test_whoever_opens_a_talk_does_not_wait_for_what_reads_dates() -> None:
    code = (
        "import sys, mus_tui.tui.app, mus_tui.tui.talk.question, mus_tui.storage.talk.generations; "
        "assert not {each for each in sys.modules if each.startswith('mus_tui.language.date_')} "
        "- {'mus_tui.language.date_saying', 'mus_tui.language.date_spans'}"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, timeout=60)
