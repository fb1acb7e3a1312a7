from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from textual.widgets import Button

from mus_tui.model.rules.plan.places import Place
from mus_tui.model.talk import Talk
from mus_tui.tui.app import MusApp
from mus_tui.tui.plan.plan import PlanScreen
from mus_tui.tui.plan.plan_lines import PlanLines
from mus_tui.tui.plan.plan_table import PlanTable
from mus_tui.tui.talk.question import QuestionScreen
from tests.tui.a_plan import CARDS, on_day, row, talk_with_plan
from tests.tui.at_table import NOW, desk_of, on_screen
from tests.tui.plan.at_plan import at_plan
from tests.tui.rest import at_rest

THREE = (row(1, "Første mål"), row(2, "Andet mål"), row(3, "Tredje mål"))


def goals(app: MusApp) -> list[str]:
    return [each.goal for each in desk_of(app).talk.agreements]


def table(app: MusApp) -> PlanTable:
    return app.screen.query_one(PlanTable)


@pytest.mark.parametrize("size", [(60, 20), (80, 24)])
async def test_every_button_can_be_clicked_also_while_something_can_be_done_again(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "Mål")), size=size) as (app, pilot):
        await pilot.press(*" mere", "tab", "ctrl+z")
        await at_rest(pilot)
        for each in app.screen.query(".buttons Button").results(Button):
            assert app.screen.region.contains_region(each.region), each.id
            assert each.region.width == len(str(each.label)) + 2, each.id
            assert app.screen.get_widget_at(*each.region.offset)[0] is each


@pytest.mark.parametrize("size", [(64, 20), (120, 40)])
async def test_rows_move_and_go_by_key_and_by_button_and_come_back(tmp_path: Path, size: tuple[int, int]) -> None:
    async with at_plan(tmp_path, talk_with_plan(*THREE), "plan", size) as (app, pilot):
        for act, then in (
            ("ctrl+down", ["Andet mål", "Første mål", "Tredje mål"]),
            ("#down", ["Andet mål", "Tredje mål", "Første mål"]),
            ("#up", ["Andet mål", "Første mål", "Tredje mål"]),
            ("ctrl+up", ["Første mål", "Andet mål", "Tredje mål"]),
            ("#delete", ["Andet mål", "Tredje mål"]),
        ):
            await (pilot.click(act) if act[0] == "#" else pilot.press(act))
            assert goals(app) == then, act
        for _ in range(5):
            await pilot.click("#undo")
        assert goals(app) == [each.goal for each in THREE]
        await pilot.click("#redo")
        assert goals(app) == ["Andet mål", "Første mål", "Tredje mål"]


async def test_a_form_with_numbered_rows_begins_with_them_and_ends_in_an_empty_one(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(rows=3), "plan") as (app, pilot):
        assert all(number in on_screen(app) for number in ("1)", "2)", "3)", "Skriv den første aftale her"))
        for n in range(3):
            await pilot.press("ctrl+home" if n == 0 else "ctrl+end", *f"Mål {n}", "escape", "ctrl+z", "enter", "enter")
        assert len(goals(app)) == 3
        assert table(app).rows[-1].row is None


async def test_a_plan_kept_by_perspective_has_an_empty_row_in_each_and_what_is_written_there_belongs_to_it(
    tmp_path: Path,
) -> None:
    talk = talk_with_plan(row(1, "Lære mere", perspective="udvikling"), per_perspective=True)
    async with at_plan(tmp_path, talk, "plan", (120, 40)) as (app, pilot):
        assert "Trivsel" in on_screen(app)
        await pilot.press("ctrl+home", *"Ro", "enter", "ctrl+home")
        talk = desk_of(app).talk
        assert [(each.goal, each.perspective) for each in talk.agreements] == [
            ("Lære mere", "udvikling"),
            ("Ro", "trivsel"),
        ]
        assert [each.number for each in table(app).rows] == [1, 0, 2, 0]
        assert table(app).place == Place("a2", "actions")
        await pilot.press("ctrl+down")
        assert desk_of(app).talk is talk
        await pilot.press("ctrl+end")
        await pilot.click("#new")
        assert table(app).place == Place("+udvikling", "goal")


async def test_what_is_missing_stands_in_the_very_cell_and_below_stands_where_the_row_comes_from(
    tmp_path: Path,
) -> None:
    unclear = row(2, "Andet", deadline={"written": "snart"})
    talk = talk_with_plan(row(1, "Holde oplæg", question="laere"), unclear)
    async with at_plan(tmp_path, talk, "plan", (120, 40)) as (app, pilot):
        said = on_screen(app)
        assert "Holde oplæg mangler" in said
        assert "snart" in said
        assert "fra: Hvad vil du gerne lære?" in said
        await pilot.press("down", "right", "right")
        assert "«snart»: Hvornår er det?" in on_screen(app)


async def test_many_rows_get_a_quiet_word_and_few_get_none(tmp_path: Path) -> None:
    rows = [row(n, f"Mål {n}") for n in range(1, 7)]
    async with at_plan(tmp_path, talk_with_plan(*rows), "plan") as (app, pilot):
        assert "6 aftaler. Få aftaler" in on_screen(app)
        await pilot.press("ctrl+delete")
        assert "Få aftaler" not in on_screen(app)


async def test_the_key_for_the_plan_goes_back_to_the_note_they_came_from_cursor_and_all(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(*THREE), "q-hverdag") as (app, pilot):
        await pilot.press(*"ab", "left", "ctrl+t", "down", "ctrl+t", "x")
        assert isinstance(app.screen, QuestionScreen)
        assert desk_of(app).talk.note("hverdag") == "axb"


async def test_they_come_back_to_the_row_they_were_at(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(*THREE), "plan") as (app, pilot):
        await pilot.press("ctrl+end", "shift+tab")
        there = desk_of(app).position
        await pilot.press("ctrl+b")
        desk_of(app).stand_at(there)
        app.doors.go("plan")
        await at_rest(pilot)
        await pilot.press(*"Ses")
        assert [each.evaluation for each in desk_of(app).talk.agreements] == ["", "", "Ses"]


async def test_a_row_taken_down_in_one_line_is_pointed_out_when_it_has_come(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(*THREE), "plan") as (app, pilot):
        await pilot.press("f4", *"Ringe", "enter", "ctrl+delete")
        assert goals(app) == ["Første mål", "Andet mål", "Tredje mål"]


async def test_what_the_template_says_about_the_plan_is_folded_away_behind_one_key(tmp_path: Path) -> None:
    talk = talk_with_plan(inspiration=["Hvilke kompetencer får vi brug for?"])
    async with at_plan(tmp_path, talk, "plan") as (app, pilot):
        assert "1 spørgsmål til inspiration" in on_screen(app)
        assert "får vi brug for" not in on_screen(app)
        await pilot.press("f6")
        assert "Hvilke kompetencer får vi brug for?" in on_screen(app)
        await pilot.press("f6")
        assert isinstance(app.focused, PlanLines)
        assert "får vi brug for" not in on_screen(app)


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
    async with at_plan(tmp_path, hostile_talk(**layout), "plan", (180, 60)) as (app, pilot):
        shown = on_screen(app).replace(" ", "")
        assert shown.count("[@click=app.quit]q[/]") >= 3
        assert all(button.region.right <= 180 for button in app.screen.query(Button))
        for _ in range(7):
            # Every cell in turn, written in or opened.
            await pilot.press("enter", "escape", "right")
        assert isinstance(app.screen, PlanScreen)
        assert goals(app) == [HOSTILE]


async def test_a_question_that_is_gone_when_undo_brings_its_row_back_troubles_nobody(tmp_path: Path) -> None:
    talk = talk_with_plan().with_agreement(row(1, "Købe kaffe", question="own-1"))
    async with at_plan(tmp_path, talk, "plan") as (app, pilot):
        await pilot.press("ctrl+delete", "ctrl+z")
        assert goals(app) == ["Købe kaffe"]


async def test_dates_far_ahead_are_shown_with_the_year_that_was_meant(tmp_path: Path) -> None:
    day = NOW.date() + timedelta(days=400)
    async with at_plan(
        tmp_path, talk_with_plan(row(1, "Mål", deadline=on_day("om 400 dage", day))), "plan", (120, 40)
    ) as (
        app,
        _,
    ):
        assert str(day.year) in on_screen(app)


async def test_a_second_look_asks_at_one_key_and_is_gone_with_escape_or_at_another_row(tmp_path: Path) -> None:
    talk = talk_with_plan(row(1, "Der skal snart findes et lokale"), row(2, "Jonas holder oplæg"))
    async with at_plan(tmp_path, talk, "plan") as (app, pilot):
        assert "Hvem er det" not in on_screen(app)
        await pilot.press("home", "f7")
        assert "«Der skal». Hvem er det, der gør det?" in on_screen(app)
        assert "«snart». Hvilken dag ville passe?" in on_screen(app)
        await pilot.press("escape")
        assert "Hvem er det" not in on_screen(app)
        await pilot.click("#ask")
        assert "Hvem er det" in on_screen(app)
        await pilot.press("down")
        assert "Hvem er det" not in on_screen(app)
        assert desk_of(app).talk == talk
