"""Nothing typed is lost: leaving, coming back, being told to end, and errors of our own."""

from __future__ import annotations

import asyncio
import errno
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import pytest
from textual import events
from textual.events import Key
from textual.widgets import Static, TextArea

from mus_tui.errors import MusError
from mus_tui.model.values.position import Position
from mus_tui.storage.locations import find_locations
from mus_tui.storage.settings import load_settings
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from mus_tui.tui.keeping.flow.autosave import AutoSave
from mus_tui.tui.keeping.flow.saved_words import saved_words
from mus_tui.tui.keeping.save_elsewhere import SaveElsewhereScreen
from mus_tui.tui.plan.plan import PlanScreen
from mus_tui.tui.saving import Save, SaveState
from mus_tui.tui.talk.question import QuestionScreen
from tests.sample import sample_template
from tests.tui.at_table import NOW, at_table, desk_of, on_screen
from tests.tui.people import two_people
from tests.tui.rest import at_rest


def only_talk_in(home: Path) -> Path:
    (file,) = (home / "talks").glob("*.json")
    return file


async def test_a_change_is_on_disk_without_anyone_asking(tmp_path: Path) -> None:
    async with at_table(tmp_path, two_people(sample_template()), "q-hverdag") as (app, pilot):
        await pilot.press("h", "e", "j")
        assert app.table.saving is not None
        await app.table.saving.save()
        assert load_talk(only_talk_in(tmp_path)).talk.note("hverdag") == "hej"
        await at_rest(pilot)
        assert "Gemt 10:32" in on_screen(app)


async def test_looking_changes_the_position_in_the_file_and_nothing_else(tmp_path: Path) -> None:
    async with at_table(tmp_path, two_people(sample_template()), "q-hverdag") as (app, pilot):
        await pilot.press("h", "e", "j")
        app.table.keep()
        before = load_talk(only_talk_in(tmp_path))
        await pilot.press("left", "left")
        app.table.keep()
        after = load_talk(only_talk_in(tmp_path))
        assert after.talk == before.talk
        assert (before.position.cursor, after.position.cursor) == ((0, 3), (0, 1))


async def test_coming_back_lands_on_the_same_note_with_the_cursor_in_the_same_place(tmp_path: Path) -> None:
    file = tmp_path / "2026-11-22-mus-abc.json"
    talk = two_people(sample_template()).with_note("hverdag", "en linje\nog en til", author="p2")
    here = Position(step="q-hverdag", author="p2", cursor=(1, 3))
    save_talk(file, talk, here, datetime(2026, 11, 22, 10, tzinfo=UTC))
    async with at_table(tmp_path) as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        assert isinstance(app.screen, QuestionScreen)
        await pilot.press("X")
        assert desk_of(app).talk.note("hverdag", "p2") == "en linje\nog Xen til"


async def test_what_was_being_typed_as_an_agreement_is_said_to_stand_in_the_plan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = two_people(sample_template()).with_passed("opening")
    async with at_table(tmp_path, talk, "q-hverdag") as (app, pilot):
        await pilot.press("f4", *"Mette ringer")
        assert app.table.saving is not None
        await app.table.saving.save()
        killed = tmp_path / "killed.json"
        killed.write_bytes(only_talk_in(tmp_path).read_bytes())
        await pilot.press("enter")
        await app.table.saving.save()
        assert load_talk(only_talk_in(tmp_path)).position.agreeing == ""
    async with at_table(tmp_path / "igen") as (app, pilot):
        said: list[str] = []
        monkeypatch.setattr(app, "notify", lambda message, **_: said.append(message))
        app.doors.open(killed)
        await at_rest(pilot)
        assert ["Den står i planen som aftale 1" in each for each in said] == [True]


async def test_a_button_pressed_twice_at_once_goes_on_one_step(tmp_path: Path) -> None:
    async with at_table(tmp_path, two_people(sample_template())) as (app, pilot):
        for _ in range(2):
            app.post_message(Key("space", " "))
        await at_rest(pilot)
        assert desk_of(app).position.step == "keywords"


async def test_going_twice_before_the_question_is_there_shows_the_later_one(tmp_path: Path) -> None:
    async with at_table(tmp_path, two_people(sample_template())) as (app, pilot):
        app.doors.go("q-hverdag")
        app.doors.go("q-laere")
        await at_rest(pilot)
        assert isinstance(app.screen, QuestionScreen)
        assert app.screen.step.id == desk_of(app).position.step == "q-laere"
        assert "Hvad vil du gerne lære?" in on_screen(app)


async def test_a_window_that_is_too_small_says_so_and_no_key_does_anything_there(tmp_path: Path) -> None:
    async with at_table(tmp_path, two_people(sample_template()), "plan") as (app, pilot):
        await pilot.resize_terminal(50, 15)
        await pilot.press("ctrl+z", "enter", "tab", "delete")
        await pilot.resize_terminal(80, 24)
        assert isinstance(app.screen, PlanScreen)
        assert desk_of(app).talk == two_people(sample_template())


async def test_what_is_typed_while_the_window_is_too_small_lands_in_order_when_it_is_not(tmp_path: Path) -> None:
    async with at_table(tmp_path, two_people(sample_template()), "q-hverdag") as (app, pilot):
        await pilot.press("a")
        await pilot.resize_terminal(50, 15)
        assert "Vinduet er for lille" in on_screen(app)
        await pilot.press("f1", "ctrl+p", "ctrl+n", "x", "escape")
        app.post_message(events.Paste("[b]y"))
        await pilot.press("z")
        await pilot.resize_terminal(80, 24)
        await pilot.press("æ")
        assert isinstance(app.screen, QuestionScreen)
        assert desk_of(app).position.step == "q-hverdag"
        assert desk_of(app).talk.note("hverdag") == "ax[b]yzæ"


async def test_a_full_disk_is_said_plainly_and_another_folder_is_offered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with at_table(tmp_path / "here", two_people(sample_template()), "q-hverdag") as (app, pilot):
        app.table.keep()

        def full(*_: object) -> NoReturn:
            raise OSError(errno.ENOSPC, "no space")

        with monkeypatch.context() as broken:
            broken.setattr("mus_tui.storage.disk.atomic.os.fsync", full)
            await pilot.press("h", "e", "j", "ctrl+s")
            assert isinstance(app.screen, SaveElsewhereScreen)
            await pilot.press("escape")
            assert "Ikke gemt siden 10:32, disken er fuld · Ctrl+S" in on_screen(app)
            await pilot.press("ctrl+q")
            assert app.is_running
            assert desk_of(app).talk.note("hverdag") == "hej"
        (tmp_path / "there").mkdir()
        assert app.table.save_elsewhere(tmp_path / "there") is None
        (moved,) = (tmp_path / "there").glob("*.json")
        assert load_talk(moved).talk.note("hverdag") == "hej"


async def test_an_error_of_our_own_saves_everything_and_shows_no_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def break_down(_: object) -> NoReturn:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        async with at_table(tmp_path, two_people(sample_template()), "q-hverdag") as (app, pilot):
            await pilot.press("h", "e", "j")
            monkeypatch.setattr(QuestionScreen, "action_unfold", break_down)
            await pilot.press("f6")
    assert app.return_code == 1
    assert load_talk(only_talk_in(tmp_path)).talk.note("hverdag") == "hej"
    assert "Alt, I har skrevet, er gemt" in app.last_words
    said = capsys.readouterr()
    assert "Traceback" not in said.out + said.err


async def test_an_error_of_our_own_leaves_a_report_without_a_word_that_anyone_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    canary = "kanariefugl"

    def break_down(_: object) -> NoReturn:
        raise KeyError(canary) from ValueError(canary)

    with pytest.raises(KeyError):
        async with at_table(tmp_path, two_people(sample_template(), place=canary), "q-hverdag") as (app, pilot):
            monkeypatch.setattr(QuestionScreen, "action_unfold", break_down)
            app.screen.query_one(TextArea).insert(canary)
            await pilot.press("f6")
    (report,) = (tmp_path / "reports").iterdir()
    text = report.read_text("utf-8")
    assert canary not in text
    assert "\nKeyError\n" in text
    assert "\nValueError\n" in text
    assert "  tui/hooks/in_order.py:" in text
    assert "textual 8." in text
    assert str(report) in app.last_words
    assert report.stat().st_mode & 0o077 == 0
    assert load_talk(only_talk_in(tmp_path)).talk.note("hverdag") == canary


async def test_told_to_end_while_its_folder_takes_nothing_it_saves_in_another(
    tmp_path: Path, hermetic: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with at_table(tmp_path, two_people(sample_template()), "q-hverdag") as (app, pilot):
        await pilot.press("h", "e", "j")
        assert app.table.saving is not None
        app.table.keep()
        (tmp_path / "talks").rename(tmp_path / "pulled")
        await pilot.press("!")
        app.end(130)
        assert app.last_words.startswith("Alt, I har skrevet, er gemt her i stedet: ")
    (rescued,) = (tmp_path / "talks").glob("20*.json")
    assert load_talk(rescued).talk.note("hverdag") == "hej!"


async def test_told_to_end_while_the_stick_is_out_it_saves_where_it_is_found_and_leaves_nothing_on_the_bare_place(
    tmp_path: Path, hermetic: Path
) -> None:
    stick = tmp_path / "stick"
    async with at_table(stick, two_people(sample_template()), "q-hverdag") as (app, pilot):
        await pilot.press("h", "e", "j")
        app.table.keep()
        stick.rename(tmp_path / "pulled")
        stick.mkdir()
        await pilot.press("!")
        app.end(130)
    assert list(stick.iterdir()) == []
    at_home = find_locations(None, {})
    (rescued,) = at_home.talks.glob("20*.json")
    assert rescued.is_relative_to(hermetic)
    assert load_talk(rescued).talk.note("hverdag") == "hej!"
    assert load_settings(at_home.settings).last_talk == rescued.name


async def test_a_stick_that_is_pulled_out_is_said_with_the_time_and_saving_goes_on_when_it_is_back(
    tmp_path: Path,
) -> None:
    async with at_table(tmp_path, two_people(sample_template()), "q-hverdag") as (app, pilot):
        app.table.keep()
        (tmp_path / "talks").rename(tmp_path / "pulled")
        await pilot.press("h", "e", "j")
        assert app.table.saving is not None
        await app.table.saving.save()
        await at_rest(pilot)
        assert "Ikke gemt siden 10:32, mappen er væk · Ctrl+S" in on_screen(app)
        (tmp_path / "pulled").rename(tmp_path / "talks")
        await app.table.saving.save()
        await at_rest(pilot)
        assert "Gemt 10:32" in on_screen(app)
        assert load_talk(only_talk_in(tmp_path)).talk.note("hverdag") == "hej"


async def test_a_folder_in_the_place_of_the_talk_is_said_to_be_in_the_way(tmp_path: Path) -> None:
    async with at_table(tmp_path, two_people(sample_template()), "q-hverdag") as (app, pilot):
        app.table.keep()
        file = only_talk_in(tmp_path)
        file.unlink()
        file.mkdir()
        await pilot.press("h", "e", "j", "ctrl+s")
        said = app.screen.query_one("#reason", Static).content
        assert str(said) == f"Kunne ikke gemme, fordi der ligger noget andet, som ikke er en almindelig fil: {file}"
        assert "der ligger noget andet" in desk_of(app).state
        file.rmdir()
        app.table.keep()
        assert load_talk(file).talk.note("hverdag") == "hej"


def test_since_when_it_is_not_saved_is_said_with_the_day_after_a_night_with_the_lid_closed() -> None:
    since = datetime(2026, 11, 21, 16, 2, tzinfo=UTC)
    state = SaveState(None, MusError("cannot_write_gone", path="x"), since)
    words = saved_words(state, datetime(2026, 11, 22, 8, 0, tzinfo=UTC))
    assert words == "! Ikke gemt siden 21. nov. 2026 16:02, mappen er væk · Ctrl+S"


async def test_a_save_that_is_still_on_its_way_never_takes_the_place_of_a_later_one(tmp_path: Path) -> None:
    written: list[int] = []
    value = [1]

    def take() -> Save:
        taken = value[0]
        return lambda _path: written.append(taken)

    autosave = AutoSave(
        tmp_path / "x", take, lambda *_: False, lambda: NOW, lambda _seconds, _then: None, lambda _state: None
    )
    autosave.changed()
    on_its_way = autosave.save()
    value[0] = 2
    turn = asyncio.get_running_loop().create_task(on_its_way)
    await asyncio.sleep(0)
    autosave.changed()
    autosave.save_at_once()
    await turn
    assert written[-1] == 2


if sys.platform != "win32":
    from tests.tui.terminal import Terminal

    @pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT], ids=lambda n: n.name)
    def test_being_told_to_end_keeps_what_was_just_typed(tmp_path: Path, number: signal.Signals) -> None:
        file = tmp_path / "2026-11-22-mus-abc.json"
        talk = two_people(sample_template()).with_passed("opening")
        save_talk(file, talk, Position(step="q-hverdag"), datetime(2026, 11, 22, 10, tzinfo=UTC))
        terminal = Terminal(["open", str(file)], tmp_path)
        terminal.wait_for("Hvordan har du det")
        terminal.type("lige skrevet")
        terminal.wait_for("lige skrevet")
        terminal.send(number)
        assert terminal.wait_for_end() == 130
        assert load_talk(file).talk.note("hverdag") == "lige skrevet"
        assert "Traceback" not in terminal.text
