from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mus_tui.errors import MusError
from mus_tui.model.rules.remains import Remains
from mus_tui.storage.remains import keep_line, read_remains, remove_line


def line(talk: str, year: int) -> Remains:
    return Remains(id=talk, held=date(year, 3, 9), template="Mosekøb", kind="MUS")


def test_lines_are_kept_once_each_the_newest_first_and_can_be_removed(tmp_path: Path) -> None:
    file = tmp_path / "home" / "held.json"
    assert read_remains(file) == ()
    for each in (line("aa", 2025), line("bb", 2026), line("aa", 2025)):
        keep_line(file, each)
    assert [each.id for each in read_remains(file)] == ["bb", "aa"]
    assert not remove_line(file, "cc")
    assert remove_line(file, "bb")
    assert read_remains(file) == (line("aa", 2025),)


def test_the_file_goes_with_the_last_line(tmp_path: Path) -> None:
    keep_line(tmp_path / "held.json", line("aa", 2025))
    assert remove_line(tmp_path / "held.json", "aa")
    assert list(tmp_path.iterdir()) == []


def test_a_list_that_is_not_whole_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "held.json"
    keep_line(file, line("aa", 2025))
    altered = file.read_text("utf-8").replace("2025", "2024")
    file.write_text(altered, "utf-8")
    with pytest.raises(MusError) as refused:
        keep_line(file, line("bb", 2026))
    assert refused.value.message == "remains_altered"
    assert file.read_text("utf-8") == altered
