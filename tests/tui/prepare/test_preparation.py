"""One person prepares alone: what is written, shared and reworded, and where it is kept."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList

from mus_tui.model.talk import Talk
from mus_tui.model.values.fields import Field
from mus_tui.model.values.parts.guidance import Guidance
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import KEYWORDS, Preparation
from mus_tui.model.values.template import Template
from mus_tui.storage.preparation.preparation_file import load_preparation, load_shared, private_file, save_preparation
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from mus_tui.storage.talk.talk_lock import TalkLock
from mus_tui.tui.app import MusApp
from mus_tui.tui.kit.note_pads import NotePads
from mus_tui.tui.prepare.preparation import PreparationScreen
from mus_tui.tui.shelf import Refused
from mus_tui.tui.start.start import StartScreen
from mus_tui.words import t
from tests.sample import sample_source, sample_talk
from tests.tui.at_table import NOW, at_table, on_screen
from tests.tui.first_screen import keep
from tests.tui.rest import at_rest


@asynccontextmanager
async def preparing(
    home: Path, who: str = "p2", talk: Talk | None = None, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[tuple[MusApp, Pilot[None], Path]]:
    """Run the app with somebody's preparation for a talk on the table."""
    file = keep(home, talk or sample_talk())
    async with at_table(home, size=size) as (app, pilot):
        app.doors.prepare(file, who)
        await at_rest(pilot)
        yield app, pilot, file


def prepared(app: MusApp) -> Preparation:
    assert app.table.preparation is not None
    return app.table.preparation.desk.preparation


def kept(file: Path, who: str = "p2") -> Preparation:
    loaded = load_preparation(file, who)
    assert loaded is not None
    return loaded.preparation


async def test_from_the_front_page_one_chooses_the_talk_and_who_one_is(tmp_path: Path) -> None:
    keep(tmp_path, sample_talk())
    keep(tmp_path, sample_talk().closed(NOW), "2025-01-06")
    async with at_table(tmp_path) as (app, pilot):
        await pilot.press("p")
        await app.workers.wait_for_complete()
        await at_rest(pilot)
        assert "1 samtale." in on_screen(app)
        await pilot.press("enter")
        assert "Jonas Holm Medarbejder" in on_screen(app)
        await pilot.press("down", "enter")
        assert isinstance(app.screen, PreparationScreen)
        assert "Jonas Holm, her forbereder du dig" in on_screen(app)
        assert "Kun du kan se det her, til du deler det." in on_screen(app)


async def test_what_is_typed_is_kept_apart_and_nothing_is_shared(tmp_path: Path) -> None:
    async with preparing(tmp_path) as (app, pilot, file):
        before = file.read_bytes()
        await pilot.press("enter", "ctrl+n", *"travlt", "ctrl+n", *"godt", "tab", *"bedre")
        app.table.keep()
        mine = kept(file)
        assert (mine.note("hverdag"), mine.note("samarbejde", "godt")) == ("travlt", "godt")
        assert mine.note("samarbejde", "bedre") == "bedre"
        assert mine.shared == ()
        assert load_shared(file, "p2") is None
        assert file.read_bytes() == before
        await at_rest(pilot)
        assert "Gemt 10:32" in on_screen(app)
        assert "○ Kun for dig" in on_screen(app)


async def test_coming_back_lands_on_the_same_page_with_the_cursor_in_the_same_place(tmp_path: Path) -> None:
    async with preparing(tmp_path) as (app, pilot, file):
        await pilot.press("ctrl+n", "ctrl+n", "ctrl+n", "tab", *"abc", "left")
        app.doors.leave()
        await at_rest(pilot)
        assert isinstance(app.screen, StartScreen)
        app.doors.prepare(file, "p2")
        await at_rest(pilot)
        await pilot.press("X")
        assert prepared(app).note("samarbejde", "bedre") == "abXc"


async def test_what_somebody_else_put_in_its_place_meanwhile_is_kept_and_said_once(tmp_path: Path) -> None:
    async with preparing(tmp_path, size=(120, 40)) as (app, pilot, file):
        await pilot.press("ctrl+n", "ctrl+n", *"travlt")
        app.table.keep()
        private_file(file, "p2").write_bytes(b"theirs")
        for letter in ("e", "t"):
            await pilot.press(letter)
            app.table.keep()
        assert [each.message for each in app._notifications] == [
            "En anden har ændret din forberedelse imens. Det, der står her, er gemt; det andet ligger ved siden af i "
            f"{file.parent}/{file.stem}.p2.other-1.prep"
        ]


async def test_f7_shares_one_question_and_takes_it_back(tmp_path: Path) -> None:
    async with preparing(tmp_path) as (app, pilot, file):
        await pilot.press("ctrl+n", "ctrl+n", *"travlt", "f7")
        assert "● Delt" in on_screen(app)
        app.table.keep()
        shared = load_shared(file, "p2")
        assert shared is not None
        assert shared.note("hverdag") == "travlt"
        await pilot.press("f7")
        app.table.keep()
        assert load_shared(file, "p2") is None


async def test_the_bottom_line_says_what_f7_does_to_what_they_are_at(tmp_path: Path) -> None:
    async with preparing(tmp_path) as (app, pilot, _):
        await pilot.press("ctrl+n", "space", "ctrl+n", *"travlt")
        assert "F7 Del Ctrl+G" in on_screen(app)
        await pilot.press("f7")
        assert "F7 Tag tilbage Ctrl+G" in on_screen(app)
        await pilot.press("ctrl+g", "end", "enter")
        assert "F7 Del Ctrl+G" in on_screen(app)
        await pilot.press("down")
        assert "F7 Tag tilbage Ctrl+G" in on_screen(app)


async def test_the_button_shares_with_space_and_typing_goes_on_in_the_note(tmp_path: Path) -> None:
    async with preparing(tmp_path) as (app, pilot, _):
        await pilot.press("ctrl+n", "ctrl+n", *"travl", "shift+tab", "space", "t")
        assert (prepared(app).shared, prepared(app).note("hverdag")) == (("hverdag",), "travlt")


async def test_the_last_page_shows_what_is_written_and_shares_the_whole(tmp_path: Path) -> None:
    async with preparing(tmp_path) as (app, pilot, file):
        await pilot.press("ctrl+n", "space", "ctrl+n", *"travlt", "ctrl+g", "end", "enter")
        assert "○ Kun for dig Stikord Mod" in on_screen(app)
        assert "○ Kun for dig Hvordan har du det i din hverdag? travlt" in on_screen(app)
        await pilot.press("down", "enter")
        assert prepared(app).shared == ("hverdag",)
        await pilot.click("#share-all")
        assert set(prepared(app).shared) == {"hverdag", KEYWORDS}
        await pilot.click("#done")
        assert isinstance(app.screen, StartScreen)
        assert set(kept(file).shared) == {"hverdag", KEYWORDS}


async def test_the_last_page_keeps_the_fields_of_one_answer_apart(tmp_path: Path) -> None:
    async with preparing(tmp_path) as (app, pilot, _):
        app.table.preparation.desk.put(  # type: ignore[union-attr]
            prepared(app).with_note("samarbejde", "Mere tid\nsammen").with_note("samarbejde", "God", "godt")
        )
        await pilot.press("ctrl+g", "end", "enter")
        assert "God · Mere tid sammen" in on_screen(app)


async def test_one_keyword_too_many_is_refused(tmp_path: Path) -> None:
    async with preparing(tmp_path) as (app, pilot, _):
        await pilot.press("ctrl+n", "space", "right", "space", "right", "space")
        assert prepared(app).keywords == ("Mod", "Roller")
        assert "Du har valgt 2. Vælg ét fra for at bytte." in on_screen(app)


async def test_a_topic_of_ones_own_stands_after_the_question_and_can_be_taken_away(tmp_path: Path) -> None:
    async with preparing(tmp_path) as (app, pilot, _):
        await pilot.press("ctrl+n", "ctrl+n", "ctrl+e")
        app.screen.query_one(Input).value = "Hjemmearbejde"
        await pilot.press("enter", "ctrl+n")
        assert "Hjemmearbejde" in on_screen(app)
        assert prepared(app).own_questions[0].by == "p2"
        await pilot.press("ctrl+b", "ctrl+g", "down", "delete", "escape", "ctrl+n")
        assert prepared(app).own_questions == ()
        assert "Hvordan går samarbejdet?" in on_screen(app)


def asks_the_leader() -> Talk:
    field = Field(id="mulig", label="Muligheder", suggestions=("Kursus", "Sparring"), roles=("leder",))
    told = Guidance(id="ikke", at="preparation", text="Ikke til problemer.", roles=("leder",))
    template = Template.model_validate(sample_source())
    return sample_talk().altered(template=template.altered(preparation=(field,), guidance=(told,)))


async def test_the_leader_picks_among_the_suggestions_and_is_told_what_it_is_not_for(tmp_path: Path) -> None:
    async with preparing(tmp_path, "p1", asks_the_leader()) as (app, pilot, _):
        assert "Ikke til problemer." in on_screen(app)
        await pilot.press("ctrl+n", "ctrl+n")
        assert "Kursus" in on_screen(app)
        await pilot.press("enter", "down", "enter")
        assert prepared(app).note("mulig") == "Kursus\nSparring"
        await pilot.press("up", "enter", *"!")
        assert prepared(app).note("mulig") == "Sparring!"
    async with preparing(tmp_path, "p2", asks_the_leader()) as (app, pilot, _):
        assert "Ikke til problemer." not in on_screen(app)


async def test_the_leader_puts_a_question_in_other_words_and_only_that_is_written_in_the_talk(tmp_path: Path) -> None:
    async with preparing(tmp_path, "p1") as (app, pilot, file):
        await pilot.press("ctrl+n", "ctrl+n", "ctrl+w", "ctrl+a", *"Og nu", "escape")
        assert "Og nu" in on_screen(app)
        await pilot.press("f6")
        assert "Oprindelig ordlyd: Hvordan har du det i din hverdag?" in on_screen(app)
        app.table.keep()
        talk = load_talk(file).talk
        assert talk.question("hverdag").text == "Og nu"
        assert talk.altered(rewordings=()) == sample_talk()


async def test_the_employee_does_not_reword(tmp_path: Path) -> None:
    async with preparing(tmp_path, "p2") as (app, pilot, _):
        await pilot.press("ctrl+n", "ctrl+n", *"et to", "ctrl+w")
        assert isinstance(app.screen, PreparationScreen)
        assert not app.screen.query("#reword")


async def test_a_talk_changed_meanwhile_keeps_its_change_when_a_question_is_reworded(tmp_path: Path) -> None:
    async with preparing(tmp_path, "p1") as (app, pilot, file):
        save_talk(file, sample_talk().with_note("laere", "skrevet imens"), Position(), NOW)
        await pilot.press("ctrl+n", "ctrl+n", "ctrl+w", "ctrl+a", *"Nyt", "escape")
        app.table.keep()
        talk = load_talk(file).talk
        assert (talk.note("laere"), talk.question("hverdag").text) == ("skrevet imens", "Nyt")


async def test_a_closed_talk_is_not_prepared(tmp_path: Path) -> None:
    file = keep(tmp_path, sample_talk().closed(NOW))
    async with at_table(tmp_path) as (app, _):
        with pytest.raises(Refused, match=re.escape(t("errors.prepare_closed"))):
            app.doors.prepare(file, "p1")
        assert isinstance(app.screen, StartScreen)
        assert not private_file(file, "p1").exists()


async def test_the_same_preparation_is_not_open_twice_and_looking_leaves_no_file(tmp_path: Path) -> None:
    async with preparing(tmp_path) as (app, pilot, file):
        await pilot.press("ctrl+n", "ctrl+n")
        assert TalkLock(private_file(file, "p2")).take(NOW) is not None
        with pytest.raises(Refused, match=re.escape(t("errors.preparation_open"))):
            app.doors.prepare(file, "p2")
        app.doors.leave()
        assert [each.name for each in file.parent.iterdir()] == [file.name]


async def test_while_others_have_the_talk_open_its_words_stay_theirs(tmp_path: Path) -> None:
    async with preparing(tmp_path, "p1") as (app, pilot, file):
        others = TalkLock(file)
        assert others.take(NOW) is None
        await pilot.press("ctrl+n", "ctrl+n", "ctrl+w")
        assert isinstance(app.screen, PreparationScreen)
        assert [notice.message for notice in app._notifications]
        others.release()


async def test_sub_questions_become_topics_of_ones_own(tmp_path: Path) -> None:
    async with preparing(tmp_path) as (app, pilot, _):
        await pilot.press("ctrl+n", "ctrl+n", "f6", "enter", "enter")
        assert [own.text for own in prepared(app).own_questions] == ["Hvad giver dig energi?"]
        assert app.screen.query_one("#prompts", OptionList).has_focus
        await pilot.press("escape", *"ja")
        assert app.screen.query_one(NotePads).first.text == "ja"


async def test_a_preparation_that_was_changed_underneath_is_kept_beside_what_is_typed_on(tmp_path: Path) -> None:
    async with preparing(tmp_path) as (app, _pilot, file):
        assert app.table.preparation is not None
        app.table.preparation.desk.put(prepared(app).with_note("hverdag", "Her"))
        assert app.table.saving is not None
        app.table.saving.save_at_once()
        save_preparation(file, kept(file).with_note("hverdag", "Fra den anden computer"), Position())
        app.table.preparation.desk.put(prepared(app).with_note("hverdag", "Her og mere"))
        app.table.saving.save_at_once()
    assert kept(file).note("hverdag") == "Her og mere"
    aside = private_file(file, "p2").with_name(f"{file.stem}.p2.other-1.prep")
    assert "Fra den anden computer" in aside.read_text("utf-8")
