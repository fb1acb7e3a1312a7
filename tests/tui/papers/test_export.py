from __future__ import annotations

import os
from pathlib import Path

import pytest
from textual.widgets import Input, Static

from mus_tui.model.values.template import Template
from mus_tui.storage.talk.talk_file import load_talk
from mus_tui.storage.user_folders import synced_by, typed_path
from mus_tui.tui.papers.copy import ExportScreen
from tests.sample import sample_source, sample_talk
from tests.tui.at_table import at_table, desk_of, on_screen
from tests.tui.rest import at_rest


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


async def test_a_name_that_ends_in_pdf_makes_a_pdf(tmp_path: Path) -> None:
    talk = sample_talk().with_agreement(sample_talk().agreements[0].altered(goal="Ro 🙂"))
    async with at_table(tmp_path / "mus", talk, "plan") as (app, pilot):
        await pilot.press("ctrl+o")
        app.screen.query_one("#path", Input).value = str(tmp_path / ".pdf")
        await pilot.press("enter")
        assert "Det er kun en endelse" in on_screen(app)
        assert not (tmp_path / ".pdf").exists()
        app.screen.query_one("#path", Input).value = str(tmp_path / "plan.PDF")
        await pilot.press("enter")
        assert (tmp_path / "plan.PDF").read_bytes().startswith(b"%PDF-")
        # A sign that no font has is an empty box there.
        assert "tomme kasser i PDF'en" in " ".join(on_screen(app).split())


async def test_notes_in_common_go_with_it_when_they_are_ticked_and_personal_ones_never(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", sample_talk(), "plan") as (app, pilot):
        await pilot.press("ctrl+o")
        app.screen.query_one("#path", Input).value = str(tmp_path)
        # The space bar ticks in a dialog too.
        await pilot.press("tab", "tab", "space")
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
        await pilot.press("tab", "enter")
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
        await at_rest(pilot)
        assert "Mappen deles gennem OneDrive." in on_screen(app)


def test_an_ordinary_folder_is_not_taken_for_a_shared_one() -> None:
    assert synced_by(Path("home") / "mette" / "Dokumenter") == ""
    assert synced_by(Path("home") / "nicloud" / "min-dropbox-vejledning.md") == ""


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive - Mosekøb Kommune", "OneDrive"),
        ("Dropbox (Mosekøb)", "Dropbox"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("iCloudDrive", "iCloud"),
        ("Nextcloud2", "Nextcloud"),
    ],
)
def test_a_shared_folder_is_known_by_its_name(folder: str, service: str) -> None:
    assert synced_by(Path("hjem") / folder / "Dokumenter" / "plan.md") == service


@pytest.mark.parametrize(
    ("trace", "service"),
    [(".dropbox.cache", "Dropbox"), (".nextcloudsync.log", "Nextcloud"), (".stfolder", "Syncthing")],
)
def test_a_shared_folder_is_known_by_what_the_service_leaves_in_it(tmp_path: Path, trace: str, service: str) -> None:
    (tmp_path / "Fælles" / "a").mkdir(parents=True)
    (tmp_path / "Fælles" / trace).mkdir()
    assert synced_by(tmp_path / "Fælles" / "a" / "plan.md") == service
    assert synced_by(tmp_path / "Fælles") == service
    assert synced_by(tmp_path / "andet" / "plan.md") == ""


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_shared_folder_is_known_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "Dokumenter").symlink_to(tmp_path / "Dropbox")
    assert synced_by(tmp_path / "Dokumenter" / "plan.md") == "Dropbox"


async def test_the_first_screen_does_not_say_that_all_stays_here_where_it_does_not(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus") as (app, _):
        assert "Alt bliver på denne computer." in on_screen(app)
    async with at_table(tmp_path / "OneDrive - Mosekøb" / "mus") as (app, _):
        assert "Mappen deles gennem OneDrive: det, I skriver, ligger også dér." in on_screen(app)


async def test_a_copy_cannot_take_the_place_of_the_talk_also_when_they_say_so(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", sample_talk(), "plan") as (app, pilot):
        assert app.table.keep() is not None
        assert app.table.saving is not None
        talk = app.table.saving.path
        os.link(talk, tmp_path / "plan.md")
        await pilot.press("ctrl+o")
        app.screen.query_one("#path", Input).value = str(tmp_path / "plan.md")
        await pilot.press("enter", "enter")
        assert "oven i selve samtalen" in on_screen(app)
        app.screen.query_one("#path", Input).value = str(talk)
        await pilot.press("enter", "enter")
        assert "Det kan ende på" in on_screen(app)
        assert load_talk(talk).talk == sample_talk()


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
