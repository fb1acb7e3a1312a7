"""A talk that the command line asked for is there at once, and the first screen behind it when they leave."""

from __future__ import annotations

from pathlib import Path

import pytest
from rich.console import RenderableType
from textual import events
from textual.drivers.headless_driver import HeadlessDriver
from textual.screen import Screen

from mus_tui.storage.locations import find_locations
from mus_tui.storage.talk.generations import before_file
from mus_tui.tui.app import MusApp
from mus_tui.tui.errand import OpenTalk
from mus_tui.tui.start.start_list import StartList
from tests.sample import sample_talk
from tests.tui.at_table import NOW
from tests.tui.first_screen import app_in, keep, rows_of, start_of, words_of
from tests.tui.rest import at_rest, paint_on_the_way


async def test_a_talk_that_was_asked_for_is_the_first_thing_to_be_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paint_on_the_way(monkeypatch)
    seen: list[str] = []
    paint = MusApp._display

    def noted(app: MusApp, screen: Screen[object], painted: RenderableType | None) -> None:
        if painted is not None:
            seen.append(type(screen).__name__)
        paint(app, screen, painted)

    monkeypatch.setattr(MusApp, "_display", noted)
    app = MusApp(find_locations(str(tmp_path), {}), OpenTalk(keep(tmp_path, sample_talk())), clock=lambda: NOW)
    async with app.run_test(size=(80, 24)) as pilot:
        await at_rest(pilot)
        assert "OpeningScreen" in seen
        assert "StartScreen" not in seen
        app.doors.leave()
        await at_rest(pilot)
        assert "Fortsæt" in rows_of(app)


async def test_a_talk_that_was_asked_for_and_cannot_be_had_is_said_on_the_first_screen(tmp_path: Path) -> None:
    app = MusApp(find_locations(str(tmp_path), {}), OpenTalk(tmp_path / "væk.json"), clock=lambda: NOW)
    async with app.run_test(size=(80, 24)) as pilot:
        await at_rest(pilot)
        assert "væk.json" in words_of(app, "#trouble")


async def test_behind_a_talk_that_was_asked_for_nothing_is_laid_out_until_they_come_back(tmp_path: Path) -> None:
    app = MusApp(find_locations(str(tmp_path), {}), OpenTalk(keep(tmp_path, sample_talk())), clock=lambda: NOW)
    async with app.run_test(size=(80, 24)) as pilot:
        await at_rest(pilot)
        assert not start_of(app).query(StartList)
        await pilot.resize_terminal(100, 30)
        await at_rest(pilot)
        assert not start_of(app).query(StartList)
        app.doors.leave()
        await at_rest(pilot)
        assert "Fortsæt" in rows_of(app)
        assert len(start_of(app).query(StartList)) == 1
        assert isinstance(app.focused, StartList)


async def test_the_first_screen_stands_behind_what_is_asked_before_the_talk_can_be_opened(tmp_path: Path) -> None:
    file = keep(tmp_path, sample_talk())
    keep(tmp_path, sample_talk(), "2025-03-09")
    before_file(file).write_bytes(file.read_bytes())
    file.write_bytes(file.read_bytes()[:100])
    app = MusApp(find_locations(str(tmp_path), {}), OpenTalk(file), clock=lambda: NOW)
    async with app.run_test(size=(80, 24)) as pilot:
        await at_rest(pilot)
        assert app.screen.is_modal
        assert "Ny samtale" in rows_of(app)


async def test_a_key_pressed_while_the_program_loads_is_for_the_talk_that_was_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin = HeadlessDriver.start_application_mode

    def pressed_early(driver: HeadlessDriver) -> None:
        begin(driver)
        driver.send_message(events.Key("ctrl+g", None))

    monkeypatch.setattr(HeadlessDriver, "start_application_mode", pressed_early)
    app = MusApp(find_locations(str(tmp_path), {}), OpenTalk(keep(tmp_path, sample_talk())), clock=lambda: NOW)
    async with app.run_test(size=(80, 24)) as pilot:
        await at_rest(pilot)
        assert type(app.screen).__name__ == "OverviewScreen"


def test_what_is_remembered_already_is_not_written_again(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    app.table.memory.remember(place="Kantinen")
    file = app.table.locations.settings
    assert "Kantinen" in file.read_text("utf-8")
    file.unlink()
    app.table.memory.remember(place="Kantinen")
    assert not file.exists()
    app.table.memory.remember(place="Haven")
    assert "Haven" in file.read_text("utf-8")
