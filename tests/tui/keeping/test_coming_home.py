"""A talk that had to be saved elsewhere stays in the lists, is told from the older one, and comes home in one key."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from textual.widgets import Static

from mus_tui.cli.main import main
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import Preparation
from mus_tui.storage.preparation.preparation_file import load_preparation, save_preparation
from mus_tui.storage.talk.generations import conflicts
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from mus_tui.tui.keeping.newer import NewerScreen
from mus_tui.tui.keeping.two_versions import TwoVersionsScreen
from mus_tui.tui.start.find_talk import FindTalkScreen
from tests.sample import sample_talk
from tests.tui.at_table import at_table, desk_of, on_screen, picture, until_said
from tests.tui.rest import at_rest

AT = datetime(2026, 3, 9, 9, 15, tzinfo=UTC)


async def moved(tmp_path: Path) -> tuple[Path, Path]:
    """Write in a talk that has to be saved elsewhere, and return where it belongs and where it lies."""
    home, stick = tmp_path / "mus", tmp_path / "usb"
    stick.mkdir()
    (home / "talks").mkdir(parents=True)
    file = home / "talks" / "2026-03-09-mus-k7f3qa.json"
    save_talk(file, sample_talk(), Position(step="q-hverdag"), AT)
    async with at_table(home) as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        assert app.table.save_elsewhere(stick) is None
        await pilot.press("x")
        app.doors.leave()
    (elsewhere,) = stick.glob("*.json")
    return file, elsewhere


def notices(app: object) -> str:
    return " ".join(each.message for each in app._notifications)  # type: ignore[attr-defined]


async def test_both_stay_in_the_lists_and_are_told_apart_when_another_talk_was_opened(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, elsewhere = await moved(tmp_path)
    async with at_table(tmp_path / "mus", sample_talk().altered(id="abcd2345"), size=(100, 30)) as (app, pilot):
        app.doors.leave()
        await at_rest(pilot)
        said = "\n".join(line.rstrip() for line in picture(app).splitlines())
        assert re.search(r"gemt et andet sted: \S*/usb$", said, re.MULTILINE)
        assert re.search(r"ældre udgave; den nyere ligger i \S*/usb$", said, re.MULTILINE)
        await pilot.press("f")
        await at_rest(pilot)
        assert isinstance(app.screen, FindTalkScreen)
        await until_said(pilot, "3 samtaler", "gemt et andet sted:", "ældre udgave;")
    assert main(["talks", "--data-dir", str(tmp_path / "mus")]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert f"i gang, gemt et andet sted {elsewhere}" in said
    assert f"i gang, ældre udgave {file}" in said
    elsewhere.unlink()
    assert main(["talks", "--data-dir", str(tmp_path / "mus")]) == 0
    assert f"kan ikke læses nu: {elsewhere}" in capsys.readouterr().err


async def test_it_is_marked_in_a_narrow_window_too_and_goes_on_where_it_was_left(tmp_path: Path) -> None:
    _, elsewhere = await moved(tmp_path)
    async with at_table(tmp_path / "mus", size=(64, 20)) as (app, pilot):
        assert "gemt et andet sted" in picture(app)
        await pilot.press("enter")
        assert app.table.file == elsewhere
        assert "gemt et andet sted" not in on_screen(app)
        assert "et andet sted" in on_screen(app)


async def test_opening_the_older_one_says_so_and_leads_to_the_newer_one(tmp_path: Path) -> None:
    file, elsewhere = await moved(tmp_path)
    async with at_table(tmp_path / "mus") as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        assert isinstance(app.screen, NewerScreen)
        assert "Der er en nyere udgave" in on_screen(app)
        assert "MUS med Mette" in on_screen(app)
        assert "Den ældre er ændret 9. mar. 2026" in str(app.screen.query_one("#which", Static).render())
        await pilot.press("enter")
        await at_rest(pilot)
        assert app.table.file == elsewhere
        assert desk_of(app).talk == load_talk(elsewhere).talk


async def test_where_the_stick_is_out_the_older_one_says_where_the_newer_one_is(tmp_path: Path) -> None:
    file, elsewhere = await moved(tmp_path)
    elsewhere.parent.rename(tmp_path / "drawer")
    async with at_table(tmp_path / "mus") as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        assert "Den kan ikke læses nu" in on_screen(app)
        await pilot.press("escape")
        assert app.table.file == file


async def test_coming_home_is_offered_on_opening_and_done_in_one_key_and_undo_goes_on(tmp_path: Path) -> None:
    file, elsewhere = await moved(tmp_path)
    async with at_table(tmp_path / "mus") as (app, pilot):
        app.doors.open(elsewhere)
        await at_rest(pilot)
        assert "Ctrl+S flytter den tilbage" in notices(app)
        await pilot.press("y", "ctrl+s")
        await at_rest(pilot)
        assert "Samtalen er flyttet tilbage" in notices(app)
        assert app.table.file == file
        assert load_talk(file).talk == desk_of(app).talk
        assert list(elsewhere.parent.iterdir()) == []
        await pilot.press("ctrl+z")
        app.doors.leave()
        await at_rest(pilot)
        assert "et andet sted" not in picture(app)
        assert "ældre udgave" not in picture(app)
    assert load_talk(file).talk.note("hverdag").startswith("x")


async def test_where_the_one_at_home_was_changed_meanwhile_they_choose(tmp_path: Path) -> None:
    file, elsewhere = await moved(tmp_path)
    theirs = sample_talk().with_own_question("Kaffen")
    save_talk(file, theirs, Position(), AT)
    async with at_table(tmp_path / "mus") as (app, pilot):
        app.doors.open(elsewhere)
        await at_rest(pilot)
        await pilot.press("ctrl+s")
        await at_rest(pilot)
        assert "Også ændret et andet sted" in on_screen(app)
        assert [load_talk(each).talk for each in conflicts(file)] == [theirs]
        await pilot.press("ctrl+s")
        assert isinstance(app.screen, TwoVersionsScreen)


async def test_where_home_takes_nothing_yet_it_goes_on_being_saved_where_it_lies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, elsewhere = await moved(tmp_path)
    there = file.read_bytes()
    async with at_table(tmp_path / "mus") as (app, pilot):
        with monkeypatch.context() as full:
            full.setattr("mus_tui.storage.talk.coming_home.takes_files", lambda *_: False)
            app.doors.open(elsewhere)
            await at_rest(pilot)
            assert notices(app) == ""
            await pilot.press("y", "ctrl+s")
            assert app.table.file == elsewhere
            assert load_talk(elsewhere).talk == desk_of(app).talk
        assert app.table.talk is not None
        assert app.table.talk.waiting is not None
        app.table.talk.waiting.look()
        await at_rest(pilot)
        assert "Ctrl+S flytter den tilbage" in notices(app)
    assert file.read_bytes() == there


async def test_it_is_said_where_it_goes_and_that_only_an_older_one_lies_where_it_came_from(tmp_path: Path) -> None:
    file, elsewhere = await moved(tmp_path)
    older = elsewhere.with_name("2026-03-08-mus-k7f3qa.json")
    save_talk(older, sample_talk(), Position(), AT)
    async with at_table(tmp_path / "mus", size=(120, 40)) as (app, pilot):
        app.doors.open(elsewhere)
        await at_rest(pilot)
        assert f"Samtalen ligger nu i {elsewhere.parent}" in notices(app)
        assert f"tager imod: {file.parent}. Ctrl+S flytter den tilbage" in notices(app)
        await pilot.press("ctrl+s")
        await at_rest(pilot)
        assert f"ligger nu her: {file}" in notices(app)
        assert f"ligger nu kun en ældre udgave af den: {older}" in notices(app)
        assert f"Samtalen ligger nu i {elsewhere.parent}" not in notices(app), "what was true before"
    assert load_talk(older).talk == sample_talk()


@pytest.mark.parametrize("takes", [True, False], ids=["comes home", "stays"])
async def test_a_preparation_that_was_saved_elsewhere_is_the_one_that_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, takes: bool
) -> None:
    home, stick = tmp_path / "mus", tmp_path / "usb"
    stick.mkdir()
    (home / "talks").mkdir(parents=True)
    file = home / "talks" / "2026-03-09-mus-k7f3qa.json"
    save_talk(file, sample_talk(), Position(), AT)
    mine = Preparation(talk=sample_talk().id, participant="p2").with_note("hverdag", "Mit")
    save_preparation(file, mine, Position(step="q-hverdag"))
    async with at_table(home) as (app, pilot):
        app.doors.prepare(file, "p2")
        await at_rest(pilot)
        assert app.table.save_elsewhere(stick) is None
        await pilot.press("x")
        app.doors.leave()
        await at_rest(pilot)
        written = load_preparation(stick / file.name, "p2")
        assert written is not None
        assert written.preparation != mine
        with monkeypatch.context() as full:
            if not takes:
                full.setattr("mus_tui.storage.talk.coming_home.takes_files", lambda *_: False)
            app.doors.prepare(file, "p2")
            await at_rest(pilot)
        assert app.table.preparation is not None
        assert app.table.preparation.desk.preparation == written.preparation
        assert app.table.file == (file if takes else stick / file.name)
    there = load_preparation(file, "p2")
    assert there is not None
    assert there.preparation == (written.preparation if takes else mine)
    assert (len(list(stick.iterdir())) == 0) == takes
