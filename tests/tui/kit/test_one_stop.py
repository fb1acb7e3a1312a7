"""A choice is one stop of Tab, with the arrows inside."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Button

from mus_tui.tui.kit.choice import Choice
from mus_tui.tui.kit.one_stop import OneStop
from mus_tui.tui.plan.plan import PlanScreen
from tests.tui.at_table import at_table, desk_of
from tests.tui.every_screen import full_talk, shown


@pytest.mark.parametrize("name", ["last year", "closing", "following up"])
async def test_tab_stops_once_at_each_choice_and_the_arrows_reach_every_answer(name: str, tmp_path: Path) -> None:
    async with shown(name, tmp_path) as (app, pilot):
        for choice in app.screen.query(OneStop):
            answers = list(choice.query(Button))
            stops = [each for each in app.screen.focus_chain if each in answers]
            assert len(stops) == (1 if choice.region or stops else 0)
            if not stops:
                continue
            app.screen.set_focus(stops[0])
            await pilot.press("home")
            reached = [app.focused]
            for _ in answers[1:]:
                await pilot.press("right")
                reached.append(app.focused)
            assert reached == answers
            await pilot.press("right")
            assert app.focused is answers[-1]
            await pilot.press("home")
            assert app.focused is answers[0]
            await pilot.press("end")
            assert app.focused is answers[-1]
            assert [each for each in app.screen.focus_chain if each in answers] == [answers[-1]]


async def test_kinds_of_competence_are_chosen_by_arrow_and_space_and_one_tab_leads_on(tmp_path: Path) -> None:
    async with at_table(tmp_path, full_talk(), "plan", (100, 40)) as (app, pilot):
        assert isinstance(app.screen, PlanScreen)
        await app.screen.open_below("category")
        app.screen.set_focus(app.screen.query_one("#category-0"))
        await pilot.press("right", "space")
        assert desk_of(app).talk.agreements[0].category == ("sociale",)
        await pilot.press("left", "enter", "tab")
        assert desk_of(app).talk.agreements[0].category == ("faglige", "sociale")
        assert not app.screen.below.is_open


async def test_an_answer_that_is_clicked_is_where_tab_stops_from_then_on(tmp_path: Path) -> None:
    async with shown("last year", tmp_path) as (app, pilot):
        await pilot.click("#status-not_reached")
        assert desk_of(app).talk.last_year_row("old111/a1").status == "not_reached"
        assert app.focused is app.screen.query_one("#status-not_reached")
        await pilot.press("left", "space")
        assert desk_of(app).talk.last_year_row("old111/a1").status == "partly"


async def test_home_and_end_choose_the_first_and_the_last(tmp_path: Path) -> None:
    async with shown("copy", tmp_path) as (app, pilot):
        choice = app.screen.query_one("#whose", Choice)
        app.screen.set_focus(choice)
        await pilot.press("end")
        assert choice.chosen == "third"
        await pilot.press("home")
        assert choice.chosen == "both"
