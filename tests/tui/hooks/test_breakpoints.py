from __future__ import annotations

from pathlib import Path

import pytest
from textual import events
from textual.app import ComposeResult

from mus_tui.tui.hooks.breakpoints import Fitted
from mus_tui.tui.kit.dialog import Dialog
from tests.tui.at_table import running
from tests.tui.first_screen import app_in
from tests.tui.rest import at_rest


class Remembering(Dialog[None]):
    VERTICAL_BREAKPOINTS: list[tuple[int, str]] | None = [(0, "-short"), (28, "-tall")]
    begun_with: frozenset[str] = frozenset()

    def compose(self) -> ComposeResult:
        self.begun_with = frozenset(self.classes)
        yield from ()


@pytest.mark.parametrize(
    ("size", "classes"),
    [((64, 20), {"-narrow", "-short"}), ((80, 28), {"-narrow", "-tall"}), ((120, 40), {"-wide", "-tall"})],
)
async def test_a_screen_is_laid_out_for_its_window_before_it_is_first_drawn(
    tmp_path: Path, size: tuple[int, int], classes: set[str]
) -> None:
    app = app_in(tmp_path)
    async with running(app, size) as pilot:
        await app.push_screen(screen := Remembering())
        await at_rest(pilot)
        assert screen.begun_with == classes
        assert set(screen.classes) == classes
        await pilot.resize_terminal(100, 22)
        assert set(screen.classes) == {"-wide", "-short"}


class Coming(Fitted[None]):
    def __init__(self) -> None:
        super().__init__()
        self.came: list[events.ScreenResume] = []

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        self.came.append(event)


async def test_styles_are_worked_out_again_only_where_a_screen_comes_back(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        await app.push_screen(screen := Coming())
        await at_rest(pilot)
        assert [each.refresh_styles for each in screen.came] == [False]
        await app.push_screen(Remembering())
        await at_rest(pilot)
        app.pop_screen()
        await at_rest(pilot)
        assert [each.refresh_styles for each in screen.came] == [False, True]
