"""Two instances, a file changed underneath, a damaged file: told in words, and nothing is lost."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from textual.widgets import Button, TextArea

from mus_tui.model.values.position import Position
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from mus_tui.storage.talk.talk_lock import TalkLock
from mus_tui.tui.keeping.in_use import InUseScreen
from mus_tui.tui.keeping.last_good import LastGoodScreen
from mus_tui.tui.keeping.two_versions import TwoVersionsScreen
from mus_tui.tui.start.start import StartScreen
from tests.sample import sample_talk
from tests.tui.at_table import NOW, at_table, desk_of, on_screen
from tests.tui.rest import at_rest

AT = datetime(2026, 11, 22, 9, 15, tzinfo=UTC)


def saved(home: Path) -> Path:
    (home / "talks").mkdir(parents=True, exist_ok=True)
    file = home / "talks" / "2026-03-09-mus-k7f3qa.json"
    save_talk(file, sample_talk(), Position(step="q-hverdag"), AT)
    return file


async def test_the_second_to_open_a_talk_is_told_reads_and_writes_when_the_first_has_left(tmp_path: Path) -> None:
    file = saved(tmp_path)
    there = file.read_bytes()
    first = TalkLock(file)
    first.take(NOW)
    async with at_table(tmp_path) as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        assert isinstance(app.screen, InUseScreen)
        assert "har samtalen åben siden 10:32" in on_screen(app)
        await pilot.press("escape", "x", "ctrl+n", "f4")
        assert "Læses kun · " in on_screen(app)
        assert desk_of(app).talk.note("hverdag") == "Travlt, men godt."
        app.table.keep()
        assert file.read_bytes() == there
        first.release()
        assert app.table.talk is not None
        assert app.table.talk.waiting is not None
        app.table.talk.waiting.look()
        await at_rest(pilot)
        assert desk_of(app).position.step == "q-samarbejde"
        await pilot.press("x")
        assert app.table.keep() is not None
        assert load_talk(file).talk != sample_talk()


async def test_a_talk_that_is_open_on_another_machine_can_be_written_in_on_purpose(tmp_path: Path) -> None:
    file = saved(tmp_path)
    signed = {"user": "karen", "machine": "en-anden", "since": NOW.isoformat()}
    file.with_suffix(".lock").write_text(json.dumps(signed), "utf-8")
    async with at_table(tmp_path) as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        assert "karen@en-anden har samtalen åben" in on_screen(app)
        app.screen.query_one("#take", Button).press()
        await at_rest(pilot)
        await pilot.press("x")
        assert desk_of(app).talk.note("hverdag") != sample_talk().note("hverdag")
        app.doors.leave()
    assert not file.with_suffix(".lock").exists()


async def test_a_file_changed_underneath_is_said_and_they_choose(tmp_path: Path) -> None:
    file = saved(tmp_path)
    theirs = sample_talk().with_own_question("Kaffen")
    async with at_table(tmp_path) as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        save_talk(file, theirs, Position(), AT)
        await pilot.press("x")
        app.table.keep()
        await at_rest(pilot)
        assert "Også ændret et andet sted" in on_screen(app)
        assert load_talk(file).talk == theirs
        await pilot.press("ctrl+s")
        assert isinstance(app.screen, TwoVersionsScreen)
        assert app.focused is app.screen.query_one("#close")
        assert "Den, I ser her, er ændret" in on_screen(app)
        assert "Noten til «Hvordan har du det i din hverdag?» er forskellig" in on_screen(app)
        assert "Jeres eget emne «Kaffen» findes kun i den anden" in on_screen(app)
        app.screen.query_one("#take", Button).press()
        await at_rest(pilot)
        assert desk_of(app).talk == theirs
        assert app.screen.query_one(TextArea).text == "Travlt, men godt."
        await pilot.press("y")
        app.table.keep()
        assert load_talk(file).talk.own_questions == theirs.own_questions
    assert load_talk(file.with_suffix(".other-1")).talk.own_questions == ()


async def test_once_one_of_two_versions_is_chosen_nothing_says_any_more_that_there_are_two(tmp_path: Path) -> None:
    file = saved(tmp_path)
    async with at_table(tmp_path) as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        save_talk(file, sample_talk().with_own_question("Kaffen"), Position(), AT)
        await pilot.press("x")
        app.table.keep()
        await at_rest(pilot)
        assert "ændret uden om programmet" in app.lasting
        await pilot.press("ctrl+s")
        app.screen.query_one("#keep", Button).press()
        await at_rest(pilot)
        assert app.lasting == ""
        assert "ændret uden om" not in " ".join(each.message for each in app._notifications)


async def test_a_damaged_talk_is_on_the_start_screen_and_its_last_good_version_opens(tmp_path: Path) -> None:
    file = saved(tmp_path)
    file.with_suffix(".before").write_bytes(file.read_bytes())
    file.write_bytes(b"")
    async with at_table(tmp_path) as (app, pilot):
        assert f"kan ikke læses: {file.name}" in on_screen(app)
        assert isinstance(app.screen, StartScreen)
        app.screen.open_talk(file)
        await at_rest(pilot)
        assert isinstance(app.screen, LastGoodScreen)
        assert "Sidste gode udgave fra" in on_screen(app)
        assert "MUS med Mette Friis" in on_screen(app)
        # To leave it alone has the focus.
        assert app.focused is app.screen.query_one("#close")
        await pilot.press("shift+tab", "enter")
        assert desk_of(app).talk == sample_talk()
    assert load_talk(file).talk == sample_talk()
    assert file.with_suffix(".damaged-1").read_bytes() == b""


async def test_an_older_version_can_be_read_and_never_written_to(tmp_path: Path) -> None:
    older = saved(tmp_path).with_suffix(".before")
    save_talk(older, sample_talk(), Position(step="q-hverdag"), AT)
    there = older.read_bytes()
    async with at_table(tmp_path) as (app, pilot):
        app.doors.open(older)
        await at_rest(pilot)
        await pilot.press("x", "ctrl+n")
        assert "Ældre udgave, kan kun læses" in on_screen(app)
    assert older.read_bytes() == there
