from __future__ import annotations

from pathlib import Path

import pytest
from textual import events

from mus_tui.model.rules.plan.places import Place
from tests.tui.a_plan import row, talk_with_plan
from tests.tui.at_table import NOW, at_table, on_screen, picture
from tests.tui.plan.at_plan import at_plan
from tests.tui.plan.test_table_looks import begun
from tests.tui.plan.test_writing import goals, rows, table
from tests.tui.rest import at_rest

LONG = " ".join(f"ord{n}" for n in range(460))


async def test_a_long_paste_in_the_empty_row_covers_no_other_row_and_leaves_no_blank_lines(tmp_path: Path) -> None:
    talk = begun(tmp_path, "kk_buf", "MUS")
    for n in range(4):
        talk = talk.with_agreement(talk.new_agreement().altered(goal=f"Andet {n}"))
    async with at_table(tmp_path, talk, "plan", (120, 40)) as (app, pilot):
        await pilot.press("ctrl+end", "home")
        app.post_message(events.Paste(LONG))
        await at_rest(pilot)
        numbers = [line.split()[0] for line in picture(app).splitlines() if line.lstrip()[1:2] == ")"]
        assert numbers == ["6)"], "the rows above are out of sight, and none of them is painted over"
        await pilot.resize_terminal(80, 24)
        await at_rest(pilot)
        await pilot.press("enter")
        assert goals(app)[-1] == LONG
        assert "ord459" in on_screen(app)
        lines = table(app).keys
        goal, actions = (lines.laid.region_of(Place("a6", each)) for each in ("goal", "actions"))
        assert goal and actions and actions.y == goal.bottom


@pytest.mark.parametrize("keys", [("pagedown", "pageup"), ("down", "up")])
async def test_a_cell_taller_than_the_window_is_read_by_keys_before_they_go_on(
    tmp_path: Path, keys: tuple[str, str]
) -> None:
    tall = "\n".join(f"linje {n}!" for n in range(30))
    async with at_plan(tmp_path, talk_with_plan(row(1, tall), row(2, "Andet")), size=(80, 24)) as (app, pilot):
        seen = set()
        for _ in range(40):
            if table(app).place != Place("a1", "goal"):
                break
            shown = on_screen(app)
            seen |= {n for n in range(30) if f"linje {n}!" in shown}
            await pilot.press(keys[0])
        assert seen == set(range(30))
        for _ in range(12):
            if table(app).place != Place("a1", "goal"):
                await pilot.press("up")
        assert "linje 0!" in on_screen(app)
        await pilot.press(keys[0], keys[1])
        assert table(app).place == Place("a1", "goal")


async def test_what_is_only_read_begins_at_its_top(tmp_path: Path) -> None:
    tall = "\n".join(f"linje {n}!" for n in range(60))
    async with at_plan(tmp_path, talk_with_plan(row(1, tall)).closed(NOW), size=(80, 24)) as (app, pilot):
        await pilot.press("enter")
        assert "linje 0!" in on_screen(app)
        assert "linje 59!" not in on_screen(app)
        await pilot.press("ctrl+end")
        assert "linje 59!" in on_screen(app)
        assert len(rows(app)) == 1
