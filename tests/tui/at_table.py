"""The app with a talk on the table, in a terminal that is not there."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

from textual.pilot import Pilot

from mus_tui.model.talk import Talk
from mus_tui.storage.locations import find_locations
from mus_tui.tui.app import MusApp
from mus_tui.tui.desk import Desk

NOW = datetime(2026, 11, 22, 10, 32)  # noqa: DTZ001 - the clock on the wall


@asynccontextmanager
async def at_table(
    home: Path, talk: Talk | None = None, step: str = "opening", size: tuple[int, int] = (80, 24)
) -> AsyncIterator[tuple[MusApp, Pilot[None]]]:
    """Run the app with a talk at one of its steps, or at the start screen without a talk."""
    app = MusApp(find_locations(str(home), {}), clock=lambda: NOW)
    async with app.run_test(size=size) as pilot:
        if talk is not None:
            app.doors.begin(talk)
            app.doors.go(step)
            # On a busy machine a pause may end before the screen has begun.
            await pilot.pause()
            await app.settle()
            await pilot.pause()
        yield app, pilot


async def until(pilot: Pilot[None], holds: Callable[[], bool]) -> None:
    """Go on when it holds: on a busy machine a pause may end before what was asked for has come."""
    for _ in range(200):
        if holds():
            return
        await pilot.pause()
    raise AssertionError("It never came to hold.")


def desk_of(app: MusApp) -> Desk:
    """Return what lies on the table."""
    assert app.table.talk is not None
    return app.table.talk.desk


def on_screen(app: MusApp) -> str:
    """Return the screen as plain text, its white space made single."""
    strips = app.screen._compositor.render_strips()
    return " ".join(" ".join(strip.text for strip in strips).split())
