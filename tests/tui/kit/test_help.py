from __future__ import annotations

from pathlib import Path

import pytest
from textual.dom import DOMNode
from textual.screen import Screen

from mus_tui.languages import LANGUAGES
from mus_tui.tui.kit.keys.help import HelpScreen, about
from mus_tui.tui.kit.keys.known_keys import bindings_of, keys_on, merged, say_keys
from mus_tui.tui.kit.too_small import TooSmallScreen
from mus_tui.words import t, use_language
from tests.sample import sample_talk
from tests.tui.at_table import NOW, at_table, on_screen, point_out, until_said
from tests.tui.kinds import all_kinds


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_of_every_screen_has_a_name_and_a_sentence(language: str) -> None:
    use_language(language)
    nameless = []
    for kind in all_kinds():
        if not issubclass(kind, DOMNode):
            continue
        for known in merged(bindings_of(kind)):
            for key in (f"keys.{known.name}", f"keys.help_{known.name}"):
                try:
                    assert t(key)
                except KeyError:
                    nameless.append(f"{kind.__name__}: {key}")
            assert say_keys(known.keys)
    assert nameless == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_says_what_one_does_there(language: str) -> None:
    use_language(language)
    silent = []
    # All of them first: what is made of another is known only once it is loaded.
    for screen in list(all_kinds()):
        # What others are made of is never shown by itself, and there is no help about the help.
        if not issubclass(screen, Screen) or screen.__subclasses__() or screen in {HelpScreen, TooSmallScreen}:
            continue
        try:
            assert t(f"screens.{about(screen)}")
        except KeyError:
            silent.append(about(screen))
    assert silent == []


async def test_help_names_the_screen_it_was_opened_from_and_each_key_there(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag", (100, 70)) as (app, pilot):
        below = app.screen
        await pilot.press("f1")
        said = on_screen(app)
        assert "Et spørgsmål ad gangen." in said
        assert "Ctrl+N eller F9 Næste Går til næste trin." in said
        for known in keys_on(below):
            assert f"{say_keys(known.keys)} {t(f'keys.{known.name}')}" in said
        await pilot.press("escape")
        assert app.screen is below


async def test_help_begins_with_what_one_needs_first(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag", (64, 20)) as (app, pilot):
        assert [known.name for known in keys_on(app.screen)[:5]] == ["next", "previous", "agree", "plan", "overview"]
        await pilot.press("f1")
        said = on_screen(app)
        assert said.index("Næste") < said.index("Tilbage") < said.index("Ny aftale")


@pytest.mark.parametrize("step", ["opening", "q-hverdag", "plan", "closing"])
async def test_in_a_closed_talk_no_key_is_listed_that_writes(tmp_path: Path, step: str) -> None:
    async with at_table(tmp_path, sample_talk().closed(NOW), step, (100, 70)) as (app, pilot):
        names = {known.name for known in keys_on(app.screen)}
        assert not names & {"agree", "own_topic", "undo", "redo", "delete", "edit", "stand", "offered", "take_topics"}
        assert "read_aloud" not in names
        await pilot.press("ctrl+p")
        assert not {"Ny aftale", "Eget emne", "Ordlyd"} & set(on_screen(app).split("  "))
        assert "Tryk på knappen" not in on_screen(app)


async def test_a_closed_talk_can_be_reopened_from_wherever_they_are_by_a_few_letters(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk().closed(NOW), "q-hverdag") as (_, pilot):
        await point_out(pilot, "genåbn")
        await pilot.press("enter")
        await until_said(pilot, "Ja, genåbn")


async def test_help_opened_from_help_opens_nothing(tmp_path: Path) -> None:
    async with at_table(tmp_path) as (app, pilot):
        await pilot.press("f1", "f1")
        assert len([each for each in app.screen_stack if isinstance(each, HelpScreen)]) == 1


async def test_help_can_be_read_in_a_small_window(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag", (60, 20)) as (app, pilot):
        await pilot.press("f1", "end")
        assert "tre klik" in on_screen(app)
        assert "Luk" in on_screen(app)


def test_keys_are_said_as_they_are_printed_on_the_keyboard() -> None:
    assert say_keys(("ctrl+n", "f9")) == "Ctrl+N eller F9"
    assert say_keys(("question_mark", "escape", "ctrl+up")) == "? eller Esc eller Ctrl+Pil op"
    assert say_keys(tuple("123456789")) == "1–9"
