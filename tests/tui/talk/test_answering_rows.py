"""Rows are answered in the talk: a list as a grid, and rows of their own with room for one more."""

from __future__ import annotations

from pathlib import Path

from mus_tui.model.values.answers import Answer
from mus_tui.model.values.template import Template
from mus_tui.tui.app import MusApp
from tests.form_with_rows import rows_source, talk_about_rows_again, talk_with_rows
from tests.tui.at_table import at_table, desk_of, on_screen


def answer(app: MusApp, at: str, field: str, who: str = "") -> Answer:
    return desk_of(app).talk.answer(at, who, field)


async def test_a_row_of_their_own_makes_room_for_the_next_up_to_the_most(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_rows(), "q-maal", size=(80, 60)) as (app, pilot):
        assert "Mine mål · mindst 2, højst 4" in on_screen(app)
        assert "2. Mål" in on_screen(app)
        assert "3. Mål" not in on_screen(app)
        await pilot.press(*"Lære")
        assert answer(app, "maal", "mine/1/hvad").text == "Lære"
        assert "3. Mål" not in on_screen(app)
        # In the next row a date alone begins it; a number in the third the fourth, and there is no fifth.
        await pilot.press("tab", "tab", "tab", "tab", "tab", "tab", *"1. juni")
        assert answer(app, "maal", "mine/2/frist").date.written == "1. juni"
        assert "3. Mål" in on_screen(app)
        await pilot.press("tab", "tab", "tab", "tab", "tab", "tab", "tab", "tab", "4")
        assert answer(app, "maal", "mine/3/vigtigt").chosen == ("4",)
        assert "4. Mål" in on_screen(app)
        await pilot.press("ctrl+z")
        assert answer(app, "maal", "mine/3/vigtigt").is_empty
        assert "4. Mål" not in on_screen(app)


async def test_a_list_is_answered_as_a_grid_and_by_each_for_themselves(tmp_path: Path) -> None:
    talk = (
        talk_with_rows().altered(keyword_choices=()).with_answer("krav", Answer(chosen=("g2",)), "p2", "hver/k1/grad")
    )
    async with at_table(tmp_path, talk, "q-krav") as (app, pilot):
        assert "Kravene" in on_screen(app)
        assert "Jonas ●●○○○ I ringe grad" in on_screen(app)
        await pilot.press("f7")
        await pilot.press("4", "down", "5")
        assert answer(app, "krav", "hver/k1/grad", "p1").chosen == ("g4",)
        assert answer(app, "krav", "hver/k2/grad", "p1").chosen == ("g5",)
        await pilot.press("f7", "f7")
        assert "Mette ●●●●○ I høj grad" in on_screen(app)
        await pilot.press("ctrl+n")
        assert "Hvor godt passer det?" in on_screen(app)
        assert "Vægt og ord" in on_screen(app)


async def test_of_rows_that_each_writes_only_those_are_told_that_somebody_has_begun(tmp_path: Path) -> None:
    source = rows_source()
    source["perspectives"][0]["questions"][2]["notes"][0]["each"] = True
    talk = talk_with_rows().altered(template=Template.model_validate(source))
    talk = talk.with_note("maal", "Lære regnskab", "p2", "mine/2/hvad")
    async with at_table(tmp_path, talk, "q-maal", size=(80, 60)) as (app, pilot):
        assert "2. Mål Mette – Jonas Lære regnskab" in on_screen(app)
        assert "3. Mål" not in on_screen(app)
        await pilot.press("f7", "f7")
        assert "3. Mål" in on_screen(app)


async def test_rows_of_an_earlier_question_come_as_they_are_written(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_about_rows_again(), "q-igen", size=(80, 60)) as (app, pilot):
        assert "Her kommer rækkerne fra «Mine mål», når der er skrevet nogen." in on_screen(app)
        await pilot.press("ctrl+b", *"Lære", "ctrl+n")
        assert "Hvor langt? · rækkerne fra «Mine mål»" in on_screen(app)
        assert "Mål 2" not in on_screen(app)
        await pilot.press("3", "tab", *"Tid")
        assert answer(app, "igen", "naaet/1/grad").chosen == ("3",)
        assert answer(app, "igen", "naaet/1/mangler").text == "Tid"
        await pilot.press("f7", "4")
        assert answer(app, "igen", "glad/1/grad", "p1").chosen == ("g4",)
