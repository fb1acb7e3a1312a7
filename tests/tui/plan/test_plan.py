from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from textual.widgets import Button, OptionList

from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Action
from mus_tui.tui.app import MusApp
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.tui.plan.plan import PlanScreen
from mus_tui.tui.plan.plan_sheet import PlanSheet
from mus_tui.tui.plan.row_form import RowFormScreen
from mus_tui.tui.talk.question import QuestionScreen
from tests.tui.a_plan import CARDS, on_day, row, talk_with_plan
from tests.tui.at_table import NOW, at_table, desk_of, on_screen
from tests.tui.rest import at_rest

THREE = (row(1, "Første mål"), row(2, "Andet mål"), row(3, "Tredje mål"))


def goals(app: MusApp) -> list[str]:
    return [each.goal for each in desk_of(app).talk.agreements]


async def test_the_table_has_the_templates_headings_and_shows_joined_what_is_stored_split(tmp_path: Path) -> None:
    first = row(1, "Holde oplæg", deadline=on_day("1. juni", date(2027, 6, 1)), responsible="Karen")
    async with at_table(tmp_path, talk_with_plan(first), "plan", (120, 40)) as (app, _):
        said = on_screen(app)
        assert "Hvad skal jeg opnå? Hvordan når jeg det? Hvornår og hvem? Hvordan kan vi se det?" in said
        assert "Hvornår: 1. juni 2027" in said
        assert "Hvem: Karen" in said


async def test_a_row_is_added_edited_moved_and_deleted_and_undo_goes_back_step_by_step(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_plan(*THREE[:2]), "plan") as (app, pilot):
        await pilot.press("n", *"Nyt", "escape")
        assert goals(app) == ["Første mål", "Andet mål", "Nyt"]
        await pilot.press("ctrl+up")
        assert goals(app) == ["Første mål", "Nyt", "Andet mål"]
        await pilot.press("enter", "shift+tab", "shift+tab", *"!", "escape", "delete")
        assert goals(app) == ["Første mål", "Andet mål"]
        steps = []
        for _ in range(5):
            await pilot.press("ctrl+z")
            steps.append(goals(app))
        assert steps == [
            ["Første mål", "Nyt!", "Andet mål"],
            ["Første mål", "Nyt", "Andet mål"],
            ["Første mål", "Andet mål", "Nyt"],
            ["Første mål", "Andet mål"],
            ["Første mål", "Andet mål"],
        ]
        assert "ikke mere at fortryde" in on_screen(app)


@pytest.mark.parametrize(
    ("button", "then"),
    [
        ("#delete", ["Første mål", "Tredje mål"]),
        ("#up", ["Andet mål", "Første mål", "Tredje mål"]),
        ("#down", ["Første mål", "Tredje mål", "Andet mål"]),
    ],
)
async def test_the_mouse_points_a_row_out_and_a_button_does_what_its_key_does(
    tmp_path: Path, button: str, then: list[str]
) -> None:
    async with at_table(tmp_path, talk_with_plan(*THREE), "plan", (64, 20)) as (app, pilot):
        await pilot.click("#rows", offset=(10, 1))
        await pilot.click(button)
        assert goals(app) == then
        await pilot.click("#undo")
        assert goals(app) == [each.goal for each in THREE]


async def test_a_second_click_on_the_row_opens_it(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_plan(*THREE), "plan") as (app, pilot):
        await pilot.click("#rows", offset=(10, 2))
        assert isinstance(app.screen, PlanScreen)
        await pilot.click("#rows", offset=(10, 2))
        assert isinstance(app.screen, RowFormScreen)
        assert app.screen.query(NotePad).first().text == "Tredje mål"


async def test_a_form_with_numbered_rows_begins_with_them_and_one_opens_as_a_new_row(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_plan(rows=3), "plan") as (app, pilot):
        assert all(number in on_screen(app) for number in ("1)", "2)", "3)"))
        await pilot.press("down", "enter", *"Et mål", "escape")
        assert goals(app) == ["Et mål"]
        assert len(app.screen.query_one(PlanSheet).slots) == 3


async def test_a_form_left_empty_leaves_no_row_behind(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_plan(), "plan") as (app, pilot):
        await pilot.press("n", "escape", "enter", "a", "backspace", "escape")
        assert isinstance(app.screen, PlanScreen)
        assert goals(app) == []


async def test_cards_show_a_goal_with_its_actions_and_who_answers_for_each(tmp_path: Path) -> None:
    acted = (Action(what="Følge to møder", responsible="Karen"), Action(what="Holde det tredje", responsible="Jonas"))
    talk = talk_with_plan(row(1, "Lede møder", actions=acted, category=("sociale",)), row(2, "Andet mål"), **CARDS)
    async with at_table(tmp_path, talk, "plan") as (app, pilot):
        said = on_screen(app).replace("▌ ", "")
        assert "Lede møder Sociale Handlingsplan 1. Følge to møder (Karen) 2. Holde det tredje (Jonas)" in said
        assert "Må gives videre Intet må gives videre." in said
        await pilot.press("down", "delete")
        assert goals(app) == ["Lede møder"]


async def test_on_a_small_screen_the_table_keeps_what_who_and_when_and_every_button(tmp_path: Path) -> None:
    when = on_day("1. juni", date(2027, 6, 1))
    first = row(1, "Holde oplæg", deadline=when, responsible="Karen", evaluation="På mødet")
    async with at_table(tmp_path, talk_with_plan(first), "plan", (60, 20)) as (app, _):
        said = on_screen(app)
        assert "Hvad skal jeg opnå? Hvem Hvornår" in said
        assert "Holde oplæg Karen 1. juni 2027" in said
        assert "På mødet" not in said
        assert all(button.region.right <= 60 for button in app.screen.query(Button))


async def test_a_form_of_more_than_five_headings_shows_what_who_and_when_also_where_there_is_room(
    tmp_path: Path,
) -> None:
    fields = ("goal", "actions", "support", "evaluation", "relation", "deadline")
    headings = [{"text": f"Om {field}", "fields": [{"id": field}]} for field in fields]
    async with at_table(tmp_path, talk_with_plan(headings=headings), "plan", (120, 40)) as (app, _):
        said = on_screen(app)
        assert "Om goal Hvem Om deadline" in said
        assert "Om support" not in said


async def test_a_plan_kept_by_perspective_has_a_place_for_each_and_a_new_row_belongs_to_its_own(tmp_path: Path) -> None:
    second = row(1, "Lære mere", perspective="udvikling")
    async with at_table(tmp_path, talk_with_plan(second, per_perspective=True), "plan") as (app, pilot):
        assert [slot.group for slot in app.screen.query_one(PlanSheet).slots] == ["Trivsel", "Udvikling"]
        await pilot.press("enter", *"Ro", "escape")
        talk = desk_of(app).talk
        assert [(each.goal, each.perspective) for each in talk.agreements] == [
            ("Lære mere", "udvikling"),
            ("Ro", "trivsel"),
        ]
        assert [slot.number for slot in app.screen.query_one(PlanSheet).slots] == [1, 2]
        await pilot.press("ctrl+down")
        assert desk_of(app).talk is talk


async def test_the_line_below_says_what_the_row_lacks_and_where_it_comes_from(tmp_path: Path) -> None:
    talk = talk_with_plan(row(1, "Holde oplæg", question="laere"))
    async with at_table(tmp_path, talk, "plan") as (app, _):
        said = on_screen(app)
        assert "Aftale 1 mangler endnu: Hvornår" in said
        assert "fra: Hvad vil du gerne lære?" in said


async def test_an_unclear_date_is_asked_about(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_plan(row(1, "Oplæg", deadline={"written": "snart"})), "plan") as (app, _):
        assert "«snart»: Hvornår er det?" in on_screen(app)


async def test_many_rows_get_a_quiet_word_and_few_get_none(tmp_path: Path) -> None:
    rows = [row(n, f"Mål {n}") for n in range(1, 7)]
    async with at_table(tmp_path, talk_with_plan(*rows), "plan") as (app, pilot):
        assert "6 aftaler. Få aftaler" in on_screen(app)
        await pilot.press("delete")
        assert "Få aftaler" not in on_screen(app)


async def test_the_key_for_the_plan_goes_back_to_the_note_they_came_from_cursor_and_all(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_plan(*THREE), "q-hverdag") as (app, pilot):
        await pilot.press(*"ab", "left", "ctrl+t", "down", "ctrl+t", "x")
        assert isinstance(app.screen, QuestionScreen)
        assert desk_of(app).talk.note("hverdag") == "axb"


async def test_they_come_back_to_the_row_they_were_at(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_plan(*THREE), "plan") as (app, pilot):
        await pilot.press("down")
        there = desk_of(app).position
        await pilot.press("ctrl+b")
        desk_of(app).stand_at(there)
        app.doors.go("plan")
        await at_rest(pilot)
        await pilot.press("delete")
        assert goals(app) == ["Første mål", "Tredje mål"]


async def test_a_row_taken_down_in_one_line_is_pointed_out_when_it_has_come(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_plan(*THREE), "plan") as (app, pilot):
        await pilot.press("f4", *"Ringe", "enter", "delete")
        assert goals(app) == ["Første mål", "Andet mål", "Tredje mål"]


async def test_what_the_template_says_about_the_plan_is_folded_away_behind_one_key(tmp_path: Path) -> None:
    talk = talk_with_plan(inspiration=["Hvilke kompetencer får vi brug for?"])
    async with at_table(tmp_path, talk, "plan") as (app, pilot):
        assert "1 spørgsmål til inspiration" in on_screen(app)
        assert "får vi brug for" not in on_screen(app)
        await pilot.press("f6")
        assert "Hvilke kompetencer får vi brug for?" in on_screen(app)
        await pilot.press("f6")
        assert isinstance(app.focused, OptionList)
        assert "får vi brug for" not in on_screen(app)


async def test_a_closed_talk_is_read_and_not_changed(tmp_path: Path) -> None:
    talk = talk_with_plan(*THREE).closed(NOW)
    async with at_table(tmp_path, talk, "plan") as (app, pilot):
        await pilot.press("delete", "n", "ctrl+down", "ctrl+z", "enter")
        assert isinstance(app.screen, RowFormScreen)
        await pilot.press(*"xyz", "escape")
        assert desk_of(app).talk is talk


HOSTILE = "[/] [b]x[/b [@click=app.quit]q[/] [a=' ]8;; \\[ $here"


def hostile_talk(**plan: Any) -> Talk:
    rows = [
        row(
            1,
            HOSTILE,
            actions=[{"what": HOSTILE, "responsible": HOSTILE}],
            support=HOSTILE,
            deadline={"written": HOSTILE},
            responsible=HOSTILE,
            evaluation=HOSTILE,
            category=("faglige", HOSTILE),
            question="own-1",
        )
    ]
    return talk_with_plan(*rows, **plan).with_own_question(HOSTILE)


@pytest.mark.parametrize("layout", [{}, {"per_perspective": True}, CARDS], ids=["table", "perspectives", "cards"])
async def test_text_that_looks_like_markup_is_shown_as_it_was_written(tmp_path: Path, layout: dict[str, Any]) -> None:
    async with at_table(tmp_path, hostile_talk(**layout), "plan", (180, 60)) as (app, pilot):
        shown = on_screen(app).replace(" ", "")
        assert shown.count("[@click=app.quit]q[/]") >= 3
        await pilot.press("enter")
        assert "[@click=app.quit]q[/]" in on_screen(app)
        await pilot.press("escape")
        assert goals(app) == [HOSTILE]


async def test_a_question_that_is_gone_when_undo_brings_its_row_back_troubles_nobody(tmp_path: Path) -> None:
    talk = talk_with_plan().with_agreement(row(1, "Købe kaffe", question="own-1"))
    async with at_table(tmp_path, talk, "plan") as (app, pilot):
        await pilot.press("delete", "ctrl+z")
        assert goals(app) == ["Købe kaffe"]


async def test_dates_far_ahead_are_shown_with_the_year_that_was_meant(tmp_path: Path) -> None:
    day = NOW.date() + timedelta(days=400)
    async with at_table(
        tmp_path, talk_with_plan(row(1, "Mål", deadline=on_day("om 400 dage", day))), "plan", (120, 40)
    ) as (
        app,
        _,
    ):
        assert str(day.year) in on_screen(app)


async def test_a_second_look_asks_at_one_key_and_is_gone_with_escape_or_at_another_row(tmp_path: Path) -> None:
    talk = talk_with_plan(row(1, "Der skal snart findes et lokale"), row(2, "Jonas holder oplæg"))
    async with at_table(tmp_path, talk, "plan") as (app, pilot):
        assert "Hvem er det" not in on_screen(app)
        await pilot.press("home", "f7")
        assert "«Der skal». Hvem er det, der gør det?" in on_screen(app)
        assert "«snart». Hvilken dag ville passe?" in on_screen(app)
        await pilot.press("escape")
        assert "Hvem er det" not in on_screen(app)
        assert "Aftale 1 mangler endnu" in on_screen(app)
        await pilot.click("#ask")
        assert "Hvem er det" in on_screen(app)
        await pilot.press("down")
        assert "Hvem er det" not in on_screen(app)
        assert desk_of(app).talk == talk
