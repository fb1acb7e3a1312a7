"""Two answers side by side: the arrows go from one to the other, in a dialog as on any screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.containers import Horizontal
from textual.widgets import Button

from tests.tui.every_screen import shown


@pytest.mark.parametrize("name", ["closing", "pay", "wording", "two versions", "set-up"])
async def test_the_arrows_go_from_button_to_button_and_stay_at_the_ends(name: str, tmp_path: Path) -> None:
    async with shown(name, tmp_path) as (app, pilot):
        rows = [list(each.query_children(Button)) for each in app.screen.query(Horizontal) if type(each) is Horizontal]
        inside = [[each for each in row if each.focusable and each.region] for row in rows]
        row = next(each for each in inside if len(each) > 1)
        app.screen.set_focus(row[0])
        await pilot.press("left")
        assert app.focused is row[0]
        for each in row[1:]:
            await pilot.press("right")
            assert app.focused is each
        await pilot.press("right", "left")
        assert app.focused is row[-2]


@pytest.mark.parametrize("name", ["set-up", "individual talks"])
async def test_where_buttons_stand_in_rows_the_arrows_go_from_row_to_row(name: str, tmp_path: Path) -> None:
    async with shown(name, tmp_path) as (app, pilot):
        buttons = [each for each in app.screen.focus_chain if isinstance(each, Button)]
        rows = [each.parent for each in buttons]
        app.screen.set_focus(buttons[0])
        for row in list(dict.fromkeys(rows))[1:]:
            await pilot.press("down")
            assert app.focused is not None
            assert app.focused.parent is row
        await pilot.press("down", "up")
        assert app.focused is not None
        assert app.focused.parent is [each for each in rows if each is not rows[-1]][-1]
