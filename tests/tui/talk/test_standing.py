"""A talk before it begins: kept for later, offered, declined, and held after all."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from mus_tui.model.rules.standing import opens_at, stage
from mus_tui.model.values.position import Position
from mus_tui.storage.settings import Settings, save_settings
from mus_tui.storage.talk.talk_file import load_talk
from mus_tui.storage.talk.talk_list import newest
from mus_tui.tui.start.start import StartScreen
from mus_tui.tui.talk.planned_or_declined import PlannedOrDeclined
from tests.export.talks import template
from tests.tui.at_table import at_table, desk_of, on_screen, running
from tests.tui.first_screen import NOW, app_in, keep, rows_of, write
from tests.tui.people import two_people
from tests.tui.rest import at_rest

AHEAD = NOW.date() + timedelta(days=10)


@pytest.mark.parametrize("by_mouse", [True, False])
async def test_a_talk_is_kept_for_later_and_stands_in_the_list_as_planned(tmp_path: Path, by_mouse: bool) -> None:
    app = app_in(tmp_path)
    async with running(app, (90, 30)) as pilot:
        await pilot.press("n", "enter", "enter")
        await write(pilot, "Karen Mose")
        if by_mouse:
            app.screen.query_one("#later").scroll_visible(animate=False)
            await at_rest(pilot)
            await pilot.click("#later")
        else:
            await pilot.press("ctrl+l")
        await at_rest(pilot)
        assert isinstance(app.screen, StartScreen)
        assert app.table.talk is None
        assert "planlagt" in rows_of(app)
        assert "Fortsæt" not in rows_of(app)
    (file,) = newest(tmp_path / "talks", 5)
    assert load_talk(file).talk.participants[0].name == "Karen Mose"


async def test_what_stands_in_the_way_of_keeping_is_said_and_nothing_is_kept(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        await pilot.press("n")
        app.screen.query_one("#held").value = "næste måned"  # type: ignore[attr-defined]
        await pilot.press("f10")
        assert "hvilken dag?" in on_screen(app)
    assert newest(tmp_path / "talks", 5) == []


async def test_a_talk_is_marked_as_offered_and_declined_and_taken_up_after_all(tmp_path: Path) -> None:
    talk = two_people(template("kk_buf"), held=AHEAD)
    async with at_table(tmp_path, talk, size=(64, 20)) as (app, pilot):
        await pilot.press("o")
        assert stage(desk_of(app).talk) == "offered"
        assert "● tilbudt" in on_screen(app)
        await pilot.press("a")
        assert stage(desk_of(app).talk) == "declined"
        await pilot.press("a")
        assert stage(desk_of(app).talk) == "planned"
        await pilot.press("a", "ctrl+n", "ctrl+n")
        assert "Trivsel · spørgsmål 1" in on_screen(app)
        assert stage(desk_of(app).talk) == "declined"
        await pilot.press("x", "ctrl+n")
        assert stage(desk_of(app).talk) == "open"
        assert desk_of(app).talk.standing == "planned"


async def test_to_look_about_in_a_talk_that_lies_ahead_does_not_begin_it_and_to_say_so_does(tmp_path: Path) -> None:
    talk = two_people(template("kk_buf"), held=AHEAD)
    async with at_table(tmp_path, talk, size=(64, 20)) as (app, pilot):
        await pilot.press("ctrl+n")
        assert ["I ser jer om." in each.message for each in app._notifications] == [True]
        await pilot.press("ctrl+n", "ctrl+n", "ctrl+t", "ctrl+b", "ctrl+g", "escape")
        assert (stage(desk_of(app).talk), desk_of(app).talk) == ("planned", talk)
        app.doors.go("opening")
        await at_rest(pilot)
        await pilot.press("enter")
        assert (stage(desk_of(app).talk), desk_of(app).talk.passed) == ("open", ("opening",))
        await pilot.press("ctrl+n")
        assert len(desk_of(app).talk.passed) == 2


def test_a_talk_that_was_only_looked_about_in_opens_at_its_welcome() -> None:
    talk, left = two_people(template("kk_buf"), held=NOW.date()), Position(step="closing")
    question = talk.template.perspectives[0].questions[0].id
    assert opens_at(talk, left).step == "opening"
    assert opens_at(talk.with_passed("opening"), left) == left
    assert opens_at(talk.with_note(question, "Ro"), left) == left
    assert opens_at(talk.closed(NOW), left) == left


async def test_who_does_not_use_it_sees_nothing_of_it(tmp_path: Path) -> None:
    async with at_table(tmp_path, two_people(template("kk_buf"))) as (app, pilot):
        assert not app.screen.query_one(PlannedOrDeclined).display
        await pilot.press("f6")
        assert app.screen.query_one(PlannedOrDeclined).display
        desk_of(app).put(desk_of(app).talk.closed(NOW))
        await pilot.press("f6", "a")
        assert not app.screen.query_one(PlannedOrDeclined).display
        assert desk_of(app).talk.standing == "planned"


async def test_a_declined_talk_is_said_to_be_so_and_is_not_the_one_to_go_on_with(tmp_path: Path) -> None:
    file = keep(tmp_path, two_people(template("kk_buf"), standing="declined"))
    save_settings(tmp_path / "settings.json", Settings(last_talk=str(file)))
    app = app_in(tmp_path)
    async with running(app, (80, 24)):
        assert "Fortsæt" not in rows_of(app)
        assert "afslået" in rows_of(app)


async def test_that_a_talk_has_not_begun_is_said_before_whole_names_are(tmp_path: Path) -> None:
    talk = two_people(template("kk_buf"), standing="planned")
    long = ("Karen-Margrethe Mosegaard", "Jonas Kær-Sønderskov")
    people = tuple(person.altered(name=name) for person, name in zip(talk.participants, long, strict=True))
    keep(tmp_path, talk.altered(participants=people))
    app = app_in(tmp_path)
    async with running(app, (80, 24)):
        assert "Karen-Margrethe og Jonas" in rows_of(app)
        assert "planlagt" in rows_of(app)
