"""The minutes: written at the end, drawn from what was discussed, apart from the notes."""

from __future__ import annotations

from pathlib import Path

import pytest

from mus_tui.model.talk import Talk
from mus_tui.model.values.plan_date import NO_DATE
from mus_tui.model.values.template import Template
from mus_tui.tui.closing.minutes import MinutesScreen
from mus_tui.tui.kit.note_pad import NotePad
from tests.sample import sample_source, sample_talk
from tests.tui.at_table import NOW, at_table, desk_of, on_screen, until_said
from tests.tui.rest import at_rest

LINE = "Hvordan har du det i din hverdag? Travlt, men godt."


def talk_with_minutes(**changes: object) -> Talk:
    source = sample_source() | {"minutes": {"label": "Kortfattet referat", "hint": "Til næste år."}}
    return sample_talk().altered(template=Template.model_validate(source), **changes)


@pytest.mark.parametrize("size", [(64, 20), (120, 40)])
async def test_a_line_is_taken_with_one_key_after_what_is_written_and_undone(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_table(tmp_path, talk_with_minutes(), "minutes", size) as (app, pilot):
        said = on_screen(app)
        assert "Kortfattet referat" in said
        assert "Til næste år." in said
        assert "holde oplæg." not in said
        app.screen.query_one(NotePad).text = "Først"
        await pilot.press("f6", "enter")
        assert desk_of(app).talk.minutes == f"Først\n{LINE}"
        await pilot.press("enter")
        assert desk_of(app).talk.minutes == f"Først\n{LINE}"
        assert "Linjen står der allerede" in on_screen(app)
        await pilot.press("f6", "ctrl+z", "ctrl+z")
        assert desk_of(app).talk.minutes == "Først"


async def test_what_is_written_after_a_line_that_was_taken_begins_on_its_own(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_minutes(), "minutes") as (app, pilot):
        await pilot.press("f6", "enter", "f6", *"Og mere")
        assert desk_of(app).talk.minutes == f"{LINE}\nOg mere"
        await pilot.press("f6", "f6", *", ja")
        assert desk_of(app).talk.minutes == f"{LINE}\nOg mere, ja"


async def test_the_line_that_enter_takes_is_always_in_view(tmp_path: Path) -> None:
    talk = talk_with_minutes()
    for n in range(12):
        talk = talk.agree(f"Aftale nummer {n} om vagterne og om ro til fordybelse i hverdagen", "", NO_DATE, None, None)
    async with at_table(tmp_path, talk, "minutes", (80, 24)) as (app, pilot):
        await pilot.press("f6", "end")
        await until_said(pilot, "nummer 11")
        await pilot.press("up", "enter")
        assert "nummer 10" in desk_of(app).talk.minutes
        await until_said(pilot, "✓ Aftalt: Aftale nummer 10")


async def test_a_line_is_taken_with_one_click(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_minutes(), "minutes") as (app, pilot):
        await pilot.click("#sources", offset=(3, 0))
        assert desk_of(app).talk.minutes == LINE


async def test_text_that_grows_long_gets_a_gentle_word_and_nothing_is_stopped(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with_minutes(), "minutes") as (app, pilot):
        app.screen.query_one(NotePad).text = "ord " * 201
        await at_rest(pilot)
        assert "201 ord. Det er ved at blive langt" in on_screen(app)
        await pilot.press("ctrl+n")
        assert desk_of(app).position.step == "closing"
        assert "Kortfattet referat" not in on_screen(app)


async def test_empty_minutes_are_an_open_item_that_leads_there(tmp_path: Path) -> None:
    talk = talk_with_minutes(touched=("Mod", "Møder"))
    talk = talk.with_topic("trivsel-emne", "discussed").with_topic("kompetencer", "discussed")
    async with at_table(tmp_path, talk, "closing") as (app, pilot):
        assert "«Kortfattet referat» er ikke skrevet endnu" in on_screen(app)
        await pilot.press("enter")
        assert isinstance(app.screen, MinutesScreen)


@pytest.mark.parametrize("end", ["destroyed", "closed"])
async def test_minutes_that_are_gone_or_of_a_closed_talk_are_not_written_in(tmp_path: Path, end: str) -> None:
    gone = end == "destroyed"
    talk = talk_with_minutes(destroyed=("minutes",)) if gone else talk_with_minutes(minutes="Så").closed(NOW)
    async with at_table(tmp_path, talk, "minutes") as (app, pilot):
        assert ("Det kan ikke hentes frem igen." in on_screen(app)) is gone
        await pilot.press("x", "f6", "enter")
        assert desk_of(app).talk == talk


async def test_brackets_are_shown_and_taken_as_they_are(tmp_path: Path) -> None:
    talk = talk_with_minutes().with_note("hverdag", "[/] [@click=app.quit]x[/]")
    async with at_table(tmp_path, talk, "minutes", (120, 30)) as (app, pilot):
        await pilot.press("f6", "enter")
        assert desk_of(app).talk.minutes.endswith("? [/] [@click=app.quit]x[/]")
