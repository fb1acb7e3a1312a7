from __future__ import annotations

from pathlib import Path

from textual.widgets import Button, Input

from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import Preparation
from mus_tui.storage.preparation.preparation_file import save_preparation
from mus_tui.storage.talk.talk_file import load_talk, new_talk_path, save_talk
from mus_tui.tui.keeping.flow.saving import ask_where_else
from mus_tui.tui.keeping.save_elsewhere import SaveElsewhereScreen
from tests.sample import sample_talk
from tests.tui.at_table import NOW, at_table, desk_of, on_screen, until_said
from tests.tui.rest import at_rest


async def test_when_the_talk_cannot_be_saved_another_folder_is_offered_and_takes_it(tmp_path: Path) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()
    async with at_table(tmp_path / "mus", sample_talk(), "plan") as (app, pilot):
        assert app.table.saving is not None
        app.table.saving.path = tmp_path / "væk" / "samtale.json"
        await pilot.press("ctrl+s")
        assert isinstance(app.screen, SaveElsewhereScreen)
        assert "Det er ikke gemt" in on_screen(app)
        assert "fordi mappen ikke findes" in on_screen(app)
        app.screen.query_one("#folder", Input).value = str(stick)
        app.screen.query_one("#save", Button).press()
        await at_rest(pilot)
        assert "bliver fra nu af gemt her" in on_screen(app)
        (file,) = stick.glob("*.json")
        assert load_talk(file).talk == desk_of(app).talk


async def test_where_that_fails_too_it_is_said_why_and_the_dialog_stays(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", sample_talk(), "plan") as (app, pilot):
        asked: list[Path] = []

        def save(folder: Path) -> str:
            asked.append(folder)
            return "Heller ikke her"

        # Saved now: where it were saved while the dialog asks, the dialog would say so and ask no more.
        await pilot.press("ctrl+s")
        await until_said(pilot, "Gemt")
        app.push_screen(SaveElsewhereScreen("Disken er fuld", app.shelf, lambda _: "", save))
        await at_rest(pilot)
        app.screen.query_one("#folder", Input).value = str(tmp_path)
        app.screen.query_one("#save", Button).press()
        await at_rest(pilot)
        assert asked == [tmp_path]
        assert "Heller ikke her" in on_screen(app)


async def test_asking_to_save_once_more_opens_no_second_dialog(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", sample_talk(), "plan") as (app, pilot):
        assert app.table.saving is not None
        app.table.saving.path = tmp_path / "væk" / "samtale.json"
        await pilot.press("ctrl+s", "ctrl+s")
        assert len([each for each in app.screen_stack if isinstance(each, SaveElsewhereScreen)]) == 1


async def test_a_late_success_is_noticed_and_no_other_folder_is_asked_for_any_more(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", sample_talk(), "plan") as (app, pilot):
        assert app.table.saving is not None
        app.table.saving.path = tmp_path / "væk" / "samtale.json"
        await pilot.press("ctrl+s")
        assert "Det er ikke gemt" in on_screen(app)
        (tmp_path / "væk").mkdir()
        await app.table.saving.save()
        await at_rest(pilot)
        assert "Nu er det gemt alligevel, her:" in on_screen(app)
        assert "Gem her" not in on_screen(app)
        await pilot.press("enter")
        assert not isinstance(app.screen, SaveElsewhereScreen)


async def test_a_version_that_lies_in_the_folder_already_is_named_and_stays(tmp_path: Path) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()
    async with at_table(tmp_path / "mus", sample_talk(), "plan", size=(100, 36)) as (app, pilot):
        assert app.table.saving is not None
        older = new_talk_path(stick, sample_talk())
        save_talk(older, sample_talk().with_note("hverdag", "Ældre"), Position(), NOW)
        lay_there = older.read_bytes()
        app.table.saving.path = tmp_path / "væk" / "samtale.json"
        await pilot.press("ctrl+s")
        app.screen.query_one("#folder", Input).value = str(tmp_path)
        await at_rest(pilot)
        assert "Den bliver liggende" not in on_screen(app)
        app.screen.query_one("#folder", Input).value = str(stick)
        await at_rest(pilot)
        assert "Her ligger en hel samtale: MUS med Mette" in on_screen(app)
        assert "Den bliver liggende." in on_screen(app)
        app.screen.query_one("#save", Button).press()
        await at_rest(pilot)
    assert older.read_bytes() == lay_there
    assert len(list(stick.glob("*.json"))) == 2


async def test_a_preparation_that_lies_in_the_folder_already_is_named_and_stays(tmp_path: Path) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()
    async with at_table(tmp_path / "mus", sample_talk()) as (app, pilot):
        app.table.keep()
        assert app.table.file is not None
        file = app.table.file
        app.doors.leave()
        app.doors.prepare(file, "p1")
        await at_rest(pilot)
        assert app.table.preparation is not None
        theirs = Preparation(talk=sample_talk().id, participant="p1").with_note("hverdag", "Skrevet på nøglen")
        save_preparation(stick / file.name, theirs, Position())
        ask_where_else(app.table, app.shelf, "Disken er fuld")
        await at_rest(pilot)
        app.screen.query_one("#folder", Input).value = str(stick)
        await at_rest(pilot)
        assert "allerede en forberedelse" in on_screen(app)
        app.screen.query_one("#save", Button).press()
        await at_rest(pilot)
    assert any("Skrevet på nøglen" in each.read_text("utf-8") for each in stick.glob("*other*.prep"))
