"""One key takes everything away when somebody steps in, from every screen and dialog, and brings it back as it was."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from textual.screen import Screen
from textual.widgets import Input

from mus_tui.storage.locations import find_locations
from mus_tui.storage.settings import load_settings
from mus_tui.tui.app import MusApp
from mus_tui.tui.hooks.breakpoints import Fitted
from mus_tui.tui.kit.note_pad import NotePad
from tests.sample import sample_talk
from tests.tui.at_table import NOW, at_table, desk_of, on_screen, picture, running, until, until_said
from tests.tui.first_screen import keep
from tests.tui.kinds import all_kinds
from tests.tui.rest import at_rest

COVER = "Skærmen er dækket Ctrl+Mellemrum viser den igen Vis skærmen"
EVERYTHING_ELSE = ("x", "enter", "escape", "space", "tab", "f1", "f4", "ctrl+n", "ctrl+p", "ctrl+g", "ctrl+z", "delete")

PLACES = {
    "start": ("", ()),
    "set-up": ("", ("n",)),
    "open a file": ("", ("o", "x")),
    "templates": ("", ("s",)),
    "find": ("", ("f", "x")),
    "welcome": ("opening", ()),
    "keywords": ("keywords", ()),
    "question": ("q-hverdag", ("left", "left", "x")),
    "labelled notes": ("q-samarbejde", ("tab", "x")),
    "Ro": ("q-hverdag", ("f3",)),
    "unfolded": ("q-hverdag", ("f6", "down")),
    "help": ("q-hverdag", ("f1", "down", "down")),
    "palette": ("q-hverdag", ("ctrl+p", "a")),
    "one line": ("q-hverdag", ("f4", "a", "b", "left")),
    "overview": ("q-hverdag", ("ctrl+g", "down")),
    "marks": ("q-hverdag", ("ctrl+l", "down", "down")),
    "own topic": ("q-hverdag", ("ctrl+e", "a")),
    "copy": ("plan", ("ctrl+o", "tab")),
    "plan": ("plan", ("down",)),
    "row": ("plan", ("enter", "tab", "x")),
    "closing": ("closing", ("tab", "tab")),
    "read aloud": ("closing", ("f6", "1")),
}
"""By what is seen there, the step and the keys that lead to it."""


def test_every_screen_comes_with_a_cover() -> None:
    screens = [kind for kind in all_kinds() if issubclass(kind, Screen) and not kind.__subclasses__()]
    assert [kind.__name__ for kind in screens if not issubclass(kind, Fitted)] == []


@pytest.mark.parametrize("place", PLACES)
async def test_it_takes_everything_away_lets_nothing_through_and_brings_it_back_as_it_was(
    tmp_path: Path, place: str
) -> None:
    step, keys = PLACES[place]
    async with at_table(tmp_path, sample_talk() if step else None, step, (70, 24)) as (app, pilot):
        await pilot.press(*keys)
        if step:
            # The sign of saving, which is on every screen of a talk, changes when the talk is on the disk.
            await until(pilot, lambda: "○" not in desk_of(app).state)
        before, screen, focused, talk = picture(app), app.screen, app.focused, app.table.talk and desk_of(app).talk
        await pilot.press("ctrl+@")
        assert on_screen(app) == COVER
        await pilot.press(*EVERYTHING_ELSE)
        await pilot.click(offset=(5, 5))
        await pilot.click(offset=(66, 0))
        assert on_screen(app) == COVER
        await pilot.press("ctrl+space")
        await until(pilot, lambda: picture(app) == before)
        assert (app.screen, app.focused) == (screen, focused)
        assert (app.table.talk and desk_of(app).talk) == talk


async def test_nothing_is_told_over_it(tmp_path: Path) -> None:
    app = MusApp(find_locations(str(tmp_path), {}), clock=lambda: NOW)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        app.doors.begin(sample_talk())
        app.notify("Aftalen med Jonas", markup=False)
        await at_rest(pilot)
        assert "Aftalen med Jonas" in on_screen(app)
        await pilot.press("ctrl+@")
        app.notify("Mere om Jonas", markup=False)
        await at_rest(pilot)
        assert on_screen(app) == COVER


async def test_saving_and_leaving_work_under_it_and_it_says_that_all_is_saved(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag") as (app, pilot):
        await pilot.press("x", "ctrl+@", "ctrl+s")
        assert on_screen(app) == COVER.replace("Vis skærmen", "Alt er gemt. Vis skærmen")
        file = next(app.table.locations.talks.glob("*.json"))
        assert "xTravlt, men godt." in file.read_text(encoding="utf-8")
        await pilot.press("ctrl+q")
        assert app.return_code == 0


@pytest.mark.parametrize("key", ["ctrl+s", "ctrl+q"])
async def test_where_it_cannot_be_saved_it_says_so_without_showing_anything(tmp_path: Path, key: str) -> None:
    async with at_table(tmp_path / "mus", sample_talk(), "q-hverdag") as (app, pilot):
        assert app.table.saving is not None
        app.table.saving.path = tmp_path / "væk" / "samtale.json"
        await pilot.press("x", "ctrl+@", key)
        unsaved = "Det er ikke gemt. Vis skærmen, så står der hvorfor."
        assert on_screen(app) == COVER.replace("Vis skærmen", f"{unsaved} Vis skærmen")
        await pilot.press("ctrl+@")
        assert "fordi mappen ikke findes" in on_screen(app)


async def test_the_word_in_the_corner_lays_it_also_from_a_dialog_and_the_words_on_it_take_it_away(
    tmp_path: Path,
) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag", (70, 24)) as (app, pilot):
        for keys in ((), ("f4",)):
            await pilot.press(*keys)
            assert picture(app).split("\n")[0].rstrip().endswith("Dæk")
            await pilot.click(offset=(67, 0))
            assert on_screen(app) == COVER
            lines = picture(app).split("\n")
            row = next(y for y, line in enumerate(lines) if "Vis skærmen" in line)
            await pilot.click(offset=(lines[row].index("Vis skærmen") + 2, row))
            assert "Hvordan har du det" in on_screen(app)


async def test_the_palette_lays_it(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag") as (app, pilot):
        await pilot.press("ctrl+p")
        app.screen.query_one(Input).value = "dæk skærmen"
        await pilot.press("enter")
        assert on_screen(app) == COVER
        await pilot.press("ctrl+@")
        assert isinstance(app.focused, NotePad)


async def test_a_window_that_gets_too_small_and_large_again_under_it_is_as_it_was(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag", (80, 24)) as (app, pilot):
        await until(pilot, lambda: "○" not in desk_of(app).state)
        before = picture(app)
        await pilot.press("ctrl+@")
        await pilot.resize_terminal(30, 8)
        assert "Skærmen er dækket" in on_screen(app)
        await pilot.resize_terminal(80, 24)
        await pilot.press("ctrl+@")
        assert picture(app) == before
        await pilot.resize_terminal(30, 8)
        await pilot.press("ctrl+@")
        assert "Hverdag" not in on_screen(app)
        await pilot.resize_terminal(80, 24)
        await pilot.press("ctrl+@")
        assert picture(app) == before


async def test_the_keywords_somebody_draws_are_behind_their_curtain_when_it_is_taken_away(tmp_path: Path) -> None:
    talk = sample_talk().altered(keywords_shown=False, keyword_choices=(), touched=())
    async with at_table(tmp_path, talk, "keywords") as (app, pilot):
        await pilot.press("enter")
        assert "Økonomi" in on_screen(app)
        await pilot.press("ctrl+@")
        assert on_screen(app) == COVER
        await pilot.press("ctrl+@")
        assert "Økonomi" not in on_screen(app)
        assert "er klar" in on_screen(app)


async def test_it_falls_by_itself_after_the_minutes_they_chose_and_never_before_they_chose(tmp_path: Path) -> None:
    clock = [NOW]
    app = MusApp(find_locations(str(tmp_path), {}), clock=lambda: clock[0])
    async with running(app) as pilot:
        clock[0] += timedelta(hours=5)
        app.idle.look()
        assert not app.covered
        await pilot.press("ctrl+p")
        app.screen.query_one(Input).value = "5 minutter"
        await pilot.press("enter")
        clock[0] += timedelta(minutes=4, seconds=59)
        app.idle.look()
        assert not app.covered
        await pilot.press("down")
        clock[0] += timedelta(minutes=4, seconds=59)
        app.idle.look()
        assert not app.covered
        clock[0] += timedelta(seconds=1)
        app.idle.look()
        await at_rest(pilot)
        assert on_screen(app) == COVER
        assert load_settings(app.table.locations.settings).cover_minutes == 5
        await pilot.press("ctrl+@")
        assert not app.covered


async def test_the_first_key_after_the_machine_has_slept_shows_nothing_and_lands_nowhere(tmp_path: Path) -> None:
    home, clock = tmp_path, [NOW]
    (home / "settings.json").write_text('{"cover_after": 3}', encoding="utf-8")
    app = MusApp(find_locations(str(home), {}), clock=lambda: clock[0])
    async with running(app) as pilot:
        clock[0] += timedelta(hours=1)
        await pilot.press("n")
        assert on_screen(app) == COVER
        await pilot.press("ctrl+@")
        assert "Ny samtale" in on_screen(app)


async def test_the_key_itself_lays_it_also_when_the_time_has_just_passed(tmp_path: Path) -> None:
    clock = [NOW]
    (tmp_path / "settings.json").write_text('{"cover_after": "3"}', encoding="utf-8")
    app = MusApp(find_locations(str(tmp_path), {}), clock=lambda: clock[0])
    async with running(app) as pilot:
        clock[0] += timedelta(hours=1)
        await pilot.press("ctrl+@")
        assert on_screen(app) == COVER
        clock[0] += timedelta(hours=1)
        await pilot.press("ctrl+@")
        assert not app.covered


@pytest.mark.parametrize("value", ["", "fem", "-5", "1e3", 99999, True, None, [], "٣"])
def test_a_time_that_is_none_is_never(tmp_path: Path, value: object) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"cover_after": value}), encoding="utf-8")
    assert load_settings(tmp_path / "settings.json").cover_minutes in {0, 3}


async def test_a_preparation_is_taken_away_too(tmp_path: Path) -> None:
    async with at_table(tmp_path) as (app, pilot):
        app.doors.prepare(keep(tmp_path, sample_talk()), "p2")
        await at_rest(pilot)
        await pilot.press("enter", "ctrl+n", "x")
        await until_said(pilot, "Gemt")
        before = picture(app)
        await pilot.press("ctrl+@", "y")
        assert on_screen(app) == COVER
        await pilot.press("ctrl+@")
        await until(pilot, lambda: picture(app) == before)
