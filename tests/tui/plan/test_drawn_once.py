"""Whoever writes in a cell waits for no other row: each is drawn once, and only stands somewhere else afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.strip import Strip

from mus_tui.tui.app import MusApp
from mus_tui.tui.plan.cell_editor import CellEditor
from mus_tui.tui.plan.plan_lines import PlanLines
from mus_tui.tui.plan.plan_table import PlanTable
from mus_tui.tui.plan.row_layout import RowLayout
from tests.tui.a_plan import row, talk_with_plan
from tests.tui.at_table import on_screen
from tests.tui.plan.at_plan import at_plan
from tests.tui.rest import at_rest

THREE = (row(1, "Første mål"), row(2, "Andet mål"), row(3, "Tredje mål"))


def seen_anew(app: MusApp) -> str:
    """Return what is on the screen once all of it is painted anew."""
    for lines in app.screen.query(PlanLines):
        lines.notify_style_update()
        lines.refresh()
    return on_screen(app)


async def test_no_other_row_is_drawn_anew_while_somebody_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    really = PlanLines._drawn

    def draw(lines: PlanLines, line: RowLayout, field: str, width: int) -> list[Strip]:
        drawn.append(lines.laid.keys[lines.laid.rows.index(line)])
        return really(lines, line, field, width)

    async with at_plan(tmp_path, talk_with_plan(*THREE), "plan", (120, 40)) as (app, pilot):
        monkeypatch.setattr(PlanLines, "_drawn", draw)
        await pilot.press("down", *" der er så langt at det ikke er på en linje")
        await at_rest(pilot)
        editor = app.screen.query_one(CellEditor)
        assert editor.lines > 1
        assert drawn
        assert set(drawn) == {"a1", "a2"}, "the row they came from, and the one they write in"
        assert on_screen(app) == seen_anew(app)
        drawn.clear()
        await pilot.press("enter")
        await at_rest(pilot)
        assert set(drawn) == {"a2"}
        assert "langt" in on_screen(app)
        assert on_screen(app) == seen_anew(app)


async def test_a_line_more_has_its_room_with_the_letter_that_begins_it(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(*THREE), "plan", (120, 40)) as (app, pilot):
        await pilot.press("enter")
        editor = app.screen.query_one(CellEditor)
        editor.insert(" og mere, så meget mere at der skal flere linjer til det")
        assert editor.lines > 1
        assert editor.styles.height is not None
        assert editor.styles.height.value == editor.lines
        await at_rest(pilot)
        region = app.screen.query_one(PlanTable).keys.laid.region_of(app.screen.query_one(PlanTable).place)
        assert region is not None
        assert region.height == editor.lines
