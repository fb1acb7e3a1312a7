from __future__ import annotations

import re
from pathlib import Path

import pytest
from textual.widgets import Input, OptionList

from mus_tui.languages import LANGUAGES
from mus_tui.storage.settings import load_settings
from mus_tui.tui.kit.keys.palette import PaletteScreen
from mus_tui.tui.plan.plan import PlanScreen
from mus_tui.tui.start.start import StartScreen
from mus_tui.tui.talk.question import QuestionScreen
from mus_tui.words import language, speaking, t
from tests.sample import sample_talk
from tests.tui.at_table import at_table, on_screen, picture, until_said

ENGLISH = re.compile(r"\b(the|search|command|commands|matches|found|screenshot|theme|quit|maximize|keys|help)\b", re.I)


async def test_in_danish_the_palette_has_no_english_and_no_screenshot(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag", (100, 60)) as (app, pilot):
        await pilot.press("ctrl+p")
        assert isinstance(app.screen, PaletteScreen)
        said = on_screen(app)
        assert "Ny aftale Ctrl+R eller F4" in said
        assert not ENGLISH.search(said)
        await pilot.press(*"xyzzy")
        assert "Det kender programmet ikke." in on_screen(app)
        assert not ENGLISH.search(on_screen(app))
        assert not any(ENGLISH.search(command.help) for command in app.screen._commands)


async def test_a_few_letters_and_enter_do_it_on_the_screen_below(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag") as (app, pilot):
        await pilot.press("ctrl+p", *"plan", "enter")
        assert isinstance(app.screen, PlanScreen)


async def test_what_people_call_it_otherwise_is_found_too_after_what_is_called_that(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag", (100, 40)) as (app, pilot):
        await pilot.press("ctrl+p")
        for words, title in (
            ("afslut", "Luk samtalen"),
            ("print", "Gem en kopi"),
            ("adgangskode", "Lås samtalen"),
            ("omdøb", "Ret dag, sted og navne"),
            ("oversigt", "Forløb"),
            ("farve", "Udseende: mørkt"),
            ("gåtur", "Hjemme igen"),
            ("exit", "Forlad"),
        ):
            app.screen.query_one(Input).value = words
            await until_said(pilot, title)
            assert "Det kender programmet ikke" not in on_screen(app)
        app.screen.query_one(Input).value = "none"
        await until_said(pilot, "Det kender programmet ikke")


@pytest.mark.parametrize("each", LANGUAGES)
def test_every_other_word_is_for_something_there_is_and_each_title_has_its_words_once(each: str) -> None:
    with speaking(each):
        names = [line.partition(": ")[0] for line in t("palette.also").splitlines()]
        assert len(set(names)) == len(names) and all(t(name) for name in names)


async def test_arrows_choose_and_escape_does_nothing(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag") as (app, pilot):
        await pilot.press("ctrl+p", "down", "down", "up")
        assert app.screen.query_one(OptionList).highlighted == 1
        await pilot.press("escape")
        assert isinstance(app.screen, QuestionScreen)


async def test_a_look_that_is_chosen_is_remembered(tmp_path: Path) -> None:
    async with at_table(tmp_path) as (app, pilot):
        await pilot.press("ctrl+p")
        app.screen.query_one(Input).value = "mørkt høj"
        await pilot.press("enter")
        assert app.theme == "mus-contrast-dark"
        assert load_settings(app.table.locations.settings).theme == "mus-contrast-dark"


async def test_a_language_that_is_chosen_is_remembered_and_spoken_from_the_next_screen(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag") as (app, pilot):
        await pilot.press("ctrl+p", *"english", "enter")
        assert language() == "en"
        assert load_settings(app.table.locations.settings).language == "en"
        await pilot.press("ctrl+p")
        assert app.screen.query_one(Input).placeholder == "Type what you want to do"


async def test_the_way_to_the_front_page_saves_the_talk(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag") as (app, pilot):
        await pilot.press("ctrl+p", *"til forsiden".replace(" ", ""))
        app.screen.query_one(Input).value = "til forsiden"
        await pilot.press("enter")
        assert isinstance(app.screen, StartScreen)
        assert app.table.talk is None
        assert list(app.table.locations.talks.glob("*.json"))


async def test_a_talk_is_left_by_the_mouse_alone(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag", (60, 20)) as (app, pilot):
        await pilot.click(".where")
        assert isinstance(app.screen, PaletteScreen)
        found = app.screen.query_one(OptionList)
        at = next(n for n, each in enumerate(found.options) if "Til forsiden" in str(each.prompt))
        found.highlighted = at
        await until_said(pilot, "Til forsiden")
        (row,) = (n for n, line in enumerate(picture(app).split("\n")) if "Til forsiden" in line)
        await pilot.click(offset=(found.region.x + 3, row))
        assert isinstance(app.screen, StartScreen)


async def test_behind_a_dialog_there_is_no_palette(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag") as (app, pilot):
        await pilot.press("f4", "ctrl+p")
        assert not isinstance(app.screen, PaletteScreen)
