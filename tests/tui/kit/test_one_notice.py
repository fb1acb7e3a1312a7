"""What is said in passing is said one thing at a time, and covers nothing that can be pressed."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Button
from textual.widgets._toast import Toast

from mus_tui.storage.locations import find_locations
from mus_tui.tui.app import MusApp
from tests.sample import sample_talk
from tests.tui.at_table import NOW, on_screen, until_said
from tests.tui.rest import at_rest


@asynccontextmanager
async def telling(home: Path, size: tuple[int, int]) -> AsyncIterator[tuple[MusApp, Pilot[None]]]:
    """Run the app at a plan, with the notices that the pilot leaves out by itself."""
    app = MusApp(find_locations(str(home), {}), clock=lambda: NOW)
    async with app.run_test(size=size, notifications=True) as pilot:
        app.doors.begin(sample_talk())
        app.doors.go("plan")
        await at_rest(pilot)
        yield app, pilot


@pytest.mark.parametrize("size", [(64, 20), (80, 24)])
async def test_the_latest_takes_the_place_of_the_one_before_and_no_button_is_covered(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with telling(tmp_path, size) as (app, pilot):
        app.notify("Aftalen er taget ud igen")
        await at_rest(pilot)
        top = app.screen.query_one(Toast).region.y
        app.notify("Aftalen er tilbage")
        await at_rest(pilot)
        assert "Aftalen er tilbage" in on_screen(app)
        assert "taget ud" not in on_screen(app)
        (toast,) = app.screen.query(Toast)
        assert toast.region.height
        assert toast.region.y == top
        assert not [each for each in app.screen.query(Button) if each.region.overlaps(toast.region)]


async def test_what_was_to_stand_longer_comes_back_after_what_was_said_in_passing(tmp_path: Path) -> None:
    async with telling(tmp_path, (80, 24)) as (app, pilot):
        app.NOTIFICATION_TIMEOUT = 0.01  # type: ignore[misc]
        app.notify("Filen ligger et andet sted", timeout=60)
        app.notify("Aftalen er tilbage")
        await until_said(pilot, "Filen ligger et andet sted")


@pytest.mark.parametrize("columns", [79, 80, 81, 82])
async def test_a_notice_that_just_fits_is_seen_to_its_end(tmp_path: Path, columns: int) -> None:
    async with telling(tmp_path, (columns, 24)) as (app, pilot):
        app.notify("Aftalen er skrevet ned. Den står i planen (Ctrl+T).")
        await until_said(pilot, "Den står i planen", "(Ctrl+T).")


async def test_nothing_is_said_not_to_be_agreed_once_the_line_is_there_again(tmp_path: Path) -> None:
    async with telling(tmp_path, (80, 24)) as (app, pilot):
        await pilot.press("ctrl+r", *"Kursus", "escape")
        await until_said(pilot, "Intet er aftalt.")
        await pilot.press("ctrl+r")
        await until_said(pilot, "Kursus")
        await at_rest(pilot)
        assert "Intet er aftalt" not in on_screen(app)
