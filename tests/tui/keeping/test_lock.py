from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Button, Input

from mus_tui.model.rules.last_year import following
from mus_tui.storage.disk import sealing
from mus_tui.storage.talk.locking import is_locked, lock_talk, unlock
from mus_tui.storage.talk.talk_file import load_talk
from mus_tui.tui.app import MusApp
from mus_tui.tui.keeping.flow.lock_commands import lock_commands
from mus_tui.tui.keeping.lock import LockScreen
from mus_tui.words import t
from tests.quick_keys import quick_keys  # noqa: F401 - a fixture
from tests.sample import sample_talk
from tests.tui.at_table import at_table, desk_of, on_screen, until_said
from tests.tui.rest import at_rest

PHRASE = "fire grønne heste"
pytestmark = pytest.mark.usefixtures("quick_keys")


async def do(app: MusApp, pilot: Pilot[None], name: str) -> None:
    command = next(each for each in lock_commands(app.table) if each.title == t(f"keeping.lock_{name}"))
    await command.run()
    await at_rest(pilot)


async def fill_in(app: MusApp, pilot: Pilot[None], *phrases: str) -> None:
    for field, phrase in zip(app.screen.query(Input), phrases, strict=True):
        field.value = phrase
        field.focus()
        await pilot.press("enter")
    await app.workers.wait_for_complete()
    await at_rest(pilot)


async def test_a_talk_is_locked_from_the_palette_and_stays_so_while_it_is_written_on(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk()) as (app, pilot):
        await do(app, pilot, "lock")
        assert "Glemmer I adgangssætningen, kan ingen åbne samtalen igen" in on_screen(app)
        await fill_in(app, pilot, PHRASE, PHRASE)
        assert t("keeping.lock_locked") in on_screen(app)
        await pilot.press("escape")
        desk_of(app).put(desk_of(app).talk.with_note("hverdag", "kanariefugl"))
        app.table.keep()
        file = app.table.saving.path if app.table.saving else Path()
    assert is_locked(file)
    assert b"kanariefugl" not in file.read_bytes()
    assert load_talk(file).talk.note("hverdag") == "kanariefugl"


async def test_two_that_are_not_alike_or_too_short_lock_nothing(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk()) as (app, pilot):
        await do(app, pilot, "lock")
        await fill_in(app, pilot, "kort", "kort")
        assert "mindst 8 tegn" in on_screen(app)
        await fill_in(app, pilot, PHRASE, PHRASE + "x")
        assert t("keeping.lock_not_alike") in on_screen(app)
        assert app.table.saving
        assert not is_locked(app.table.saving.path)


async def test_closing_the_dialog_while_it_locks_takes_nothing_back_and_it_is_said(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk()) as (app, pilot):
        asked, go_on = asyncio.Event(), asyncio.Event()

        async def attempt(phrase: str) -> None:
            asked.set()
            await go_on.wait()

        app.push_screen(LockScreen("Lås", "Endelig", "Resten", "Nu er den låst", attempt))
        await at_rest(pilot)
        for field in app.screen.query(Input):
            field.value = PHRASE
        app.screen.query_one("#lock", Button).press()
        await asked.wait()
        await pilot.press("escape")
        assert not isinstance(app.screen, LockScreen)
        go_on.set()
        await app.workers.wait_for_complete()
        assert "Nu er den låst" in [each.message for each in app._notifications]


async def test_a_locked_talk_shows_no_names_and_opens_with_its_passphrase(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk()) as (app, pilot):
        app.table.keep()
        file = app.table.saving.path if app.table.saving else Path()
    lock_talk(file, PHRASE)
    sealing.forget_everything()
    async with at_table(tmp_path, size=(120, 40)) as (app, pilot):
        assert "Låst · MUS" in on_screen(app)
        assert "Mette" not in on_screen(app)
        app.doors.open(file)
        await at_rest(pilot)
        # Which of several it is; nobody's name.
        assert "En låst MUS" in on_screen(app)
        assert file.name in on_screen(app)
        assert "Mette" not in on_screen(app)
        await fill_in(app, pilot, "fire grønne katte")
        assert t("errors.wrong_passphrase") in on_screen(app)
        assert app.table.talk is None
        await fill_in(app, pilot, PHRASE)
        assert desk_of(app).talk.note("hverdag") == "Travlt, men godt."


async def test_the_lock_is_taken_off_and_the_passphrase_changed_from_the_palette(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk()) as (app, pilot):
        await do(app, pilot, "lock")
        await fill_in(app, pilot, PHRASE, PHRASE)
        await pilot.press("escape")
        await do(app, pilot, "change")
        await fill_in(app, pilot, "syv blå katte", "syv blå katte")
        await pilot.press("escape")
        file = app.table.saving.path if app.table.saving else Path()
        sealing.forget_everything()
        unlock(file, "syv blå katte")
        await do(app, pilot, "unlock")
        assert not is_locked(file)
        assert load_talk(file).talk.note("hverdag") == "Travlt, men godt."


async def test_a_talk_that_follows_a_locked_one_is_offered_its_lock_at_once(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk()) as (app, _):
        app.table.keep()
        file = app.table.saving.path if app.table.saving else Path()
    lock_talk(file, PHRASE)
    this_year = following(sample_talk().altered(id="naeste"), sample_talk(), str(file))
    async with at_table(tmp_path) as (app, pilot):
        app.doors.begin(this_year)
        await until_said(pilot, "dens plan står også i denne")
        await fill_in(app, pilot, PHRASE, PHRASE)
        await pilot.press("escape")
        assert app.table.saving
        assert is_locked(app.table.saving.path)
        assert desk_of(app).talk.id == "naeste"


async def test_a_talk_kept_for_later_says_that_the_plan_of_a_locked_one_is_in_it(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk()) as (app, _):
        app.table.keep()
        file = app.table.saving.path if app.table.saving else Path()
    this_year = following(sample_talk().altered(id="naeste"), sample_talk(), str(file))
    async with at_table(tmp_path) as (app, pilot):
        app.doors.keep_for_later(this_year.altered(id="tidligere"))
        await at_rest(pilot)
        assert not list(app._notifications)
        lock_talk(file, PHRASE)
        app.doors.keep_for_later(this_year)
        await at_rest(pilot)
        assert [each.message for each in app._notifications] == [t("keeping.lock_as_last_year")]
