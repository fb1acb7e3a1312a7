"""Everything of one user lies below one folder, and it can be chosen."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from mus_tui.storage.locations import find_locations, shipped_templates


def test_everything_lies_below_the_folder_asked_for(tmp_path: Path) -> None:
    found = find_locations(str(tmp_path), {"MUS_HOME": "elsewhere"})
    assert found.home == tmp_path
    assert (found.talks, found.templates) == (tmp_path / "talks", tmp_path / "templates")
    assert found.settings == tmp_path / "settings.json"
    assert not found.talks.exists()


def test_the_environment_chooses_where_the_command_line_does_not(tmp_path: Path) -> None:
    assert find_locations(None, {"MUS_HOME": str(tmp_path)}).home == tmp_path


@pytest.mark.parametrize("environ", [{}, {"MUS_HOME": ""}])
def test_otherwise_the_system_has_a_place(environ: dict[str, str]) -> None:
    home = find_locations(None, environ).home
    assert home.is_absolute()
    assert home.name == "mus-tui"


def test_a_folder_is_found_again_after_the_working_folder_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_locations("usb", {}).home == tmp_path / "usb"


def test_a_tilde_is_the_home_folder_unless_nobody_has_that_name() -> None:
    assert find_locations("~/usb", {}).home == Path.home() / "usb"
    assert find_locations("~nobody-of-this-name/usb", {}).home.parts[-2:] == ("~nobody-of-this-name", "usb")


def test_the_templates_of_the_program_are_a_folder() -> None:
    assert shipped_templates().is_dir()


def test_finding_the_way_loads_nothing_heavy() -> None:
    asked = "from mus_tui.storage.locations import find_locations, shipped_templates; import sys\n"
    asked += "find_locations(None, {}); shipped_templates(); print({'yaml', 'pydantic', 'textual'} & set(sys.modules))"
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "set()"
