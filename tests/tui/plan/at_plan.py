"""The app at the plan, with the cursor in its first cell rather than where something is missing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from textual.pilot import Pilot

from mus_tui.model.rules.plan.places import Place
from mus_tui.model.talk import Talk
from mus_tui.tui.app import MusApp
from mus_tui.tui.plan.plan_table import PlanTable
from tests.tui.at_table import at_table, desk_of
from tests.tui.rest import at_rest


@asynccontextmanager
async def at_plan(
    home: Path, talk: Talk, step: str = "plan", size: tuple[int, int] = (80, 24)
) -> AsyncIterator[tuple[MusApp, Pilot[None]]]:
    """Run the app with a talk at a step, the plan unless another is named."""
    async with at_table(home, talk, step, size) as (app, pilot):
        if step == "plan":
            table = app.screen.query_one(PlanTable)
            table.show(desk_of(app).talk, Place(table.rows[0].key if table.rows else "", "goal"))
            await at_rest(pilot)
        yield app, pilot
