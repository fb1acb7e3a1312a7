"""A dialog has air wherever its words leave it some, and its list takes the rest of the window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, OptionList, Static

from mus_tui.tui.keeping.two_versions import TwoVersionsScreen
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.talk.reveal import RevealScreen
from tests.tui.at_table import at_table
from tests.tui.every_screen import full_talk
from tests.tui.reach import out_of_reach
from tests.tui.rest import at_rest


class Asked(Dialog[None]):
    """So many lines of words, and so many in a list."""

    fills = "OptionList"
    CSS = "Asked OptionList, Asked #words { height: auto; }"

    def __init__(self, words: int, rows: int) -> None:
        super().__init__()
        self.words, self.rows = words, rows

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog"):
            yield Static(Content("Overskrift"), classes="dialog-title")
            yield Static(Content("\n".join(["Ord"] * self.words)), id="words")
            yield OptionList(*(f"Linje {n}" for n in range(self.rows)))
            with Horizontal(classes="buttons"):
                yield Button(Content("Luk"))


@pytest.mark.parametrize(
    ("words", "rows", "above", "beside", "listed"),
    [(3, 2, 1, 1, 2), (3, 60, 1, 1, 13), (8, 60, 0, 1, 10), (12, 60, 0, 1, 6), (16, 60, 0, 0, 4)],
)
async def test_the_air_gives_way_only_to_words_and_to_some_lines_of_a_list(
    tmp_path: Path, words: int, rows: int, above: int, beside: int, listed: int
) -> None:
    async with at_table(tmp_path) as (app, pilot):
        asked = Asked(words, rows)
        app.push_screen(asked)
        await at_rest(pilot)
        sheet, shown = asked.query_one(".dialog").region, asked.query_one(OptionList)
        title, button = asked.query_one(".dialog-title").region, asked.query_one(Button).region
        assert title.y - sheet.y == above
        assert sheet.bottom - button.bottom == above
        assert asked.query_one("#words").region.y - title.bottom == beside
        assert button.y - shown.region.bottom == beside
        assert shown.size.height == listed


async def test_the_air_is_worked_out_anew_where_the_window_or_what_is_shown_becomes_another(tmp_path: Path) -> None:
    async with at_table(tmp_path) as (app, pilot):
        asked = Asked(16, 60)
        app.push_screen(asked)
        await at_rest(pilot)
        assert asked.has_class("-packed")
        await pilot.resize_terminal(80, 40)
        await at_rest(pilot)
        assert not asked.has_class("-short")
        await pilot.resize_terminal(80, 24)
        await at_rest(pilot)
        assert asked.has_class("-packed")
        asked.query_one("#words").display = False
        await at_rest(pilot)
        assert not asked.has_class("-tight")


@pytest.mark.parametrize("size", [(60, 20), (100, 32)])
async def test_the_buttons_are_in_the_window_and_the_list_is_whole_or_scrolls(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    lost = {}
    async with at_table(tmp_path, full_talk(), "q-hverdag", size) as (app, pilot):
        dialogs: list[Dialog[Any]] = [Asked(words, rows) for words in (1, 8) for rows in (1, 12, 25, 60)]
        dialogs += [TwoVersionsScreen(["Det ene"] * n, lambda _: "nej", readable=True) for n in (1, 20, 30, 60)]
        dialogs += [RevealScreen("Om", [Content("\n".join(["Delt"] * n))]) for n in (1, 20, 30, 60)]
        every: list[Dialog[Any] | str] = [*dialogs, "ctrl+p", "f1", "ctrl+l", "ctrl+o"]
        for opened in every:
            if isinstance(opened, str):
                await pilot.press(opened)
            else:
                app.push_screen(opened)
            for key in ("", "tab", "down"):
                await pilot.press(*([key] if key else []))
                await at_rest(pilot)
                if found := out_of_reach(app.screen):
                    lost[str(opened), key] = found
            await pilot.press("escape")
            await at_rest(pilot)
    assert lost == {}
