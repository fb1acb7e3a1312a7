"""A duty of silence laid on a question marks the agreements made there, wherever one of them is shown (G26)."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from mus_tui.export.markdown import to_markdown
from mus_tui.export.plan_copy.document import plan_copy
from mus_tui.model.rules.copy_wish import Contents
from mus_tui.model.rules.last_year import following
from mus_tui.model.rules.silence import with_silence
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan_date import NO_DATE
from mus_tui.storage.locations import find_locations
from mus_tui.tui.app import MusApp
from mus_tui.tui.errand import FollowingUp
from tests.model.build import bare_talk
from tests.sample import sample_talk
from tests.tui.at_table import NOW, at_table, on_screen, running
from tests.tui.first_screen import keep
from tests.tui.rest import at_rest

MARK = "tavshedspligt · Jonas lærer at holde oplæg"
WHOSE = "Tavshedspligt: hensyn til Jonas"


def silenced() -> Talk:
    """A talk with one agreement, made at a question that is silenced; the duty lies on nothing else."""
    return with_silence(sample_talk(), "laere", "employee")


@pytest.mark.parametrize("size", [(64, 20), (120, 40)])
async def test_the_agreement_is_marked(tmp_path: Path, size: tuple[int, int]) -> None:
    async with at_table(tmp_path, silenced(), "plan", size) as (app, pilot):
        for step, key, words in (
            ("plan", "", ("tavshedspligt", WHOSE)),
            ("q-laere", "", (MARK.removesuffix(" holde oplæg"),)),
            ("q-laere", "ctrl+g", ("1 aftale · tavshedspligt",)),
            ("closing", "f6", (WHOSE,)),
        ):
            app.doors.go(step)
            await at_rest(pilot)
            await pilot.press(*filter(None, [key]))
            for said in words:
                assert said in on_screen(app).replace("▌ ", ""), (step, key)
            if key == "ctrl+g":
                await pilot.press("escape")


async def test_no_agreement_is_marked_without_one(tmp_path: Path) -> None:
    for number, (step, keys) in enumerate([("plan", []), ("closing", ["f6"]), ("q-laere", []), ("plan", ["ctrl+g"])]):
        async with at_table(tmp_path / str(number), sample_talk(), step) as (app, pilot):
            await pilot.press(*keys)
            assert "avshedspligt" not in on_screen(app)


async def test_a_row_that_lacks_something_is_marked_where_that_is_said_at_closing(tmp_path: Path) -> None:
    talk = silenced()
    talk = talk.with_agreement(talk.agreement("a1").altered(deadline=NO_DATE))
    async with at_table(tmp_path, talk, "closing", (80, 50)) as (app, _):
        assert f"«{MARK}»" in on_screen(app)


@pytest.mark.parametrize("size", [(64, 20), (120, 40)])
async def test_next_year_it_is_marked_in_the_list_and_with_whose_interest_it_serves(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_table(tmp_path, following(bare_talk(), silenced()), "follow-up", size) as (app, _):
        assert "tavshedspligt · Jonas" in on_screen(app)
        assert WHOSE in on_screen(app)


async def test_in_a_follow_up_it_is_marked_in_the_list_and_with_whose_interest_it_serves(tmp_path: Path) -> None:
    talk = silenced().closed(datetime(2026, 3, 9, 12))  # noqa: DTZ001 - the clock on the wall
    app = MusApp(find_locations(str(tmp_path), {}), FollowingUp(keep(tmp_path, talk)), clock=lambda: NOW)
    async with running(app, (64, 20)):
        assert "tavshedspligt · Jonas" in on_screen(app)
        assert WHOSE in on_screen(app)


def test_in_a_copy_it_was_asked_into_it_is_marked_too() -> None:
    with_it = to_markdown(plan_copy(silenced(), Contents(silenced=True)))
    assert "tavshedspligt" in with_it
    assert "oplæg" not in to_markdown(plan_copy(silenced()))
    assert "tavshedspligt" not in to_markdown(plan_copy(sample_talk(), Contents(silenced=True)))
