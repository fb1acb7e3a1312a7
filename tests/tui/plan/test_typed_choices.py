from __future__ import annotations

from pathlib import Path

import pytest
from textual import events

from mus_tui.model.rules.plan.places import Place
from mus_tui.tui.plan.below.field_below import FieldBelow
from tests.tui.a_plan import own, row, talk_with_own_fields, talk_with_plan
from tests.tui.at_table import at_table, desk_of, on_screen
from tests.tui.plan.at_plan import at_plan
from tests.tui.plan.test_writing import go_to, goals, rows, table
from tests.tui.rest import at_rest

SIZES = [(64, 20), (120, 40)]


@pytest.mark.parametrize("size", SIZES)
async def test_a_plan_begins_at_the_goal_also_where_a_choice_stands_before_it(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_table(tmp_path, talk_with_own_fields(), "plan", size) as (app, pilot):
        assert table(app).place == Place("+0", "goal")
        line = next(each for each in on_screen(app).split("\n") if "Skriv den første aftale her" in each)
        if size == (120, 40):
            assert line.index("Skriv den") > on_screen(app).index("Det vil vi") % 121 - 1
        await pilot.press(*"Storm", "enter")
        await pilot.click("#new")
        assert (goals(app), table(app).place) == (["Storm"], Place("+0", "goal"))


async def test_a_choice_is_typed_where_it_is_chosen(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_own_fields(row(1, "Mål"))) as (app, pilot):
        for typed, chosen in (("Faget", "fag"), ("kolleger, ledere", "kolleger"), ("1", "fag"), ("2", "kolleger")):
            await go_to(app, pilot, "a1", "omraade")
            await pilot.press(*typed, "enter")
            assert rows(app)[0].own == own(omraade=(chosen,))
            assert table(app).place == Place("a1", "goal")
        await pilot.press("ctrl+z")
        assert rows(app)[0].own == own(omraade=("fag",))


async def test_words_that_are_no_choice_begin_the_agreement_or_stand_where_it_is_said(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_own_fields(), size=(120, 40)) as (app, pilot):
        await go_to(app, pilot, "+0", "omraade")
        await pilot.press(*"Lære at lede", "tab")
        assert goals(app) == ["Lære at lede"]
        assert "«Lære at lede» passer ikke i feltet og står nu i «Det vil vi»." in on_screen(app)
        assert table(app).place == Place("a1", "goal")
        await go_to(app, pilot, "a1", "svaert")
        await pilot.press("enter", *"2 gange", "enter")
        assert rows(app)[0].own == own(hvor="2 gange")
        assert "«2 gange» passer ikke i feltet og står nu i «Hvor»." in on_screen(app)
        assert not app.screen.query_one(FieldBelow).is_open
        await go_to(app, pilot, "a1", "omraade")
        await pilot.press(*"Storm", "escape")
        assert rows(app)[0].own == own(hvor="2 gange")
        await pilot.press("ctrl+z")
        assert rows(app)[0].own == own(hvor="2 gange\nStorm")


async def test_what_is_typed_where_one_chooses_is_kept_whatever_ends_it(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_own_fields(row(1))) as (app, pilot):
        await go_to(app, pilot, "a1", "omraade")
        await pilot.press(*"Sto", "ctrl+p", "escape", *"rm")
        await pilot.click("#new")
        assert goals(app) == ["Storm"]
        await go_to(app, pilot, "a1", "omraade")
        await pilot.press(*"Faget", "ctrl+n")
        assert (goals(app), rows(app)[0].own) == (["Storm"], own(omraade=("fag",)))


async def test_no_letter_waits_for_the_whole_word_to_be_kept_and_undo_knows_of_one_step(tmp_path: Path) -> None:
    talk = talk_with_own_fields(row(1, "Mål"))
    async with at_plan(tmp_path, talk) as (app, pilot):
        await go_to(app, pilot, "a1", "omraade")
        for typed, now in (("Fa", {"hvor": "Fa"}), ("get", {"omraade": ("fag",)}), ("x", {"hvor": "Fagetx"})):
            await pilot.press(*typed)
            assert (rows(app)[0].goal, rows(app)[0].own) == ("Mål", own(**now))
        await pilot.press(*["backspace"] * 6)
        assert rows(app) == list(talk.agreements)
        await pilot.press(*"Storm", "enter", "ctrl+z")
        assert rows(app) == list(talk.agreements)


async def test_a_yes_that_may_be_a_name_gives_no_consent_while_it_is_typed(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "Mål", support="Bo"))) as (app, pilot):
        await go_to(app, pilot, "a1", "+consent")
        for letter, kept in (("j", ""), ("a", ""), ("n", "jan")):
            await pilot.press(letter)
            assert (rows(app)[0].support_agreed, rows(app)[0].evaluation) == (None, kept)


async def test_a_yes_or_no_can_be_written_out(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "Mål", support="Bo"))) as (app, pilot):
        await go_to(app, pilot, "a1", "+consent")
        await pilot.press("q")
        assert "eller nej" not in on_screen(app), "the line lies over all of what stood there"
        await pilot.press("backspace", "escape")
        for opened, typed, agreed in (((), "nej", False), (("enter",), "ja", True), (("enter",), "nej", False)):
            await go_to(app, pilot, "a1", "+consent")
            await pilot.press(*opened, *typed, "enter")
            assert (rows(app)[0].support, rows(app)[0].support_agreed) == ("Bo", agreed)
        await go_to(app, pilot, "a1", "+consent")
        await pilot.press("enter", *"jo, men", "enter")
        assert (rows(app)[0].support_agreed, rows(app)[0].evaluation) == (False, "jo, men")


async def test_pasted_cells_begin_where_one_chooses_and_what_fits_nothing_is_told(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_own_fields(), size=(120, 40)) as (app, pilot):
        await go_to(app, pilot, "+0", "omraade")
        app.post_message(events.Paste("Faget\tMål\tkan selv\r\nStorm\tAndet\tLet – kan selv\r\n"))
        await at_rest(pilot)
        assert [(each.goal, each.own) for each in rows(app)] == [
            ("Mål", own(omraade=("fag",), svaert=("let",))),
            ("Andet", own(svaert=("let",), hvor="Storm")),
        ]
        said = on_screen(app)
        assert "2 rækker er sat ind." in said
        assert "«Storm» passer ikke i feltet og står nu i «Hvor»." in said
        await pilot.press("ctrl+z")
        assert desk_of(app).talk.agreements == ()
