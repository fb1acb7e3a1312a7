"""A place that is left no column is no error: the text in it has no height."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.app import App, ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import OptionList, Static

from mus_tui.tui.hooks.no_width import allow_no_width
from tests.tui.at_table import at_table
from tests.tui.every_screen import full_talk
from tests.tui.rest import at_rest


class Squeezed(App[None]):
    CSS = ".wide { width: 40; } #narrow, #list { width: 1fr; height: auto; padding: 0 1; }"

    def compose(self) -> ComposeResult:
        with Horizontal():
            yield Static(Content("bred"), classes="wide")
            yield Static(Content("ingen plads"), id="narrow")
        with Horizontal():
            yield Static(Content("bred"), classes="wide")
            yield OptionList(Content("heller ingen"), id="list")


@pytest.mark.parametrize("columns", [40, 41, 42, 44])
async def test_text_beside_something_wide_may_be_left_no_column(columns: int) -> None:
    allow_no_width()
    async with Squeezed().run_test(size=(60, 10)) as pilot:
        await pilot.resize_terminal(columns, 10)
        assert pilot.app.query_one("#narrow", Static).size.width <= 4


def test_text_that_has_a_width_is_as_high_as_it_was() -> None:
    allow_no_width()
    assert Content("to linjer").get_height({}, 6) == 2
    assert Content("to linjer").get_height({"line_pad": 2}, 10) == 2
    assert Content("to linjer").get_height({"line_pad": 2}, 4) == 0


@pytest.mark.parametrize("width", [-3, 0, 1])
def test_text_that_is_wrapped_to_nothing_is_wrapped_letter_by_letter(width: int) -> None:
    allow_no_width()
    assert "".join(line.plain.strip() for line in Content("en ko").wrap(width)) == "enko"


@pytest.mark.parametrize("columns", [20, 23, 28])
async def test_the_set_up_takes_every_narrow_window(tmp_path: Path, columns: int) -> None:
    async with at_table(tmp_path, size=(100, 31)) as (app, pilot):
        await pilot.press("n", "tab", "tab", "tab", "tab", "enter", *"ord")
        await at_rest(pilot)
        await pilot.resize_terminal(columns, 30)
        await at_rest(pilot)
        assert app.return_code is None


@pytest.mark.parametrize("columns", [26, 32])
@pytest.mark.parametrize("step", ["plan", "closing"])
async def test_so_does_a_talk(tmp_path: Path, step: str, columns: int) -> None:
    async with at_table(tmp_path, full_talk(), step, size=(100, 31)) as (app, pilot):
        await pilot.resize_terminal(columns, 34)
        await at_rest(pilot)
        assert app.return_code is None
