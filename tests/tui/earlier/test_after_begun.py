"""Earlier talks after the talk has begun: chosen, put right, and taken away so that no word of them is left."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Button, Input

from mus_tui.model.rules.crossing import with_release
from mus_tui.model.rules.last_year import following
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.position import Position
from mus_tui.storage.disk import sealing
from mus_tui.storage.talk.locking import lock_talk
from mus_tui.storage.talk.talk_file import save_talk
from mus_tui.tui.app import MusApp
from mus_tui.tui.earlier.earlier import EarlierScreen, TakeAwayScreen
from mus_tui.tui.earlier.release import ReleaseScreen
from mus_tui.tui.keeping.flow.laying import look_at
from mus_tui.tui.kit.tick import Tick
from tests.model.earlier_talks import ALL, a_talk, held, looking_back, words_within
from tests.quick_keys import quick_keys  # noqa: F401 - a fixture
from tests.tui.at_table import NOW, at_table, desk_of, on_screen, point_out, until_said
from tests.tui.first_screen import keep
from tests.tui.rest import at_rest

SIZE = (100, 40)
JONAS = held("old111", "Mette Friis", "Jonas Holm")
BO = held("old222", "Mette Friis", "Bo Ravn")


def begun() -> Talk:
    """Return Bo's talk, begun with the plan of the year before."""
    return a_talk("nyboen", "Mette Friis", "Bo Ravn")


def wrongly_begun(home: Path) -> Talk:
    """Return Bo's talk with Jonas's plan in it, as an older version of the program let it be."""
    wrong = following(JONAS.altered(id="nyboen"), JONAS, str(keep(home, JONAS))).altered(participants=BO.participants)
    return begun().altered(previous=wrong.previous)


def files_with_words(home: Path) -> set[str]:
    """Return the files of Bo's new talk that hold any of the words of earlier talks."""
    found = (file for file in (home / "talks").iterdir() if "nyboen" in file.name)
    return {file.name for file in found if words_within(file.read_text("utf-8", "replace"))}


async def press(pilot: Pilot[None], app: MusApp, button: str) -> None:
    app.screen.query_one(button, Button).press()
    await at_rest(pilot)
    await app.workers.wait_for_complete()
    await at_rest(pilot)


async def test_where_none_was_chosen_the_welcome_names_one_and_one_key_takes_it_up(tmp_path: Path) -> None:
    keep(tmp_path, JONAS)
    keep(tmp_path, BO)
    async with at_table(tmp_path, begun(), size=SIZE) as (app, pilot):
        await until_said(pilot, "F7 Der ligger en samtale med de samme: 10. marts 2025")
        await pilot.press("f7")
        await until_said(pilot, "F7 Følger op på MUS 10. marts 2025")
        assert [plan.talk for plan in desk_of(app).talk.previous] == ["old222"]
        app.doors.go("follow-up")
        await until_said(pilot, "Sidsteordkvast")


async def test_where_the_template_looks_back_at_two_kinds_the_welcome_offers_one_of_each(tmp_path: Path) -> None:
    keep(tmp_path, BO)
    status = looking_back(BO, "MUS", "STATUS").altered(id="status", kind="STATUS", held=date(2025, 9, 1))
    keep(tmp_path, status)
    async with at_table(tmp_path, looking_back(begun(), "MUS", "STATUS"), size=SIZE) as (app, pilot):
        await until_said(pilot, "F7 Der ligger en samtale med de samme: 1. september 2025")
        await pilot.press("f7")
        await until_said(pilot, "Følger op på STATUS 1. september", "F7 Der ligger også en med de samme: 10. marts")
        await pilot.press("f7")
        await until_said(pilot, "F7 Følger op på STATUS 1. september 2025, MUS 10. marts 2025")
        assert [plan.talk for plan in desk_of(app).talk.previous] == ["status", "old222"]


async def test_where_nobody_knows_these_people_the_welcome_says_nothing(tmp_path: Path) -> None:
    keep(tmp_path, JONAS)
    async with at_table(tmp_path, begun(), size=SIZE) as (app, _):
        assert "samtale med de samme" not in on_screen(app)


async def test_the_wrong_one_is_taken_away_and_nothing_of_it_is_left_anywhere(tmp_path: Path) -> None:
    talk = wrongly_begun(tmp_path).with_carried("old111/a1").with_last_year_row("old111/a2", "partly", "Omkvast igen")
    keep(tmp_path, BO)
    async with at_table(tmp_path, talk, "follow-up", SIZE) as (app, pilot):
        await until_said(pilot, "Kursuskvast")
        assert app.table.saving is not None
        app.table.saving.save_at_once()
        file = app.table.saving.path
        for name in (".before", ".other-1", ".damaged-1"):
            save_talk(file.with_suffix(name), talk, Position(), NOW)
        save_talk(file.with_name(f"{file.stem} (1).json"), talk, Position(), NOW)
        assert len(files_with_words(tmp_path)) == 5
        await pilot.press("f7")
        await until_said(pilot, "Tidligere samtaler")
        assert isinstance(app.screen, EarlierScreen)
        await press(pilot, app, "#away-0")
        assert isinstance(app.screen, TakeAwayScreen)
        assert app.focused is app.screen.query_one("#close")
        await until_said(pilot, "En aftale i årets plan er ført videre derfra", "Kursuskvast")
        await press(pilot, app, "#all")
        await until_said(pilot, "Velkommen")
        assert words_within(desk_of(app).talk.model_dump_json()) == set()
        assert files_with_words(tmp_path) == set()
        await pilot.press("ctrl+z", "ctrl+y")
        assert desk_of(app).talk.previous == ()
        await pilot.press("f7")
        await until_said(pilot, "F7 Følger op på MUS 10. marts 2025")
        assert desk_of(app).talk.previous[0].people == ("Mette Friis", "Bo Ravn")
        app.doors.leave()
        await at_rest(pilot)
        assert all("Jonas" not in f.read_text("utf-8") for f in (tmp_path / "talks").iterdir() if "nyboen" in f.name)


@pytest.mark.usefixtures("quick_keys")
async def test_an_older_version_with_another_passphrase_is_named_and_left(tmp_path: Path) -> None:
    async with at_table(tmp_path, wrongly_begun(tmp_path), "follow-up", SIZE) as (app, pilot):
        app.table.keep()
        assert app.table.file is not None
        elsewhere = tmp_path / "2026-03-09-mus-nyboen.json"
        save_talk(elsewhere, desk_of(app).talk, Position(), NOW)
        lock_talk(elsewhere, "fire grønne heste i regn")
        locked = elsewhere.rename(app.table.file.with_suffix(".other-1"))
        sealing.forget_everything()
        await pilot.press("f7")
        await until_said(pilot, "Tidligere samtaler")
        await press(pilot, app, "#away-0")
        said: list[str] = []
        app.notify = lambda message, **_: said.append(message)  # type: ignore[method-assign]
        await press(pilot, app, "#keep")
        assert "kan programmet ikke læse" in said[-1]
        assert locked.name in said[-1]
        assert desk_of(app).talk.previous == ()
    assert locked.exists()


async def test_one_of_two_is_taken_away_while_they_stand_at_its_last_row(tmp_path: Path) -> None:
    again = held("old333", "Mette Friis", "Bo Ravn")
    talk = following(following(begun(), BO, str(keep(tmp_path, BO))), again, str(keep(tmp_path, again)))
    async with at_table(tmp_path, talk, "follow-up", SIZE) as (app, pilot):
        await pilot.press("end", "f7")
        await at_rest(pilot)
        await press(pilot, app, "#away-1")
        await press(pilot, app, "#keep")
        await until_said(pilot, "Siden sidst")
        assert [plan.talk for plan in desk_of(app).talk.previous] == ["old222"]


async def test_the_arrows_go_from_tick_to_tick(tmp_path: Path) -> None:
    talk = begun().altered(
        agreements=(Agreement(id="a1", goal="Kursus"), Agreement(id="a2", goal="Oplæg")), agreements_made=2
    )
    async with at_table(tmp_path, talk, size=SIZE) as (app, pilot):
        app.doors.release()
        await at_rest(pilot)
        ticks = list(app.screen.query(Tick))
        await pilot.press("down", "down", "space")
        assert app.focused is ticks[-1]
        assert [tick.ticked for tick in ticks] == [False, True]
        await pilot.press("up")
        assert app.focused is ticks[0]


async def test_rows_that_were_carried_on_may_be_kept_as_their_own(tmp_path: Path) -> None:
    talk = following(begun(), BO, str(keep(tmp_path, BO))).with_carried("old222/a1")
    async with at_table(tmp_path, talk, size=SIZE) as (app, pilot):
        app.doors.earlier()
        await until_said(pilot, "MUS 10. marts 2025 · Mette Friis og Bo Ravn · 3 aftaler")
        await press(pilot, app, "#away-0")
        await press(pilot, app, "#keep")
        assert [(row.goal, row.carried_from) for row in desk_of(app).talk.agreements] == [("Kursuskvast", None)]
        assert "old222" not in desk_of(app).talk.model_dump_json()


async def test_closing_the_question_takes_nothing_away(tmp_path: Path) -> None:
    talk = following(begun(), BO, str(keep(tmp_path, BO)))
    async with at_table(tmp_path, talk, size=SIZE) as (app, pilot):
        app.doors.earlier()
        await at_rest(pilot)
        await press(pilot, app, "#away-0")
        await pilot.press("enter")
        await at_rest(pilot)
        assert desk_of(app).talk == talk


async def test_a_group_adds_anothers_talk_later_and_unticks_a_row_of_it_again(tmp_path: Path) -> None:
    keep(tmp_path, with_release(BO, "a1", True))
    group = a_talk("nyboen", "Mette Friis", "Jonas Holm", "Bo Ravn")
    async with at_table(tmp_path, group, size=SIZE) as (app, pilot):
        app.doors.earlier()
        await at_rest(pilot)
        await press(pilot, app, "#add")
        app.screen.query_one(Input).value = "Bo"
        await at_rest(pilot)
        await pilot.press("enter")
        await until_said(pilot, "Hvad må gå med?", "Kursuskvast")
        await pilot.press("enter")
        await press(pilot, app, "#take")
        await until_said(pilot, "F7 Følger op på MUS 10. marts 2025 · Mette Friis og Bo Ravn")
        app.doors.earlier()
        await at_rest(pilot)
        await press(pilot, app, "#again-0")
        await press(pilot, app, "#take")
        assert isinstance(app.screen, TakeAwayScreen)
        await press(pilot, app, "#keep")
        assert desk_of(app).talk.previous == ()
        assert files_with_words(tmp_path) == set()


async def test_a_row_is_released_with_a_tick_and_undo_takes_it_back(tmp_path: Path) -> None:
    talk = begun().altered(agreements=BO.agreements, agreements_made=3, silences=BO.silences)
    async with at_table(tmp_path, talk, "plan", SIZE) as (app, pilot):
        app.doors.release()
        await until_said(pilot, "Hvad må tages med til en anden samtale?", "Mette og Bo")
        assert isinstance(app.screen, ReleaseScreen)
        assert [str(tick.id) for tick in app.screen.query(Tick)] == ["row-a1"]
        await pilot.press("enter")
        assert desk_of(app).talk.releases == ("a1",)
        await pilot.press("escape", "ctrl+z")
        assert desk_of(app).talk.releases == ()


async def test_a_talk_that_is_chosen_again_is_taken_up_as_it_stands_now(tmp_path: Path) -> None:
    talk = following(begun(), BO.altered(followed_up=()), str(keep(tmp_path, BO))).with_carried("old222/a1")
    talk = talk.with_last_year_row("old222/a1", "partly", "Godt på vej")
    async with at_table(tmp_path, talk, size=SIZE) as (app, pilot):
        app.doors.earlier()
        await until_said(pilot, "Tidligere samtaler")
        await press(pilot, app, "#again-0")
        now = desk_of(app).talk
        assert now.previous[0].followed_up == BO.followed_up
        assert (now.last_year_rows, now.agreements) == (talk.last_year_rows, talk.agreements)


async def test_in_a_talk_that_is_kept_nowhere_it_is_taken_away_all_the_same(tmp_path: Path) -> None:
    async with at_table(tmp_path, size=SIZE) as (app, pilot):
        look_at(app.table, app.doors, following(begun(), BO), "opening")
        app.doors.earlier()
        await until_said(pilot, "Tidligere samtaler")
        await press(pilot, app, "#away-0")
        await press(pilot, app, "#keep")
        assert desk_of(app).talk.previous == ()


async def test_a_closed_talk_takes_up_nothing(tmp_path: Path) -> None:
    async with at_table(tmp_path, begun().closed(NOW), size=SIZE) as (app, pilot):
        app.doors.earlier()
        await at_rest(pilot)
        assert not isinstance(app.screen, EarlierScreen)


def test_the_words_that_are_looked_for_are_in_the_earlier_talk() -> None:
    assert words_within(BO.model_dump_json()) == ALL


@pytest.mark.parametrize("step", ["closing", "q-hverdag"])
async def test_behind_the_question_the_talk_stands_as_it_is_without_the_rows(tmp_path: Path, step: str) -> None:
    group = a_talk("nyboen", "Mette Friis", "Jonas Holm", "Bo Ravn")
    for who in (BO, JONAS):
        now = with_release(who, "a1", True)
        group = following(group, now, str(keep(tmp_path, now)), ["a1"])
    talk = group.with_carried("old222/a1").with_carried("old111/a1").closed(NOW).reopened()
    async with at_table(tmp_path, talk, step, (120, 40)) as (app, pilot):
        await until_said(pilot, "Udviklingsplan 2")
        await point_out(pilot, "Tidligere sam")
        await pilot.press("enter")
        await until_said(pilot, "Tidligere samtaler", "Vælg den igen")
        await press(pilot, app, "#away-0")
        await press(pilot, app, "#all")
        assert len(desk_of(app).talk.agreements) == 1
        await until_said(pilot, "Udviklingsplan 1")
        assert "Aftaler 2" not in on_screen(app)
        assert "Aftale 2" not in on_screen(app)
        app.doors.earlier()
        await until_said(pilot, "Tidligere samtaler")
        desk_of(app).put(desk_of(app).talk.altered(agreements=()))
        app.table.show_anew()
        await at_rest(pilot)
        assert "Udviklingsplan 1" not in on_screen(app)
