"""The app with a talk on the table, standing at the plan."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any

from tests.sample import sample_source
from tests.tui.people import two_people
from textual.pilot import Pilot

from mus_tui.model.plan import Agreement, PlanDate
from mus_tui.model.talk import Talk
from mus_tui.model.template import Template
from mus_tui.storage.locations import Locations
from mus_tui.tui.app import MusApp
from mus_tui.tui.widgets.desk import Desk

NOW = datetime(2026, 11, 22, 10, 32)


def talk_with_plan(**plan: Any) -> Talk:
    """Return a talk whose template has this plan; what is not named is the sample's."""
    source = sample_source()
    source["plan"] |= plan
    return two_people(Template.model_validate(source))


def row(number: int, **fields: Any) -> Agreement:
    """Return a row of a plan."""
    return Agreement(id=f"a{number}", **fields)


def on_the_day(written: str, *day: int) -> PlanDate:
    """Return a date that was understood as one day."""
    return PlanDate(written=written, first=date(*day), last=date(*day))


@asynccontextmanager
async def at_the_plan(
    talk: Talk, home: Path, size: tuple[int, int] = (120, 40)
) -> AsyncIterator[tuple[Pilot[None], Desk]]:
    """Open the app at the plan of a talk."""
    app = MusApp(Locations(home / "talks", home / "templates", home / "settings.json"), clock=lambda: NOW)
    async with app.run_test(size=size) as pilot:
        app.begin(talk)
        assert app.desk is not None
        app.desk.go("plan")
        await pilot.pause()
        yield pilot, app.desk


def screen_text(pilot: Pilot[None]) -> str:
    """Return what stands on the screen."""
    return "\n".join(strip.text.rstrip() for strip in pilot.app.screen._compositor.render_strips())
