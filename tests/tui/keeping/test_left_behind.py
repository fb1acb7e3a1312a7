"""A talk that is written in on a stick: the version at home says that it is older, and the newer comes in one key."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from textual.widgets import Button, OptionList

from mus_tui.cli.main import main
from mus_tui.model.values.position import Position
from mus_tui.storage.locations import find_locations
from mus_tui.storage.talk.moved import moved_talks
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from mus_tui.tui.keeping.newer import NewerScreen
from mus_tui.tui.start.find_talk import FindTalkScreen
from tests.sample import sample_talk
from tests.tui.at_table import at_table, desk_of, on_screen, picture, until_said
from tests.tui.rest import at_rest

AT = datetime(2026, 3, 9, 9, 15, tzinfo=UTC)
NAME = f"2026-03-09-mus-{sample_talk().id}.json"


def notices(app: object) -> str:
    return " ".join(each.message for each in app._notifications)  # type: ignore[attr-defined]


async def written_on_a_stick(tmp_path: Path) -> tuple[Path, Path]:
    """Write in a copy of a talk on a stick, and return where it lies at home and there."""
    files = [tmp_path / "mus" / "talks" / NAME, tmp_path / "usb" / NAME]
    for file in files:
        file.parent.mkdir(parents=True)
        save_talk(file, sample_talk(), Position(step="q-hverdag"), AT)
    async with at_table(tmp_path / "mus") as (app, pilot):
        app.doors.open(files[1])
        await at_rest(pilot)
        assert f"ligger også i {files[0].parent}" in notices(app)
        assert not isinstance(app.screen, NewerScreen), "they are the same as yet"
        await pilot.press("x")
        app.doors.leave()
        await at_rest(pilot)
        assert "ligger også i" not in notices(app), "it is no more about what is on the screen"
        assert app.lasting == ""
    return files[0], files[1]


async def test_every_list_says_which_is_the_older_and_where_the_newer_lies(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, stick = await written_on_a_stick(tmp_path)
    async with at_table(tmp_path / "mus", sample_talk().altered(id="abcd2345"), size=(100, 30)) as (app, pilot):
        app.doors.leave()
        await app.workers.wait_for_complete()
        await at_rest(pilot)
        older = r"ældre udgave; den nyere ligger i \S*/usb$"
        assert re.search(older, "\n".join(line.rstrip() for line in picture(app).splitlines()), re.MULTILINE)
        await pilot.press("f")
        await at_rest(pilot)
        assert isinstance(app.screen, FindTalkScreen)
        await until_said(pilot, "ældre udgave;")
        await pilot.press("escape", "o")
        await at_rest(pilot)
        assert any(" ældre udgave;" in str(each.prompt) for each in app.screen.query_one(OptionList).options)
    assert main(["talks", "--data-dir", str(tmp_path / "mus")]) == 0
    said = capsys.readouterr()
    assert f"i gang, ældre udgave {file}" in " ".join(said.out.split())
    assert f"Den nyere udgave af {file} ligger her: {stick}" in said.err


async def test_where_the_one_at_home_is_older_already_it_is_not_said_that_it_may_become_so(tmp_path: Path) -> None:
    files = [tmp_path / "mus" / "talks" / NAME, tmp_path / "usb" / NAME]
    for file, at in zip(files, (AT, AT.replace(hour=11)), strict=True):
        file.parent.mkdir(parents=True)
        save_talk(file, sample_talk(), Position(step="q-hverdag"), at)
    async with at_table(tmp_path / "mus") as (app, pilot):
        app.doors.open(files[1])
        await at_rest(pilot)
        assert "i en ældre udgave" in notices(app)
        assert "Skriver I videre" not in notices(app)


async def test_opening_the_older_one_offers_the_newer_with_the_focus_on_it(tmp_path: Path) -> None:
    file, stick = await written_on_a_stick(tmp_path)
    async with at_table(tmp_path / "mus") as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        assert isinstance(app.screen, NewerScreen)
        await pilot.press("enter")
        await at_rest(pilot)
        assert app.table.file == stick
        assert app.table.talk is not None
        assert app.table.talk.away is None, "it lies where they want it"


@pytest.mark.parametrize("by", ["ctrl+s", "button"])
async def test_the_newer_is_brought_here_in_one_key_and_then_both_are_the_same(tmp_path: Path, by: str) -> None:
    file, stick = await written_on_a_stick(tmp_path)
    async with at_table(tmp_path / "mus") as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        await pilot.press("ctrl+s") if by == "ctrl+s" else app.screen.query_one("#fetch", Button).press()
        await at_rest(pilot)
        assert app.table.file == file
        assert f"ligger nu her: {file}" in notices(app)
        assert desk_of(app).talk == load_talk(stick).talk
        await pilot.press("ctrl+z")
        app.doors.leave()
        await at_rest(pilot)
        assert "ældre udgave" not in picture(app)


async def test_where_the_stick_is_out_it_says_where_the_newer_is_and_nothing_is_brought(tmp_path: Path) -> None:
    file, stick = await written_on_a_stick(tmp_path)
    stick.parent.rename(tmp_path / "skuffe")
    async with at_table(tmp_path / "mus") as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        assert "Den kan ikke læses nu" in on_screen(app)
        assert not app.screen.query("#fetch")
        await pilot.press("ctrl+s")
        await at_rest(pilot)
        assert isinstance(app.screen, NewerScreen)


async def test_a_talk_gone_home_to_its_stick_marks_the_older_one_it_was_beside(tmp_path: Path) -> None:
    stick, usual = tmp_path / "usb" / "talks" / NAME, find_locations(None, {})
    for file in (stick, usual.talks / NAME):
        file.parent.mkdir(parents=True)
        save_talk(file, sample_talk(), Position(step="q-hverdag"), AT)
    async with at_table(stick.parent.parent) as (app, pilot):
        app.doors.open(stick)
        await at_rest(pilot)
        assert app.table.save_elsewhere(usual.talks) is None
        await pilot.press("x", "ctrl+s")
        await at_rest(pilot)
        assert app.table.file == stick
    moved = moved_talks(usual)
    assert [(each.file, each.home, each.stays) for each in moved] == [(stick, usual.talks / NAME, True)]


async def test_the_record_goes_with_the_talk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, _ = await written_on_a_stick(tmp_path)
    assert (tmp_path / "mus" / "elsewhere.json").exists()
    assert main(["destroy", str(file), "--yes", "--data-dir", str(tmp_path / "mus")]) == 0
    capsys.readouterr()
    assert not (tmp_path / "mus" / "elsewhere.json").exists()
