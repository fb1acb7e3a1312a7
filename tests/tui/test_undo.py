"""Undo: in a note the editor's own, also after one has been elsewhere; in the plan, the topics and the lists a change
at a time, and it says what it did."""

from __future__ import annotations

from pathlib import Path

from textual.widgets import TextArea

from tests.sample import sample_template
from tests.tui.at_table import at_table, desk_of, on_screen
from tests.tui.people import two_people

TALK = two_people(sample_template())


async def test_undo_in_a_note_goes_on_where_it_was_left_after_another_question_and_after_the_plan(
    tmp_path: Path,
) -> None:
    async with at_table(tmp_path, TALK, "q-hverdag") as (app, pilot):
        app.screen.query_one(TextArea).insert("første")
        app.screen.query_one(TextArea).history.checkpoint()
        app.screen.query_one(TextArea).insert(" anden")
        await pilot.press("ctrl+n")
        app.screen.query_one(TextArea).insert("et andet sted")
        await pilot.press("ctrl+t")
        await pilot.pause()
        app.go("q-hverdag")
        await pilot.pause()
        await pilot.press("ctrl+z")
        assert desk_of(app).talk.note("hverdag") == "første"
        await pilot.press("ctrl+z", "ctrl+z")
        assert desk_of(app).talk.note("hverdag") == ""
        assert desk_of(app).talk.note("samarbejde", field="godt") == "et andet sted"
        await pilot.press("ctrl+y")
        assert desk_of(app).talk.note("hverdag") == "første"


async def test_undo_never_brings_one_persons_words_into_anothers_note(tmp_path: Path) -> None:
    async with at_table(tmp_path, TALK, "q-hverdag") as (app, pilot):
        app.screen.query_one(TextArea).insert("fælles")
        await pilot.press("f7")
        await pilot.press("ctrl+z", "ctrl+z")
        assert desk_of(app).talk.note("hverdag", "p1") == ""
        assert desk_of(app).talk.note("hverdag") == "fælles"


async def test_marks_are_taken_back_one_by_one_and_it_is_said_which(tmp_path: Path) -> None:
    async with at_table(tmp_path, TALK, "q-samarbejde") as (app, pilot):
        await pilot.press("ctrl+l", "space", "ctrl+z")
        assert desk_of(app).talk.topics == ()
        assert "Fortrudt: «Trivsel og arbejdsmiljø» er mærket som før." in on_screen(app)
        await pilot.press("ctrl+z")
        assert "Der er ikke mere at fortryde." in on_screen(app)


async def test_a_topic_of_their_own_that_was_taken_away_comes_back(tmp_path: Path) -> None:
    talk = TALK.with_own_question("Kaffen", "trivsel", after="hverdag")
    async with at_table(tmp_path, talk, "q-hverdag") as (app, pilot):
        await pilot.press("ctrl+g", "down", "delete")
        assert desk_of(app).talk.own_questions == ()
        await pilot.press("ctrl+z")
        assert desk_of(app).talk.own_questions == talk.own_questions
        assert "emnet «Kaffen» er tilbage" in on_screen(app)


async def test_a_topic_of_their_own_is_taken_back_while_they_are_at_it(tmp_path: Path) -> None:
    async with at_table(tmp_path, TALK, "q-hverdag") as (app, pilot):
        desk_of(app).put(desk_of(app).talk.with_own_question("Kaffen", "trivsel", after="hverdag"))
        app.go("q-own-1")
        await pilot.pause()
        app.screen.set_focus(None)
        await pilot.press("ctrl+z")
        assert desk_of(app).talk.own_questions == ()
        assert desk_of(app).position.step == "q-hverdag"


async def test_what_was_destroyed_cannot_be_brought_back(tmp_path: Path) -> None:
    async with at_table(tmp_path, TALK, "q-hverdag") as (app, pilot):
        app.screen.query_one(TextArea).insert("hemmeligt")
        await pilot.press("ctrl+t")
        desk_of(app).forget_undo()
        assert desk_of(app).pasts == {}
        assert desk_of(app).undo() is None
