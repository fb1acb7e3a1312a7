"""The dialogs with a long list: what is written sifts it, and the first Esc brings the whole list back."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Input, OptionList

from mus_tui.tui.app import MusApp
from mus_tui.tui.destroying.remains import RemainsScreen
from mus_tui.tui.kit.finding.filter_line import FilterLine
from tests.tui.at_table import at_table
from tests.tui.every_screen import shown
from tests.tui.rest import at_rest


def lines(app: MusApp) -> list[str]:
    listed = app.screen.query_one(OptionList)
    return [str(listed.get_option_at_index(n).prompt) for n in range(listed.option_count)]


@pytest.mark.parametrize(
    ("name", "words"),
    [("marks", "trivsel"), ("overview", "afslutning"), ("prepared pages", "hverdag"), ("templates", "k")],
)
async def test_what_is_written_sifts_the_list_and_esc_first_shows_all_of_it_again(
    tmp_path: Path, name: str, words: str
) -> None:
    async with shown(name, tmp_path) as (app, pilot):
        dialog = type(app.screen)
        whole = len(lines(app))
        await pilot.press("slash", *words)
        await at_rest(pilot)
        assert app.screen.query_one(FilterLine).words.value == words
        assert 0 < len(lines(app)) <= whole
        await pilot.press("escape")
        await at_rest(pilot)
        assert isinstance(app.screen, dialog)
        assert len(lines(app)) == whole
        assert not isinstance(app.focused, Input)
        await pilot.press("escape")
        await at_rest(pilot)
        assert not isinstance(app.screen, dialog)


async def test_what_was_found_is_marked_from_the_line_and_its_heading_stands_above_it(tmp_path: Path) -> None:
    async with shown("marks", tmp_path) as (app, pilot):
        await pilot.press("slash", *"faglige")
        await at_rest(pilot)
        assert [line.strip() for line in lines(app)] == ["Skal drøftes", "[ ] Faglige"]
        await pilot.press("enter")
        await at_rest(pilot)
        assert lines(app)[1].strip() == "[✓] Faglige"


async def test_the_line_of_a_destroyed_talk_is_found_and_no_other_is_removed(tmp_path: Path) -> None:
    removed: list[str] = []
    told = [("a", "12. maj 2025 · Mosekøb · MUS"), ("b", "3. juni 2025 · Mosekøb · GRUS")]
    async with at_table(tmp_path) as (app, pilot):
        app.push_screen(RemainsScreen(told, removed.append))
        await at_rest(pilot)
        await pilot.press("slash", *"grus", "delete")
        assert removed == []
        await pilot.press("enter", "delete")
        await at_rest(pilot)
        assert removed == ["b"]
        await pilot.press("escape")
        await at_rest(pilot)
        assert lines(app) == ["12. maj 2025 · Mosekøb · MUS"]
