"""The list of agreements in a follow-up and in last year's plan comes to rest once it is laid out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sample import sample_talk
from tests.tui.at_table import NOW, at_table
from tests.tui.destroying.test_destroying import last_years_talk, this_years_talk
from tests.tui.rest import at_rest

A_WHILE_SECONDS = 0.4
"""That nothing happens can only be seen while time passes."""


@pytest.mark.parametrize("size", [(64, 20), (80, 24), (100, 30), (120, 40)])
@pytest.mark.parametrize("step", ["follow-up", "review"])
async def test_nothing_is_laid_out_anew_while_nobody_does_anything(
    tmp_path: Path, size: tuple[int, int], step: str
) -> None:
    file, earlier = last_years_talk(tmp_path)
    following = step == "follow-up"
    talk = this_years_talk(earlier, file) if following else sample_talk().closed(NOW)
    async with at_table(tmp_path, talk, step if following else "closing", size) as (app, pilot):
        if not following:
            app.doors.follow_up_here()
        await at_rest(pilot)
        # Saving by the clock says so on the screen, and lays it out.
        app.table.keep()
        await at_rest(pilot)
        laid_out: list[object] = []
        app.screen.screen_layout_refresh_signal.subscribe(app.screen, laid_out.append)
        await pilot.pause(A_WHILE_SECONDS)
        assert not laid_out
        await pilot.resize_terminal(size[0] + 30, size[1])
        laid_out.clear()
        await pilot.pause(A_WHILE_SECONDS)
        assert not laid_out
