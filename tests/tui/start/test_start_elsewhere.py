"""The first screen where its folder was moved, or cannot be looked into."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.sample import sample_talk
from tests.tui.at_table import running
from tests.tui.first_screen import app_in, keep, locked_out, words_of
from tests.tui.rest import at_rest


async def test_the_talk_to_go_on_with_is_the_one_of_this_folder_where_it_was_copied(
    tmp_path: Path,
) -> None:
    file = keep(tmp_path / "first", sample_talk())
    app = app_in(tmp_path / "first")
    async with running(app, (80, 24)) as pilot:
        app.doors.open(file)
        await at_rest(pilot)
    copy = shutil.copytree(tmp_path / "first", tmp_path / "second")
    going_on = app_in(copy).shelf.in_progress()
    assert going_on is not None
    assert going_on.file == copy / "talks" / file.name


async def test_talks_that_cannot_be_looked_at_are_no_empty_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(tmp_path, sample_talk())
    locked_out(monkeypatch, tmp_path / "talks")
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        assert "Samtalerne kan ikke læses lige nu." in words_of(app, "#trouble")
        assert "Velkommen" not in words_of(app, "#head")
        await pilot.press("n", "ctrl+n")
        assert app.return_code is None
