"""The calendar in the dialog: each kind of day is a choice, and where there is none it is said."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from textual.widgets import Input

from mus_tui.model.values.plan_date import PlanDate
from tests.sample import sample_talk
from tests.tui.at_table import NOW, at_table, on_screen, until_said

WHEN = PlanDate(written="1. maj", first=date(2027, 5, 1), last=date(2027, 5, 1))
LATER = PlanDate(written="1. juni", first=date(2027, 6, 1), last=date(2027, 6, 1))


@pytest.mark.parametrize("size", [(60, 20), (120, 40)])
async def test_follow_ups_and_deadlines_are_each_a_choice(tmp_path: Path, size: tuple[int, int]) -> None:
    row = sample_talk().agreement("a1").altered(deadline=WHEN, follow_up_on=LATER)
    async with at_table(tmp_path / "mus", sample_talk().with_agreement(row), "plan", size) as (app, pilot):
        await pilot.press("ctrl+o", "tab", "end")
        await until_said(pilot, "[✓] Opfølgning: 1 dag", "[✓] Frister: 1 dag")
        assert "Hvem er kopien til" not in on_screen(app)
        assert "Se den først" not in on_screen(app)
        assert "næste samtale" not in on_screen(app)
        await pilot.press("tab", "space")
        app.screen.query_one("#path", Input).value = str(tmp_path / "dage.ics")
        await pilot.click("#save")
        await until_said(pilot, "Kopien ligger her")
    written = (tmp_path / "dage.ics").read_text("utf-8")
    assert ("20270501" in written, "20270601" in written) == (True, False)


async def test_where_no_kind_is_ticked_it_is_said_and_no_file_is_written(tmp_path: Path) -> None:
    row = sample_talk().agreement("a1").altered(deadline=WHEN)
    async with at_table(tmp_path / "mus", sample_talk().with_agreement(row), "plan", (100, 40)) as (app, pilot):
        await pilot.press("ctrl+o", "tab", "end", "tab", "space")
        app.screen.query_one("#path", Input).value = str(tmp_path / "dage.ics")
        await pilot.click("#save")
        await until_said(pilot, "Der er ingen dage at lægge i en kalender")
    assert not (tmp_path / "dage.ics").exists()


async def test_a_plan_without_a_day_says_so_at_once(tmp_path: Path) -> None:
    row = sample_talk().agreement("a1")
    without = row.altered(**{name: PlanDate() for name in ("start", "deadline", "follow_up_on")})
    async with at_table(tmp_path / "mus", sample_talk().with_agreement(without), "plan", (100, 40)) as (_, pilot):
        await pilot.press("ctrl+o", "tab", "end")
        await until_said(pilot, "Der er ingen dage til en kalender endnu")


async def test_a_closed_talk_offers_the_next_one(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", sample_talk().closed(NOW), "closing", (100, 40)) as (_, pilot):
        await pilot.press("ctrl+o", "tab", "end")
        await until_said(pilot, "Når det er tid til næste samtale")
