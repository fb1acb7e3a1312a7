"""What the tests of the first screens share: an app with a few talks in its folder, and ways to use it."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from textual.events import Key
from textual.keys import _character_to_key
from textual.pilot import Pilot
from textual.widgets import Static

from mus_tui.model.talk import Talk
from mus_tui.model.values.position import Position
from mus_tui.storage.disk.atomic import make_private_folder
from mus_tui.storage.locations import find_locations
from mus_tui.storage.talk.talk_file import new_talk_path, save_talk
from mus_tui.tui.app import MusApp
from mus_tui.tui.start.start import StartScreen
from mus_tui.tui.start.start_list import StartList
from tests.tui.rest import at_rest

NOW = datetime(2026, 11, 22, 10, 32, tzinfo=UTC)


def app_in(home: Path) -> MusApp:
    """Return the app with its folders in `home`, on a Sunday in November."""
    return MusApp(find_locations(str(home), {}), clock=lambda: NOW)


def keep(home: Path, talk: Talk, day: str = "") -> Path:
    """Save a talk in the folder of talks, as another one on another day where a day is given."""
    folder = find_locations(str(home), {}).talks
    make_private_folder(folder)
    if day:
        talk = talk.altered(id=f"t{day.replace('-', '')}", held=date.fromisoformat(day))
    file = new_talk_path(folder, talk)
    save_talk(file, talk, Position(), NOW)
    return file


def start_of(app: MusApp) -> StartScreen:
    """Return the first screen, wherever it lies in the stack."""
    screen = app.screen_stack[0]
    assert isinstance(screen, StartScreen)
    return screen


def rows_of(app: MusApp) -> str:
    """Return what the list on the first screen says."""
    return start_of(app).query_one(StartList).render().plain


def words_of(app: MusApp, selector: str) -> str:
    """Return what a Static of the screen on top says."""
    return str(app.screen.query_one(selector, Static).content)


async def click_row(pilot: Pilot[None], row: str) -> None:
    """Click a row of the first screen."""
    menu = pilot.app.screen.query_one(StartList)
    region = menu.region_of(row)
    await pilot.click(StartList, offset=(region.x - menu.region.x + 3, region.y - menu.region.y))


async def write(pilot: Pilot[None], words: str) -> None:
    """Type words key by key, as fast as they come."""
    for sign in words:
        pilot.app.post_message(Key(_character_to_key(sign), sign))
    await at_rest(pilot)


def locked_out(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Let a folder be one that nobody may look into, as it is for a user of no rights; root looks everywhere."""
    for name in ("scandir", "listdir", "stat", "open"):
        monkeypatch.setattr(os, name, _refusing(getattr(os, name), folder))


def _refusing(call: Callable[..., Any], folder: Path) -> Callable[..., Any]:
    def refuse(path: Any, *args: Any, **kwargs: Any) -> Any:
        inside = isinstance(path, str | os.PathLike) and str(path).startswith(str(folder))
        if inside and (str(path) != str(folder) or call.__name__ != "stat"):
            raise PermissionError(13, "Permission denied", str(path))
        return call(path, *args, **kwargs)

    return refuse
