"""Picking keywords: in turn, just so many, and then beside each other."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from mus_tui.model.people import Participant
from mus_tui.model.talk import Talk
from mus_tui.model.template import Template
from mus_tui.storage.locations import find_locations
from mus_tui.tui.app import MusApp
from tests.sample import sample_source, sample_talk

HOSTILE = "[/] [@click=app.quit]x[/] [b"


def app_at(home: Path) -> MusApp:
    """Return the app on a morning, with its files under `home`."""
    return MusApp(find_locations(str(home), {}), clock=lambda: datetime(2026, 3, 9, 10, 32, tzinfo=UTC))


def talk_with(**fields: Any) -> Talk:
    """Return a talk in which nobody has picked a keyword; `fields` are put in its template's source."""
    template = Template.model_validate(sample_source() | fields)
    return sample_talk().altered(template=template, keyword_choices=(), touched=())


def shown(app: MusApp) -> str:
    """Return what stands on the screen, line by line."""
    return "\n".join(strip.text for strip in app.screen._compositor.render_strips())


async def test_both_pick_by_keyboard_and_what_they_share_is_said(tmp_path: Path) -> None:
    app = app_at(tmp_path)
    async with app.run_test(size=(64, 20)) as pilot:
        app.begin(talk_with())
        app.go("keywords")
        await pilot.pause()
        await pilot.press("space", "right", "enter")
        await pilot.pause()
        assert "Mette ✓   Jonas 0/2" in shown(app)
        await pilot.press("f7", "space", "left", "space")
        await pilot.pause()
        assert app.desk is not None
        assert app.desk.talk.keywords_of("p1") == ("Mod", "Roller")
        assert app.desk.talk.keywords_of("p2") == ("Mod", "Roller")
        screen = shown(app)
        assert "Begge valgte Mod og Roller." in screen
        assert screen.count("★ Mod") == 2


async def test_one_keyword_too_many_is_refused_until_another_is_put_back(tmp_path: Path) -> None:
    app = app_at(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        app.begin(talk_with())
        app.go("keywords")
        await pilot.pause()
        await pilot.press("space", "right", "space", "right", "space")
        await pilot.pause()
        assert app.desk is not None
        assert app.desk.talk.keywords_of("p1") == ("Mod", "Roller")
        assert "Mette har valgt 2. Vælg ét fra for at bytte." in shown(app)
        await pilot.press("left", "space", "right", "space")
        await pilot.pause()
        assert app.desk.talk.keywords_of("p1") == ("Mod", "Feedback")


async def test_they_can_go_back_and_change_after_they_have_seen_both_sets(tmp_path: Path) -> None:
    app = app_at(tmp_path)
    talk = talk_with().with_keywords("p1", ("Mod", "Roller")).with_keywords("p2", ("Møder", "Økonomi"))
    async with app.run_test(size=(80, 24)) as pilot:
        app.begin(talk)
        app.go("keywords")
        await pilot.pause()
        assert "I valgte hver jeres: det giver 4 stikord" in shown(app)
        await pilot.press("f7", "space")
        await pilot.pause()
        assert app.desk is not None
        assert app.desk.talk.keywords_of("p1") == ("Roller",)
        assert "Vælg 1 til" in shown(app)


async def test_a_word_is_picked_with_the_mouse_and_a_name_turns_the_turn(tmp_path: Path) -> None:
    app = app_at(tmp_path)
    async with app.run_test(size=(64, 20)) as pilot:
        app.begin(talk_with())
        app.go("keywords")
        await pilot.pause()
        await pilot.click("PeopleLine", offset=(14, 0))
        await pilot.pause()
        await pilot.click("KeywordGrid", offset=(2, 0))
        await pilot.pause()
        assert app.desk is not None
        assert app.desk.talk.keywords_of("p2") == ("Mod",)
        assert app.desk.talk.keywords_of("p1") == ()


async def test_a_group_of_many_picks_in_turn_and_sees_who_shares_what(tmp_path: Path) -> None:
    people = tuple(
        Participant(id=f"p{n}", role="medarbejdere" if n > 1 else "leder", name=f"Person {n}") for n in range(1, 8)
    )
    talk = talk_with().altered(kind="GRUS", participants=people)
    for n in range(1, 7):
        talk = talk.with_keywords(f"p{n}", ("Mod", "Økonomi" if n < 3 else "Møder"))
    app = app_at(tmp_path)
    async with app.run_test(size=(80, 40)) as pilot:
        app.begin(talk)
        app.go("keywords")
        await pilot.pause()
        assert "Person 7, vælg 2 stikord" in shown(app)
        await pilot.press("space", "right", "space")
        await pilot.pause()
        screen = shown(app)
        assert "Alle valgte Mod." in screen
        assert "Person 1 og Person 2 valgte Økonomi." in screen
        assert screen.count("★ Mod") == 7


async def test_thirty_three_keywords_can_all_be_reached_on_a_small_screen(tmp_path: Path) -> None:
    words = [f"Stikord nummer {n:02}" for n in range(33)]
    app = app_at(tmp_path)
    async with app.run_test(size=(60, 20)) as pilot:
        app.begin(talk_with(keywords={"pick": 3, "words": words}))
        app.go("keywords")
        await pilot.pause()
        assert words[-1] not in shown(app)
        await pilot.press("end", "space")
        await pilot.pause()
        assert f"✓ {words[-1]}" in shown(app)


async def test_next_goes_on_also_when_they_have_not_picked(tmp_path: Path) -> None:
    app = app_at(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        app.begin(talk_with())
        app.go("keywords")
        await pilot.pause()
        await pilot.press("ctrl+n")
        await pilot.pause()
        assert app.desk is not None
        assert app.desk.position.step == "q-hverdag"


async def test_keywords_and_names_in_brackets_are_shown_as_they_were_written(tmp_path: Path) -> None:
    talk = talk_with(keywords={"pick": 1, "words": [HOSTILE, "Mod"]})
    people = tuple(person.altered(name=f"[/]{n} [b") for n, person in enumerate(talk.participants))
    app = app_at(tmp_path)
    async with app.run_test(size=(100, 30)) as pilot:
        app.begin(talk.altered(participants=people))
        app.go("keywords")
        await pilot.pause()
        assert f"○ {HOSTILE}" in shown(app)
        assert "[/]0, vælg 1 stikord" in shown(app)
        await pilot.press("space", "f7", "space")
        await pilot.pause()
        assert shown(app).count(f"★ {HOSTILE}") == 2
        assert f"Begge valgte {HOSTILE}." in shown(app)
