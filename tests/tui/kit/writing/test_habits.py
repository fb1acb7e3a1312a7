"""What people know from Word, in a text of several lines and in a line alike."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from textual.app import ComposeResult
from textual.content import Content
from textual.events import Key, MouseDown, MouseMove, MouseUp, Paste
from textual.pilot import Pilot
from textual.widgets import Button, Input, Static, TextArea

import mus_tui.tui
from mus_tui.tui.kit.letters import LettersFindTheirPlace
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.tui.kit.one_notice import OneNotice
from mus_tui.tui.kit.themes import THEMES
from mus_tui.tui.kit.writing.one_mark import OneMark
from mus_tui.tui.kit.writing.writing_line import WritingLine
from tests.tui.rest import at_rest

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
DENMARK = "\U0001f1e9\U0001f1f0"
PLACES = ["line", "pad"]
TUI = Path(mus_tui.tui.__file__).parent


class Written(LettersFindTheirPlace, OneMark, OneNotice):
    """Words to read, a line, a pad and a passphrase."""

    CSS = "NotePad { height: 4; } Static, Input { height: 1; border: none; }"

    def __init__(self) -> None:
        super().__init__()
        self.register_theme(THEMES[0])
        self.theme = THEMES[0].name

    def compose(self) -> ComposeResult:
        yield Static(Content("Hvad vil I tale om?"), id="words")
        yield WritingLine(id="line", select_on_focus=False)
        yield NotePad(id="pad")
        yield WritingLine(password=True, id="phrase")
        yield Button("Gem", id="button")


@asynccontextmanager
async def written(place: str, text: str = "") -> AsyncIterator[tuple[Written, Pilot[Any]]]:
    """Run it with the keys going to a place in which a text stands, the cursor at its end."""
    app = Written()
    async with app.run_test(size=(60, 20)) as pilot:
        where = app.screen.query_one(f"#{place}")
        if isinstance(where, NotePad):
            where.show(text)
        elif isinstance(where, Input):
            where.value = text
            where.cursor_position = len(text)
        where.focus()
        await at_rest(pilot)
        yield app, pilot


def text_of(app: Written) -> str:
    place = app.focused
    return place.text if isinstance(place, TextArea) else place.value if isinstance(place, Input) else ""


def marked_in(app: Written) -> str:
    place = app.focused
    return place.selected_text if isinstance(place, (TextArea, Input)) else ""


async def type_signs(app: Written, pilot: Pilot[Any], text: str) -> None:
    """Type what has no key with a name of its own."""
    for sign in text:
        app.post_message(Key(f"U+{ord(sign):04X}", sign))
        await at_rest(pilot)


async def drag(app: Written, pilot: Pilot[Any], place: str, begins: int, ends: int, y: int = 0) -> None:
    """Drag the mouse over a place."""
    region = app.screen.query_one(place).content_region
    for kind, x in ((MouseDown, begins), (MouseMove, ends), (MouseUp, ends)):
        at = (region.x + x, region.y + y)
        app.post_message(kind(None, *at, 0, 0, 1, False, False, False, *at))
        await at_rest(pilot)


_KINDS = r"(?:Input|TextArea|Writing|Editing)\b"
_BARE = re.compile(rf"(?<![\w.]){_KINDS}\(|^class \w+\(.*\b{_KINDS}", re.MULTILINE)
"""Where a place to write is made, or something is made from one, that has not the habits."""


def test_every_place_to_write_has_these_habits() -> None:
    written = {f"{file.name}: {made}" for file in TUI.rglob("*.py") for made in _BARE.findall(file.read_text("utf-8"))}
    made_from = {"class Editing(Writing", "class NotePad(Editing", "class WritingLine(Input", "class Writing(TextArea"}
    assert {each.partition(": ")[2] for each in written} == made_from


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("signs", ["bla\u030aba\u0308r", f"x\u0302 {FAMILY}{DENMARK}", "می\u200cخواهم"])
async def test_what_is_typed_sign_by_sign_arrives_as_it_arrives_pasted(place: str, signs: str) -> None:
    async with written(place) as (app, pilot):
        await type_signs(app, pilot, signs)
        typed = text_of(app)
    async with written(place) as (app, pilot):
        app.post_message(Paste(typed))
        await at_rest(pilot)
        assert text_of(app) == typed
    assert typed == signs.replace("a\u030a", "å").replace("a\u0308", "ä")


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("letter", ["x\u0302", FAMILY, DENMARK])
async def test_a_letter_of_several_signs_is_one_step_and_one_backspace(place: str, letter: str) -> None:
    async with written(place, f"a{letter}b{letter}") as (app, pilot):
        await pilot.press("backspace")
        assert text_of(app) == f"a{letter}b"
        await pilot.press("left", "left", "delete")
        assert text_of(app) == "ab"
        await pilot.press("left", "right", "x")
        assert text_of(app) == "axb"
    async with written(place, f"a{letter}b") as (app, pilot):
        await pilot.press("left", "shift+left", "y")
        assert text_of(app) == "ayb"


@pytest.mark.parametrize("place", PLACES)
async def test_everything_is_marked_and_what_was_typed_over_it_is_undone_and_done_again(place: str) -> None:
    async with written(place, "Mette taler") as (app, pilot):
        await pilot.press("ctrl+a", "x")
        assert text_of(app) == "x"
        await pilot.press("ctrl+z")
        assert text_of(app) == "Mette taler"
        await pilot.press("ctrl+y")
        assert text_of(app) == "x"


@pytest.mark.parametrize("place", PLACES)
async def test_the_keys_for_words_and_for_the_ends_of_the_text(place: str) -> None:
    async with written(place, "Mette taler med driften") as (app, pilot):
        await pilot.press("ctrl+backspace")
        assert text_of(app) == "Mette taler med "
        await pilot.press("ctrl+home", "ctrl+delete")
        assert text_of(app).strip() == "taler med"
        await pilot.press("ctrl+end", "!", "ctrl+shift+home")
        assert marked_in(app).strip() == "taler med !"
        await pilot.press("ctrl+home", "ctrl+shift+end")
        assert marked_in(app).strip() == "taler med !"
        await pilot.press("ctrl+home", "shift+end", "delete")
        assert text_of(app) == ""


@pytest.mark.parametrize("place", PLACES)
async def test_what_is_cut_can_be_pasted_and_where_nothing_is_marked_nothing_is_cut(place: str) -> None:
    async with written(place, "Mette taler") as (app, pilot):
        await pilot.press("ctrl+x")
        assert (text_of(app), app.clipboard) == ("Mette taler", "")
        await pilot.press("ctrl+shift+left", "ctrl+x", "ctrl+home", "ctrl+v")
        assert (text_of(app), app.clipboard) == ("talerMette ", "taler")


@pytest.mark.parametrize("place", PLACES)
async def test_two_clicks_mark_a_word_and_three_the_line_and_shift_marks_from_the_cursor_on(place: str) -> None:
    async with written(place, "Mette taler med") as (app, pilot):
        first = app.screen.query_one(f"#{place}").gutter.left
        await pilot.click(f"#{place}", offset=(first + 8, 0), times=2)
        assert marked_in(app) == "taler"
        await pilot.pause(0)
        await pilot.click(f"#{place}", offset=(first + 3, 0), times=3)
        assert marked_in(app) == "Mette taler med"
        await pilot.press("home")
        await pilot.click(f"#{place}", offset=(first + 5, 0), shift=True)
        assert marked_in(app) == "Mette"
        await pilot.click(f"#{place}", offset=(first + 11, 0), shift=True)
        assert marked_in(app) == "Mette taler"


@pytest.mark.parametrize("place", PLACES)
async def test_no_click_leads_into_a_letter(place: str) -> None:
    async with written(place, f"a{FAMILY}b") as (app, pilot):
        first = app.screen.query_one(f"#{place}").gutter.left
        for x in range(8):
            await pilot.click(f"#{place}", offset=(first + x, 0))
            await pilot.press("backspace", "ctrl+z")
            assert text_of(app) == f"a{FAMILY}b"


async def test_several_lines_pasted_into_a_line_become_one_and_that_is_said() -> None:
    async with written("line", "Ring: ") as (app, pilot):
        app.post_message(Paste("  Mette Friis\r\n\n\tJonas\u2028Bo\v\n"))
        await at_rest(pilot)
        assert text_of(app) == "Ring: Mette Friis Jonas Bo"
        assert [each.message for each in app._notifications] == [
            "3 linjer er sat ind som én; her er kun plads til en linje."
        ]
        await pilot.press("ctrl+z")
        assert text_of(app) == "Ring: "


async def test_a_paste_of_one_line_is_as_it_is_and_nothing_is_said() -> None:
    async with written("line", "Mette") as (app, pilot):
        app.post_message(Paste(" og  Jonas\n"))
        await at_rest(pilot)
        assert text_of(app) == "Mette og  Jonas"
        app.post_message(Paste("\n \n"))
        await at_rest(pilot)
        assert text_of(app) == "Mette og  Jonas"
        assert not list(app._notifications)


async def test_what_was_copied_from_several_lines_is_pasted_into_a_line_as_any_paste() -> None:
    async with written("pad", "en\nto") as (app, pilot):
        await pilot.press("ctrl+a", "ctrl+c")
        app.screen.query_one("#line").focus()
        await pilot.press("ctrl+v")
        assert text_of(app) == "en to"


async def test_a_copy_is_said_and_once_besides_what_to_do_where_the_terminal_takes_none() -> None:
    async with written("pad", "Mette") as (app, pilot):
        await pilot.press("ctrl+a", "ctrl+c")
        first = [each.message for each in app._notifications]
        await pilot.press("ctrl+c")
        await at_rest(pilot)
        assert first[0].startswith("Kopieret. Kan det ikke sættes ind i andre programmer")
        assert [each.message for each in app._notifications] == ["Kopieret."]


async def test_nothing_of_a_passphrase_is_copied() -> None:
    async with written("phrase", "fire tilfældige ord") as (app, pilot):
        await pilot.press("ctrl+a", "ctrl+c", "ctrl+x")
        assert (text_of(app), app.clipboard) == ("fire tilfældige ord", "")


@pytest.mark.parametrize("place", PLACES)
async def test_what_was_marked_last_is_what_is_copied(place: str) -> None:
    async with written(place, "Mette taler") as (app, pilot):
        await pilot.press("ctrl+shift+left")
        await drag(app, pilot, "#words", 0, 3)
        assert marked_in(app) == ""
        await pilot.press("ctrl+c")
        assert app.clipboard == "Hvad"
        await pilot.press("ctrl+shift+left", "ctrl+c")
        assert app.clipboard == "Mette "
        assert not app.screen.selections


async def test_a_mark_in_one_text_takes_the_one_in_another_away() -> None:
    async with written("pad", "Mette taler") as (app, pilot):
        await pilot.press("ctrl+a")
        app.screen.query_one("#line", Input).value = "Jonas"
        await drag(app, pilot, "#line", 0, 3)
        assert app.screen.query_one("#pad", TextArea).selected_text == ""
        await pilot.press("ctrl+c")
        assert app.clipboard == "Jon"


@pytest.mark.parametrize("place", PLACES)
async def test_a_button_takes_no_mark_away(place: str) -> None:
    async with written(place, "Mette taler") as (app, pilot):
        await pilot.press("ctrl+a")
        await pilot.click("#button")
        text = app.screen.query_one(f"#{place}")
        assert isinstance(text, (Input, TextArea))
        assert text.selected_text == "Mette taler"
