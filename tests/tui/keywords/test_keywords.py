"""Drawing keywords: in turn behind a curtain, just so many, and then one reveal."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from mus_tui.model.rules.group.members import without_member
from mus_tui.model.rules.keywords import own_picks, revealed
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import KEYWORDS, Preparation
from mus_tui.model.values.template import Template
from mus_tui.storage.locations import find_locations
from mus_tui.storage.preparation.preparation_file import save_preparation
from mus_tui.storage.talk.talk_file import new_talk_path, save_talk
from mus_tui.tui.app import MusApp
from tests.sample import sample_source, sample_talk
from tests.tui.at_table import at_table, desk_of, picture, running
from tests.tui.rest import at_rest

HOSTILE = "[/] [@click=app.quit]x[/] [b"
METTES = ("Mod", "Roller")
JONAS = ("Møder", "Økonomi")


def talk_with(**fields: Any) -> Talk:
    """Return a talk in which nobody has picked a keyword; `fields` are put in its template's source."""
    template = Template.model_validate(sample_source() | fields)
    return sample_talk().altered(template=template, keyword_choices=(), keywords_shown=False, touched=())


def both_have_picked() -> Talk:
    return talk_with().with_keywords("p1", METTES).with_keywords("p2", JONAS)


def shown(app: MusApp) -> str:
    """Return what stands on the screen, line by line."""
    return picture(app)


def everywhere(app: MusApp) -> str:
    """Return what is painted, also of the screens behind a dialog."""
    screens = [screen for screen in app.screen_stack if screen._compositor.size]
    return "\n".join(strip.text for screen in screens for strip in screen._compositor.render_strips())


def below_the_bar(painted: str) -> list[str]:
    """Return the lines without the one that says whether it is saved yet."""
    return [line for line in painted.split("\n") if "Dæk" not in line]


def tells(app: MusApp, word: str) -> bool:
    """Whether anything painted says that a keyword was picked."""
    return any(f"{sign} {word}" in everywhere(app) for sign in ("[✓]", "★", "·"))


async def test_each_picks_behind_a_curtain_and_then_they_show_each_other(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with(), "keywords", (64, 20)) as (app, pilot):
        assert "Giv plads til Mette. Jonas ser væk." in shown(app)
        assert "Mod" not in shown(app)
        await pilot.press("enter", "space", "right", "enter")
        assert "Mette ✓   Jonas 0/2" in shown(app)
        await pilot.press("f7")
        assert "Giv plads til Jonas. Mette ser væk." in shown(app)
        assert "Mod" not in shown(app)
        await pilot.press("enter")
        assert "[ ] Mod" in shown(app)
        assert not tells(app, "Roller")
        await pilot.press("space", "right", "right", "space", "f7")
        assert "I har begge valgt." in shown(app)
        assert not any(tells(app, word) for word in ("Mod", "Roller", "Feedback"))
        assert not desk_of(app).talk.keywords_shown
        await pilot.press("enter")
        assert desk_of(app).talk.keywords_shown
        screen = shown(app)
        assert screen.index("Det valgte I begge") < screen.index("★ Mod") < screen.index("Kun Mette")
        assert "Kun Mette" in screen
        assert screen.count("Mod") == 1
        assert "· Roller" in screen
        assert "· Feedback" in screen


async def test_whatever_is_opened_lets_the_curtain_down(tmp_path: Path) -> None:
    async with at_table(tmp_path, both_have_picked(), "keywords", (100, 30)) as (app, pilot):
        await pilot.press("f7")
        # The last one goes on to the next person.
        for opens in ("f1", "ctrl+g", "ctrl+l", "ctrl+p", "ctrl+o", "f4", "ctrl+e", "f7"):
            await pilot.press("enter")
            assert tells(app, "Mod"), opens
            assert not tells(app, "Møder"), opens
            await pilot.press(opens)
            assert not any(tells(app, word) for word in (*METTES, *JONAS)), opens
            if opens != "f7":
                await pilot.press("escape")
            assert "Giv plads til" in shown(app), opens
            assert "Mod" not in shown(app), opens


async def test_the_curtain_is_down_when_they_come_back_to_the_step(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with(), "keywords") as (app, pilot):
        await pilot.press("enter", "space", "ctrl+n")
        assert not tells(app, "Mod")
        await pilot.press("ctrl+b")
        assert "Giv plads til Mette." in shown(app)
        assert not tells(app, "Mod")


@pytest.mark.parametrize("step", ["q-hverdag", "plan", "closing"])
async def test_no_other_step_tells_what_was_picked_before_it_is_shown(tmp_path: Path, step: str) -> None:
    seen = []
    for n, picks in enumerate((METTES, JONAS)):
        talk = talk_with().with_keywords("p1", picks).with_keywords("p2", METTES)
        async with at_table(tmp_path / str(n), talk, step, (120, 60)) as (app, pilot):
            assert step != "closing" or "I har ikke vist hinanden jeres stikord" in shown(app)
            # Beside a question all of the words stand to be looked at; elsewhere none of them does.
            assert step == "q-hverdag" or not any(word in shown(app) for word in (*METTES, *JONAS))
            before = below_the_bar(shown(app))
            await pilot.press("ctrl+l")
            assert not any(tells(app, word) for word in (*METTES, *JONAS))
            seen.append((before, below_the_bar(everywhere(app))))
    # Nothing tells which of them they are.
    assert seen[0] == seen[1]


async def test_they_may_show_each_other_before_all_have_picked_but_are_asked_first(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with(), "keywords") as (app, pilot):
        await pilot.press("ctrl+d", "enter", "space", "ctrl+d")
        assert "Mette og Jonas er ikke færdige med at vælge." in " ".join(shown(app).split())
        await pilot.press("enter")
        assert "Giv plads til Mette." in shown(app)
        assert not tells(app, "Mod")
        await pilot.press("ctrl+d", "ctrl+d")
        assert desk_of(app).talk.keywords_shown
        assert "· Mod" in shown(app)


async def test_one_keyword_too_many_is_refused_until_another_is_put_back(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with(), "keywords") as (app, pilot):
        await pilot.press("enter", "space", "right", "space", "right", "space")
        assert own_picks(desk_of(app).talk, "p1") == ("Mod", "Roller")
        assert "Mette har valgt 2. Vælg ét fra for at bytte." in shown(app)
        await pilot.press("left", "space", "right", "space")
        assert own_picks(desk_of(app).talk, "p1") == ("Mod", "Feedback")


async def test_after_the_reveal_they_change_openly(tmp_path: Path) -> None:
    async with at_table(tmp_path, revealed(both_have_picked()), "keywords") as (app, pilot):
        assert "I valgte hver jeres: det giver 4 stikord" in shown(app)
        await pilot.press("f7", "space")
        assert desk_of(app).talk.keywords_of("p1") == ("Roller",)
        assert "Vælg 1 til" in shown(app)


async def test_by_mouse_a_name_turns_the_turn_and_the_one_button_lifts_the_curtain(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with(), "keywords", (64, 20)) as (app, pilot):
        await pilot.click("PeopleLine", offset=(14, 0))
        assert "Giv plads til Jonas." in shown(app)
        await pilot.click("#lift")
        await pilot.click("KeywordGrid", offset=(2, 0))
        assert own_picks(desk_of(app).talk, "p2") == ("Mod",)
        assert own_picks(desk_of(app).talk, "p1") == ()
        await pilot.click("#person")
        await pilot.click("#show")
        assert "· Mod" in shown(app)


async def test_nobody_sees_where_the_one_before_them_stood(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with(), "keywords") as (app, pilot):
        await pilot.press("enter", "end", "space", "f7", "enter", "space")
        assert own_picks(desk_of(app).talk, "p2") == ("Mod",)


def group_of(size: int) -> Talk:
    people = tuple(
        Participant(id=f"p{n}", role="medarbejdere" if n > 1 else "leder", name=f"Person {n}") for n in range(1, size)
    )
    nameless = Participant(id=f"p{size}", role="medarbejdere")
    return talk_with().altered(kind="GRUS", participants=(*people, nameless))


@pytest.mark.parametrize("size", [(64, 20), (120, 40)])
async def test_twelve_people_see_word_by_word_how_many_picked_it_and_who_has_a_name(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    talk = group_of(12)
    for n in range(1, 13):
        talk = talk.with_keywords(f"p{n}", ("Mod", "Økonomi" if n < 3 else "Møder"))
    async with at_table(tmp_path, talk.with_keywords("p1", ("Mod", "Roller")), "keywords", size) as (app, pilot):
        assert "I har alle valgt." in shown(app)
        assert "Økonomi" not in shown(app)
        await pilot.press("ctrl+d")
        screen = " ".join(shown(app).split())
        assert "★ Mod alle 12" in screen
        assert "★ Møder 10 Person 3" in screen
        await pilot.press("end")
        screen = " ".join(shown(app).split())
        assert "Det valgte én af jer · Roller Person 1 · Økonomi Person 2" in screen


async def test_a_group_is_told_who_is_to_be_given_room(tmp_path: Path) -> None:
    async with at_table(tmp_path, group_of(7), "keywords") as (app, _):
        assert "Giv plads til Person 1. I andre ser væk." in shown(app)


async def test_thirty_three_keywords_can_all_be_reached_on_a_small_screen(tmp_path: Path) -> None:
    words = [f"Stikord nummer {n:02}" for n in range(33)]
    async with at_table(tmp_path, talk_with(keywords={"pick": 3, "words": words}), "keywords", (60, 20)) as (
        app,
        pilot,
    ):
        await pilot.press("enter")
        assert words[-1] not in shown(app)
        await pilot.press("end", "space")
        assert f"[✓] {words[-1]}" in shown(app)


async def test_next_goes_on_also_when_they_have_not_picked(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with(), "keywords") as (app, pilot):
        await pilot.press("ctrl+n")
        assert desk_of(app).position.step == "q-hverdag"


async def test_a_closed_talk_tells_no_keywords_that_were_never_shown(tmp_path: Path) -> None:
    talk = both_have_picked().closed(datetime(2026, 3, 9, 11, tzinfo=UTC))
    async with at_table(tmp_path, talk, "keywords", (100, 30)) as (app, pilot):
        for key in ("f7", "enter", "ctrl+d", "enter"):
            await pilot.press(key)
            assert not any(word in shown(app) for word in (*METTES, *JONAS))
        assert "I har ikke vist hinanden jeres stikord." in shown(app)
        assert not desk_of(app).talk.keywords_shown


async def test_keywords_shared_in_a_preparation_are_there_already_and_stay_behind_the_curtain(tmp_path: Path) -> None:
    talk = talk_with()
    (tmp_path / "talks").mkdir()
    file = new_talk_path(tmp_path / "talks", talk)
    save_talk(file, talk.with_passed("opening"), Position(step="keywords"), datetime(2026, 3, 9, 9, tzinfo=UTC))
    prepared = Preparation(talk=talk.id, participant="p2", keywords=JONAS)
    save_preparation(file, prepared.with_shared(KEYWORDS), Position())
    unshared = Preparation(talk=talk.id, participant="p1", keywords=METTES)
    save_preparation(file, unshared, Position())
    app = MusApp(find_locations(str(tmp_path), {}), clock=lambda: datetime(2026, 3, 9, 10, tzinfo=UTC))
    async with running(app, (80, 24)) as pilot:
        app.doors.open(file)
        await at_rest(pilot)
        assert "Mette 0/2   Jonas ✓" in shown(app)
        assert not any(word in shown(app) for word in JONAS)
        assert own_picks(desk_of(app).talk, "p2") == JONAS
        assert own_picks(desk_of(app).talk, "p1") == ()
        await pilot.press("ctrl+d", "ctrl+d")
        assert "· Møder" in shown(app)


async def test_keywords_and_names_in_brackets_are_shown_as_they_were_written(tmp_path: Path) -> None:
    talk = talk_with(keywords={"pick": 1, "words": [HOSTILE, "Mod"]})
    people = tuple(person.altered(name=f"[/]{n} [b") for n, person in enumerate(talk.participants))
    async with at_table(tmp_path, talk.altered(participants=people), "keywords", (100, 30)) as (app, pilot):
        assert "Giv plads til [/]0. [/]1 ser væk." in shown(app)
        await pilot.press("enter")
        assert f"[ ] {HOSTILE}" in shown(app)
        assert "[/]0, vælg 1 stikord" in shown(app)
        await pilot.press("space", "f7", "enter", "space", "f7", "enter")
        assert shown(app).count(f"★ {HOSTILE}") == 1


async def test_a_keyword_is_found_by_a_few_letters_and_enter_picks_it_and_never_puts_it_back(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with(), "keywords", (64, 20)) as (app, pilot):
        await pilot.press("enter", *"ØK")
        assert "[ ] Økonomi" in shown(app) and "Roller" not in shown(app)
        await pilot.press("enter")
        assert own_picks(desk_of(app).talk, "p1") == ("Økonomi",)
        assert "Roller" in shown(app)
        await pilot.press("slash", *"øk", "enter", "enter")
        assert own_picks(desk_of(app).talk, "p1") == ("Økonomi",)
        await pilot.press("slash", *"m", "down", "enter")
        assert set(own_picks(desk_of(app).talk, "p1")) == {"Økonomi", "Møder"}


async def test_what_one_looks_for_is_not_there_when_the_other_has_the_turn(tmp_path: Path) -> None:
    async with at_table(tmp_path, talk_with(), "keywords", (64, 20)) as (app, pilot):
        await pilot.press("enter", *"rol")
        assert "rol" in shown(app)
        await pilot.press("f7")
        assert "rol" not in everywhere(app)
        await pilot.press("enter")
        assert "rol" not in everywhere(app)
        assert all(word in shown(app) for word in ("Mod", "Roller", "Økonomi"))


async def test_who_picks_the_last_keyword_shows_it_with_one_key(tmp_path: Path) -> None:
    talk = talk_with().with_keywords("p1", METTES).with_keywords("p2", JONAS[:1])
    async with at_table(tmp_path, talk, "keywords", (64, 20)) as (app, pilot):
        await pilot.press("enter", "ctrl+d")
        assert not desk_of(app).talk.keywords_shown
        await pilot.press("f7", "enter", *"øko", "enter")
        assert "Vis hinanden" in shown(app)
        await pilot.press("ctrl+d")
        assert desk_of(app).talk.keywords_shown
        assert all(tells(app, word) for word in (*METTES, *JONAS))


async def test_who_is_taken_out_behind_the_curtain_leaves_no_turn(tmp_path: Path) -> None:
    people = [Participant(id=f"p{n}", role="medarbejdere", name=f"Navn {n}") for n in (2, 3)]
    group = talk_with().altered(kind="GRUS", participants=(sample_talk().participants[0], *people))
    async with at_table(tmp_path, group, "keywords", (64, 20)) as (app, pilot):
        await pilot.press("f7", "f7")
        assert "Navn 3" in shown(app)
        desk_of(app).put(without_member(desk_of(app).talk, "p3"))
        await pilot.press("f1", "escape")
        assert "Navn 3" not in shown(app)
