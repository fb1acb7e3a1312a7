"""What has just been taken away is not painted any more."""

from __future__ import annotations

import pytest
from textual.app import App, ComposeResult
from textual.geometry import Region
from textual.widget import Widget
from textual.widgets import Input, Static

from mus_tui.tui.hooks.gone import leave_out_what_is_gone
from mus_tui.tui.hooks.writing import Writing


class Places(App[None]):
    def compose(self) -> ComposeResult:
        yield Writing("et ord", id="text")
        yield Input("et ord", placeholder="her", id="line")
        yield Static("et ord", id="words")


@pytest.mark.parametrize("place", ["text", "line", "words"])
async def test_a_place_that_is_gone_is_asked_for_its_lines_once_more(place: str) -> None:
    leave_out_what_is_gone()
    async with Places().run_test(size=(40, 20)) as pilot:
        widget = pilot.app.query_one(f"#{place}", Widget)
        crop = Region(0, 0, 12, 2)
        assert "et ord" in "".join(line.text for line in widget.render_lines(Region(0, 0, 40, 3)))
        await widget.remove()
        assert [line.text for line in widget.render_lines(crop)] == [" " * 12] * 2
