from __future__ import annotations

from pathlib import Path

import pytest

from mus_tui.tui.plan.plan_about import PlanAbout
from tests.tui.a_plan import CARDS, row, talk_with_plan
from tests.tui.at_table import desk_of, on_screen, picture
from tests.tui.plan.at_plan import at_plan
from tests.tui.rest import at_rest

THREE = (row(1, "Første mål"), row(2, "Andet mål"), row(3, "Tredje mål"))


@pytest.mark.parametrize("size", [(64, 20), (80, 24), (120, 40)])
async def test_what_is_said_about_the_plan_leaves_the_row_they_are_at_and_the_buttons_in_sight(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    asked = [f"Spørgsmål nummer {n}?" for n in range(60)]
    headings = [{"text": "Målet", "fields": [{"id": "goal"}]}]
    talk = talk_with_plan(*THREE, inspiration=asked, headings=headings)
    async with at_plan(tmp_path, talk, "plan", size) as (app, pilot):
        await pilot.press("down", "down", "f6")
        said = on_screen(app)
        assert "Spørgsmål nummer 0?" in said
        assert "Tredje mål" in said
        assert "Fortryd" in said
        await pilot.press("end")
        assert "Spørgsmål nummer 59?" in on_screen(app)


async def test_a_short_text_about_the_plan_takes_no_more_room_than_it_needs(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(*THREE, inspiration=["Hvad nu?"]), "plan", (80, 40)) as (app, pilot):
        await pilot.press("f6")
        about = app.screen.query_one(PlanAbout)
        assert about.size.height == 1 + about.query_one("#unfolded Static").size.height


async def test_agreements_kept_by_perspective_are_numbered_as_they_are_read(tmp_path: Path) -> None:
    made = (row(1, "Lære mere", perspective="udvikling"), row(2, "Ro", perspective="trivsel"))
    async with at_plan(tmp_path, talk_with_plan(*made, per_perspective=True), "plan", (80, 40)) as (app, pilot):
        said = on_screen(app).replace("▌ ", "")
        assert said.index("1 Ro") < said.index("2 Lære mere")
        app.doors.go("closing")
        await at_rest(pilot)
        assert "Aftale 2 «Lære mere»" in on_screen(app)


async def test_blank_lines_in_a_text_make_no_gap_in_the_table_and_stay_in_the_text(tmp_path: Path) -> None:
    words = "Første linje\n\n\n \n\nAnden linje"
    async with at_plan(tmp_path, talk_with_plan(row(1, words), **CARDS), "plan", (80, 40)) as (app, _):
        lines = picture(app).splitlines()
        first, second = (next(n for n, line in enumerate(lines) if said in line) for said in ("Første", "Anden"))
        assert second - first == 2
        assert desk_of(app).talk.agreements[0].goal == words
