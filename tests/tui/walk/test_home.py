"""Home again from a walk: ticks and agreements typed in on one screen, nothing lost, and all of it undone again."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.events import Paste
from textual.pilot import Pilot
from textual.widgets import Button

from mus_tui.model.rules.keywords import revealed
from mus_tui.model.talk import Talk
from mus_tui.tui.app import MusApp
from mus_tui.tui.walk.agreement_place import AgreementPlace
from tests.export.talks import begun
from tests.tui.at_table import at_table, desk_of, on_screen, until_said
from tests.tui.rest import at_rest

SIZES = [(60, 20), (120, 40)]


def a_walk() -> Talk:
    talk = begun("albertslund", "LUS", ("leders-leder", "Karen Lund"), ("leder", "Mette Friis"))
    talk = talk.with_keywords("p1", ("Mod", "Roller")).with_keywords("p2", ("Feedback", "Mod"))
    return revealed(talk.altered(setting="walk-n-talk"))


def agreed(app: MusApp) -> list[tuple[str | None, str, str, str]]:
    rows = desk_of(app).talk.agreements
    return [(row.perspective, row.goal, row.responsible, row.deadline.written) for row in rows]


def place(app: MusApp, which: int) -> AgreementPlace:
    return list(app.screen.query(AgreementPlace))[which]


async def write(app: MusApp, pilot: Pilot[None], which: int, words: str) -> None:
    line = place(app, which).line
    line.focus()
    await at_rest(pilot)
    line.value = words
    await at_rest(pilot)


async def at_home(app: MusApp, pilot: Pilot[None]) -> None:
    await pilot.press("ctrl+g")
    await at_rest(pilot)
    app.screen.query_one("#home-again", Button).press()
    await until_said(pilot, "Hjemme igen")


@pytest.mark.parametrize("size", SIZES)
async def test_a_whole_card_is_typed_in_by_keys_alone_and_the_closing_comes_next(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async with at_table(tmp_path, a_walk(), "opening", size) as (app, pilot):
        await at_home(app, pilot)
        assert "Stikord, I kom omkring" in on_screen(app)
        # Whose each is, and each question as it stands on the card, where there is room for that.
        assert all(words in on_screen(app) for words in ("Mod (Karen og Mette)", "Roller (Karen)", "Feedback (Mette)"))
        whole = "Hvordan trives du helt grundlæggende med dit arbejde og dine opgaver?"
        assert (whole in on_screen(app)) == (size == (120, 40))
        assert ("[ ] Trives" in on_screen(app)) == (size != (120, 40))
        # All of the keywords, then one of them off again, and every question; on what is ticked Enter goes on.
        await pilot.press("enter", "right", "space", "right", "enter", "enter", "enter")
        await at_rest(pilot)
        assert len([step for step in desk_of(app).talk.passed if step.startswith("q-")]) == 9
        assert desk_of(app).talk.touched == ("Roller", "Feedback")
        if size == (120, 40):
            # The second line of a question that has two is that question as well.
            await pilot.click("#asked", offset=(8, 4))
            assert {"q-trives", "q-grundlaget"} - set(desk_of(app).talk.passed) == {"q-grundlaget"}
            await pilot.click("#asked", offset=(8, 3))
            place(app, 0).line.focus()
        for words in ("Mette tager trivslen op, 1. april, følges op 1. juni", "Karen ringer til HR, følges op 1. maj"):
            place(app, 0).line.value = words
            await at_rest(pilot)
            await pilot.press("enter")
        await until_said(
            pilot,
            "(Mette · 1. april ·",
            "(Karen · følges op 1. maj)",
            "«følges op 1. juni». Enter tager linjen.",
        )
        await pilot.press("enter", "enter")
        place(app, 2).line.value = "Karen bestiller rengøring, 1. juni"
        await at_rest(pilot)
        # What is typed stands in the window, with what it was understood to say.
        assert "1. juni 2026" in on_screen(app)
        await pilot.press("enter", "enter", "enter")
        await until_said(pilot, "Det står stadig åbent")
        assert agreed(app) == [
            ("adfaerd", "Mette tager trivslen op", "Mette", "1. april"),
            ("adfaerd", "Karen ringer til HR", "Karen", ""),
            ("opgaver", "Karen bestiller rengøring", "Karen", "1. juni"),
        ]
        assert [row.follow_up_on.written for row in desk_of(app).talk.agreements] == ["1. juni", "1. maj", ""]


async def test_a_line_that_is_left_is_taken_and_esc_agrees_to_nothing_and_loses_nothing(tmp_path: Path) -> None:
    async with at_table(tmp_path, a_walk(), "opening", (80, 24)) as (app, pilot):
        await at_home(app, pilot)
        await write(app, pilot, 0, "Mette tager trivslen op")
        await pilot.press("tab")
        await at_rest(pilot)
        await write(app, pilot, 1, "Karen ringer til HR")
        assert [row[1] for row in agreed(app)] == ["Mette tager trivslen op", "Karen ringer til HR"]
        await pilot.press("escape")
        await until_said(pilot, "Velkommen")
        assert desk_of(app).not_agreed.words == "Karen ringer til HR"
        assert [row[1] for row in agreed(app)] == ["Mette tager trivslen op"]
        await at_home(app, pilot)
        assert place(app, 1).words == "Karen ringer til HR"
        assert place(app, 1).line.has_focus
        await pilot.press("enter")
        await at_rest(pilot)
        assert [row[:2] for row in agreed(app)] == [
            ("adfaerd", "Mette tager trivslen op"),
            ("struktur", "Karen ringer til HR"),
        ]


async def test_undo_takes_ticks_and_agreements_back_one_by_one_and_redo_brings_them_again(tmp_path: Path) -> None:
    async with at_table(tmp_path, a_walk(), "opening", (80, 24)) as (app, pilot):
        before = desk_of(app).talk
        await at_home(app, pilot)
        await pilot.press("right", "enter", "tab", "enter")
        await write(app, pilot, 0, "Mette tager trivslen op, 1. april")
        await pilot.press("enter")
        await at_rest(pilot)
        after = desk_of(app).talk
        assert len(after.passed) > 8
        await pilot.press("ctrl+z")
        await until_said(pilot, "Fortrudt")
        assert not desk_of(app).talk.agreements
        await pilot.press("ctrl+z")
        await at_rest(pilot)
        assert desk_of(app).talk.passed == before.passed
        assert desk_of(app).talk.touched
        await pilot.press("ctrl+z")
        await at_rest(pilot)
        assert not desk_of(app).talk.touched
        await pilot.press("ctrl+y", "ctrl+y", "ctrl+y")
        await at_rest(pilot)
        assert desk_of(app).talk.agreements == after.agreements
        assert desk_of(app).talk.touched == after.touched
        assert desk_of(app).talk.passed == after.passed
        # What is said of that goes with the next key, and the key that the plan has everywhere lives here too.
        await pilot.press("ctrl+y")
        await until_said(pilot, "Der er ikke mere at gøre igen.")
        await pilot.press("x")
        await until_said(pilot, "Enter sætter kryds eller gemmer linjen")
        assert "ikke mere" not in on_screen(app)
        await pilot.press("ctrl+t")
        await at_rest(pilot)
        assert desk_of(app).position.step == "plan" and len(app.screen_stack) == 2
        assert desk_of(app).not_agreed.words == "x" and desk_of(app).talk.agreements == after.agreements


async def test_undo_in_a_line_is_about_its_letters_as_long_as_something_stands_there(tmp_path: Path) -> None:
    async with at_table(tmp_path, a_walk(), "opening", (80, 24)) as (app, pilot):
        await at_home(app, pilot)
        await pilot.press("enter")
        place(app, 0).line.focus()
        await at_rest(pilot)
        await pilot.press("a", "b", "ctrl+z")
        await at_rest(pilot)
        assert place(app, 0).words in {"", "a"}
        assert desk_of(app).talk.touched


async def test_several_pasted_lines_become_several_agreements_after_a_look_at_them(tmp_path: Path) -> None:
    async with at_table(tmp_path, a_walk(), "opening", (80, 24)) as (app, pilot):
        await at_home(app, pilot)
        place(app, 1).line.focus()
        await at_rest(pilot)
        app.post_message(Paste("1. Mette ringer til HR, 1. maj\n2. Jeg bestiller bogen\n"))
        await until_said(pilot, "Jeg bestiller bogen", "Mette ringer til HR")
        await pilot.press("enter")
        await until_said(pilot, "Hvem er «Jeg»?")
        await pilot.press("1")
        await until_said(pilot, "✓ Mette ringer til HR (Mette · 1. maj)")
        assert agreed(app) == [
            ("struktur", "Mette ringer til HR", "Mette", "1. maj"),
            ("struktur", "Jeg bestiller bogen", "Karen", ""),
        ]


async def test_a_talk_that_is_not_walked_has_it_among_the_commands_and_its_topics_are_ticked_too(
    tmp_path: Path,
) -> None:
    talk = begun("herlev", "MUS", ("leder", "Karen Lund"), ("medarbejder", "Jonas Holm"))
    async with at_table(tmp_path, talk, "opening", (80, 24)) as (app, pilot):
        await pilot.press("ctrl+g")
        assert not app.screen.query("#home-again")
        await pilot.press("escape", "ctrl+p", *"hjemme", "enter")
        await until_said(pilot, "Det talte I om")
        app.screen.query_one("#topics").focus()
        await pilot.press("enter")
        await at_rest(pilot)
        marks = [desk_of(app).talk.topic_mark(each.id).state for each in talk.mandatory_topics]
        assert marks.count("discussed") == 4
        await write(app, pilot, 0, "Jonas lærer at holde oplæg, uge 12")
        await pilot.press("enter")
        await at_rest(pilot)
        # An amount of pay is asked about as in any line of an agreement, and once.
        await write(app, pilot, 0, "Jonas får 2.000 kr mere i løn, 1. april")
        await pilot.press("enter")
        await until_said(pilot, "Handler aftalen om løn?")
        await pilot.press("escape")
        await at_rest(pilot)
        assert place(app, 0).words.startswith("Jonas får")
        await pilot.press("enter", "enter")
        await until_said(pilot, "✓ Jonas får 2.000 kr mere i løn")
        rows = desk_of(app).talk.agreements
        assert [row.goal for row in rows] == ["Jonas lærer at holde oplæg", "Jonas får 2.000 kr mere i løn"]
        assert desk_of(app).talk.pay_settled == (rows[1].id,)


async def test_where_only_short_names_fit_the_words_of_the_card_stand_below(tmp_path: Path) -> None:
    async with at_table(tmp_path, a_walk(), "opening", (60, 20)) as (app, pilot):
        await at_home(app, pilot)
        app.screen.query_one("#asked").focus()
        await pilot.press("down")
        await until_said(pilot, "Trives", "Hvordan trives du helt grundlæggende")
        place(app, 0).line.focus()
        await until_said(pilot, "Enter sætter kryds")
        assert "helt grundlæggende" not in on_screen(app)
