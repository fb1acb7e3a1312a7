"""The opening: who is here, why, what stays between them; and topics of their own."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from textual.widgets import Input

from mus_tui.model.talk import Talk
from mus_tui.model.values.template import Template
from mus_tui.storage.locations import find_locations
from mus_tui.tui.app import MusApp
from mus_tui.tui.talk.opening import OpeningScreen
from mus_tui.tui.talk.own_topic import OwnTopicScreen
from mus_tui.tui.talk.talk_screen import TalkScreen
from tests.sample import sample_source, sample_talk
from tests.tui.at_table import NOW, picture, running
from tests.tui.rest import at_rest

HOSTILE = "[/] [@click=app.quit]x[/] [b"


def app_at(home: Path) -> MusApp:
    """Return the app on a morning, with its files under `home`."""
    return MusApp(find_locations(str(home), {}), clock=lambda: datetime(2026, 3, 9, 10, 32, tzinfo=UTC))


def fresh(**fields: Any) -> Talk:
    """Return a talk that has not begun; `fields` are put in its template's source."""
    source = sample_source() | fields
    return sample_talk().altered(template=Template.model_validate(source), passed=())


def shown(app: MusApp) -> str:
    """Return what stands on the screen, line by line."""
    return picture(app)


async def test_the_opening_says_who_why_when_and_what_lies_ahead(tmp_path: Path) -> None:
    app = app_at(tmp_path)
    async with running(app, (120, 40)) as pilot:
        app.doors.begin(fresh())
        await at_rest(pilot)
        screen = shown(app)
        for words in (
            "Velkommen, Mette og Jonas",
            "mandag den 9. marts 2026",
            "Mosekøb Bibliotek",
            "Samtalen ser fremad.",
            "halvanden time",
            "omkring kl.\N{NO-BREAK SPACE}12.00",
            "Trivsel    2 spørgsmål",
            "I vælger 2 hver",
            "○ Udvikling af kompetencer",
        ):
            assert words in screen


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (64, 20)])
async def test_the_button_that_begins_stands_under_the_text_and_is_always_in_sight(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    app = MusApp(find_locations(str(tmp_path), {}), clock=lambda: NOW)
    async with running(app, size) as pilot:
        app.doors.begin(fresh())
        await at_rest(pilot)
        sheet, begin = app.screen.query_one("#sheet"), app.screen.query_one("#begin")
        assert begin.region.y == sheet.region.bottom + 1
        assert begin.region.y < size[1] - 1
        assert not sheet.max_scroll_y or begin.region.y == size[1] - 2
        assert begin.region.y < 30


async def test_the_rest_of_what_the_source_says_is_unfolded_and_folded_by_its_button(tmp_path: Path) -> None:
    guidance = [{"id": f"formaal-{n}", "at": "purpose", "text": f"Formål nummer {n}."} for n in (1, 2)]
    app = app_at(tmp_path)
    async with running(app, (120, 40)) as pilot:
        app.doors.begin(fresh(guidance=guidance))
        await at_rest(pilot)
        for there in (True, False):
            await pilot.click("#unfold")
            await at_rest(pilot)
            assert isinstance(app.screen, OpeningScreen)
            assert ("Formål nummer 2." in shown(app)) is there


async def test_confidentiality_is_said_as_the_template_says_it_and_not_at_all_where_it_is_silent(
    tmp_path: Path,
) -> None:
    guidance = [{"id": "fortrolig", "at": "confidentiality", "text": "Intet går videre."}]
    for said, talk in ((False, fresh()), (True, fresh(guidance=guidance))):
        app = app_at(tmp_path)
        async with running(app, (120, 40)) as pilot:
            app.doors.begin(talk)
            await at_rest(pilot)
            assert ("Intet går videre." in shown(app)) is said
            assert ("ortrolig" in shown(app)) is said


async def test_the_rest_of_what_the_source_says_is_one_key_away(tmp_path: Path) -> None:
    guidance = [
        {"id": f"g{n}", "at": at, "text": f"Stykke {n}."} for n, at in enumerate(("purpose", "purpose", "talk"))
    ]
    app = app_at(tmp_path)
    async with running(app, (120, 40)) as pilot:
        app.doors.begin(fresh(guidance=guidance))
        await at_rest(pilot)
        assert "Stykke 0." in shown(app)
        assert "Stykke 1." not in shown(app)
        await pilot.press("f6")
        assert "Stykke 1." in shown(app)
        assert "Stykke 2." in shown(app)


async def test_a_long_opening_scrolls_with_the_keys_and_enter_begins(tmp_path: Path) -> None:
    guidance = [{"id": "lang", "at": "purpose", "text": "\n\n".join(f"Afsnit {n}" for n in range(40))}]
    guidance += [{"id": "mere", "at": "talk", "text": "Og det var alt."}]
    app = app_at(tmp_path)
    async with running(app, (60, 20)) as pilot:
        app.doors.begin(fresh(guidance=guidance))
        await at_rest(pilot)
        assert "Afslutning" not in shown(app)
        await pilot.press("end")
        assert "Afslutning" in shown(app) and "side" not in shown(app)
        await pilot.press("f6")
        await at_rest(pilot)
        assert "Og det var alt." in shown(app) and "side 7 af 7" in shown(app)
        await pilot.press("enter")
        assert isinstance(app.screen, TalkScreen)
        assert app.screen.step.kind == "keywords"
        assert app.table.talk is not None
        assert "opening" in app.table.talk.desk.talk.passed


@pytest.mark.parametrize("leave", ["enter", "escape"])
async def test_an_own_topic_is_in_the_talk_however_the_dialog_is_left(tmp_path: Path, leave: str) -> None:
    app = app_at(tmp_path)
    async with running(app, (80, 30)) as pilot:
        app.doors.begin(fresh())
        await at_rest(pilot)
        await pilot.press("plus")
        assert "Emnet kommer efter de andre spørgsmål." in shown(app)
        await pilot.press(*"Ferie", "tab", "right", "right")
        app.table.commit()
        await pilot.press(leave)
        assert isinstance(app.screen, OpeningScreen)
        assert app.table.talk is not None
        assert [(own.text, own.by) for own in app.table.talk.desk.talk.own_questions] == [("Ferie", "p2")]
        assert "Ferie   Jonas" in shown(app)


async def test_an_empty_own_topic_leaves_nothing_behind(tmp_path: Path) -> None:
    app = app_at(tmp_path)
    async with running(app, (80, 30)) as pilot:
        app.doors.begin(fresh())
        await at_rest(pilot)
        await pilot.press("plus", "a", "space", "backspace", "backspace", "space", "enter")
        assert app.table.talk is not None
        assert app.table.talk.desk.talk.own_questions == ()


async def test_an_own_topic_keeps_its_place_while_it_is_typed(tmp_path: Path) -> None:
    app = app_at(tmp_path)
    async with running(app, (80, 30)) as pilot:
        app.doors.begin(fresh())
        await at_rest(pilot)
        assert app.table.talk is not None
        app.push_screen(OwnTopicScreen(app.table.talk.desk, "trivsel", "hverdag"))
        await at_rest(pilot)
        assert "Emnet kommer lige efter «" in shown(app)
        await pilot.press(*"Fravær", "enter")
        own = app.table.talk.desk.talk.own_questions
        assert [(each.id, each.text, each.perspective, each.after) for each in own] == [
            ("own-1", "Fravær", "trivsel", "hverdag")
        ]


async def test_words_in_brackets_are_shown_as_they_were_written(tmp_path: Path) -> None:
    source: dict[str, Any] = sample_source()
    source["guidance"] = [
        {"id": at, "at": at, "title": HOSTILE, "text": f"{at} {HOSTILE}"}
        for at in ("purpose", "confidentiality", "opening", "talk")
    ]
    source["perspectives"][0]["title"] = source["topics"][0]["short"] = HOSTILE
    source["kinds"][0]["roles"][0]["label"] = HOSTILE
    talk = fresh(**source).altered(place=HOSTILE).with_own_question(HOSTILE)
    people = (talk.participants[0].altered(name=HOSTILE), talk.participants[1])
    app = app_at(tmp_path)
    async with running(app, (140, 60)) as pilot:
        app.doors.begin(talk.altered(participants=people))
        await at_rest(pilot)
        await pilot.press("f6")
        assert shown(app).count(HOSTILE) >= 12
        await pilot.press("plus")
        app.screen.query_one(Input).value = HOSTILE
        await pilot.press("enter")
        assert app.table.talk is not None
        assert app.table.talk.desk.talk.own_questions[-1].text == HOSTILE


async def test_a_form_without_room_for_topics_of_their_own_offers_none(tmp_path: Path) -> None:
    app = app_at(tmp_path)
    async with running(app, (120, 40)) as pilot:
        app.doors.begin(fresh(format=2, own_topics=False))
        await at_rest(pilot)
        assert "Eget emne" not in shown(app)
        await pilot.press("plus", "ctrl+e")
        assert isinstance(app.screen, OpeningScreen)
        await pilot.press("ctrl+g")
        assert "Eget emne" not in shown(app)
