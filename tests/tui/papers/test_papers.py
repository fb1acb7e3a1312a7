"""The form to prepare on and the invitation, written from the app."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

from textual.widgets import Button, Input

from mus_tui.storage.talk.made_file import made_for
from mus_tui.tui.kit.choice import Choice
from mus_tui.tui.papers.flow.forms import ask_for_form, ask_to_invite
from mus_tui.tui.papers.form import FormScreen
from tests.sample import sample_talk
from tests.tui.at_table import at_table, desk_of, on_screen, until, until_said
from tests.tui.first_screen import keep
from tests.tui.rest import at_rest


async def test_a_form_is_written_for_the_one_who_is_chosen_in_the_way_that_is_chosen(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", sample_talk()) as (app, pilot):
        ask_for_form(app.table, app.shelf)
        await at_rest(pilot)
        path = app.screen.query_one("#path", Input)
        assert Path(path.value).name == "forberedelse-2026-03-09-mus-medarbejder.pdf"
        app.screen.query_one("#whose", Choice).choose("p1")
        app.screen.query_one("#format", Choice).choose("markdown")
        assert Path(path.value).name == "forberedelse-2026-03-09-mus-leder.md"
        path.value = str(tmp_path / "skema.md")
        await pilot.press("enter")
        assert "Skemaet ligger her" in on_screen(app)
        assert "- **Til:** Mette Friis (Leder)" in (tmp_path / "skema.md").read_text("utf-8")
        assert app.table.saving is not None
        assert [made.sort for made in made_for(app.table.saving.path)] == ["form"]


async def test_the_form_to_sit_with_is_among_them_with_the_plan_and_for_nobody_in_particular(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", sample_talk()) as (app, pilot):
        ask_for_form(app.table, app.shelf)
        await at_rest(pilot)
        app.screen.query_one("#whose", Choice).choose("-")
        await at_rest(pilot)
        assert "Hele samtalen at sidde med" in on_screen(app)
        path = app.screen.query_one("#path", Input)
        assert Path(path.value).name == "samtaleskema-2026-03-09-mus.pdf"
        path.value = str(tmp_path / "skema.md")
        await pilot.press("enter")
        text = (tmp_path / "skema.md").read_text("utf-8")
        assert "- **Leder:** Mette Friis" in text
        assert "Travlt" not in text


async def test_a_form_can_be_had_from_the_front_page_without_opening_the_preparation(tmp_path: Path) -> None:
    keep(tmp_path, sample_talk())
    async with at_table(tmp_path) as (app, pilot):
        await pilot.press("p")
        await app.workers.wait_for_complete()
        await at_rest(pilot)
        await pilot.press("enter", "down")
        await pilot.click("#form")
        assert isinstance(app.screen, FormScreen)
        assert app.table.preparation is None
        app.screen.query_one("#path", Input).value = str(tmp_path / "skema.html")
        await pilot.press("enter")
        assert "Jonas Holm (Medarbejder)" in (tmp_path / "skema.html").read_text("utf-8")


async def test_an_invitation_asks_for_the_time_keeps_it_and_writes_both_files(tmp_path: Path) -> None:
    talk = sample_talk().altered(held=date(2026, 12, 1))
    async with at_table(tmp_path / "mus", talk) as (app, pilot):
        await pilot.click("#invite")
        await pilot.press(*"halv", "enter")
        path = app.screen.query_one("#path", Input)
        path.value = str(tmp_path / "kom.md")
        await pilot.press("enter")
        assert "«halv» er ikke et klokkeslæt" in on_screen(app)
        app.screen.query_one("#time", Input).value = "10.30"
        await pilot.press("enter")
        assert "**Klokken:** 10.30" in (tmp_path / "kom.md").read_text("utf-8")
        assert "DTSTART:20261201T103000" in (tmp_path / "kom.ics").read_text("utf-8")
        assert desk_of(app).talk.begins == time(10, 30)


async def test_neither_file_of_an_invitation_is_written_over_unasked(tmp_path: Path) -> None:
    (tmp_path / "kom.ics").write_text("før", "utf-8")
    async with at_table(tmp_path / "mus", sample_talk()) as (app, pilot):
        ask_to_invite(app.table, app.shelf)
        await at_rest(pilot)
        app.screen.query_one("#path", Input).value = str(tmp_path / "kom.md")
        await pilot.press("enter", "enter")
        await until_said(pilot, "Skal den skrives over?")
        assert (tmp_path / "kom.ics").read_text("utf-8") == "før"
        assert not (tmp_path / "kom.md").exists()


async def test_on_the_day_itself_the_opening_is_as_it_was(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", sample_talk()) as (app, _):
        assert not app.screen.query_one("#invite").display


async def test_neither_a_form_nor_an_invitation_is_written_under_an_ending_that_is_not_ours(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", sample_talk()) as (app, pilot):
        for ask, name in ((ask_for_form, "skema.odt"), (ask_to_invite, "kom.txt")):
            ask(app.table, app.shelf)
            await at_rest(pilot)
            app.screen.query_one("#path", Input).value = str(tmp_path / name)
            await at_rest(pilot)
            app.screen.query_one("#save", Button).press()
            await until(pilot, lambda: "Det kan ende på:" in on_screen(app))
            await pilot.press("escape")
            await at_rest(pilot)
        assert [each.name for each in tmp_path.iterdir()] == ["mus"]


async def test_an_invitation_for_the_calendar_alone_is_one_file(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", sample_talk()) as (app, pilot):
        ask_to_invite(app.table, app.shelf)
        await at_rest(pilot)
        app.screen.query_one("#path", Input).value = str(tmp_path / "kom.ics")
        app.screen.query_one("#save", Button).press()
        await until(pilot, lambda: "Kopien ligger her" in on_screen(app))
        assert [file.name for file in tmp_path.glob("kom.*")] == ["kom.ics"]
