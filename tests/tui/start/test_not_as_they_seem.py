"""Talks that are damaged, renamed or copied: said on the first screen and in Find, with a way on."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from textual.widgets import Input, OptionList

from mus_tui.storage.disk import sealing
from mus_tui.storage.settings import Settings, save_settings
from mus_tui.storage.talk import locking
from mus_tui.storage.talk.talk_file import VERSION, load_talk
from mus_tui.tui.app import MusApp
from mus_tui.tui.keeping.last_good import LastGoodScreen
from mus_tui.tui.start.find_talk import FindTalkScreen
from mus_tui.tui.start.start import StartScreen
from mus_tui.tui.start.start_list import StartList
from tests.quick_keys import quick_keys  # noqa: F401 - a fixture
from tests.sample import sample_talk
from tests.tui.at_table import on_screen, running, until
from tests.tui.first_screen import app_in, click_row, keep, rows_of, start_of, words_of, write
from tests.tui.rest import at_rest


def with_good_version(home: Path, day: str = "") -> Path:
    """Keep a talk that has a last good version beside it."""
    file = keep(home, sample_talk(), day)
    shutil.copy(file, file.with_suffix(".before"))
    return file


async def looked_through(app: MusApp, pilot: object) -> None:
    """Wait until the folder has been looked through."""
    await app.workers.wait_for_complete()
    await at_rest(pilot)  # type: ignore[arg-type]


def options(app: MusApp) -> list[str]:
    """Return the lines of the list in the dialog on top."""
    return [str(option.prompt) for option in app.screen.query_one(OptionList).options]


def cut_in_half(file: Path) -> None:
    """Leave what an interrupted copy leaves."""
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


async def test_a_talk_cut_in_half_is_named_and_its_last_good_version_is_one_key_away(tmp_path: Path) -> None:
    keep(tmp_path, sample_talk(), "2025-01-06")
    file = with_good_version(tmp_path)
    cut_in_half(file)
    app = app_in(tmp_path)
    async with running(app, (64, 20)) as pilot:
        await looked_through(app, pilot)
        assert f"! 1 samtale kan ikke læses: {file.name}" in rows_of(app)
        assert start_of(app).query_one(StartList).here == "new"
        await click_row(pilot, "damaged")
        await at_rest(pilot)
        assert isinstance(app.screen, LastGoodScreen)
        assert "Sidste gode udgave fra" in on_screen(app)
        await pilot.click("#take")
        await at_rest(pilot)
        assert app.table.talk is not None
        assert app.table.talk.desk.talk == sample_talk()
        app.doors.leave()
        await looked_through(app, pilot)
        assert "kan ikke læses" not in rows_of(app)
    assert load_talk(file).talk == sample_talk()


async def test_the_talk_to_go_on_with_is_no_card_where_it_cannot_be_read(tmp_path: Path) -> None:
    file = with_good_version(tmp_path)
    save_settings(tmp_path / "settings.json", Settings(last_talk=str(file)))
    cut_in_half(file)
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        await looked_through(app, pilot)
        assert "Fortsæt" not in rows_of(app)
        assert "1 samtale kan ikke læses" in rows_of(app)


async def test_several_damaged_talks_are_counted_and_chosen_from(tmp_path: Path) -> None:
    whole = keep(tmp_path, sample_talk(), "2025-01-06")
    alone, file = keep(tmp_path, sample_talk(), "2025-02-06"), with_good_version(tmp_path)
    alone.write_text("hello", encoding="utf-8")
    file.write_bytes(b"")
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        await looked_through(app, pilot)
        assert "! 2 samtaler kan ikke læses: " in rows_of(app)
        await click_row(pilot, "damaged")
        await looked_through(app, pilot)
        assert isinstance(app.screen, FindTalkScreen)
        first, second = options(app)
        assert "kan ikke læses" in first
        assert alone.name in second
        assert whole.name not in first + second
        await pilot.press("down", "enter")
        await at_rest(pilot)
        assert "Filen er ikke en samtale fra dette program" in words_of(app, "#status")
        await pilot.press("up", "enter")
        await at_rest(pilot)
        assert isinstance(app.screen, LastGoodScreen)
        await pilot.press("escape")
        assert isinstance(app.screen, FindTalkScreen)


async def test_find_names_a_damaged_talk_by_its_file_and_others_are_not_offered_it(tmp_path: Path) -> None:
    file = keep(tmp_path, sample_talk())
    file.write_bytes(b"")
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        await pilot.press("f")
        await looked_through(app, pilot)
        await write(pilot, "k7f3qa.json")
        assert words_of(app, "#status").startswith("1 samtale.")
        assert "kan ikke læses" in options(app)[0]
        await pilot.press("escape", "p")
        await looked_through(app, pilot)
        assert options(app) == []


def newer(file: Path) -> None:
    """Let a later program have saved it."""
    file.write_bytes(file.read_bytes().replace(b'"version": %d' % VERSION, b'"version": 99', 1))


async def test_a_talk_of_a_newer_program_is_left_alone_and_its_last_good_version_can_be_read(tmp_path: Path) -> None:
    file = with_good_version(tmp_path)
    newer(file)
    there = file.read_bytes()
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        await looked_through(app, pilot)
        await click_row(pilot, "damaged")
        await at_rest(pilot)
        said = on_screen(app)
        assert "Opdater programmet" in said
        assert "kan læses" in said
        await pilot.click("#take")
        await at_rest(pilot)
        assert "Ældre udgave, kan kun læses" in on_screen(app)
    assert file.read_bytes() == there


@pytest.mark.parametrize("size", [(60, 20), (120, 40)])
async def test_a_renamed_talk_and_a_copy_are_listed_and_told_apart(tmp_path: Path, size: tuple[int, int]) -> None:
    file = keep(tmp_path, sample_talk())
    shutil.copy(file, file.with_name("Kopi.json"))
    renamed = keep(tmp_path, sample_talk(), "2025-01-06").rename(file.with_name("Samtale med Jonas.json"))
    app = app_in(tmp_path)
    async with running(app, size) as pilot:
        await looked_through(app, pilot)
        rows = [row for row in rows_of(app).split("\n") if "2026" in row or "2025" in row]
        assert " · MUS " in rows[0]
        assert "kopi · MUS" in rows[1]
        assert "Kopi.json" in rows[1]
        assert "6. jan. 2025" in rows[2]
        await pilot.press("end", "enter")
        assert app.table.saving is not None
        assert app.table.saving.path == renamed


async def test_other_names_are_read_only_once_the_first_screen_stands_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(tmp_path, sample_talk()).rename(tmp_path / "talks" / "samtale.json")
    app = app_in(tmp_path)
    shown: list[str] = []
    look: Callable[[], object] = app.shelf.look_through

    def looking() -> object:
        shown.append(rows_of(app))
        return look()

    monkeypatch.setattr(app.shelf, "look_through", looking)
    async with running(app, (80, 24)) as pilot:
        await until(pilot, lambda: "Mosekøb" in rows_of(app))
        assert "Ny samtale" in shown[0]
        assert "Mosekøb" not in shown[0]


async def test_a_name_from_outside_cannot_steer_the_terminal(tmp_path: Path) -> None:
    file = keep(tmp_path, sample_talk())
    file.rename(file.with_name("2026-03-09-\x1b]0;x\x07[b]\u202e.json")).write_bytes(b"")
    app = app_in(tmp_path)
    async with running(app, (120, 40)) as pilot:
        await looked_through(app, pilot)
        assert "2026-03-09-�]0;x�[b]�.json" in rows_of(app)
        await pilot.press("f")
        await looked_through(app, pilot)
        assert isinstance(app.screen, FindTalkScreen)
        app.screen.query_one(Input).value = "0;x"
        await at_rest(pilot)
        assert "�]0;x�[b]�.json" in options(app)[0]
        await pilot.press("escape")
        assert isinstance(app.screen, StartScreen)


@pytest.mark.usefixtures("quick_keys")
async def test_a_locked_talk_that_is_found_asks_for_its_passphrase(tmp_path: Path) -> None:
    file = keep(tmp_path, sample_talk())
    locking.lock_talk(file, "fire grønne heste i regn")
    sealing.forget_everything()
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        await pilot.press("f")
        await looked_through(app, pilot)
        await pilot.press("enter")
        await at_rest(pilot)
        assert "Låst med en adgangssætning" in on_screen(app)
