from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Button, Input

from mus_tui.model.values.plan import Action, Agreement
from mus_tui.tui.app import MusApp
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.tui.plan.field_actions import ActionPair
from mus_tui.tui.plan.field_name import NamesOffered
from mus_tui.tui.plan.row_form import RowFormScreen
from tests.tui.a_plan import CARDS, on_day, row, talk_with_plan
from tests.tui.at_table import NOW, at_table, desk_of, on_screen
from tests.tui.rest import at_rest


def first_row(app: MusApp) -> Agreement:
    return desk_of(app).talk.agreements[0]


async def open_new(app: MusApp, pilot: Pilot[None]) -> None:
    app.push_screen(RowFormScreen(desk_of(app), desk_of(app).talk.new_agreement(), at_gap=True))
    await at_rest(pilot)


async def open_first(app: MusApp, pilot: Pilot[None]) -> None:
    app.push_screen(RowFormScreen(desk_of(app), first_row(app), at_gap=True))
    await at_rest(pilot)


def heading(*fields: dict[str, Any], text: str = "Om det") -> dict[str, Any]:
    return {"text": text, "fields": list(fields)}


GOAL = heading({"id": "goal"}, text="Mål")


async def test_what_is_typed_is_in_the_plan_while_the_form_is_open(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_plan(), "plan") as (app, pilot):
        await open_new(app, pilot)
        await pilot.press(*"Et mål", "tab", *"Sådan")
        assert (first_row(app).goal, first_row(app).actions) == ("Et mål", (Action(what="Sådan"),))
        assert isinstance(app.screen, RowFormScreen)


async def test_a_date_is_answered_in_words_and_an_unclear_one_is_asked_about(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_plan(), "plan") as (app, pilot):
        await open_new(app, pilot)
        await pilot.press(*"Mål", "tab", "tab", *"1. marts")
        assert "mandag den 1. marts 2027" in on_screen(app)
        assert first_row(app).deadline == on_day("1. marts", date(2027, 3, 1))
        line = app.focused
        assert isinstance(line, Input)
        line.value = "snart"
        await at_rest(pilot)
        assert "Hvornår er det?" in on_screen(app)
        assert (first_row(app).deadline.written, first_row(app).deadline.last) == ("snart", None)


async def test_a_row_of_last_years_plan_takes_a_date_of_last_year(tmp_path: Path) -> None:
    talk = talk_with_plan(row(1, "Mål")).altered(held=date(2025, 3, 10))
    async with at_table(tmp_path, talk, "plan") as (app, pilot):
        await open_first(app, pilot)
        await pilot.press(*"1. maj")
        assert first_row(app).deadline == on_day("1. maj", date(2025, 5, 1))


async def test_a_date_that_is_not_touched_means_what_it_meant_when_it_was_written(tmp_path: Path) -> None:
    then = on_day("i morgen", date(2026, 3, 10))
    async with at_table(tmp_path, talk_with_plan(row(1, "Mål", deadline=then)), "plan") as (app, pilot):
        await open_first(app, pilot)
        await pilot.press(*"!", "escape")
        assert (first_row(app).goal, first_row(app).deadline) == ("Mål!", then)


@pytest.mark.parametrize(("written", "outside"), [("om 3 måneder", True), ("om 18 måneder", False)])
async def test_a_deadline_outside_the_horizon_gets_a_quiet_word(tmp_path: Path, written: str, outside: bool) -> None:
    talk = talk_with_plan(kind={"horizon": {"months_from": 12, "months_to": 24}})
    async with at_table(tmp_path, talk, "plan") as (app, pilot):
        await open_new(app, pilot)
        await pilot.press(*"Mål", "tab", "tab", *written)
        assert ("som regel 12–24 måneder frem" in on_screen(app)) is outside


async def test_enter_in_a_line_goes_to_the_next_field_and_in_a_text_makes_a_new_line(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_plan(), "plan") as (app, pilot):
        await open_new(app, pilot)
        await pilot.press(*"To", "enter", *"linjer", "tab", "tab", *"uge 9", "enter", *"Karen")
        assert (first_row(app).goal, first_row(app).responsible) == ("To\nlinjer", "Karen")
        assert first_row(app).deadline.written == "uge 9"


async def test_names_are_one_key_or_one_click_away(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_plan(row(1, "Mål")), "plan", (80, 40)) as (app, pilot):
        await open_first(app, pilot)
        await pilot.press("tab", "down")
        assert first_row(app).responsible == "Karen"
        await pilot.press("down", "down")
        assert first_row(app).responsible == "begge"
        await pilot.click(NamesOffered, offset=(5, 0))
        assert first_row(app).responsible == "Karen"


async def test_a_name_of_their_own_is_not_written_over_by_the_arrow(tmp_path: Path) -> None:
    talk = talk_with_plan(row(1, "Mål", responsible="Teamet"))
    async with at_table(tmp_path, talk, "plan", (80, 40)) as (app, pilot):
        await open_first(app, pilot)
        await pilot.press("tab", "tab", "tab", "down")
        assert first_row(app).responsible == "Teamet"
        await pilot.click(NamesOffered, offset=(5, 0))
        assert first_row(app).responsible == "Teamet, Karen"


async def test_a_goal_grows_with_its_actions_each_with_its_own_responsible(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_plan(row(1, "Mål"), **CARDS), "plan", (80, 40)) as (app, pilot):
        await open_first(app, pilot)
        await pilot.press(*"Møde", "tab", *"Karen", "enter", "enter", *"Oplæg", "tab")
        await pilot.press("down", "tab", "enter", *"Tredje")
        assert [(each.what, each.responsible) for each in first_row(app).actions] == [
            ("Møde", "Karen"),
            ("Oplæg", "Karen"),
            ("Tredje", ""),
        ]


async def test_one_more_action_is_not_made_while_the_last_is_empty(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_plan(row(1, "Mål"), **CARDS), "plan", (80, 40)) as (app, pilot):
        await open_first(app, pilot)
        await pilot.click("#add-action")
        await pilot.click("#add-action")
        assert sum(pair.display for pair in app.screen.query(ActionPair)) == 1


async def test_a_way_is_picked_instead_of_written_and_what_follows_is_typed_after_it(tmp_path: Path) -> None:
    talk = talk_with_plan(row(1, "Mål", actions=[{"what": "Snakke"}, {"what": ""}]), **CARDS)
    async with at_table(tmp_path, talk, "plan", (80, 40)) as (app, pilot):
        await open_first(app, pilot)
        await pilot.press("tab", "tab", "tab", "f6", "down", "enter", *" mere")
        assert first_row(app).actions[0].what == "Snakke\nSparring mere"
        await pilot.press("f6", "escape")
        assert isinstance(app.screen, RowFormScreen)
        assert isinstance(app.focused, NotePad)


async def test_kinds_of_competence_are_ticked_and_one_that_only_another_form_knows_stays(tmp_path: Path) -> None:
    talk = talk_with_plan(row(1, "Mål", category=("andet",)), **CARDS)
    async with at_table(tmp_path, talk, "plan", (80, 40)) as (app, pilot):
        await open_first(app, pilot)
        await pilot.click("#category-1")
        await pilot.click("#category-0")
        assert first_row(app).category == ("faglige", "sociale", "andet")
        await pilot.click("#category-1")
        assert first_row(app).category == ("faglige", "andet")


async def test_a_row_can_be_given_to_another_perspective(tmp_path: Path) -> None:
    talk = talk_with_plan(row(1, "Mål", perspective="trivsel"), per_perspective=True)
    async with at_table(tmp_path, talk, "plan", (80, 40)) as (app, pilot):
        await open_first(app, pilot)
        await pilot.click("#perspective-1")
        assert first_row(app).perspective == "udvikling"
        await pilot.click("#perspective-0")
        assert first_row(app).perspective == "trivsel"
        await pilot.click("#perspective-0")
        assert first_row(app).perspective is None


async def test_a_field_about_passing_on_says_what_silence_means(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_plan(**CARDS), "plan", (80, 40)) as (app, pilot):
        await open_new(app, pilot)
        assert "Står her intet, må intet gives videre." in on_screen(app)


async def test_what_the_form_has_no_place_for_is_shown_at_its_end_and_can_be_changed(tmp_path: Path) -> None:
    carried = row(1, "Mål", responsible="Karen", actions=[{"what": "Møde", "responsible": "Jonas"}], support="Teamet")
    async with at_table(tmp_path, talk_with_plan(carried, headings=[GOAL]), "plan", (80, 40)) as (app, pilot):
        await open_first(app, pilot)
        said = on_screen(app)
        assert said.index("Også noteret") < said.rindex("Møde") < said.index("Jonas ↓") < said.rindex("Teamet")
        await pilot.press("tab", *"r")
        assert first_row(app).actions == (Action(what="Møder", responsible="Jonas"),)
        assert first_row(app).support == "Teamet"


async def test_several_actions_of_another_form_are_not_run_together(tmp_path: Path) -> None:
    acted = (Action(what="Møde", responsible="Karen"), Action(what="Oplæg"))
    async with at_table(tmp_path, talk_with_plan(row(1, "Mål", actions=acted)), "plan", (80, 40)) as (app, pilot):
        await open_first(app, pilot)
        await pilot.press(*"!", "escape")
        assert first_row(app).actions == acted


async def test_a_row_emptied_in_the_form_is_gone_when_it_closes_and_undo_brings_it_back(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_plan(row(1, "M")), "plan") as (app, pilot):
        await open_first(app, pilot)
        await pilot.press("shift+tab", "shift+tab", "backspace", "escape")
        assert desk_of(app).talk.agreements == ()
        await pilot.press("ctrl+z")
        assert first_row(app).goal == "M"


async def test_a_row_opens_where_it_lacks_something_and_a_new_or_whole_one_at_its_beginning(tmp_path: Path) -> None:
    whole = row(2, "Andet", deadline=on_day("1. juni", date(2027, 6, 1)))
    async with at_table(tmp_path, talk_with_plan(row(1, "Mål"), whole), "plan", (80, 20)) as (app, pilot):
        await open_first(app, pilot)
        await pilot.press(*"1. juni", "escape")
        assert first_row(app).deadline.written == "1. juni"
        app.push_screen(RowFormScreen(desk_of(app), desk_of(app).talk.agreements[1], at_gap=True))
        await pilot.press(*" mål", "escape")
        await open_new(app, pilot)
        await pilot.press(*"Nyt", "escape")
        assert [each.goal for each in desk_of(app).talk.agreements] == ["Mål", "Andet mål", "Nyt"]


async def test_looking_at_a_row_changes_nothing(tmp_path: Path) -> None:
    talk = talk_with_plan(row(1, "Mål", deadline=on_day("1. juni", date(2027, 6, 1)), responsible="Karen"))
    async with at_table(tmp_path, talk, "plan") as (app, pilot):
        await open_first(app, pilot)
        await pilot.press("tab", "tab", "escape")
        assert desk_of(app).talk is talk


async def test_on_a_small_screen_every_field_and_the_way_out_can_be_reached(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_plan(**CARDS), "plan", (60, 20)) as (app, pilot):
        await open_new(app, pilot)
        await pilot.press(*"Mål", *["tab"] * 6)
        assert isinstance(app.focused, NotePad)
        assert app.screen.region.contains_region(app.focused.region)
        assert app.screen.region.contains_region(app.screen.query_one("#done", Button).region)
        await pilot.click("#done")
        assert first_row(app).goal == "Mål"
        assert not isinstance(app.screen, RowFormScreen)


async def test_a_closed_talk_shows_the_whole_row_and_takes_no_typing(tmp_path: Path) -> None:
    talk = talk_with_plan(row(1, "Mål", evaluation="På mødet")).closed(NOW)
    async with at_table(tmp_path, talk, "plan", (80, 40)) as (app, pilot):
        await open_first(app, pilot)
        assert "kan læses, ikke ændres" in on_screen(app)
        assert "På mødet" in on_screen(app)
        await pilot.press(*"xyz", "tab", *"xyz", "escape")
        assert desk_of(app).talk is talk


async def test_the_buttons_behind_an_open_row_fit_in_any_window_before_they_are_laid_out_anew(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_plan(row(1, "Mål")), "plan", size=(80, 24)) as (app, pilot):
        plan = app.screen
        await open_first(app, pilot)
        before = [(button.styles.padding, button.styles.min_width) for button in plan.query(Button)]
        await pilot.resize_terminal(120, 40)
        assert before == [(button.styles.padding, button.styles.min_width) for button in plan.query(Button)]
