from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot
from textual.widgets import Button, Static

from mus_tui.model.rules.plan.places import Place
from mus_tui.model.values.plan import Action, Agreement
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.tui.app import MusApp
from mus_tui.tui.plan.below.field_name import NamesOffered
from mus_tui.tui.plan.plan import PlanScreen
from mus_tui.tui.plan.plan_lines import PlanLines
from mus_tui.tui.plan.plan_table import PlanTable
from tests.tui.a_plan import on_day, row, talk_with_plan
from tests.tui.at_table import NOW, at_table, desk_of, on_screen, picture, until_said
from tests.tui.plan.at_plan import at_plan
from tests.tui.rest import at_rest

SIZES = [(64, 20), (80, 24), (120, 40)]
TWO = (row(1, "Første mål"), row(2, "Andet mål"))


def rows(app: MusApp) -> list[Agreement]:
    return list(desk_of(app).talk.agreements)


def goals(app: MusApp) -> list[str]:
    return [each.goal for each in rows(app)]


def table(app: MusApp) -> PlanTable:
    return app.screen.query_one(PlanTable)


async def go_to(app: MusApp, pilot: Pilot[None], key: str, field: str) -> None:
    table(app).show(desk_of(app).talk, Place(key, field))
    await at_rest(pilot)


async def click(app: MusApp, pilot: Pilot[None], key: str, field: str, x: int = 1, y: int = 0) -> None:
    lines = next(each for each in app.screen.query(PlanLines) if each.laid.region_of(Place(key, field)))
    region = lines.in_sight(Place(key, field))
    assert region
    await pilot.click(lines, offset=(region.x + x, region.y + y))
    await at_rest(pilot)


@pytest.mark.parametrize("size", SIZES)
async def test_a_whole_agreement_is_written_in_the_empty_row_with_enter_between_its_cells(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_plan(tmp_path, talk_with_plan(), "plan", size) as (app, pilot):
        words = ("Holde oplæg", "På mødet", "1. juni", "Karen", "Det ses")
        for each in words:
            await pilot.press(*each, "enter")
        only = rows(app)[0]
        assert (only.goal, only.actions, only.evaluation) == ("Holde oplæg", (Action(what="På mødet"),), "Det ses")
        assert (only.deadline, only.responsible) == (on_day("1. juni", date(2027, 6, 1)), "Karen")
        assert table(app).place == Place("+0", "goal")
        assert not table(app).writing
        assert all(each in on_screen(app).replace("▌ ", "") for each in words)


@pytest.mark.parametrize("keys", [("enter",), ()])
async def test_typing_or_enter_writes_at_the_end_and_never_replaces(tmp_path: Path, keys: tuple[str, ...]) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "Mål")), "plan") as (app, pilot):
        await pilot.press(*keys, *" og mere", "tab")
        assert goals(app) == ["Mål og mere"]
        assert table(app).place == Place("a1", "actions")


async def test_each_letter_is_in_the_talk_at_once(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(*TWO), "plan") as (app, pilot):
        await pilot.press("x")
        assert goals(app) == ["Første mål x", "Andet mål"]
        await pilot.press("backspace", "backspace")
        assert goals(app) == ["Første mål", "Andet mål"]


async def test_tab_goes_through_all_cells_and_leaves_after_the_last_of_the_empty_row(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "Mål")), "plan") as (app, pilot):
        await pilot.press(*["tab"] * 9)
        assert table(app).place == Place("+0", "evaluation")
        await pilot.press("shift+tab", "tab")
        assert app.focused is table(app).keys
        await pilot.press("tab")
        assert isinstance(app.focused, Button)
        await pilot.press("shift+tab")
        assert app.focused is table(app).keys
        await pilot.press("ctrl+home", "home", "shift+tab")
        assert app.focused is not table(app).keys


@pytest.mark.parametrize("size", SIZES)
async def test_arrows_go_to_every_cell(tmp_path: Path, size: tuple[int, int]) -> None:
    async with at_plan(tmp_path, talk_with_plan(*TWO), "plan", size) as (app, pilot):
        await pilot.press("right", "right")
        assert table(app).place == Place("a1", "deadline")
        await pilot.press("left", "end", "home", "ctrl+end")
        assert table(app).place == Place("+0", "goal")
        seen = {table(app).place}
        for _ in range(20):
            await pilot.press("up")
            seen.add(table(app).place)
        assert table(app).place == Place("a1", "goal")
        assert {each.row for each in seen} == {"a1", "a2", "+0"}


async def test_escape_puts_the_cell_back_as_one_step_and_a_second_one_leaves_the_table(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "Mål", agreed=("p1",))), "plan") as (app, pilot):
        await pilot.press(*" og mere")
        assert rows(app)[0].agreed == ()
        await pilot.press("escape")
        assert (goals(app), rows(app)[0].agreed) == (["Mål"], ("p1",))
        assert "Ctrl+Z henter det skrevne tilbage" in on_screen(app)
        await pilot.press("ctrl+z")
        assert goals(app) == ["Mål og mere"]
        await until_said(pilot, "Fortrudt: i aftale 1 står der nu «Mål og mere» i «")
        assert "som den var" not in on_screen(app)
        await pilot.press("ctrl+y")
        assert goals(app) == ["Mål"]
        await pilot.press("escape")
        assert app.focused is not table(app).keys


async def test_undo_names_the_field_it_changed_and_goes_to_it(tmp_path: Path) -> None:
    many = [row(n, f"Mål {n}", support="Bo") for n in range(1, 9)]
    async with at_plan(tmp_path, talk_with_plan(*many), "plan", (80, 24)) as (app, pilot):
        await go_to(app, pilot, "a1", "deadline")
        await pilot.press(*"1. maj", "enter", "ctrl+end", "ctrl+z")
        assert table(app).place == Place("a1", "deadline")
        await until_said(pilot, "Fortrudt: i aftale 1 står der nu intet i «")
        await pilot.press("ctrl+end", "ctrl+y")
        assert table(app).place == Place("a1", "deadline")
        await until_said(pilot, "Gjort igen: i aftale 1 står der nu «1. maj")
        await go_to(app, pilot, "a2", "+consent")
        await pilot.press("enter", "n", "enter", "ctrl+end", "ctrl+z")
        assert table(app).place == Place("a2", "+consent")
        await until_said(pilot, "i aftale 2 står der nu intet i «")


async def test_a_date_is_read_in_the_language_of_the_template_too(tmp_path: Path) -> None:
    talk = talk_with_plan(row(1, "Mål"))
    talk = talk.altered(template=talk.template.altered(language="nb"))
    async with at_plan(tmp_path, talk, "plan", (80, 24)) as (app, pilot):
        await go_to(app, pilot, "a1", "deadline")
        await pilot.press(*"innen 1. mai", "enter")
        deadline = rows(app)[0].deadline
        assert (deadline.written, deadline.first) == ("innen 1. mai", date(2027, 5, 1))


async def test_escape_in_a_new_row_takes_it_away_and_undo_brings_it_back(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(*TWO), "plan") as (app, pilot):
        await pilot.press("ctrl+end", *"Tredje", "escape")
        assert goals(app) == ["Første mål", "Andet mål"]
        await pilot.press("ctrl+z")
        assert goals(app) == ["Første mål", "Andet mål", "Tredje"]


async def test_undo_in_a_cell_is_the_editors_and_outside_one_step_a_cell(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(*TWO), "plan") as (app, pilot):
        await pilot.press(*"ab", "tab", *"cd", "tab", *"2. juni")
        await pilot.press("ctrl+z")
        assert rows(app)[0].deadline.written == ""
        await pilot.press("ctrl+y")
        assert rows(app)[0].deadline.written == "2. juni"
        await pilot.press("enter")
        said = []
        for _ in range(3):
            await pilot.press("ctrl+z")
            said.append((rows(app)[0].goal, rows(app)[0].text_in("actions"), rows(app)[0].deadline.written))
        assert said == [("Første mål ab", "cd", ""), ("Første mål ab", "", ""), ("Første mål", "", "")]


async def test_delete_empties_the_cell_and_ctrl_delete_the_whole_agreement(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "Mål", responsible="Bo"), TWO[1]), "plan") as (app, pilot):
        await pilot.press("delete")
        assert (goals(app), rows(app)[0].responsible) == (["", "Andet mål"], "Bo")
        await pilot.press("ctrl+z", "ctrl+delete")
        assert goals(app) == ["Andet mål"]
        assert "Aftale 1 er slettet. Ctrl+Z henter den tilbage." in on_screen(app)
        await pilot.press("ctrl+z")
        assert goals(app) == ["Mål", "Andet mål"]


async def test_ctrl_delete_takes_a_word_while_somebody_writes(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "et to")), "plan") as (app, pilot):
        await pilot.press("enter", "home", "ctrl+delete")
        assert goals(app) == [" to"]


async def test_a_row_in_which_nothing_stands_any_more_is_gone_when_its_cell_is_left(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "M")), "plan") as (app, pilot):
        await pilot.press("backspace", "enter", "ctrl+z")
        assert goals(app) == ["M"]
        await pilot.press("home", "enter", "backspace", "tab")
        assert goals(app) == []
        await pilot.press("ctrl+z")
        assert goals(app) == ["M"]
        await pilot.press("home", "delete")
        assert goals(app) == []


async def test_ctrl_j_is_a_new_line_and_enter_is_none(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(), "plan") as (app, pilot):
        await pilot.press("a", "ctrl+j", "b", "enter", "tab", *"uge 9", "ctrl+j", "enter")
        assert (goals(app), rows(app)[0].deadline.written) == (["a\nb"], "uge 9")


async def test_no_letter_is_a_command(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(), "plan") as (app, pilot):
        await pilot.press("n", "?", "/", "N", "1")
        assert isinstance(app.screen, PlanScreen)
        assert goals(app) == ["n?/N1"]


async def test_a_space_is_written_too(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "Mål")), "plan") as (app, pilot):
        await pilot.press("space", "a")
        assert goals(app) == ["Mål a"]


async def test_a_date_is_echoed_in_words_while_it_is_typed_and_an_unclear_one_is_asked_about(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "Mål")), "plan") as (app, pilot):
        await pilot.press("right", "right", *"1. marts")
        assert "mandag den 1. marts 2027" in on_screen(app)
        await pilot.press(*["backspace"] * 8, *"snart")
        assert "«snart»: Hvornår er det?" in on_screen(app)
        await pilot.press("enter")
        assert rows(app)[0].deadline.last is None


async def test_snarest_is_asked_about_while_it_is_written_and_then_it_is_the_answer(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "Mål")), "plan") as (app, pilot):
        await pilot.press("right", "right", *"snarest")
        assert "«snarest»: Senest hvilken dag?" in on_screen(app)
        await pilot.press("enter", "left")
        assert rows(app)[0].deadline == PlanDate(written="snarest", answers=True)
        assert "Senest hvilken dag?" not in on_screen(app)
        assert "Det står, som I skrev det." in on_screen(app)


async def test_what_a_date_meant_when_it_was_written_stays_where_it_is_not_touched(tmp_path: Path) -> None:
    then = on_day("i morgen", date(2026, 3, 10))
    async with at_plan(tmp_path, talk_with_plan(row(1, "Mål", deadline=then)), "plan") as (app, pilot):
        await pilot.press("right", "right", "enter", "enter", "shift+tab", "enter", "escape")
        assert rows(app)[0].deadline == then


async def test_names_are_picked_with_down_and_never_taken_by_enter_alone(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "Mål")), "plan") as (app, pilot):
        await pilot.press("right", "right", "right", "enter")
        assert "Karen Jonas begge" in on_screen(app)
        await pilot.press("enter")
        assert rows(app)[0].responsible == ""
        await pilot.press("left", "enter", "down", "down")
        assert rows(app)[0].responsible == "Jonas"
        await pilot.press("down", "down")
        assert rows(app)[0].responsible == "Karen"
        await pilot.press(*" m.fl.", "down")
        assert rows(app)[0].responsible == "Karen m.fl."
        await pilot.click(NamesOffered, offset=(10, 0))
        assert rows(app)[0].responsible == "Karen m.fl., Jonas"


@pytest.mark.parametrize("size", SIZES)
async def test_a_click_goes_to_the_cell_the_next_writes_there_and_one_in_the_editor_places_the_cursor(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "abcdef", responsible="Bo")), "plan", size) as (app, pilot):
        await click(app, pilot, "a1", "responsible")
        assert table(app).place == Place("a1", "responsible")
        assert not table(app).writing
        await click(app, pilot, "a1", "goal")
        await click(app, pilot, "a1", "goal", x=2)
        await pilot.press("X")
        assert goals(app) == ["abXcdef"]
        await pilot.click("#editor", offset=(4, 0))
        await pilot.press("Y")
        assert goals(app) == ["abXcYdef"]
        await click(app, pilot, "a1", "responsible")
        assert not table(app).writing
        assert table(app).place == Place("a1", "responsible")


async def test_rows_from_a_spreadsheet_fill_cells_and_rows_as_one_step(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "Først")), "plan") as (app, pilot):
        await pilot.press("ctrl+end", "home")
        app.post_message(events.Paste("Mål\tSådan\t1. maj\tKaren\r\nAndet\t\tuge 9\tBo\r\n"))
        await at_rest(pilot)
        assert goals(app) == ["Først", "Mål", "Andet"]
        assert rows(app)[1].deadline.last == date(2027, 5, 1)
        assert [each.responsible for each in rows(app)] == ["", "Karen", "Bo"]
        assert "2 rækker er sat ind. Ctrl+Z tager dem ud igen." in on_screen(app)
        await pilot.press("ctrl+z")
        assert "Det gælder også 1 til." in on_screen(app)
        assert goals(app) == ["Først"]


async def test_pasted_lines_are_a_text_in_the_cell(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(row(1, "Mål")), "plan") as (app, pilot):
        app.post_message(events.Paste(" er\nto linjer"))
        await at_rest(pilot)
        assert goals(app) == ["Mål er\nto linjer"]
        assert table(app).writing


@pytest.mark.parametrize("size", SIZES)
async def test_wide_letters_and_a_word_longer_than_its_column_stay_in_their_cell(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    long, wide = "speciallægepraksisplanlægningsstabiliseringsperiode" * 2, "漢字" * 30
    talk = talk_with_plan(row(1, long, evaluation=wide, responsible="Bo"))
    async with at_plan(tmp_path, talk, "plan", size) as (app, pilot):
        await pilot.press("!")
        for line in picture(app).splitlines():
            assert all(line.index(each) > 0 for each in ("Bo",) if each in line)
        said = "".join(picture(app).split()).replace("▌", "")
        assert said.count("字") == 30
        assert goals(app) == [f"{long}!"]


async def test_a_cell_taller_than_the_window_is_written_in_with_its_end_in_sight(tmp_path: Path) -> None:
    tall = "\n".join(f"linje {n}" for n in range(60))
    async with at_plan(tmp_path, talk_with_plan(row(1, tall), row(2, "Andet")), "plan", (80, 24)) as (app, pilot):
        assert "linje 0" in on_screen(app)
        await pilot.press(*" her")
        assert "linje 59 her" in on_screen(app)
        for _ in range(60):
            table(app).editor.post_message(events.MouseScrollUp(table(app).editor, 1, 1, 0, 0, 0, False, False, False))
        await at_rest(pilot)
        assert "linje 0" in on_screen(app), "the wheel turns it too"
        await pilot.press("ctrl+home")
        assert "linje 0" in on_screen(app)
        await pilot.press("enter", "down", "pageup")
        assert goals(app)[0] == f"{tall} her"


@pytest.mark.parametrize("to", [(60, 20), (64, 20), (120, 40), (200, 60)])
async def test_another_size_of_window_in_the_middle_of_a_cell_loses_nothing(
    tmp_path: Path, to: tuple[int, int]
) -> None:
    async with at_plan(tmp_path, talk_with_plan(*TWO), "plan", (100, 30)) as (app, pilot):
        await pilot.press("down", "end", *"halvt skre")
        await pilot.resize_terminal(*to)
        await at_rest(pilot)
        assert table(app).writing
        await pilot.press(*"vet")
        assert "halvt skrevet" in on_screen(app)
        editor = table(app).editor
        assert app.screen.region.contains_region(editor.region)
        await pilot.resize_terminal(40, 10)
        await at_rest(pilot)
        await pilot.resize_terminal(100, 30)
        await at_rest(pilot)
        await pilot.press("!", "enter")
        assert rows(app)[1].evaluation == "halvt skrevet!"


async def test_a_talk_that_becomes_only_to_be_read_in_the_middle_of_a_cell_keeps_what_was_written(
    tmp_path: Path,
) -> None:
    async with at_plan(tmp_path, talk_with_plan(*TWO), "plan") as (app, pilot):
        await pilot.press(*" halvt")
        desk_of(app).only_read = "åben et andet sted"
        await pilot.press(*"vejs")
        assert "Første mål halvtvejs" in on_screen(app)
        await pilot.press("enter", "delete", "ctrl+delete", "ctrl+down")
        assert goals(app) == ["Første mål halvt", "Andet mål"]


async def test_a_name_that_is_pasted_with_the_end_of_its_line_is_one_line(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(*TWO)) as (app, pilot):
        await go_to(app, pilot, "a1", "responsible")
        await pilot.press("enter")
        app.post_message(events.Paste("Karen Lund\n"))
        await at_rest(pilot)
        assert table(app).editor.text.endswith("Karen Lund")


async def test_what_was_marked_with_the_mouse_is_copied_and_after_a_step_the_cell_again(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(*TWO), "plan", (120, 40)) as (app, pilot):
        title = app.screen.query_one("#title", Static)
        x, y, *_ = title.content_region
        for kind, at in ((events.MouseDown, x), (events.MouseMove, x + 3), (events.MouseUp, x + 3)):
            app.post_message(kind(None, at, y, 0, 0, 1, False, False, False, at, y))
            await at_rest(pilot)
        await pilot.press("ctrl+c")
        assert app.clipboard == str(title.content)[:4]
        await pilot.press("down", "ctrl+c")
        assert app.clipboard == "Andet mål"


async def test_a_closed_talk_is_read_and_copied_and_not_changed(tmp_path: Path) -> None:
    talk = talk_with_plan(*TWO).closed(NOW)
    async with at_plan(tmp_path, talk, "plan", (120, 40)) as (app, pilot):
        await pilot.press("down", "ctrl+c")
        assert app.clipboard == "Andet mål"
        await pilot.press("delete", "x", "ctrl+delete", "ctrl+up", "ctrl+z", "enter", "x", "home")
        await pilot.press(*["shift+right"] * 5, "ctrl+c")
        assert app.clipboard == "Andet"
        await pilot.press("escape", "tab")
        assert desk_of(app).talk is talk


async def test_leaving_the_plan_in_the_middle_of_a_cell_keeps_what_was_written(
    tmp_path: Path,
) -> None:
    async with at_plan(tmp_path, talk_with_plan(*TWO), "q-hverdag", (120, 40)) as (app, pilot):
        await pilot.press("ctrl+t", "down", "end", *"Ses", "ctrl+t", *"note", "ctrl+t")
        assert rows(app)[1].evaluation == "Ses"
        assert desk_of(app).talk.note("hverdag") == "note"


@pytest.mark.parametrize("keys", [("f1", "escape"), ("ctrl+s",), ("ctrl+p", "escape")])
async def test_who_looks_something_up_or_saves_in_the_middle_of_a_cell_writes_on_there(
    tmp_path: Path, keys: tuple[str, ...]
) -> None:
    async with at_plan(tmp_path, talk_with_plan(*TWO), "plan") as (app, pilot):
        await pilot.press(*" halvt", *keys, *"vejs", "enter")
        assert goals(app) == ["Første mål halvtvejs", "Andet mål"]


async def test_an_agreement_taken_down_in_one_line_in_the_middle_of_a_cell_is_gone_to(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(*TWO), "plan") as (app, pilot):
        await pilot.press(*"x", "f4", *"Ringe", "enter")
        assert goals(app) == ["Første mål x", "Andet mål", "Ringe"]
        assert table(app).place == Place("a3", "deadline")


async def test_one_begins_where_something_is_missing(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_plan(row(1, "Mål")), "plan") as (app, pilot):
        await pilot.press(*"1. juni", "enter")
        assert rows(app)[0].deadline.last == date(2027, 6, 1)


async def test_the_bar_names_the_keys_of_whoever_writes_in_a_cell(tmp_path: Path) -> None:
    async with at_plan(tmp_path, talk_with_plan(*TWO), "plan", (80, 24)) as (app, pilot):
        assert "Enter Skriv" in on_screen(app)
        await pilot.press("enter")
        await until_said(pilot, "Enter Næste felt", "Esc Sæt tilbage", "Ctrl+J Ny linje")
        await pilot.press("x", "escape")
        await until_said(pilot, "Enter Skriv")
        assert goals(app) == ["Første mål", "Andet mål"]


async def test_a_row_of_last_years_plan_takes_a_date_of_last_year(tmp_path: Path) -> None:
    talk = talk_with_plan(row(1, "Mål")).altered(held=date(2025, 3, 10))
    async with at_table(tmp_path, talk, "plan") as (app, pilot):
        await pilot.press(*"1. maj")
        assert rows(app)[0].deadline == on_day("1. maj", date(2025, 5, 1))


@pytest.mark.parametrize(("written", "outside"), [("om 3 måneder", True), ("om 18 måneder", False)])
async def test_a_deadline_outside_the_horizon_gets_a_quiet_word(tmp_path: Path, written: str, outside: bool) -> None:
    talk = talk_with_plan(row(1, "Mål"), kind={"horizon": {"months_from": 12, "months_to": 24}})
    async with at_table(tmp_path, talk, "plan", (120, 40)) as (app, pilot):
        await pilot.press(*written)
        assert ("som regel 12–24 måneder frem" in on_screen(app)) is outside


async def test_what_the_form_has_no_place_for_has_its_cells_at_the_end_and_looking_changes_nothing(
    tmp_path: Path,
) -> None:
    goal = {"text": "Mål", "fields": [{"id": "goal"}]}
    acts = (Action(what="Møde", responsible="Jonas"), Action(what="Oplæg"))
    talk = talk_with_plan(row(1, "Mål", responsible="Karen", actions=acts, support="Teamet"), headings=[goal])
    async with at_plan(tmp_path, talk, "plan", (80, 40)) as (app, pilot):
        said = on_screen(app)
        assert all(each in said for each in ("1. Møde (Jonas)", "2. Oplæg", "Karen", "Teamet"))
        await pilot.press("tab", "tab")
        assert desk_of(app).talk is talk
        await go_to(app, pilot, "a1", "support")
        await pilot.press(*" og Ea", "tab")
        assert (rows(app)[0].support, rows(app)[0].actions) == ("Teamet og Ea", acts)
