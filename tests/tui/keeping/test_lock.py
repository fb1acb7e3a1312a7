from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Button, Input

from mus_tui.errors import MusError
from mus_tui.model.rules.last_year import following
from mus_tui.model.talk import Talk
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import Preparation
from mus_tui.storage.disk import sealing
from mus_tui.storage.preparation.preparation_file import save_preparation
from mus_tui.storage.talk.locking import is_locked, lock_talk, unlock
from mus_tui.storage.talk.talk_file import load_talk
from mus_tui.tui.app import MusApp
from mus_tui.tui.keeping.flow.lock_commands import from_locked, lock_commands
from mus_tui.tui.keeping.lock import LockScreen
from mus_tui.tui.keeping.unlock import UnlockScreen
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
        await until_said(pilot, "taget med fra en låst")
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
        assert [each.message for each in app._notifications] == [from_locked(app.table, this_year)]


@pytest.mark.parametrize("left", ["kept for later", "at the question"])
async def test_a_talk_that_follows_a_locked_one_asks_again_until_they_have_gone_on(tmp_path: Path, left: str) -> None:
    async with at_table(tmp_path, sample_talk()) as (app, _):
        app.table.keep()
        assert app.table.file is not None
        earlier = app.table.file
    this_year = following(sample_talk().altered(id="naeste", passed=()), load_talk(earlier).talk, str(earlier))
    lock_talk(earlier, PHRASE)
    async with at_table(tmp_path) as (app, pilot):
        (app.doors.keep_for_later if left == "kept for later" else app.doors.begin)(this_year)
        await at_rest(pilot)
        assert isinstance(app.screen, LockScreen) == (left == "at the question")
        app.table.keep()
        app.table.leave()
    (file,) = (each for each in earlier.parent.glob("*.json") if each != earlier)
    async with at_table(tmp_path) as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        assert isinstance(app.screen, LockScreen)
        await pilot.press("escape", "ctrl+n")
        await at_rest(pilot)
        app.doors.leave()
        app.doors.open(file)
        await at_rest(pilot)
        assert not isinstance(app.screen, LockScreen), "they have said no"


# A key is forgotten when the talk is taken off the table


async def locked_talks(home: Path, *ids: str) -> list[Path]:
    """Lock some talks, each with a passphrase of its own."""
    files = []
    for id_ in ids:
        async with at_table(home, sample_talk().altered(id=id_)) as (app, _):
            app.table.keep()
            files.append(app.table.saving.path if app.table.saving else Path())
            app.table.leave()
        lock_talk(files[-1], f"{PHRASE} {id_}")
    sealing.forget_everything()
    return files


def front_page_again(app: MusApp) -> None:
    app.doors.leave()


async def test_a_talk_that_was_left_for_the_first_screen_asks_for_its_passphrase_again(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk()) as (app, pilot):
        await do(app, pilot, "lock")
        await fill_in(app, pilot, PHRASE, PHRASE)
        await pilot.press("escape")
        file = app.table.saving.path if app.table.saving else Path()
        for _ in range(2):
            front_page_again(app)
            await at_rest(pilot)
            app.doors.open(file)
            await at_rest(pilot)
            assert isinstance(app.screen, UnlockScreen)
            assert app.table.talk is None
            await fill_in(app, pilot, PHRASE)
            assert desk_of(app).talk.note("hverdag") == "Travlt, men godt."
        desk_of(app).put(desk_of(app).talk.with_note("hverdag", "kanariefugl"))
        front_page_again(app)
    assert b"kanariefugl" not in file.read_bytes()


async def test_the_next_talk_does_not_open_the_one_before_it(tmp_path: Path) -> None:
    one, two = await locked_talks(tmp_path, "en22", "to22")
    async with at_table(tmp_path) as (app, pilot):
        app.doors.open(one)
        await at_rest(pilot)
        await fill_in(app, pilot, f"{PHRASE} en22")
        unlock(two, f"{PHRASE} to22")
        app.doors.open(two)
        await at_rest(pilot)
        desk_of(app).put(desk_of(app).talk.with_note("hverdag", "kanariefugl"))
        app.table.keep()
        assert load_talk(two).talk.note("hverdag") == "kanariefugl"
        with pytest.raises(MusError, match="talk_locked"):
            load_talk(one)
        app.doors.read(one, lambda _: None)
        await at_rest(pilot)
        assert isinstance(app.screen, UnlockScreen)
    assert b"kanariefugl" not in two.read_bytes()


async def test_a_talk_that_was_only_read_for_a_set_up_is_locked_again_when_that_is_left(tmp_path: Path) -> None:
    (file,) = await locked_talks(tmp_path, "en22")
    read: list[Talk] = []
    async with at_table(tmp_path) as (app, pilot):
        app.doors.set_up()
        await at_rest(pilot)
        app.doors.read(file, read.append)
        await at_rest(pilot)
        await fill_in(app, pilot, f"{PHRASE} en22")
        app.doors.read(file, read.append)
        assert len(read) == 2, "the set-up asks once"
        await pilot.press("escape")
        await at_rest(pilot)
        app.doors.open(file)
        await at_rest(pilot)
        assert isinstance(app.screen, UnlockScreen)


async def test_last_years_talk_that_was_opened_for_this_one_stays_open_within_it(tmp_path: Path) -> None:
    (file,) = await locked_talks(tmp_path, "en22")
    async with at_table(tmp_path) as (app, pilot):
        app.doors.set_up()
        await at_rest(pilot)
        unlock(file, f"{PHRASE} en22")
        app.doors.begin(following(sample_talk().altered(id="naeste"), load_talk(file).talk, str(file)))
        await at_rest(pilot)
        assert load_talk(file).talk.id == "en22"
        await pilot.press("escape")
        front_page_again(app)
        with pytest.raises(MusError, match="talk_locked"):
            load_talk(file)


async def test_a_locked_preparation_asks_again_too(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk()) as (app, _):
        app.table.keep()
        file = app.table.saving.path if app.table.saving else Path()
    mine = Preparation(talk=sample_talk().id, participant="p2").with_note("hverdag", "kanariefugl")
    save_preparation(file, mine, Position())
    async with at_table(tmp_path) as (app, pilot):
        app.doors.prepare(file, "p2")
        await at_rest(pilot)
        await do(app, pilot, "lock_mine")
        await fill_in(app, pilot, PHRASE, PHRASE)
        await pilot.press("escape")
        front_page_again(app)
        await at_rest(pilot)
        app.doors.prepare(file, "p2")
        await at_rest(pilot)
        assert isinstance(app.screen, UnlockScreen)


async def test_what_was_unlocked_on_the_command_line_is_not_asked_for_again(tmp_path: Path) -> None:
    (file,) = await locked_talks(tmp_path, "en22")
    unlock(file, f"{PHRASE} en22")
    async with at_table(tmp_path) as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        assert desk_of(app).talk.id == "en22"


async def test_what_is_said_of_a_locked_talk_is_what_was_taken_from_it(tmp_path: Path) -> None:
    (file,) = await locked_talks(tmp_path, "en22")
    unlock(file, f"{PHRASE} en22")
    whole = following(sample_talk().altered(id="naeste"), load_talk(file).talk, str(file))
    one = whole.previous[0].altered(others=True, agreements=whole.previous[0].agreements[:1])
    async with at_table(tmp_path) as (app, _):
        assert "planen fra MUS 9. marts 2026" in from_locked(app.table, whole)
        said = from_locked(app.table, whole.altered(previous=(one,)))
        assert "1 aftale fra MUS 9. marts 2026" in said
        assert "plan" not in said
        assert "Sidste år" not in said
