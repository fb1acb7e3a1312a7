"""Undo: in a note the editor's own, also after one has been elsewhere; in the plan, the topics and the lists a change
at a time, back and on again, and it says what it did."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.geometry import Region
from textual.widgets import Button, TextArea

from mus_tui.tui.kit.difference_words import turned_words
from mus_tui.tui.talk.agreed_here import AgreedHere
from tests.model.rules.test_individual import GROUP, talk_of
from tests.sample import sample_talk, sample_template
from tests.tui.at_table import at_table, desk_of, on_screen, until
from tests.tui.people import two_people
from tests.tui.rest import at_rest


def drawn_of(widget: AgreedHere) -> str:
    """Return what a widget shows, also behind a dialog."""
    return "".join(line.text for line in widget.render_lines(Region(0, 0, *widget.size)))


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
        app.doors.go("q-hverdag")
        await at_rest(pilot)
        await pilot.press("ctrl+z")
        assert desk_of(app).talk.note("hverdag") == "første"
        await pilot.press("ctrl+z", "ctrl+z")
        assert desk_of(app).talk.note("hverdag") == ""
        assert desk_of(app).talk.note("samarbejde", field="godt") == "et andet sted"
        await pilot.press("ctrl+y")
        assert desk_of(app).talk.note("hverdag") == "første"


async def test_one_undo_too_many_in_a_text_is_said_and_takes_nothing_back_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with at_table(tmp_path, TALK, "q-hverdag") as (app, pilot):
        desk_of(app).put(desk_of(app).talk.with_touched("Mod"))
        said: list[str] = []
        monkeypatch.setattr(app, "notify", lambda message, **_: said.append(message))
        await pilot.press("h", "ctrl+z", "ctrl+z")
        assert said == ["Der er ikke mere at fortryde i denne tekst."]
        assert desk_of(app).talk.touched == ("Mod",)


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
        assert "Fortrudt: markeringen ved «Trivsel og arbejdsmiljø» er som før." in on_screen(app)
        await pilot.press("ctrl+z")
        assert "Der er ikke mere at fortryde." in on_screen(app)


@pytest.mark.parametrize("dialog", ["ctrl+l", "ctrl+g"])
async def test_what_is_taken_back_in_a_dialog_is_gone_behind_it_too(tmp_path: Path, dialog: str) -> None:
    async with at_table(tmp_path, TALK, "q-hverdag", (100, 40)) as (app, pilot):
        await pilot.press("f4", *"frokost", "enter")
        await at_rest(pilot)
        await pilot.press(dialog)
        behind = app.screen_stack[-2].query_one(AgreedHere)
        # A screen behind another is laid out when its own time comes.
        await until(pilot, lambda: "frokost" in drawn_of(behind), "the agreement behind")
        await pilot.press("ctrl+z")
        await until(pilot, lambda: "frokost" not in drawn_of(behind), "the screen behind without it")
        await pilot.press("ctrl+y")
        await until(pilot, lambda: "frokost" in drawn_of(behind), "the agreement behind again")


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
        app.doors.go("q-own-1")
        await at_rest(pilot)
        app.screen.set_focus(None)
        await pilot.press("ctrl+z")
        assert desk_of(app).talk.own_questions == ()
        assert desk_of(app).position.step == "q-hverdag"


async def test_what_was_destroyed_cannot_be_brought_back(tmp_path: Path) -> None:
    async with at_table(tmp_path, TALK, "q-hverdag") as (app, pilot):
        app.screen.query_one(TextArea).insert("hemmeligt")
        await pilot.press("f4", *"Ja", "enter", "f4", *"Nej", "enter", "ctrl+z", "ctrl+t")
        desk_of(app).forget_undo()
        assert desk_of(app).pasts == {}
        assert desk_of(app).undo() is None
        assert desk_of(app).redo() is None


@pytest.mark.parametrize("size", [(60, 20), (80, 24)])
async def test_one_undo_too_many_in_the_plan_is_done_again_by_key_and_by_button(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_table(tmp_path, TALK, "plan", size) as (app, pilot):
        await pilot.press(*"Kurset", "enter")
        written = desk_of(app).talk.agreements
        assert not app.screen.query_one("#redo").display
        await pilot.press("ctrl+z")
        assert desk_of(app).talk.agreements == ()
        assert "«Kurset» er taget ud igen. Ctrl+Y henter den." in on_screen(app)
        assert all(button.region.right <= size[0] for button in app.screen.query(Button))
        await pilot.press("ctrl+y")
        assert desk_of(app).talk.agreements == written
        assert "Gjort igen: aftalen «Kurset» er tilbage." in on_screen(app)
        await pilot.press("ctrl+y")
        assert "Der er ikke mere at gøre igen." in on_screen(app)
        await pilot.press("ctrl+z")
        await pilot.click("#redo")
        assert desk_of(app).talk.agreements == written


async def test_a_mark_in_the_overview_is_taken_back_and_set_again_and_then_what_came_before_it(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "plan") as (app, pilot):
        desk_of(app).put(desk_of(app).talk.without_agreement("a1"))
        before = desk_of(app).talk.passed
        app.doors.go("q-hverdag")
        await at_rest(pilot)
        await pilot.press("ctrl+g", "space")
        marked = desk_of(app).talk.passed
        assert set(marked) ^ set(before) == {"q-hverdag"}
        await pilot.press("ctrl+z")
        assert set(desk_of(app).talk.passed) == set(before)
        assert "Fortrudt: markeringen ved «" in on_screen(app)
        await pilot.press("ctrl+y")
        assert set(desk_of(app).talk.passed) == set(marked)
        assert "Gjort igen: markeringen ved «" in on_screen(app)
        await pilot.press("ctrl+z", "ctrl+z")
        assert desk_of(app).talk.agreements == sample_talk().agreements
        assert "er tilbage." in on_screen(app)
        await pilot.press("ctrl+z")
        assert "Der er ikke mere at fortryde." in on_screen(app)


def test_of_several_agreements_that_went_in_one_step_it_is_said_how_many_more_there_are() -> None:
    before = TALK.with_agreement(TALK.new_agreement().altered(goal="Ny stol"))
    for goal in ("Nyt bord", "Ny lampe"):
        before = before.with_agreement(before.new_agreement().altered(goal=goal))
    said = "Fortrudt: aftalen «Ny stol» er taget ud igen. Ctrl+Y henter den."
    assert turned_words("undo", before, TALK) == f"{said} Det gælder også 2 til."
    assert turned_words("undo", before, before.without_agreement(before.agreements[0].id)) == said


async def test_a_mark_among_the_topics_is_set_again(tmp_path: Path) -> None:
    async with at_table(tmp_path, TALK, "q-samarbejde") as (app, pilot):
        await pilot.press("ctrl+l", "space")
        marked = desk_of(app).talk.topics
        await pilot.press("ctrl+z", "ctrl+y")
        assert desk_of(app).talk.topics == marked
        assert "Gjort igen: markeringen ved «Trivsel og arbejdsmiljø»." in on_screen(app)


async def test_right_after_an_agreement_undo_in_the_note_takes_the_agreement_and_then_the_note(tmp_path: Path) -> None:
    async with at_table(tmp_path, TALK, "q-hverdag") as (app, pilot):
        app.screen.query_one(TextArea).insert("privat")
        await pilot.press("f4", *"Ny stol", "enter", "ctrl+z")
        assert desk_of(app).talk.agreements == ()
        assert desk_of(app).talk.note("hverdag") == "privat"
        assert [each.message for each in app._notifications] == [
            "Fortrudt: aftalen «Ny stol» er taget ud igen. Ctrl+Y henter den."
        ]
        await pilot.press("ctrl+z")
        assert desk_of(app).talk.note("hverdag") == ""
        await pilot.press("ctrl+y")
        assert desk_of(app).talk.note("hverdag") == "privat"
        assert desk_of(app).talk.agreements == ()
        await pilot.press("ctrl+y")
        assert [row.goal for row in desk_of(app).talk.agreements] == ["Ny stol"]
        await pilot.press("ctrl+z")
        assert desk_of(app).talk.agreements == ()


async def test_what_was_typed_in_the_note_after_an_agreement_is_undone_before_it(tmp_path: Path) -> None:
    async with at_table(tmp_path, TALK, "q-hverdag") as (app, pilot):
        await pilot.press("f4", *"Ny stol", "enter", "x", "ctrl+z")
        assert desk_of(app).talk.note("hverdag") == ""
        assert [row.goal for row in desk_of(app).talk.agreements] == ["Ny stol"]
        await pilot.press("ctrl+z")
        assert desk_of(app).talk.agreements == ()


async def test_an_agreement_line_left_empty_gives_undo_nothing_and_the_plan_is_left_alone(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "plan") as (app, pilot):
        await pilot.press("n", *"Andet", "escape")
        rows = desk_of(app).talk.agreements
        app.doors.go("q-laere")
        await at_rest(pilot)
        app.screen.query_one(TextArea).insert("privat")
        await pilot.press("f4", "x", "backspace", "escape", "ctrl+z")
        assert desk_of(app).talk.agreements == rows
        assert "privat" not in desk_of(app).talk.note("laere")


def test_of_a_topic_undo_names_the_parts_that_it_turned() -> None:
    before = talk_of("herlev", "GRUS", *GROUP)
    part = before.with_aspect("kompetenceudvikling", "fagligt")
    assert turned_words("undo", part, before) == "Fortrudt: markeringen ved «Kompetenceudvikling: Fagligt» er som før."
    assert turned_words("redo", before, part) == "Gjort igen: markeringen ved «Kompetenceudvikling: Fagligt»."
    two = part.with_aspect("kompetenceudvikling", "personligt")
    assert turned_words("undo", two, part) == "Fortrudt: markeringen ved «Kompetenceudvikling: Personligt» er som før."
    whole = before.with_topic("kompetenceudvikling", "discussed")
    assert turned_words("undo", whole, before) == "Fortrudt: markeringen ved «Kompetenceudvikling» er som før."
