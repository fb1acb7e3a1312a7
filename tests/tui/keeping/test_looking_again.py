"""The file is looked at again while nobody types, on Ctrl+S and on leaving: what becomes of it outside is said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mus_tui.errors import MusError
from mus_tui.model.talk import Talk
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import Preparation
from mus_tui.storage.preparation.preparation_file import load_preparation, private_file, save_preparation
from mus_tui.storage.talk.generations import conflicts
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from mus_tui.tui.app import MusApp
from mus_tui.tui.keeping.flow.autosave import LOOK_SECONDS, AutoSave
from mus_tui.tui.keeping.save_elsewhere import SaveElsewhereScreen
from mus_tui.tui.keeping.two_versions import TwoVersionsScreen
from mus_tui.tui.start.start import StartScreen
from tests.sample import sample_talk
from tests.tui.at_table import NOW, at_table, on_screen
from tests.tui.rest import at_rest

AT = datetime(2026, 11, 22, 9, 15, tzinfo=UTC)
OLDER = sample_talk().with_note("hverdag", "Fra i går.")
IN_TWO = "! Også ændret et andet sted · Ctrl+S"


def saved(home: Path, talk: Talk) -> Path:
    (home / "talks").mkdir(parents=True, exist_ok=True)
    file = home / "talks" / "2026-03-09-mus-k7f3qa.json"
    save_talk(file, talk, Position(step="q-hverdag"), AT)
    return file


def replaced(file: Path) -> None:
    save_talk(file, OLDER, Position(), AT)


def emptied(file: Path) -> None:
    file.write_bytes(b"")


def notices(app: MusApp) -> str:
    return " ".join(each.message for each in app._notifications)


async def glance(app: MusApp) -> None:
    saving = app.table.saving
    assert isinstance(saving, AutoSave)
    await saving.glance()


@pytest.mark.parametrize("happens", [replaced, emptied])
@pytest.mark.parametrize("talk", [sample_talk(), sample_talk().closed(AT)], ids=["open", "closed"])
async def test_an_idle_talk_says_that_its_file_was_changed_and_lies_beside_it(
    tmp_path: Path, happens: Callable[[Path], None], talk: Talk
) -> None:
    file = saved(tmp_path, talk)
    async with at_table(tmp_path) as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        happens(file)
        theirs = file.read_bytes()
        await glance(app)
        await at_rest(pilot)
        assert IN_TWO in on_screen(app)
        assert "Begge udgaver er gemt" in notices(app)
        assert file.read_bytes() == theirs
        assert [load_talk(each).talk for each in conflicts(file)] == [talk]


@pytest.mark.parametrize("key", ["ctrl+s", "ctrl+q"])
async def test_asking_to_save_and_leaving_look_at_the_file_first(tmp_path: Path, key: str) -> None:
    file = saved(tmp_path, sample_talk())
    async with at_table(tmp_path) as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        await pilot.press("x")
        app.table.keep()
        ours = load_talk(file).talk
        replaced(file)
        await pilot.press(key)
        assert [load_talk(each).talk for each in conflicts(file)] == [ours]
        if key == "ctrl+s":
            assert isinstance(app.screen, TwoVersionsScreen)
        else:
            assert str(conflicts(file)[0]) in app.last_words
    assert load_talk(file).talk == OLDER


@pytest.mark.parametrize("leaves", ["glance", "ctrl+q", "signal"])
async def test_a_version_from_a_moment_ago_laid_back_over_the_talk_takes_no_words_away(
    tmp_path: Path, leaves: str
) -> None:
    file = saved(tmp_path, sample_talk())
    async with at_table(tmp_path) as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        await pilot.press(*"mere1")
        app.table.keep()
        older = file.read_bytes()
        await pilot.press(*"mere9")
        app.table.keep()
        ours = load_talk(file).talk
        file.write_bytes(older)
        if leaves == "glance":
            await glance(app)
            await at_rest(pilot)
            assert IN_TWO in on_screen(app)
            assert "Begge udgaver er gemt" in notices(app)
        elif leaves == "signal":
            app.end(130)
        else:
            await pilot.press(leaves)
        (beside,) = conflicts(file)
        assert leaves == "glance" or str(beside) in app.last_words
    assert file.read_bytes() == older
    assert load_talk(beside).talk == ours


async def test_going_to_the_first_screen_looks_at_the_file_and_says_it_there(tmp_path: Path) -> None:
    file = saved(tmp_path, sample_talk())
    async with at_table(tmp_path) as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        file.unlink()
        app.doors.leave()
        await at_rest(pilot)
        assert isinstance(app.screen, StartScreen)
        assert "Filen var væk" in notices(app)
        assert load_talk(file).talk == sample_talk()


async def test_being_told_to_end_looks_at_the_file(tmp_path: Path) -> None:
    file = saved(tmp_path, sample_talk())
    async with at_table(tmp_path) as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        replaced(file)
        app.end(130)
    assert [load_talk(each).talk for each in conflicts(file)] == [sample_talk()]
    assert str(conflicts(file)[0]) in app.last_words


async def test_a_preparation_says_what_was_put_in_its_place_and_stays(tmp_path: Path) -> None:
    file = saved(tmp_path, sample_talk())
    mine = Preparation(talk=sample_talk().id, participant="p2").with_note("hverdag", "Mit")
    save_preparation(file, mine, Position())
    async with at_table(tmp_path) as (app, pilot):
        app.doors.prepare(file, "p2")
        await at_rest(pilot)
        private_file(file, "p2").write_bytes(b"")
        await glance(app)
        await at_rest(pilot)
        assert "En anden har ændret din forberedelse imens" in notices(app)
        loaded = load_preparation(file, "p2")
        assert loaded is not None
        assert loaded.preparation == mine


async def test_a_stick_that_is_pulled_out_while_nobody_types_is_said_and_holds_whoever_has_written(
    tmp_path: Path,
) -> None:
    file = saved(tmp_path, sample_talk())
    async with at_table(tmp_path) as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        await pilot.press("x")
        app.table.keep()
        away = file.parent.rename(tmp_path / "away")
        await glance(app)
        await at_rest(pilot)
        assert "Ikke gemt siden 10:32, mappen er væk · Ctrl+S" in on_screen(app)
        await pilot.press("ctrl+q")
        assert isinstance(app.screen, SaveElsewhereScreen)
        await pilot.press("escape")
        app.doors.leave()
        await at_rest(pilot)
        assert isinstance(app.screen, SaveElsewhereScreen), "what they wrote was left behind"
        await pilot.press("escape")
        away.rename(file.parent)
        assert app.table.saving is not None
        await app.table.saving.save()
        await at_rest(pilot)
        assert "Gemt 10:32" in on_screen(app)


async def test_whoever_only_looked_may_leave_although_the_stick_is_out(tmp_path: Path) -> None:
    file = saved(tmp_path, sample_talk())
    async with at_table(tmp_path) as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        file.parent.rename(tmp_path / "away")
        await glance(app)
        await pilot.press("ctrl+q")
        assert not app.is_running


async def test_what_was_left_and_destroyed_meanwhile_is_not_brought_back(tmp_path: Path) -> None:
    file = saved(tmp_path, sample_talk())
    async with at_table(tmp_path) as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        saving = app.table.saving
        assert isinstance(saving, AutoSave)
        app.doors.leave()
        file.unlink()
        await saving.glance()
        await saving.save()
        assert not file.exists()


class Clockwork:
    """Timers that fire when they are told to."""

    def __init__(self) -> None:
        self.waiting: list[tuple[float, Callable[[], object]]] = []

    def later(self, seconds: float, then: Callable[[], object]) -> None:
        self.waiting.append((seconds, then))


async def test_it_looks_every_few_seconds_until_it_is_left(tmp_path: Path) -> None:
    clock = Clockwork()
    looked: list[bool] = []
    said: list[bool] = []

    def look(_: Path, whole: bool) -> bool:
        looked.append(whole)
        if len(looked) == 3:
            raise MusError("cannot_write_gone", path=tmp_path)
        return len(looked) == 2

    autosave = AutoSave(
        tmp_path / "x", lambda: lambda _: None, look, lambda: NOW, clock.later, lambda now: said.append(not now.trouble)
    )
    autosave.watch()
    for n in (1, 2, 3):
        seconds, then = clock.waiting.pop(0)
        assert (seconds, then) == (LOOK_SECONDS, autosave.glance)
        await autosave.glance()
        assert looked == [False] * n
    assert said == [True, False], "what was found is said, and nothing else"
    autosave.stop()
    clock.waiting.clear()
    await autosave.glance()
    assert (len(looked), clock.waiting) == (3, [])
