"""The pieces of a puzzle are written on paper, from the table and from where copies are saved."""

from __future__ import annotations

from pathlib import Path

from textual.widgets import Button, Input

from mus_tui.storage.talk.made_file import made_for
from mus_tui.tui.papers.pieces import PiecesScreen
from tests.sample import as_puzzle, sample_talk
from tests.tui.at_table import at_table, on_screen
from tests.tui.rest import at_rest


async def test_the_pieces_are_written_from_the_table_and_remembered_for_the_talk(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", as_puzzle(sample_talk()), "q-hverdag") as (app, pilot):
        await pilot.press("ctrl+g", "ctrl+o")
        assert isinstance(app.screen, PiecesScreen)
        path = app.screen.query_one("#path", Input)
        assert Path(path.value).name == "brikker-2026-03-09-mus.pdf"
        path.value = str(tmp_path / "brikker.html")
        await pilot.press("enter")
        await at_rest(pilot)
        assert "brikker.html" in on_screen(app)
        said = (tmp_path / "brikker.html").read_text("utf-8")
        assert said.count('class="piece ') == 6 and "Jeres egne emner" in said
        assert "Jonas lærer at holde oplæg" not in said
        assert app.table.file is not None
        assert [(made.path.name, made.sort) for made in made_for(app.table.file)] == [("brikker.html", "pieces")]


async def test_where_copies_are_saved_a_puzzle_offers_its_pieces_and_another_talk_does_not(tmp_path: Path) -> None:
    async with at_table(tmp_path / "a", as_puzzle(sample_talk()), "q-hverdag") as (app, pilot):
        await pilot.press("ctrl+o")
        app.screen.query_one("#pieces", Button).press()
        await at_rest(pilot)
        assert isinstance(app.screen, PiecesScreen)
    async with at_table(tmp_path / "b", sample_talk(), "q-hverdag") as (app, pilot):
        await pilot.press("ctrl+o")
        assert not app.screen.query("#pieces")
        app.doors.cut_out()
        await at_rest(pilot)
        assert not isinstance(app.screen, PiecesScreen)
