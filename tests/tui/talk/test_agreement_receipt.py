"""An agreement that is made where none are shown is said to be kept, and where."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Input, Static

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


NONE_YET = sample_talk().altered(agreements=())
LEFT = "Intet er aftalt. Det, I skrev, står der, når I åbner linjen igen."


async def test_esc_agrees_to_nothing_and_what_was_typed_is_there_again(tmp_path: Path) -> None:
    async with at_table(tmp_path, NONE_YET, "q-hverdag") as (app, pilot):
        await pilot.press("f4", *"Mette ringer", "escape")
        assert desk_of(app).talk.agreements == ()
        assert said(app) == [LEFT]
        await pilot.press("f4")
        assert app.screen.query_one(Input).value == "Mette ringer"
        assert "Hvad: Mette ringer" in str(app.screen.query_one("#echo", Static).content)
        await pilot.press(*" op", "enter")
        assert [each.goal for each in desk_of(app).talk.agreements] == ["Mette ringer op"]
        await pilot.press("f4")
        assert app.screen.query_one(Input).value == ""


async def test_undo_straight_after_esc_brings_the_agreement_and_then_the_line_is_empty(tmp_path: Path) -> None:
    async with at_table(tmp_path, NONE_YET, "q-hverdag") as (app, pilot):
        await pilot.press("f4", *"Mette ringer", "escape", "ctrl+z")
        assert [each.goal for each in desk_of(app).talk.agreements] == ["Mette ringer"]
        await pilot.press("f4")
        assert app.screen.query_one(Input).value == ""


@pytest.mark.parametrize(("leaves", "kept"), [("#keep", 1), ("#not", 0), ("CloseSign", 0)])
async def test_the_line_is_left_with_the_mouse(tmp_path: Path, leaves: str, kept: int) -> None:
    async with at_table(tmp_path, NONE_YET, "q-hverdag", (64, 20)) as (app, pilot):
        await pilot.press("f4", *"Mette ringer")
        await pilot.click(leaves)
        assert not app.screen.is_modal
        assert len(desk_of(app).talk.agreements) == kept


async def test_enter_on_the_button_that_does_not_keep_it_does_not_keep_it(tmp_path: Path) -> None:
    async with at_table(tmp_path, NONE_YET, "q-hverdag") as (app, pilot):
        await pilot.press("f4", *"Mette ringer", "tab", "tab", "enter")
        assert not app.screen.is_modal
        assert desk_of(app).talk.agreements == ()
