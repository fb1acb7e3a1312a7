from __future__ import annotations

from pathlib import Path

from textual.widgets import Input, Static

from mus_tui.model.template import Template
from mus_tui.tui.screens.export import ExportScreen
from mus_tui.tui.widgets.places import synced_by, typed_path
from tests.sample import sample_source, sample_talk
from tests.tui.at_table import at_table, desk_of, on_screen


async def test_the_plan_is_written_where_they_say_and_the_place_is_said_in_full(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", sample_talk(), "closing", (120, 30)) as (app, pilot):
        await pilot.press("ctrl+o")
        path = app.screen.query_one("#path", Input)
        assert Path(path.value).name == "udviklingsplan-2026-03-09-mus.md"
        path.value = str(tmp_path / "min plan")
        await pilot.press("enter")
        written = (tmp_path / "min plan.md").read_text(encoding="utf-8")
        assert "Jonas lærer at holde oplæg" in written
        assert "Travlt, men godt." not in written
        assert "Kopien ligger her" in on_screen(app)
        assert str(app.screen.query_one("#said", Static).content) == str(tmp_path / "min plan.md")


async def test_a_name_that_ends_in_html_makes_a_page(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", sample_talk(), "plan") as (app, pilot):
        await pilot.press("ctrl+o")
        app.screen.query_one("#path", Input).value = str(tmp_path / "plan.html")
        await pilot.press("enter")
        assert (tmp_path / "plan.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


async def test_notes_in_common_go_with_it_when_they_are_ticked_and_personal_ones_never(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", sample_talk(), "plan") as (app, pilot):
        await pilot.press("ctrl+o")
        app.screen.query_one("#path", Input).value = str(tmp_path)
        await pilot.click("#with-notes")
        await pilot.click("#save")
        written = (tmp_path / "udviklingsplan-2026-03-09-mus.md").read_text(encoding="utf-8")
        assert "Travlt, men godt." in written
        assert "Jeg vil gerne holde oplæg." not in written


async def test_a_file_that_is_there_is_written_over_only_when_they_say_so_about_that_file(tmp_path: Path) -> None:
    mine, other = tmp_path / "min.md", tmp_path / "anden.md"
    for file in (mine, other):
        file.write_text("før", encoding="utf-8")
    async with at_table(tmp_path / "mus", sample_talk(), "plan") as (app, pilot):
        await pilot.press("ctrl+o")
        path = app.screen.query_one("#path", Input)
        path.value = str(mine)
        await pilot.press("enter")
        assert "Skal den skrives over?" in on_screen(app)
        path.value = str(other)
        path.focus()
        await pilot.press("enter")
        assert mine.read_text(encoding="utf-8") == other.read_text(encoding="utf-8") == "før"
        assert "Overskriv" in on_screen(app)
        await pilot.press("enter")
        await pilot.pause()
        assert mine.read_text(encoding="utf-8") == "før"
        assert "Udviklingsplan" in other.read_text(encoding="utf-8")


async def test_what_cannot_be_written_is_said_and_the_dialog_stays(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", sample_talk(), "plan") as (app, pilot):
        await pilot.press("ctrl+o")
        app.screen.query_one("#path", Input).value = str(tmp_path / "findes ikke" / "plan.md")
        await pilot.press("enter")
        assert "fordi mappen ikke findes" in on_screen(app)
        await pilot.press("escape")
        assert not isinstance(app.screen, ExportScreen)
        assert desk_of(app).talk == sample_talk()


async def test_a_folder_that_is_shared_with_other_machines_is_pointed_out(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", sample_talk(), "plan") as (app, pilot):
        await pilot.press("ctrl+o")
        app.screen.query_one("#path", Input).value = str(tmp_path / "OneDrive - Mosekøb" / "plan.md")
        await pilot.pause()
        assert "Mappen deles gennem OneDrive." in on_screen(app)


def test_an_ordinary_folder_is_not_taken_for_a_shared_one() -> None:
    assert synced_by(Path("home") / "mette" / "Dokumenter") == ""


def test_a_path_is_read_as_people_write_it(tmp_path: Path) -> None:
    assert typed_path("  plan.md ", tmp_path) == tmp_path / "plan.md"
    assert typed_path(f'"{tmp_path / "a b.md"}"', Path("andetsteds")) == tmp_path / "a b.md"
    assert typed_path("~/plan.md", tmp_path) == Path.home() / "plan.md"
    assert typed_path("~ingen-med-det-navn/plan.md", tmp_path) == tmp_path / "~ingen-med-det-navn" / "plan.md"
    assert typed_path("  ", tmp_path) is None


async def test_the_minutes_are_offered_where_they_are_written_and_go_with_it_only_when_ticked(tmp_path: Path) -> None:
    source = sample_source() | {"minutes": {"label": "Kortfattet referat"}}
    talk = sample_talk().altered(template=Template.model_validate(source), minutes="Vi talte om ro.")
    async with at_table(tmp_path / "mus", talk, "plan") as (app, pilot):
        await pilot.press("ctrl+o")
        app.screen.query_one("#path", Input).value = str(tmp_path / "uden.md")
        await pilot.click("#save")
        await pilot.press("escape", "ctrl+o")
        app.screen.query_one("#path", Input).value = str(tmp_path / "med.md")
        await pilot.click("#with-minutes")
        await pilot.click("#save")
        assert "ro." not in (tmp_path / "uden.md").read_text(encoding="utf-8")
        written = (tmp_path / "med.md").read_text(encoding="utf-8")
        assert "## Kortfattet referat\n\nVi talte om ro." in written
        assert "Travlt, men godt." not in written


async def test_minutes_are_not_spoken_of_where_there_are_none(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", sample_talk(), "plan") as (app, pilot):
        await pilot.press("ctrl+o")
        assert "eferat" not in on_screen(app)
