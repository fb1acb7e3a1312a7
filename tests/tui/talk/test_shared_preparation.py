"""In the talk: what was shared of the preparations is revealed together, and nothing else of them is even read."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from textual.widgets import Input, Static

from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import LEFT_OVER, Preparation
from mus_tui.storage.preparation.preparation_file import PRIVATE, SHARED, save_preparation
from mus_tui.tui.app import MusApp
from mus_tui.tui.talk.own_topic import OwnTopicScreen
from mus_tui.tui.talk.question import QuestionScreen
from mus_tui.tui.talk.reveal import RevealScreen
from mus_tui.tui.talk.reword import RewordScreen
from tests.sample import sample_talk
from tests.tui.at_table import NOW, at_table, desk_of, on_screen
from tests.tui.first_screen import keep
from tests.tui.rest import at_rest

SECRET = "kanariefugl"
LEADERS = (
    Preparation(talk="k7f3qa", participant="p1")
    .with_note("hverdag", "Du virker glad.")
    .with_note("laere", SECRET)
    .altered(left_over="Husk kagen")
    .with_shared("hverdag")
    .with_shared(LEFT_OVER)
)
EMPLOYEES = (
    Preparation(talk="k7f3qa", participant="p2")
    .with_note("samarbejde", "Møderne", "godt")
    .with_note("hverdag", SECRET)
    .with_own_question("Hjemmearbejde", "trivsel", "hverdag")
    .with_own_question(SECRET)
    .with_shared("samarbejde")
    .with_shared("own-p2-1")
)


def on_disk(home: Path, *prepared: Preparation, talk: Talk | None = None) -> Path:
    file = keep(home, talk or sample_talk())
    for each in prepared:
        save_preparation(file, each, Position())
    return file


def told(app: MusApp) -> list[str]:
    """Return what the reveal says, column by column."""
    return [str(column.content) for column in app.screen.query("#told Static").results(Static)]


_opened: list[str] = []
_listening: list[bool] = []


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open" and _listening:
        _opened.append(str(arguments[0]))


@contextmanager
def files_opened() -> Iterator[list[str]]:
    """Note the name of every file that the program opens meanwhile; such a listener cannot be taken away again."""
    if not _opened and not _listening:
        sys.addaudithook(_hear)
    _opened[:] = ["-"]
    _listening.append(True)
    yield _opened
    _listening.clear()


async def test_no_private_preparation_is_opened_by_the_talk_and_none_of_it_reaches_screen_or_file(
    tmp_path: Path,
) -> None:
    file = on_disk(tmp_path, LEADERS, EMPLOYEES)
    with files_opened() as opened:
        async with at_table(tmp_path) as (app, pilot):
            app.doors.open(file)
            await at_rest(pilot)
            seen = ""
            for step in ("opening", "keywords", "q-hverdag", "q-samarbejde", "q-laere", "plan", "closing"):
                app.doors.go(step)
                await at_rest(pilot)
                await pilot.press("ctrl+d")
                seen += on_screen(app)
                await pilot.press("escape")
            app.doors.go("opening")
            await pilot.press("t", "ctrl+g")
            seen += on_screen(app)
            await pilot.press("escape")
            app.doors.leave()
    assert any(name.endswith(SHARED) for name in opened)
    assert [name for name in opened if name.endswith(PRIVATE)] == []
    assert "Du virker glad." in seen
    assert "Hjemmearbejde" in seen
    assert SECRET not in seen
    assert SECRET not in file.read_text("utf-8")


async def test_what_is_shared_at_a_question_is_revealed_together_and_only_there(tmp_path: Path) -> None:
    file = on_disk(tmp_path, LEADERS, EMPLOYEES)
    async with at_table(tmp_path, size=(120, 40)) as (app, pilot):
        app.doors.open(file)
        app.doors.go("q-hverdag")
        await at_rest(pilot)
        assert "Delt forberedelse · Ctrl+D" in on_screen(app)
        await pilot.click("SharedLine")
        assert isinstance(app.screen, RevealScreen)
        left, right = app.screen.query("#told Static")
        assert left.region.y == right.region.y
        assert told(app) == ["Mette\nDu virker glad.", "Jonas\nHar ikke delt noget her."]
        await pilot.press("ctrl+d")
        assert isinstance(app.screen, QuestionScreen)
        app.doors.go("q-samarbejde")
        await pilot.press("f12")
        assert told(app) == ["Mette\nHar ikke delt noget her.", "Jonas\nDet går godt\nMøderne"]
        await pilot.press("escape")
        app.doors.go("q-laere")
        await pilot.press("ctrl+d")
        assert isinstance(app.screen, QuestionScreen)
        assert "Delt forberedelse" not in on_screen(app)


async def test_where_there_is_little_room_one_stands_below_the_other(tmp_path: Path) -> None:
    file = on_disk(tmp_path, LEADERS)
    async with at_table(tmp_path, size=(64, 20)) as (app, pilot):
        app.doors.open(file)
        app.doors.go("q-hverdag")
        await pilot.press("ctrl+d")
        first, second = app.screen.query("#told Static")
        assert first.region.bottom <= second.region.y


async def test_what_is_shared_while_the_talk_lies_on_the_table_is_there_too(tmp_path: Path) -> None:
    file = on_disk(tmp_path)
    async with at_table(tmp_path) as (app, pilot):
        app.doors.open(file)
        app.doors.go("q-hverdag")
        await at_rest(pilot)
        assert "Delt forberedelse" not in on_screen(app)
        save_preparation(file, LEADERS, Position())
        await pilot.press("ctrl+n", "ctrl+b")
        assert "Delt forberedelse" in on_screen(app)


async def test_a_shared_topic_is_taken_in_once_with_who_brings_it(tmp_path: Path) -> None:
    file = on_disk(tmp_path, EMPLOYEES)
    async with at_table(tmp_path, size=(120, 40)) as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        assert "Jonas vil gerne tale om: Hjemmearbejde" in on_screen(app)
        await pilot.click("#offered", offset=(3, 0))
        await pilot.press("t")
        (topic,) = desk_of(app).talk.own_questions
        assert (topic.text, topic.by, topic.after) == ("Hjemmearbejde", "p2", "hverdag")
        assert "vil gerne tale om" not in on_screen(app)


async def test_what_was_shared_beside_the_questions_is_read_at_the_opening(tmp_path: Path) -> None:
    file = on_disk(tmp_path, LEADERS)
    async with at_table(tmp_path) as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        await pilot.press("ctrl+d")
        assert told(app) == ["Mette\nAndet\nHusk kagen"]


async def test_in_a_group_nobody_is_named(tmp_path: Path) -> None:
    people = tuple(
        Participant(id=f"p{n}", role="medarbejdere" if n > 1 else "leder", name=name)
        for n, name in enumerate(("Mette Friis", "Jonas Holm", "Amal Lund"), 1)
    )
    third = LEADERS.altered(participant="p3").with_note("hverdag", "Der er travlt.")
    file = on_disk(tmp_path, LEADERS, EMPLOYEES, third, talk=sample_talk().altered(kind="GRUS", participants=people))
    async with at_table(tmp_path) as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        assert "En af jer vil gerne tale om: Hjemmearbejde" in on_screen(app)
        await pilot.press("t")
        assert desk_of(app).talk.own_questions[0].by == ""
        app.doors.go("q-hverdag")
        await pilot.press("ctrl+d")
        assert told(app) == ["Fra gruppen\nDer er travlt.\n\nDu virker glad."]


async def test_a_talk_without_shared_preparations_looks_as_it_did(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag") as (app, pilot):
        assert not app.screen.query_one("SharedLine").display
        await pilot.press("ctrl+d")
        assert isinstance(app.screen, QuestionScreen)


@pytest.mark.parametrize("closed", [False, True])
async def test_a_question_is_reworded_in_the_talk_from_the_palette_unless_it_is_closed(
    tmp_path: Path, closed: bool
) -> None:
    talk = sample_talk()
    async with at_table(tmp_path, talk.closed(NOW) if closed else talk, "q-hverdag") as (app, pilot):
        await pilot.press("ctrl+p")
        app.screen.query_one(Input).value = "ordlyd"
        await pilot.press("enter")
        assert isinstance(app.screen, RewordScreen) != closed
        if not closed:
            await pilot.press("ctrl+a", *"Og nu", "escape", "f6")
            assert desk_of(app).talk.question("hverdag").text == "Og nu"
            assert "Oprindelig ordlyd: Hvordan har du det i din hverdag?" in on_screen(app)


async def test_the_button_for_a_topic_of_their_own_opens_the_line_for_it(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk()) as (app, pilot):
        await pilot.click("#own")
        assert isinstance(app.screen, OwnTopicScreen)
