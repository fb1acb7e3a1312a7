"""Earlier talks in the set-up: whose are offered first, what is asked about, and what lies in the new file."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Button, Input, OptionList

from mus_tui.model.rules.crossing import with_release
from mus_tui.model.talk import Talk
from mus_tui.model.values.listing import TalkHead
from mus_tui.model.values.plan import Action, Agreement
from mus_tui.storage.disk import sealing
from mus_tui.storage.talk.locking import lock_talk
from mus_tui.tui.app import MusApp
from mus_tui.tui.earlier.crossing import CrossingScreen
from mus_tui.tui.earlier.picker import EarlierPicker
from mus_tui.tui.setup.people_fields import PeopleFields
from mus_tui.tui.start.find_talk import _Known, _Read
from tests.model.earlier_talks import ALL, CLOSED_AT, a_talk, held, words_within
from tests.quick_keys import quick_keys  # noqa: F401 - a fixture
from tests.tui.at_table import NOW, on_screen, running, until, until_gone, until_said
from tests.tui.first_screen import keep
from tests.tui.rest import at_rest
from tests.tui.setup.test_setup import with_sample

SIZE = (100, 40)


def without_edges(app: MusApp) -> str:
    """Return the screen as plain text, where the words of a button may go over two lines."""
    return " ".join(re.sub("[▏▕┃]", "", on_screen(app)).split())


def three_talks(home: Path, released: bool = False) -> list[Talk]:
    """Keep three individual talks of last year with the same leader; each says its own words."""
    talks = []
    for number, name in enumerate(("Jonas Holm", "Bo Ravn", "Carla Lund"), 1):
        talk = held(f"old{number}{number}{number}", "Mette Friis", name)
        row = talk.agreement("a1").altered(goal=f"Kursuskvast til {name.split()[0]}", disagreement="Uenigkvast")
        talk = talk.altered(agreements=(row, *talk.agreements[1:]))
        talks.append(with_release(talk, "a1", True) if released else talk)
        keep(home, talks[-1])
    return talks


async def set_up(pilot: Pilot[None], app: MusApp, *names: str) -> None:
    """Go to the set-up and fill in who else takes part."""
    await pilot.press("n")
    fields = app.screen.query_one(PeopleFields).fields
    fields[-1].value = ", ".join(names)
    await at_rest(pilot)


async def open_picker(pilot: Pilot[None], app: MusApp, button: str = "#previous") -> None:
    app.screen.query_one(button, Button).press()
    await at_rest(pilot)
    await app.workers.wait_for_complete()
    await at_rest(pilot)
    assert isinstance(app.screen, EarlierPicker)


async def choose(pilot: Pilot[None], app: MusApp, words: str) -> None:
    """Write words in the list of talks and take the first that fits."""
    app.screen.query_one(Input).value = words
    await at_rest(pilot)
    await pilot.press("enter")
    await at_rest(pilot)


def stored(home: Path, app: MusApp) -> str:
    """Return the words of the new talk's file."""
    assert app.table.saving is not None
    app.table.saving.save_at_once()
    return app.table.saving.path.read_text("utf-8")


async def test_the_talk_of_the_same_people_is_named_and_offered_first_and_the_others_on_asking(tmp_path: Path) -> None:
    three_talks(tmp_path)
    app = with_sample(tmp_path)
    async with running(app, SIZE) as pilot:
        await set_up(pilot, app, "  bo   RAVN ")
        assert "ingen · med de samme: 10. marts 2025 · MUS · vælg …" in without_edges(app)
        await open_picker(pilot, app)
        said = on_screen(app)
        assert "Bo Ravn" in said
        assert "Jonas" not in said
        await pilot.press("down", "enter")
        await until_said(pilot, "Jonas", "Carla")
        await pilot.press("escape")
        await pilot.press("ctrl+n")
        await until_said(pilot, "F7 Der ligger en samtale med de samme")
        assert words_within(stored(tmp_path, app)) == set()


async def test_nobodys_talk_is_named_where_the_names_differ(tmp_path: Path) -> None:
    three_talks(tmp_path)
    app = with_sample(tmp_path)
    async with running(app, SIZE) as pilot:
        await set_up(pilot, app, "Dina Krog")
        assert "med de samme" not in on_screen(app)


async def test_anothers_talk_gives_nothing_to_somebody_else_and_says_why(tmp_path: Path) -> None:
    three_talks(tmp_path)
    app = with_sample(tmp_path)
    async with running(app, SIZE) as pilot:
        await set_up(pilot, app, "Bo Ravn")
        await open_picker(pilot, app)
        await choose(pilot, app, "Jonas")
        await until_said(pilot, "Jonas er ikke med her", "intet frigivet")
        assert not ALL & words_within(on_screen(app))
        await pilot.press("escape", "ctrl+n")
        await until_gone(pilot, "Ny samtale")
        assert words_within(stored(tmp_path, app)) == set()


async def test_a_group_begins_from_three_talks_with_what_was_ticked_and_not_a_word_more(tmp_path: Path) -> None:
    three_talks(tmp_path, released=True)
    app = with_sample(tmp_path, "GRUS")
    async with running(app, SIZE) as pilot:
        await set_up(pilot, app, "Jonas Holm", "Bo Ravn", "Carla Lund")
        for n, name in enumerate(("Jonas", "Bo", "Carla")):
            await open_picker(pilot, app, f"#previous-{n}" if n else "#previous")
            await choose(pilot, app, name)
            assert isinstance(app.screen, CrossingScreen)
            await until_said(pilot, f"Mette og {name}", "Kun det, I sætter kryds ved, går med")
            assert "Sygekvast" not in on_screen(app)
            if name != "Carla":
                # Ticked with the space bar, and Enter on to the button, which takes it.
                await pilot.press("space", "enter", "enter")
            else:
                app.screen.query_one("#take", Button).press()
            await at_rest(pilot)
        assert "1 aftale går med" in without_edges(app)
        await pilot.press("ctrl+n")
        await until_gone(pilot, "Ny samtale")
        text = stored(tmp_path, app)
        assert words_within(text) == {"Kursuskvast", "Fremgangskvast"}
        assert "Kursuskvast til Bo" in text
        assert "Carla" not in text.partition('"previous"')[2]
        app.doors.go("follow-up")
        await until_said(
            pilot,
            "MUS 10. marts 2025 · Mette Friis og Jonas Holm",
            "0 af 2 fulgt op",
            "Mette og Jonas · MUS 1",
            "Mette og Bo · MUS 1",
        )
        assert not {"Sygekvast", "Referatkvast", "Sidsteordkvast"} & words_within(on_screen(app))


async def test_in_a_group_what_nobody_released_cannot_be_ticked_and_all_that_goes_is_shown(tmp_path: Path) -> None:
    talk = with_release(held("old111", "Mette Friis", "Jonas Holm"), "a1", True)
    row = talk.agreement("a1").altered(responsible="begge", actions=(Action(what="Tilmeldingskvist"),))
    talk = talk.altered(agreements=(row, *talk.agreements[1:])).with_agreement(Agreement(id="a4", goal="Ufrigivet"))
    keep(tmp_path, with_release(talk, "a1", True))
    app = with_sample(tmp_path, "GRUS")
    async with running(app, SIZE) as pilot:
        await set_up(pilot, app, "Jonas Holm", "Pia Ryberg")
        await open_picker(pilot, app)
        await choose(pilot, app, "Jonas")
        await until_said(
            pilot, "Her sidder også Pia", "Kursuskvast", "Tilmeldingskvist", "Mette Friis, Jonas Holm", "Fremgangskvast"
        )
        assert "Ufrigivet" not in on_screen(app)
        assert "Uenigkvast" not in on_screen(app)
        await pilot.press("enter")
        app.screen.query_one("#take", Button).press()
        await at_rest(pilot)
        await pilot.press("ctrl+n")
        await until_gone(pilot, "Ny samtale")
        text = stored(tmp_path, app)
        assert words_within(text) == {"Kursuskvast", "Fremgangskvast"}
        assert "Ufrigivet" not in text
        assert "begge" not in text.partition('"previous"')[2]


async def test_where_others_come_to_sit_here_after_the_choice_it_is_asked_about_anew(tmp_path: Path) -> None:
    three_talks(tmp_path)
    app = with_sample(tmp_path)
    async with running(app, SIZE) as pilot:
        await set_up(pilot, app, "Jonas Holm")
        await open_picker(pilot, app)
        await pilot.press("enter")
        await at_rest(pilot)
        app.screen.query_one(PeopleFields).fields[-1].value = "Bo Ravn"
        await pilot.press("ctrl+n")
        await until_said(pilot, "Jonas er ikke med her")
        await pilot.press("escape")
        assert "Ny samtale" in on_screen(app)


PHRASE = "fire grønne heste"


@pytest.mark.usefixtures("quick_keys")
async def test_a_locked_talk_is_offered_by_date_and_kind_and_opened_before_anything_is_taken(
    tmp_path: Path,
) -> None:
    file = keep(tmp_path, held("old111", "Mette Friis", "Jonas Holm"))
    lock_talk(file, PHRASE)
    sealing.forget_everything()
    app = with_sample(tmp_path)
    async with running(app, SIZE) as pilot:
        await set_up(pilot, app, "Jonas Holm")
        assert "med de samme" not in on_screen(app)
        await open_picker(pilot, app)
        assert "10. mar. 2025" in on_screen(app)
        await pilot.press("enter")
        await at_rest(pilot)
        app.screen.query_one(Input).value = PHRASE
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await at_rest(pilot)
        await pilot.press("ctrl+n")
        await until_said(pilot, "taget med fra en låst: planen")
        assert app.table.talk is not None
        assert app.table.talk.desk.talk.previous[0].people == ("Mette Friis", "Jonas Holm")


@pytest.mark.usefixtures("quick_keys")
async def test_a_set_up_left_half_done_after_a_locked_talk_asks_for_its_passphrase_and_then_for_its_own_lock(
    tmp_path: Path,
) -> None:
    file = keep(tmp_path, held("old111", "Mette Friis", "Jonas Holm"))
    lock_talk(file, PHRASE)
    sealing.forget_everything()
    app = with_sample(tmp_path)
    async with running(app, SIZE) as pilot:
        await set_up(pilot, app, "Jonas Holm")
        await open_picker(pilot, app)
        await pilot.press("enter")
        await at_rest(pilot)
        app.screen.query_one(Input).value = PHRASE
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await at_rest(pilot)
        await pilot.press("escape")
        await at_rest(pilot)
        await pilot.press("n")
        await until_said(pilot, "Ny samtale")
        await pilot.press("ctrl+n")
        await until_said(pilot, "En låst MUS")
        assert app.table.lies is None
        app.screen.query_one(Input).value = PHRASE
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await until_said(pilot, "Lås samtalen", "taget med fra en låst: planen")


async def test_a_name_and_enter_take_the_talk_of_the_same_people_and_not_the_groups_of_today(tmp_path: Path) -> None:
    three_talks(tmp_path)
    keep(tmp_path, a_talk("gruppe", "Mette Friis", "Jonas Holm", "Bo Ravn").closed(CLOSED_AT))
    app = with_sample(tmp_path)
    async with running(app, SIZE) as pilot:
        await set_up(pilot, app, "Bo Ravn")
        await open_picker(pilot, app)
        app.screen.query_one(Input).value = "ravn"
        await until_said(pilot, "2 samtaler")
        rows = app.screen.query_one(OptionList)
        assert "GRUS" in str(rows.get_option_at_index(rows.option_count - 1).prompt)
        await pilot.press("enter")
        await until_said(pilot, "10. marts 2025")
        assert not isinstance(app.screen, CrossingScreen)


async def test_of_the_same_people_the_one_that_was_held_comes_before_one_of_today_or_to_come(tmp_path: Path) -> None:
    three_talks(tmp_path)
    for talk_id, day in (("idag", NOW.date()), ("naeste", date(2027, 3, 1))):
        keep(tmp_path, a_talk(talk_id, "Mette Friis", "Bo Ravn", held=day).closed(CLOSED_AT))
    app = with_sample(tmp_path)
    async with running(app, SIZE) as pilot:
        await set_up(pilot, app, "Bo Ravn")
        await open_picker(pilot, app)
        await choose(pilot, app, "ravn")
        await until_said(pilot, "10. marts 2025")


async def test_enter_while_the_talks_are_still_read_takes_nothing_before_it_is_known_what_is_meant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = held("old999", "Mette Friis", "Bo Ravn")
    file = keep(tmp_path, before)
    app = with_sample(tmp_path)
    taken: list[Path] = []
    people = ("Mette Friis", "Bo Ravn", "Ida Bro")
    group = [_Known("ravn", TalkHead(Path("g"), "g", "2026-11-01", "Mosekøb", "GRUS", people, "closed", 1))] * 60
    own = _Known("ravn", TalkHead(file, before.id, "2025-03-10", "Mosekøb", "MUS", people[:2], "closed", 1))

    def attempt(head: TalkHead | None) -> str:
        taken.extend([head.file] if head else [])
        return ""

    monkeypatch.setattr(type(app.shelf), "search", lambda *_: iter(()))
    async with running(app, SIZE) as pilot:
        app.push_screen(EarlierPicker(app.shelf, a_talk("ny", "Mette Friis", "Bo Ravn", held=NOW.date()), attempt))
        await until(pilot, lambda: isinstance(app.screen, EarlierPicker))
        await app.workers.wait_for_complete()
        app.screen.query_one(Input).value = "ravn"
        app.screen.post_message(_Read(group, last=False))
        await until_said(pilot, "Ida Bro")
        await pilot.press("enter")
        assert taken == []
        app.screen.post_message(_Read([own], last=True))
        await until(pilot, lambda: taken == [file])


async def test_a_talk_that_is_chosen_already_is_not_offered_once_more(tmp_path: Path) -> None:
    three_talks(tmp_path, released=True)
    app = with_sample(tmp_path, "GRUS")
    async with running(app, SIZE) as pilot:
        await set_up(pilot, app, "Jonas Holm", "Bo Ravn")
        await open_picker(pilot, app)
        await choose(pilot, app, "Jonas")
        await pilot.press("enter")
        app.screen.query_one("#take", Button).press()
        await at_rest(pilot)
        await open_picker(pilot, app, "#previous-1")
        app.screen.query_one(Input).value = "holm"
        await until_said(pilot, "Ingen")
        app.screen.query_one(Input).value = "mette"
        await until_said(pilot, "2 samtaler")
        await pilot.press("escape")
        await open_picker(pilot, app, "#previous")
        app.screen.query_one(Input).value = "holm"
        await until_said(pilot, "1 samtale")
