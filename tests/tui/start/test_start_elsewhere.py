"""The first screen where its folder was moved, or cannot be looked into."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from mus_tui.tui.start.start_list import StartList
from tests.sample import sample_talk
from tests.tui.at_table import running, until_said
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


@pytest.mark.parametrize("also_at_home", [True, False])
async def test_the_card_says_before_it_is_opened_that_the_talk_lies_on_a_stick(
    tmp_path: Path, also_at_home: bool
) -> None:
    stick = keep(tmp_path / "usb", sample_talk())
    if also_at_home:
        keep(tmp_path / "mus", sample_talk())
    app = app_in(tmp_path / "mus")
    async with running(app, (120, 30)) as pilot:
        app.doors.open(stick)
        await at_rest(pilot)
    again = app_in(tmp_path / "mus")
    async with running(again, (120, 30)) as pilot:
        await until_said(pilot, "gemt et andet sted:", "usb/talks")
        card = next(row for row in again.screen.query_one(StartList)._rows if row.card)
        assert any("usb/talks" in line.plain for line in card.lines)


async def test_the_card_of_a_talk_in_the_own_folder_says_nothing_of_where(tmp_path: Path) -> None:
    file = keep(tmp_path, sample_talk())
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        app.doors.open(file)
        await at_rest(pilot)
    going_on = app_in(tmp_path).shelf.in_progress()
    assert going_on is not None
    assert going_on.home is None
