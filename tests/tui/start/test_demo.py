"""The made-up talk: after today's template, half way through, writable, and kept nowhere."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from rich.console import RenderableType
from textual.screen import Screen
from textual.widgets import Input, TextArea

from mus_tui.model.rules.follow_up import can_be_followed_up
from mus_tui.model.rules.route import route
from mus_tui.model.values.people import Participant
from mus_tui.storage.locations import find_locations, shipped_templates
from mus_tui.storage.settings import load_settings
from mus_tui.storage.talk.talk_file import load_talk
from mus_tui.storage.template.template_file import load_template
from mus_tui.tui.app import MusApp
from mus_tui.tui.errand import Demo
from mus_tui.tui.start.flow.demo import STEP, demo_talk
from tests.sample import sample_talk
from tests.tui.at_table import NOW, at_table, desk_of, on_screen, running, until_said
from tests.tui.first_screen import click_row, keep, rows_of
from tests.tui.rest import at_rest, paint_on_the_way

OLDEST = Path(__file__).parents[2] / "storage" / "demo_version_1.json"


def test_it_is_made_from_the_template_that_comes_with_the_program() -> None:
    talk = demo_talk(NOW.date())
    assert talk.template == load_template(shipped_templates() / "albertslund.yaml", "albertslund.yaml")
    steps = {step.id for step in route(talk)}
    questions = {note.question for note in talk.notes} | {row.question for row in talk.agreements if row.question}
    assert {STEP, *talk.passed, *(f"q-{each}" for each in questions)} <= steps
    assert talk.template.keywords
    assert {word for each in talk.keyword_choices for word in each.words} <= set(talk.template.keywords.words)
    assert talk.previous[0].form == talk.template.plan


def test_its_agreements_say_what_they_have_always_said() -> None:
    fields = {"goal", "responsible", "deadline", "follow_up_on", "perspective"}
    now, then = demo_talk(date(2026, 10, 20)), load_talk(OLDEST).talk
    said = [[row.model_dump(include=fields) for row in talk.agreements] for talk in (now, then)]
    assert said[0] == said[1]


@pytest.mark.parametrize("month", range(12))
def test_its_dates_are_understood_and_ahead_whatever_day_it_is(month: int) -> None:
    for day in range(31):
        today = date(2027, 1, 1) + timedelta(days=31 * month + day)
        talk = demo_talk(today)
        dates = [when for row in talk.agreements for when in (row.deadline, row.follow_up_on)]
        assert all(when.last and when.last >= today for when in dates), today
        assert all(row.deadline.understood and row.follow_up_on.understood for row in talk.previous[0].agreements)


async def test_it_is_on_an_empty_first_screen_and_opens_where_they_are_in_it_by_keyboard_and_mouse(
    tmp_path: Path,
) -> None:
    async with at_table(tmp_path) as (app, pilot):
        await pilot.press("end", "up", "enter")
        assert desk_of(app).position.step == STEP
        assert "Prøvesamtale, gemmes ikke" in on_screen(app)
        app.doors.leave()
        await at_rest(pilot)
        await click_row(pilot, "demo")
        assert desk_of(app).position.step == STEP


async def test_the_short_guide_is_on_an_empty_first_screen(tmp_path: Path) -> None:
    async with at_table(tmp_path) as (app, pilot):
        await pilot.press("end", "enter")
        assert "Jeres første samtale" in on_screen(app)
        await pilot.press("enter")
        assert "Ny samtale" in rows_of(app)


async def test_with_talks_of_their_own_both_are_in_the_palette(tmp_path: Path) -> None:
    keep(tmp_path, sample_talk())
    async with at_table(tmp_path) as (app, pilot):
        assert "opdigtet" not in rows_of(app)
        await pilot.press("ctrl+p")
        app.screen.query_one(Input).value = "opdigtet"
        await pilot.press("enter")
        await until_said(pilot, "Prøvesamtale")
        assert desk_of(app).position.step == STEP


async def test_whatever_they_do_in_it_leaves_nothing_behind(tmp_path: Path) -> None:
    app = MusApp(find_locations(str(tmp_path), {}), Demo(), clock=lambda: NOW)
    async with running(app, (100, 40)) as pilot:
        app.screen.query(TextArea).first().insert("Skrevet i prøven. ")
        await pilot.press("f4")
        app.screen.query_one(Input).value = "Mette ringer til Jonas, 1. februar"
        await pilot.press("enter")
        assert any(note.text.startswith("Skrevet i prøven.") for note in desk_of(app).talk.notes)
        assert len(desk_of(app).talk.agreements) == 5
        await pilot.press("ctrl+s")
        assert ["bliver ikke gemt" in each.message for each in app._notifications] == [True]
        app.table.memory.remember(theme="mus-dark", initials="yes")
        desk_of(app).put(desk_of(app).talk.closed(NOW))
        assert can_be_followed_up(desk_of(app).talk)
        app.doors.go("closing")
        await until_said(pilot, "Prøvesamtale, gemmes ikke")
        app.doors.follow_up_here()
        await at_rest(pilot)
        app.doors.leave()
        assert app.table.memory.settings == load_settings(tmp_path / "settings.json")
        await pilot.press("ctrl+q")
    assert list(tmp_path.iterdir()) == []


async def test_settings_that_are_chosen_after_it_are_kept_again(tmp_path: Path) -> None:
    async with at_table(tmp_path) as (app, pilot):
        app.doors.demo()
        await at_rest(pilot)
        app.table.memory.remember(place="Prøven")
        app.doors.leave()
        app.table.memory.remember(leader="Mette")
    kept = load_settings(tmp_path / "settings.json")
    assert (kept.place, kept.leader) == ("", "Mette")


async def test_when_it_is_asked_for_nobody_sees_the_talks_on_this_machine_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paint_on_the_way(monkeypatch)
    seen: list[str] = []
    paint = MusApp._display

    def noted(app: MusApp, screen: Screen[object], painted: RenderableType | None) -> None:
        if painted is not None:
            seen.append(type(screen).__name__)
        paint(app, screen, painted)

    monkeypatch.setattr(MusApp, "_display", noted)
    keep(tmp_path, sample_talk())
    app = MusApp(find_locations(str(tmp_path), {}), Demo(), clock=lambda: NOW)
    async with running(app):
        assert "QuestionScreen" in seen
        assert "StartScreen" not in seen


async def test_the_talks_of_people_of_the_same_names_have_nothing_to_do_with_it(tmp_path: Path) -> None:
    talk = demo_talk(NOW.date())
    people = [Participant(id=f"p{n}", role=each.role, name=each.name) for n, each in enumerate(talk.participants, 1)]
    keep(tmp_path, talk.altered(id="rigtig", participants=tuple(people)), NOW.date().isoformat())
    async with at_table(tmp_path) as (app, pilot):
        app.doors.demo()
        await at_rest(pilot)
        assert app.doors.same_week() == ""
        assert desk_of(app).beside.of_the_same(desk_of(app).talk) is None
