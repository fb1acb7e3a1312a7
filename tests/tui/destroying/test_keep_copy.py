"""One's own preparation kept elsewhere before it goes: under a free name, and over nothing unasked."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Button, Input

from mus_tui.tui.destroying.keep_copy import KeepCopyScreen
from mus_tui.tui.destroying.remains import RemainsScreen
from mus_tui.tui.destroying.to_destroy import Owner
from tests.sample import sample_talk
from tests.tui.at_table import at_table, until_gone, until_said
from tests.tui.destroying.test_destroying import file_of, last_years_talk, prepare
from tests.tui.rest import at_rest


@pytest.mark.parametrize("size", [(64, 20), (120, 40)])
async def test_the_name_is_free_and_enter_on_another_file_writes_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    folder = tmp_path / "Dokumenter"
    folder.mkdir()
    monkeypatch.setattr("mus_tui.storage.user_folders.documents", lambda: folder)
    there = folder / "forberedelse-2026-03-09-mus-p2.md"
    there.write_text("en andens", "utf-8")
    async with at_table(tmp_path, sample_talk(), "closing", size) as (app, pilot):
        assert app.table.keep() is not None
        prepare(file_of(app), "p2")
        app.screen.query_one("#close", Button).press()
        await until_said(pilot, "Destruér")
        app.screen.query_one("#copy-0", Button).press()
        await at_rest(pilot)
        path = app.screen.query_one("#path", Input)
        assert path.value == str(folder / "forberedelse-2026-03-09-mus-2-p2.md")
        path.value = str(there)
        await pilot.press("enter")
        await until_said(pilot, "en fil, som programmet ikke kender", "Gem ved siden af")
        await pilot.press("enter")
        await until_gone(pilot, "Gem ved siden af")
        assert there.read_text("utf-8") == "en andens"
        assert "kanariefugl p2" in (folder / "forberedelse-2026-03-09-mus-2-p2.md").read_text("utf-8")


@pytest.mark.parametrize("size", [(64, 20), (120, 40)])
async def test_a_preparation_is_written_under_no_ending_that_says_something_else(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    there = tmp_path / "min.docx"
    there.write_text("før", "utf-8")
    async with at_table(tmp_path / "mus", sample_talk(), "closing", size) as (app, pilot):
        assert app.table.keep() is not None
        prepare(file_of(app), "p2")
        app.screen.query_one("#close", Button).press()
        await until_said(pilot, "Destruér")
        app.screen.query_one("#copy-0", Button).press()
        await at_rest(pilot)
        path = app.screen.query_one("#path", Input)
        path.value = str(there)
        await pilot.press("enter")
        await until_said(pilot, "Navnet ender på noget", "ende på: .md")
        assert there.read_text("utf-8") == "før"
        path.value = str(tmp_path / "min 9.3.2026")
        await pilot.press("enter")
        await until_gone(pilot, "Navnet ender på noget")
    assert "kanariefugl p2" in (tmp_path / "min 9.3.2026.md").read_text("utf-8")


@pytest.mark.parametrize("size", [(64, 20), (120, 40)])
async def test_a_plan_kept_before_it_goes_is_what_the_ending_says_and_nothing_under_another(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    last_years_talk(tmp_path)
    async with at_table(tmp_path, None, size=size) as (app, pilot):
        await pilot.press("end", "delete")
        await at_rest(pilot)
        await pilot.press("ctrl+o")
        await at_rest(pilot)
        path = app.screen.query_one("#path", Input)
        path.value = str(tmp_path / "til-jonas.xyz")
        await pilot.press("enter")
        await until_said(pilot, "Navnet ender på noget", ".pdf")
        path.value = str(tmp_path / "til-jonas.pdf")
        await pilot.press("enter")
        await until_gone(pilot, "Navnet ender på noget")
    assert not (tmp_path / "til-jonas.xyz").exists()
    assert (tmp_path / "til-jonas.pdf").read_bytes().startswith(b"%PDF-")


async def test_a_yes_to_writing_over_one_file_is_forgotten_when_another_has_been_named(tmp_path: Path) -> None:
    there = tmp_path / "en andens.md"
    there.write_text("en andens", "utf-8")
    wrote: list[Path] = []

    def write(path: Path, overwrite: bool) -> str:
        wrote.append(path)
        return "Disken er fuld"

    owner = Owner("Bo", tmp_path / "ny.md", write, lambda _: "Noget.", lambda path: path, unlocked=True)
    async with at_table(tmp_path / "mus", sample_talk()) as (app, pilot):
        app.push_screen(KeepCopyScreen(owner, app.shelf))
        await until_said(pilot, "Den bliver ikke låst.")
        path = app.screen.query_one("#path", Input)
        path.value = str(there)
        await pilot.press("enter")
        app.screen.query_one("#overwrite", Button).press()
        await until_said(pilot, "Disken er fuld")
        path.value = str(tmp_path / "tredje.md")
        await at_rest(pilot)
        path.value = str(there)
        await at_rest(pilot)
        path.focus()
        await pilot.press("enter")
        await until_said(pilot, "Gem ved siden af")
    assert wrote == [there]


async def test_enter_once_too_often_removes_no_line_that_nobody_chose(tmp_path: Path) -> None:
    removed: list[str] = []
    async with at_table(tmp_path, sample_talk()) as (app, pilot):
        app.push_screen(RemainsScreen([("a", "MUS 2025"), ("b", "MUS 2024")], removed.append))
        await at_rest(pilot)
        await pilot.press("enter", "enter")
        await until_gone(pilot, "MUS 2025")
        await pilot.press("enter")
        await at_rest(pilot)
    assert removed == ["a"]
