from __future__ import annotations

from pathlib import Path

import pytest

from mus_tui.model.rules.plan.places import Place
from mus_tui.tui.plan.below.field_below import FieldBelow
from tests.tui.a_plan import own, row, talk_with_own_fields
from tests.tui.at_table import on_screen
from tests.tui.plan.at_plan import at_plan
from tests.tui.plan.test_writing import go_to, rows, table


@pytest.mark.parametrize("size", [(64, 20), (120, 40)])
async def test_own_fields_are_written_and_chosen_as_those_of_every_plan(tmp_path: Path, size: tuple[int, int]) -> None:
    async with at_plan(tmp_path, talk_with_own_fields(row(1, "Mål")), "plan", size) as (app, pilot):
        await go_to(app, pilot, "a1", "svaert")
        assert "mangler" in on_screen(app)
        await pilot.press("enter", "space", "right", "space", "tab")
        assert rows(app)[0].answer_in("svaert").chosen == ("svaert",)
        assert "●● Svært" in on_screen(app)
        assert table(app).place == Place("a1", "mentor")
        await pilot.press("enter", "down", "tab", *"1. juni", "tab", "enter", "down", "down", "tab")
        said = rows(app)[0]
        assert (said.answer_in("mentor").text, said.answer_in("begynd").date.written) == ("Karen", "1. juni")
        assert said.answer_in("begynd").date.understood
        assert said.answer_in("hvor").text == "På kursus"
        await go_to(app, pilot, "a1", "hvor")
        assert "På kursus" in on_screen(app)
        await go_to(app, pilot, "a1", "omraade")
        await pilot.press("enter", "space", "escape")
        assert rows(app)[0].answer_in("omraade").chosen == ("fag",)
        await pilot.press("delete", "ctrl+z", "ctrl+z")
        assert rows(app)[0].answer_in("omraade").chosen == ()


async def test_cells_are_pasted_by_column_also_into_fields_of_their_own(tmp_path: Path) -> None:
    talk = talk_with_own_fields(row(1, "Mål", agreed=("p1",)))
    async with at_plan(tmp_path, talk, "plan", (120, 40)) as (app, pilot):
        await go_to(app, pilot, "a1", "goal")
        await pilot.press("enter")
        app.copy_to_clipboard("mere\tLet\tKaren Lund\t2. maj\tHer")
        await pilot.press("ctrl+v")
        said = rows(app)[0]
        assert said.own == own(svaert=("let",), mentor="Karen Lund", begynd=said.answer_in("begynd").date, hvor="Her")
        assert said.goal == "Mål\nmere"
        assert said.agreed == ()
        assert not app.screen.query_one(FieldBelow).is_open
