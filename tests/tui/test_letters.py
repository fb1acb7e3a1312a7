"""Nothing typed is lost by having nowhere to go, and no letter of a sentence sets a mark, on any screen."""

from __future__ import annotations

import re
import sys
from math import inf
from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input, TextArea

from mus_tui.tui.app import MusApp
from mus_tui.tui.kit.answers.choosing import Choosing
from mus_tui.tui.kit.dialog import CloseSign, Dialog
from mus_tui.tui.kit.keys.key_bar import KeyBar
from mus_tui.tui.kit.letters import LettersFindTheirPlace
from mus_tui.tui.kit.too_small import TooSmallScreen
from mus_tui.tui.start.find_talk import FindTalkScreen
from mus_tui.tui.start.start import StartScreen
from tests.tui.at_table import desk_of, on_screen, picture
from tests.tui.cursor import misplaced
from tests.tui.every_screen import EVERY, shown
from tests.tui.first_screen import rows_of, write
from tests.tui.kinds import all_kinds
from tests.tui.rest import at_rest

SENTENCES = ("2 af 14 på Ærø", "vi nåede 3-4")
MADE_UP = {"wording"}
"""What is written there goes nowhere in these tests."""
ANSWERED = {"who is meant"}
"""There a number is the answer: a sentence that begins with one is none."""


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a busy machine make no pause between two letters."""
    monkeypatch.setattr(LettersFindTheirPlace, "pause_seconds", inf)


def heard(app: MusApp) -> list[str]:
    """Return what is said from now on, in a short word that passes."""
    said: list[str] = []
    app.notify = lambda message, **_: said.append(message)  # type: ignore[method-assign]
    return said


def texts(app: MusApp) -> list[str]:
    """Return what stands in the texts on the screen."""
    pads = [each.text for each in app.screen.query(TextArea)]
    return pads + [each.value for each in app.screen.query(Input)]


def marks(app: MusApp) -> list[object]:
    """Return what is marked in the talk and the preparation, and nothing of what is written in them."""
    marked: list[object] = []
    if app.table.talk:
        talk = desk_of(app).talk
        rows = [
            (each.id, each.category, each.perspective, each.support_agreed, each.agreed) for each in talk.agreements
        ]
        marked += [rows[:1], [each.carried_from for each in talk.agreements if each.carried_from]]
        marked += [talk.passed, talk.topics, talk.touched, talk.silences, talk.standing]
        marked += [talk.keyword_choices, talk.keywords_shown]
        marked += [[each.agrees for each in talk.closing.stances], talk.closing.competence_discussed]
        marked += [[each.status for each in talk.last_year_rows if each.status]]
        marked += [[(each.field, each.chosen) for each in talk.notes if each.chosen]]
        marked += [[row.status for each in talk.followed_up for row in each.rows if row.status]]
    if app.table.preparation:
        preparation = app.table.preparation.desk.preparation
        marked += [preparation.shared, preparation.keywords]
    return marked


def unnamed(app: MusApp) -> set[str]:
    """Return the letters and digits that are keys here, and that neither the bar nor the screen itself names."""
    bound = {key for key, each in app.screen.active_bindings.items() if each.enabled}
    keys = {key for key in bound if len(key) == 1} | {"+" for key in bound if key == "plus"}
    named = {hint.key.lower() for bar in app.screen.query(KeyBar) for hint in bar.hints}
    named |= {str(n) for each in named if re.fullmatch(r"\d–\d", each) for n in range(int(each[0]), int(each[2]) + 1)}
    # The first screen has its letters in its list.
    named |= (
        {words[2:3].lower() for words in rows_of(app).split("\n")} if isinstance(app.screen, StartScreen) else set()
    )
    # A scale has its numbers over its points, or beside them.
    if isinstance(app.focused, Choosing) and app.focused.shows_numbers:
        named |= set("".join(each.number for each in app.focused.options))
    return {each.lower() for each in keys} - named


def place_of(widget: Widget | None) -> str:
    return f"{type(widget).__name__} {widget.id if widget else ''}"


def test_there_is_a_way_to_every_screen_and_dialog() -> None:
    screens = [each for each in list(all_kinds()) if issubclass(each, Screen) and not each.__subclasses__()]
    assert {each.__name__ for each in screens} - set(EVERY.values()) == {TooSmallScreen.__name__}


@pytest.mark.parametrize("name", EVERY)
async def test_a_sentence_typed_anywhere_is_in_a_text_or_it_is_said_where_it_can_be(name: str, tmp_path: Path) -> None:
    async with shown(name, tmp_path) as (app, pilot):
        screen, before = app.screen, marks(app)
        assert unnamed(app) == set()
        said = heard(app)
        for n, where in enumerate([None, None, *screen.focus_chain]):
            # Each its own: where what stands there is chosen, the same words again would change nothing.
            words = (
                f"{SENTENCES[n % len(SENTENCES) if name not in ANSWERED else -1]} {chr(97 + n % 26) * (1 + n // 26)}"
            )
            if where is not None and not (where.is_attached and where.focusable):
                continue
            screen.set_focus(where)
            await at_rest(pilot)
            # Here, since no other test goes to everything that takes the focus.
            assert misplaced(app) == ""
            there, said[:] = "\n".join(texts(app)).count(words), []
            await write(pilot, words)
            assert app.screen is screen, f"{place_of(where)} left it"
            is_written = "\n".join(texts(app)).count(words) > there
            assert is_written or len(said) == 1, f"{place_of(where)}: {texts(app)} {said}"
            assert marks(app) == before, place_of(where)
            app.sentence_ends()
        if name not in MADE_UP and sys.platform != "win32":
            await kept_or_known_to_be_kept_nowhere(app, pilot, tmp_path)
        if isinstance(screen, Dialog):
            await left_with_the_mouse(app, pilot)


async def left_with_the_mouse(app: MusApp, pilot: Pilot[None]) -> None:
    """See that a dialog is closed by a click on the sign in its corner."""
    screen = app.screen
    (sign,) = screen.query(CloseSign)
    assert app.get_widget_at(*sign.region.offset)[0] is sign
    await pilot.click(CloseSign)
    assert screen not in app.screen_stack


async def kept_or_known_to_be_kept_nowhere(app: MusApp, pilot: Pilot[None], home: Path) -> None:
    """See that what is written in each text is in a file, or that the hammer knows that it is kept nowhere."""
    from bench.hammer.promises import not_in_a_file, typed_and_kept

    for text in [each for each in app.screen.focus_chain if isinstance(each, (Input, TextArea))]:
        app.screen.set_focus(text)
        await at_rest(pilot)
        await write(pilot, "qxzw")
    words = typed_and_kept(picture(app).splitlines())
    app.table.keep()
    assert not_in_a_file(words, home) == set()


async def test_a_sentence_that_begins_with_a_key_is_whole_in_the_remark_and_marks_nothing(tmp_path: Path) -> None:
    async with shown("last year", tmp_path) as (app, pilot):
        before = desk_of(app).talk
        await write(pilot, "Vi nåede 2 af 3")
        assert desk_of(app).talk.last_year_row("old111/a1").remark == "Vi nåede 2 af 3"
        assert desk_of(app).talk.last_year_row("old111/a1").status is None
        assert desk_of(app).talk.carried("old111/a1") is None
        desk_of(app).undo()
        assert desk_of(app).talk == before


async def test_keys_alone_are_keys_however_fast(tmp_path: Path) -> None:
    async with shown("last year", tmp_path) as (app, pilot):
        await write(pilot, "21v")
        assert desk_of(app).talk.last_year_row("old111/a1").status == "reached"
        assert desk_of(app).talk.carried("old111/a1") is not None
        await pilot.press("down")
        await write(pilot, "2")
        await pilot.press("up")
        await write(pilot, "Godt")
        assert [each.status for each in desk_of(app).talk.last_year_rows] == ["reached", "partly"]
        assert desk_of(app).talk.last_year_row("old111/a1").remark == "Godt"


async def test_how_it_went_and_that_it_goes_on_stay_marked_when_a_sentence_follows_at_once(tmp_path: Path) -> None:
    async with shown("last year", tmp_path) as (app, pilot):
        await write(pilot, "2vGodt")
        said = desk_of(app).talk.last_year_row("old111/a1")
        assert (said.status, said.remark) == ("partly", "Godt")
        assert desk_of(app).talk.carried("old111/a1") is not None


async def test_what_comes_after_a_pause_is_a_sentence_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with shown("last year", tmp_path) as (app, pilot):
        await write(pilot, "1")
        monkeypatch.setattr(LettersFindTheirPlace, "pause_seconds", -1.0)
        await write(pilot, "Godt")
        said = desk_of(app).talk.last_year_row("old111/a1")
        assert (said.status, said.remark) == ("reached", "Godt")


async def test_at_the_words_of_last_year_digits_are_no_keys_and_it_is_said_where_to_write(tmp_path: Path) -> None:
    async with shown("last year's words", tmp_path) as (app, pilot):
        assert "1–4 Hvordan det går" not in on_screen(app)
        said = heard(app)
        await write(pilot, "2 ting")
        assert ["Pil ned går til aftalerne" in each for each in said] == [True]
        await pilot.press("down")
        assert "1–4 Hvordan det går" in on_screen(app)


async def test_what_stood_in_a_line_is_written_on_and_not_over(tmp_path: Path) -> None:
    async with shown("following up", tmp_path) as (app, pilot):
        await pilot.press("enter")
        await write(pilot, "Venter")
        await pilot.press("escape")
        await write(pilot, ", 3 svar")
        assert app.screen.query_one("#remark", Input).value == "Venter, 3 svar"
        assert desk_of(app).talk.followed_up[0].rows[0].status is None


async def test_a_paste_finds_its_place_too(tmp_path: Path) -> None:
    async with shown("last year", tmp_path) as (app, pilot):
        app.post_message(events.Paste("1 af 3"))
        await at_rest(pilot)
        assert desk_of(app).talk.last_year_row("old111/a1").remark == "1 af 3"
    async with shown("plan", tmp_path / "to") as (app, pilot):
        await pilot.press("home")
        app.post_message(events.Paste(" af nye"))
        await at_rest(pilot)
        assert desk_of(app).talk.agreements[0].goal == "Mål af nye"
        await pilot.press("enter")
        app.post_message(events.Paste("faglige"))
        await at_rest(pilot)
        await pilot.press("enter")
        assert desk_of(app).talk.agreements[0].category == ("faglige",)


async def test_letters_that_were_said_to_have_no_place_do_nothing_until_another_key(tmp_path: Path) -> None:
    async with shown("start", tmp_path) as (app, pilot):
        said = heard(app)
        await write(pilot, "hvad nu?")
        assert isinstance(app.screen, StartScreen)
        assert ["F finder en samtale" in each for each in said] == [True]
        await pilot.press("down")
        await write(pilot, "f")
        assert isinstance(app.screen, FindTalkScreen)


async def test_somebody_who_types_slowly_is_told_once_where_can_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with shown("closed plan", tmp_path) as (app, pilot):
        said = heard(app)
        monkeypatch.setattr(LettersFindTheirPlace, "pause_seconds", -1.0)
        monkeypatch.setattr(app, "NOTIFICATION_TIMEOUT", inf)
        await write(pilot, "hvad")
        assert len(said) == 1
        await pilot.press("down")
        await write(pilot, "her")
        assert len(said) == 2


async def test_what_is_typed_while_the_window_is_too_small_is_no_key_when_there_is_room(tmp_path: Path) -> None:
    async with shown("last year", tmp_path) as (app, pilot):
        await pilot.resize_terminal(40, 10)
        await write(pilot, "12 gange")
        await pilot.resize_terminal(100, 40)
        await at_rest(pilot)
        assert desk_of(app).talk.last_year_row("old111/a1").remark == "12 gange"
        assert desk_of(app).talk.last_year_row("old111/a1").status is None


async def test_every_letter_that_does_something_is_named_on_the_screen(tmp_path: Path) -> None:
    async with shown("opening", tmp_path) as (app, _):
        assert not {"o", "a", "t"} & set(app.screen.active_bindings)
    async with shown("opening ahead", tmp_path / "frem") as (app, pilot):
        assert {"O", "A"} <= {hint.key for hint in app.screen.query_one(KeyBar).hints}
        await write(pilot, "Alle kommer")
        assert desk_of(app).talk.standing == "planned"
        await pilot.press("down")
        await write(pilot, "a")
        assert desk_of(app).talk.standing == "declined"


async def test_the_palette_offers_to_mark_how_a_talk_stands_only_where_that_is_asked(tmp_path: Path) -> None:
    for name, offered in (("opening", False), ("opening ahead", True)):
        async with shown(name, tmp_path / name.replace(" ", "")) as (app, pilot):
            await pilot.press("ctrl+p")
            app.screen.query_one(Input).value = "afslået"
            await at_rest(pilot)
            assert ("Afslået A" in on_screen(app).replace("▌ ", "")) is offered
