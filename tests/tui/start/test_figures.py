"""The talks in figures, one key from the first screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import OptionList

from tests.sample import sample_talk
from tests.tui.at_table import on_screen, running, until_said
from tests.tui.first_screen import NOW, app_in, keep, rows_of, start_of
from tests.tui.rest import at_rest


def some_talks(home: Path) -> None:
    for n in range(6):
        keep(home, sample_talk().altered(previous=()).closed(NOW), f"2026-03-0{n + 1}")
    keep(home, sample_talk().altered(previous=(), agreements=()).closed(NOW), "2026-03-09")
    keep(home, sample_talk().altered(previous=()).closed(NOW), "2025-03-09")


@pytest.mark.parametrize("size", [(64, 20), (120, 40)])
async def test_they_are_counted_without_a_name_and_the_line_that_is_copied_has_no_small_figure(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    some_talks(tmp_path)
    app = app_in(tmp_path)
    async with running(app, size) as pilot:
        await app.workers.wait_for_complete()
        await at_rest(pilot)
        # Without a name, and only where no line is wanted more; the pointer gets there as well as the key.
        assert ("I år: 7 holdt · 6 med plan · Ctrl+G viser mere" in rows_of(app)) is (size != (64, 20))
        start_of(app).choose("figures")
        await until_said(pilot, "2026 · Mosekøb", "holdt: 7", "fulgt op: 0", "Kopiér linjen", "Luk")
        await pilot.press("enter")
        assert app.clipboard == (
            "Udviklingssamtaler 2026, Mosekøb – holdt: 7 · tilbudt: under 5 · afslået: under 5 · "
            "med plan: vises ikke · fulgt op: under 5."
        )
        await pilot.press("down", "enter")
        assert app.clipboard.startswith("Udviklingssamtaler 2025, Mosekøb – holdt: under 5")
        said = " ".join(str(each.prompt) for each in app.screen.query_one(OptionList).options)
        assert "holdt: 7" in said
        assert not any(name in said for name in ("Jonas", "Mette"))


async def test_nothing_to_count_is_said(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with running(app) as pilot:
        await pilot.press("ctrl+g")
        await until_said(pilot, "Der er endnu ingen samtaler at tælle.")
        await pilot.press("enter")
        assert "Samtalerne i tal" not in on_screen(app)
