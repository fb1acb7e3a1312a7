"""An agreement that is made where none are shown is said to be kept, and where."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Input

from mus_tui.tui.app import MusApp
from tests.sample import sample_talk
from tests.tui.at_table import at_table, desk_of, until_said

SAID = "Aftalen er skrevet ned. Den står i planen (Ctrl+T)."


def said(app: MusApp) -> list[str]:
    return [each.message for each in app._notifications]


@pytest.mark.parametrize(
    ("step", "before", "receipts"),
    [("opening", (), [SAID]), ("closing", (), [SAID]), ("q-hverdag", ("f3",), [SAID]), ("q-hverdag", (), [])],
)
async def test_it_is_said_once_where_the_agreement_is_not_seen(
    tmp_path: Path, step: str, before: tuple[str, ...], receipts: list[str]
) -> None:
    async with at_table(tmp_path, sample_talk(), step) as (app, pilot):
        await pilot.press(*before, "f4")
        app.screen.query_one(Input).value = "Mette taler med driften"
        await pilot.press("enter")
        assert desk_of(app).talk.agreements[-1].goal == "Mette taler med driften"
        assert said(app) == receipts


async def test_an_empty_line_gets_no_receipt(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "opening") as (app, pilot):
        await pilot.press("f4", "enter")
        assert said(app) == []


async def test_in_the_overview_it_is_said_in_place(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "opening", (100, 30)) as (app, pilot):
        await pilot.press("ctrl+g", "f4")
        app.screen.query_one(Input).value = "Mette taler med driften"
        await pilot.press("enter")
        await until_said(pilot, "Aftalen er skrevet ned")
        assert said(app) == []
