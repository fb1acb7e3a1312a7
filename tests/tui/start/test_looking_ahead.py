"""What is due on the first screen, and where it leads."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from textual.widgets import Input

from mus_tui.model.talk import Talk
from mus_tui.storage.settings import Settings, save_settings
from mus_tui.tui.app import MusApp
from mus_tui.tui.follow_up.follow_up import FollowUpScreen
from mus_tui.tui.setup.people_fields import PeopleFields
from mus_tui.tui.setup.setup import SetupScreen
from mus_tui.tui.start.due import DueScreen
from mus_tui.tui.start.start import StartScreen
from mus_tui.tui.start.start_list import StartList
from tests.export.talks import template
from tests.model.build import a_day
from tests.sample import sample_talk
from tests.tui.at_table import on_screen, running
from tests.tui.first_screen import NOW, app_in, click_row, keep, rows_of, start_of, words_of
from tests.tui.people import two_people
from tests.tui.rest import at_rest

TODAY = NOW.date()


def closed_on(day: date, name: str = "Jonas Kær", follow_up: date | None = None) -> Talk:
    """Return a closed talk with somebody on a day, and when its plan is followed up."""
    talk = two_people(template("kk_buf"), id=f"t{day:%Y%m%d}", held=day)
    people = (talk.participants[0], talk.participants[1].altered(name=name))
    talk = talk.altered(participants=people).with_agreement(talk.new_agreement().altered(goal="Ro"))
    if follow_up:
        talk = talk.with_closing(follow_up=a_day(follow_up.year, follow_up.month, follow_up.day))
    return talk.closed(NOW)


async def ready(app: MusApp) -> None:
    """Wait until it is known what is due."""
    await app.workers.wait_for_complete()


async def test_a_plan_that_is_followed_up_today_opens_its_follow_up(tmp_path: Path) -> None:
    keep(tmp_path, closed_on(date(2026, 5, 4), follow_up=TODAY))
    save_settings(tmp_path / "settings.json", Settings(leader="Karen Mose"))
    app = app_in(tmp_path)
    async with running(app, (60, 20)) as pilot:
        await ready(app)
        await at_rest(pilot)
        assert "Hvad der venter\n  Planen med Jonas Kær følges op i dag\n" in rows_of(app)
        assert start_of(app).query_one(StartList).here == "new"
        await click_row(pilot, "due 0")
        assert isinstance(app.screen, FollowUpScreen)


async def test_a_planned_talk_stands_there_on_its_day_and_opens_until_it_is_the_one_to_go_on_with(
    tmp_path: Path,
) -> None:
    file = keep(tmp_path, two_people(template("kk_buf"), held=TODAY, standing="planned"))
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        await ready(app)
        await at_rest(pilot)
        assert "Hvad der venter\n  MUS med Karen Mose og Jonas Kær i dag\n" in rows_of(app)
        await click_row(pilot, "due 0")
        assert app.table.saving is not None
        assert app.table.saving.path == file
        app.doors.leave()
        await ready(app)
        await at_rest(pilot)
        assert "Fortsæt" in rows_of(app)
        assert "Hvad der venter" not in rows_of(app)


async def test_a_talk_that_is_due_takes_nothing_from_a_set_up_left_half_done(tmp_path: Path) -> None:
    keep(tmp_path, closed_on(date(2025, 11, 24)))
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        await ready(app)
        await at_rest(pilot)
        for row, shown, typed in (("new", "", "Bo"), ("due 0", "Jonas Kær", "Jonas"), ("new", "Bo", "Bo")):
            await click_row(pilot, row)
            name = app.screen.query("PeopleFields Input").last(Input)
            assert name.value == shown
            name.value = typed
            await pilot.press("escape")
            await ready(app)
            await at_rest(pilot)
        await click_row(pilot, "due 0")
        assert app.screen.query("PeopleFields Input").last(Input).value == "Jonas"


async def test_a_talk_that_is_due_is_set_up_with_its_people_and_its_plan_to_follow_up(tmp_path: Path) -> None:
    keep(tmp_path, closed_on(date(2025, 11, 24)))
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        await ready(app)
        await at_rest(pilot)
        assert "MUS med Karen Mose og Jonas Kær: det er et år siden i næste uge" in rows_of(app)
        await click_row(pilot, "due 0")
        assert isinstance(app.screen, SetupScreen)
        assert [name for _, name in app.screen.query_one(PeopleFields).people] == ["Karen Mose", "Jonas Kær"]
        await pilot.press("ctrl+n")
        assert app.table.talk is not None
        assert app.table.talk.desk.talk.template.id == "kk_buf"
        assert app.table.talk.desk.talk.previous[0].talk == "t20251124"


async def test_at_most_three_lines_and_the_rest_in_a_list_to_choose_from(tmp_path: Path) -> None:
    for month in range(1, 6):
        keep(tmp_path, closed_on(date(2026, month, 4), f"Person {month}", TODAY.replace(day=20 + month)))
    app = app_in(tmp_path)
    async with running(app, (64, 20)) as pilot:
        await ready(app)
        await at_rest(pilot)
        assert rows_of(app).count("Planen med") == 3
        await click_row(pilot, "due all")
        assert isinstance(app.screen, DueScreen)
        await pilot.press("end", "enter")
        assert isinstance(app.screen, FollowUpScreen)
        assert app.table.talk is not None
        assert app.table.talk.desk.talk.participants[1].name == "Person 5"


async def test_l_follows_up_on_the_talk_that_is_pointed_out_or_lets_them_choose(tmp_path: Path) -> None:
    keep(tmp_path, closed_on(date(2026, 5, 4)))
    keep(tmp_path, sample_talk().altered(id="open11"))
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        await pilot.press("l")
        await ready(app)
        await at_rest(pilot)
        assert words_of(app, "#status").startswith("1 samtale.")
        await pilot.press("enter")
        assert isinstance(app.screen, FollowUpScreen)
        await pilot.press("escape")
        start_of(app).query_one(StartList).action_move(99)
        await pilot.press("l")
        assert isinstance(app.screen, FollowUpScreen)


async def test_a_name_and_enter_follow_up_on_what_was_agreed_before_today(tmp_path: Path) -> None:
    earlier = closed_on(date(2026, 5, 4), "Jonas Kær")
    keep(tmp_path, earlier)
    keep(tmp_path, closed_on(TODAY, "Jonas Kær"))
    keep(tmp_path, sample_talk().altered(id="open11"))
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        await pilot.press("l")
        await ready(app)
        await at_rest(pilot)
        app.screen.query_one(Input).value = "kær"
        await at_rest(pilot)
        await pilot.press("enter")
        await at_rest(pilot)
        assert isinstance(app.screen, FollowUpScreen)
        assert app.table.talk is not None
        assert app.table.talk.desk.talk.id == earlier.id


@pytest.mark.parametrize("size", [(60, 20), (80, 24)])
async def test_where_nothing_is_due_the_first_screen_says_nothing_of_it(tmp_path: Path, size: tuple[int, int]) -> None:
    keep(tmp_path, closed_on(date(2026, 11, 20)))
    app = app_in(tmp_path)
    async with running(app, size) as pilot:
        await ready(app)
        await at_rest(pilot)
        assert "Hvad der venter" not in rows_of(app)
        assert isinstance(app.screen, StartScreen)


# The year to come


@pytest.mark.parametrize("size", [(60, 24), (80, 24), (120, 40)])
async def test_the_year_to_come_is_told_by_months_and_numbers_without_a_name_or_a_word_of_theirs(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    for day, name in ((date(2026, 5, 4), "Jonas Kær"), (date(2026, 5, 6), "Ib Dam")):
        keep(tmp_path, closed_on(day, name, follow_up=date(2027, 2, 22)))
    app = app_in(tmp_path)
    async with running(app, size) as pilot:
        await ready(app)
        await at_rest(pilot)
        told = rows_of(app).split("Året, der kommer: ")[1].split("Seneste samtaler")[0]
        assert told.split("\n")[:2] == ["◆ opfølgninger · ◇ samtaler", "  feb. 2027 ◆ 2 ── maj ◇ 2"]


async def test_where_nothing_falls_there_is_no_line_about_the_year(tmp_path: Path) -> None:
    keep(tmp_path, two_people(template("kk_buf"), held=date(2026, 9, 1)))
    app = app_in(tmp_path)
    async with running(app, (80, 30)) as pilot:
        await ready(app)
        await at_rest(pilot)
        assert "Seneste samtaler" in rows_of(app) or "Fortsæt" in rows_of(app)
        assert "Året" not in rows_of(app)


async def test_following_up_is_named_among_the_keys_once_there_is_a_plan_to_follow_up(tmp_path: Path) -> None:
    keep(tmp_path, sample_talk())
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        assert "L Følg op" not in on_screen(app)
        await pilot.press("l")
        await at_rest(pilot)
        assert isinstance(app.screen, StartScreen)
    keep(tmp_path, sample_talk().altered(id="lukket").closed(NOW))
    app = app_in(tmp_path)
    async with running(app, (80, 24)):
        assert "L Følg op" in on_screen(app)
