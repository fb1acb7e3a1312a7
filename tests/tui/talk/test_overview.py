"""The overview: a step is found by a few letters of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import OptionList

from mus_tui.tui.talk.overview import OverviewScreen
from tests.sample import sample_talk
from tests.tui.at_table import at_table, desk_of, on_screen


@pytest.mark.parametrize("size", [(64, 20), (120, 40)])
async def test_a_step_is_found_by_a_few_letters_and_enter_goes_there(tmp_path: Path, size: tuple[int, int]) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag", size) as (app, pilot):
        await pilot.press("ctrl+g", "slash", *"AFSLUT")
        assert isinstance(app.screen, OverviewScreen)
        assert [option.id for option in app.screen.query_one("#steps", OptionList).options] == ["closing"]
        await pilot.press("x", "enter")
        assert isinstance(app.screen, OverviewScreen)
        await pilot.press("backspace", "space", "enter")
        assert desk_of(app).position.step == "closing"
        assert "closing" not in desk_of(app).talk.passed
        assert "Afslutning" in on_screen(app)
