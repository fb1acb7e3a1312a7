"""A folder that may not be looked into ends no program: nobody asks a path what raises there."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "mus_tui"
RAISING = {"exists", "is_file", "is_dir", "is_symlink"}
# There it is asked of what is inside the package, which may be no path.
FILES = sorted(set(SOURCE.rglob("*.py")) - {SOURCE / "storage" / "locations.py"})


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(SOURCE)))
def test_whether_something_is_there_is_asked_in_a_way_that_never_raises(file: Path) -> None:
    calls = [each.func for each in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(each, ast.Call)]
    asked = [each for each in calls if isinstance(each, ast.Attribute) and each.attr in RAISING]
    assert [ast.unparse(each) for each in asked if ast.unparse(each.value) != "os.path"] == []
