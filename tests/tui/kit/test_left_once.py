"""Closing is done once: nothing that lies below goes with it, and the program goes on."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Button

from mus_tui.tui.kit.keys.help import HelpScreen
from mus_tui.tui.kit.keys.palette import PaletteScreen
from mus_tui.tui.setup.setup import SetupScreen
from mus_tui.tui.start.start import StartScreen
from mus_tui.tui.start.templates import TemplatesScreen
from mus_tui.tui.talk.question import QuestionScreen
from tests.sample import sample_talk
from tests.tui.at_table import at_table
from tests.tui.rest import at_rest


@pytest.mark.parametrize("button", ["back", "later"])
async def test_a_button_of_the_set_up_that_is_pressed_twice_acts_once(tmp_path: Path, button: str) -> None:
    async with at_table(tmp_path) as (app, pilot):
        await pilot.press("n")
        assert isinstance(app.screen, SetupScreen)
        pressed = app.screen.query_one(f"#{button}", Button)
        for _ in range(2):
            pressed.post_message(Button.Pressed(pressed))
        await at_rest(pilot)
        assert isinstance(app.screen, StartScreen)
        assert len(list((tmp_path / "talks").glob("*.json"))) == (button == "later")


async def test_a_dialog_that_is_closed_twice_leaves_the_screen_below(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag") as (app, pilot):
        await pilot.press("ctrl+p")
        dialog = app.screen
        assert isinstance(dialog, PaletteScreen)
        for _ in range(2):
            dialog.action_close()
        await at_rest(pilot)
        assert isinstance(app.screen, QuestionScreen)


async def test_what_is_to_close_while_it_is_covered_closes_when_it_is_not_and_gives_its_answer(tmp_path: Path) -> None:
    async with at_table(tmp_path) as (app, pilot):
        answers: list[str | None] = []
        app.push_screen(covered := TemplatesScreen(app.shelf), answers.append)
        await at_rest(pilot)
        await pilot.press("f1")
        covered.dismiss("herlev")
        await at_rest(pilot)
        assert isinstance(app.screen, HelpScreen)
        await pilot.press("escape")
        assert isinstance(app.screen, StartScreen)
        assert answers == ["herlev"]
