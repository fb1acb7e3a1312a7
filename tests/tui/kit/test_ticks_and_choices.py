"""What can be ticked has a box, one of several answers a ring: nobody has to try which it is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mus_tui.tui.kit.choice import Choice
from mus_tui.tui.kit.keyword_grid import KeywordGrid
from mus_tui.tui.kit.one_stop import OneStop
from mus_tui.tui.kit.tick import Tick
from tests.tui.every_screen import EVERY, shown
from tests.tui.rest import drawn


def answers_alone(tick: Tick) -> bool:
    """Whether it is one answer of several, of which one at most holds."""
    return any(isinstance(each, OneStop) for each in tick.ancestors) and tick.id not in {"category-0", "category-1"}


@pytest.mark.parametrize("name", EVERY)
async def test_a_tick_has_a_box_and_a_choice_has_a_ring_on_every_screen(tmp_path: Path, name: str) -> None:
    async with shown(name, tmp_path) as (app, _):
        for tick in app.screen.query(Tick):
            sign = "[●○] " if answers_alone(tick) else r"\[[ ✓]\] "
            assert re.match(sign, str(tick.label)), f"{tick.id}: {tick.label}"
        for choice in app.screen.query(Choice):
            assert not re.search(r"[\[☐☑✓]", choice.render().plain)
        for grid in (each for each in app.screen.query(KeywordGrid) if each.size.width):
            assert "[ ] " in grid.render().plain
            assert "○" not in grid.render().plain


async def test_a_tick_shows_that_it_holds_in_its_box(tmp_path: Path) -> None:
    async with shown("marks", tmp_path) as (app, pilot):
        assert "[ ] Hvordan har du det i din hverdag?" in drawn(app)
        await pilot.press("home", "space")
        assert "[✓] Hvordan har du det i din hverdag?" in drawn(app)
