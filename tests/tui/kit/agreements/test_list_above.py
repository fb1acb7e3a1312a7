"""Where a list of agreements stands above the chosen one, it takes the room there is and not more."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import OptionList

from mus_tui.model.values.last_year import PreviousPlan
from mus_tui.model.values.plan import Agreement
from mus_tui.tui.app import MusApp
from tests.sample import sample_talk, sample_template
from tests.tui.at_table import NOW, at_table
from tests.tui.rest import at_rest

LONG = " ".join(["Vi ser på det hver mandag, og skriver ned, hvad der kom ud af det."] * 6)
ROWS = tuple(Agreement(id=f"a{n}", goal=LONG if n == 6 else f"Aftalen {n}") for n in range(1, 9))


@asynccontextmanager
async def looking_at(screen: str, home: Path, size: tuple[int, int]) -> AsyncIterator[tuple[MusApp, Pilot[None]]]:
    """Bring the screen of a follow-up, or the one of last year's plan."""
    form = sample_template().plan
    previous = PreviousPlan(
        talk="old111", name="Mosekøb", kind="MUS", held=date(2025, 3, 3), form=form, agreements=ROWS
    )
    talk = sample_talk().altered(agreements=ROWS, previous=(previous,))
    step = "follow-up"
    if screen == "review":
        talk, step = talk.closed(NOW), "closing"
    async with at_table(home, talk, step, size) as (app, pilot):
        if screen == "review":
            app.doors.follow_up_here()
            await at_rest(pilot)
        yield app, pilot


def height(app: MusApp) -> int:
    return app.screen.query_one("#rows", OptionList).size.height


def chosen_is_seen(app: MusApp) -> bool:
    rows = app.screen.query_one("#rows", OptionList)
    return 0 <= (rows.highlighted or 0) - round(rows.scroll_y) < rows.size.height


@pytest.mark.parametrize(
    ("screen", "last", "size", "least"),
    [
        ("review", "#new-date", (64, 20), 4),
        ("review", "#new-date", (80, 24), 8),
        ("review", "#new-date", (120, 40), 9),
        ("follow-up", "#remark", (64, 20), 4),
        ("follow-up", "#remark", (80, 24), 7),
        ("follow-up", "#remark", (120, 40), 8),
    ],
)
async def test_the_list_takes_the_room_that_the_agreement_leaves(
    tmp_path: Path, screen: str, last: str, size: tuple[int, int], least: int
) -> None:
    async with looking_at(screen, tmp_path, size) as (app, _):
        assert height(app) >= least
        assert app.screen.query_one("#current").max_scroll_y == 0
        assert app.screen.query_one(last).region.bottom <= size[1] - 1


async def test_the_list_keeps_still_on_the_last_page_of_a_follow_up(tmp_path: Path) -> None:
    async with looking_at("review", tmp_path, (64, 20)) as (app, pilot):
        before = height(app)
        await pilot.press("ctrl+n")
        assert height(app) == before
        assert chosen_is_seen(app)


@pytest.mark.parametrize("screen", ["review", "follow-up"])
async def test_a_long_agreement_makes_the_list_shorter_once_and_the_chosen_row_stays_in_sight(
    tmp_path: Path, screen: str
) -> None:
    async with looking_at(screen, tmp_path, (80, 24)) as (app, pilot):
        tall = height(app)
        await pilot.press(*["down"] * 5)
        low = height(app)
        assert 3 <= low < tall
        assert chosen_is_seen(app)
        await pilot.press("down")
        assert height(app) == low
        await pilot.resize_terminal(80, 40)
        assert height(app) > low
        assert chosen_is_seen(app)
        await pilot.resize_terminal(120, 40)
        assert height(app) > 30
