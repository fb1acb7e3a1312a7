"""Words that have no room to end say so."""

from __future__ import annotations

import pytest
from textual.app import App, ComposeResult
from textual.content import Content
from textual.geometry import Offset
from textual.selection import Selection

from mus_tui.tui.kit.question_card import Asked
from tests.tui.rest import drawn

LONG = " ".join(f"ord{n}" for n in range(40))


class Asking(App[None]):
    def compose(self) -> ComposeResult:
        yield Asked()


@pytest.mark.parametrize("most", [8, 2])
async def test_a_question_is_whole_where_it_has_room_and_ends_with_a_sign_where_it_has_not(most: int) -> None:
    app = Asking()
    async with app.run_test(size=(64, 20)) as pilot:
        asked = app.query_one(Asked)
        asked.styles.max_height = most
        asked.say(Content(LONG))
        await pilot.pause()
        lines = [line.strip() for line in drawn(app).split("\n") if "ord" in line]
        assert len(lines) == min(most, 4)
        assert lines[-1].endswith("ord39" if most == 8 else "…")
        # All of it may be marked and copied, and there is room for all of it again once there is.
        assert asked.get_selection(Selection(Offset(0, 0), None)) == (LONG, "\n")
        asked.styles.max_height = 8
        await pilot.pause()
        assert "ord39" in drawn(app)
