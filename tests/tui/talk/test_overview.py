"""The overview: a step is found by a few letters of it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from textual.widgets import OptionList

from mus_tui.model.talk import Talk
from mus_tui.model.values.template import Template
from mus_tui.storage.locations import find_locations
from mus_tui.tui.app import MusApp
from mus_tui.tui.talk.overview.overview import OverviewScreen
from tests.sample import sample_source, sample_talk
from tests.tui.at_table import NOW, at_table, desk_of, on_screen, running, until_said
from tests.tui.rest import at_rest


@pytest.mark.parametrize("size", [(64, 20), (120, 40)])
async def test_a_step_is_found_by_a_few_letters_and_enter_goes_there(tmp_path: Path, size: tuple[int, int]) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag", size) as (app, pilot):
        await pilot.press("ctrl+g", "slash", *"AFSLUT")
        assert isinstance(app.screen, OverviewScreen)
        assert [option.id for option in app.screen.query_one("#steps", OptionList).options] == ["closing"]
        await pilot.press("x", "enter")
        assert isinstance(app.screen, OverviewScreen)
        await pilot.press("backspace", "space", "enter")
        assert desk_of(app).position.step == "closing"
        assert "closing" not in desk_of(app).talk.passed
        assert "Afslutning" in on_screen(app)


def two_ways() -> Talk:
    """Return a talk of a template that says of each perspective which way it looks, and for how long they meet."""
    source = sample_source()
    for perspective, way in zip(source["perspectives"], ("back", "ahead"), strict=False):
        perspective["looks"] = way
    for kind in source["kinds"]:
        kind["minutes"] = 60
    purpose = {"id": "hvorfor", "at": "purpose", "text": "Vi mødes for at blive klogere på hinanden."}
    source["guidance"] = [purpose, *(each for each in source.get("guidance", ()) if each["at"] != "purpose")]
    template = Template.model_validate(source)
    return sample_talk().altered(template=template, passed=("q-hverdag",))


@pytest.mark.parametrize("size", [(64, 20), (120, 40)])
async def test_the_pace_is_read_when_it_opens_and_the_purpose_is_one_key_away(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    now = [NOW]
    app = MusApp(find_locations(str(tmp_path), {}), clock=lambda: now[0])
    async with running(app, size) as pilot:
        app.doors.begin(two_ways())
        app.doors.go("q-hverdag")
        await at_rest(pilot)
        now[0] = NOW + timedelta(minutes=41)
        before = desk_of(app).talk
        await pilot.press("ctrl+g")
        await until_said(
            pilot, "Heraf 1 af de ", "der ser tilbage, og 0 af de ", "Åben i ca. 40 minutter; der er sat en time af."
        )
        now[0] = NOW + timedelta(minutes=55)
        await pilot.press("f6")
        await until_said(pilot, "Vi mødes for at blive klogere på hinanden.")
        await pilot.press("space", "delete", "enter")
        await until_said(pilot, "Vi mødes for at blive klogere på hinanden.")
        assert desk_of(app).talk is before
        await pilot.press("f6")
        await until_said(pilot, "Åben i ca. 40 minutter")


async def test_a_closed_talk_says_nothing_of_time(tmp_path: Path) -> None:
    async with at_table(tmp_path, two_ways().closed(NOW), "q-hverdag") as (app, pilot):
        await pilot.press("ctrl+g")
        await until_said(pilot, "Heraf 1 af de ")
        assert "Åben i" not in on_screen(app)
