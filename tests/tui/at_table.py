"""The app with a talk on the table, in a terminal that is not there, and ways to wait for what it shows."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from textual.app import App
from textual.pilot import Pilot
from textual.widget import Widget
from textual.widgets import Input

from mus_tui.model.talk import Talk
from mus_tui.storage.locations import find_locations
from mus_tui.tui.app import MusApp
from mus_tui.tui.desk import Desk
from tests.tui.rest import at_rest, drawn

NOW = datetime(2026, 11, 22, 10, 32)  # noqa: DTZ001 - the clock on the wall

_PATIENCE_SECONDS = 20.0
"""For what comes by the clock, once the app is at rest; only a test that fails waits as long."""

_LOOK_AGAIN_SECONDS = 0.01


@asynccontextmanager
async def running(app: MusApp, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[None]]:
    """Run the app, once its first screen is drawn."""
    async with app.run_test(size=size) as pilot:
        await at_rest(pilot)
        yield pilot


@asynccontextmanager
async def at_table(
    home: Path, talk: Talk | None = None, step: str = "opening", size: tuple[int, int] = (80, 24)
) -> AsyncIterator[tuple[MusApp, Pilot[None]]]:
    """Run the app with a talk at one of its steps, or at the start screen without a talk."""
    app = MusApp(find_locations(str(home), {}), clock=lambda: NOW)
    async with running(app, size) as pilot:
        if talk is not None:
            lay(app, talk, step)
            await at_rest(pilot)
        yield app, pilot


def lay(app: MusApp, talk: Talk, step: str) -> None:
    """Put a new talk on the table and go to one of its steps at once, where a person comes by the first one."""
    with pytest.MonkeyPatch.context() as meanwhile:
        meanwhile.setattr(app.doors, "go", partial(_go_elsewhere, app.doors.go, step))
        app.doors.begin(talk)


def _go_elsewhere(go: Callable[[str], None], step: str, _: str) -> None:
    go(step)


async def until(pilot: Pilot[Any], holds: Callable[[], bool], hoped_for: str = "what was waited for") -> None:
    """Go on when it holds and the app is at rest."""
    loop = asyncio.get_running_loop()
    patience = loop.time() + _PATIENCE_SECONDS
    while True:
        await at_rest(pilot)
        if holds():
            return
        assert loop.time() < patience, f"It never came: {hoped_for}. On the screen:\n{drawn(pilot.app)}"
        if loop.time() > patience - _PATIENCE_SECONDS / 2:
            _lay_out_anew(pilot.app)
        await asyncio.sleep(_LOOK_AGAIN_SECONDS)


def _lay_out_anew(app: App[Any]) -> None:
    """Lay the screen out as the next key would: once in a while a line that came stays cut, and why is not known."""
    for each in (app.screen, *app.screen.walk_children(Widget)):
        each.refresh(layout=True)


async def until_said(pilot: Pilot[Any], *words: str) -> None:
    """Go on when all of these words are on the screen."""
    await until(pilot, lambda: all(each in _said(pilot.app) for each in words), " and ".join(map(repr, words)))


async def until_gone(pilot: Pilot[Any], *words: str) -> None:
    """Go on when something else is on the screen than any of these words."""

    def gone() -> bool:
        said = _said(pilot.app)
        return bool(said) and not any(each in said for each in words)

    await until(pilot, gone, f"a screen without {' or '.join(map(repr, words))}")


async def point_out(pilot: Pilot[Any], words: str) -> None:
    """Point a command out in the palette by words, which stand there at once; its own tests type them."""
    await pilot.press("ctrl+p")
    pilot.app.screen.query_one(Input).value = words
    await at_rest(pilot)


def desk_of(app: MusApp) -> Desk:
    """Return what lies on the table."""
    assert app.table.talk is not None
    return app.table.talk.desk


def picture(app: App[Any]) -> str:
    """Return the lines of the screen as plain text; a screen that is not drawn yet is not to be read."""
    lines = drawn(app)
    assert lines.strip(), "The screen is empty: wait for its words."
    return lines


def on_screen(app: App[Any]) -> str:
    """Return the screen as plain text, its white space made single."""
    return _words(picture(app))


def _said(app: App[Any]) -> str:
    return _words(drawn(app))


def _words(text: str) -> str:
    # The bar beside what scrolls stands between the end of one line and the next.
    return " ".join(text.replace("▐", " ").split())
