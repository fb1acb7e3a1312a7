"""The first screen: what a person meets, and how they get on from there."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from textual import events
from textual.widgets import Button, Input, OptionList, Static

from mus_tui.model.values.listing import TalkHead
from mus_tui.storage.locations import shipped_templates
from mus_tui.storage.settings import Settings, save_settings
from mus_tui.tui.setup.people_fields import PeopleFields
from mus_tui.tui.setup.setup import SetupScreen
from mus_tui.tui.start.find_talk import FindTalkScreen
from mus_tui.tui.start.page import Page
from mus_tui.tui.start.start import StartScreen
from mus_tui.tui.start.start_list import StartList
from mus_tui.tui.start.templates import TemplatesScreen
from mus_tui.tui.talk.opening import OpeningScreen
from tests.sample import sample_talk
from tests.tui.at_table import NOW, running, until, until_said
from tests.tui.first_screen import app_in, click_row, keep, rows_of, start_of, words_of, write
from tests.tui.rest import at_rest


def in_progress(home: Path) -> Path:
    """Keep a talk that was left open."""
    file = keep(home, sample_talk())
    save_settings(home / "settings.json", Settings(last_talk=str(file)))
    return file


async def test_a_first_time_user_reaches_the_opening_by_keyboard_alone(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        assert "Velkommen" in words_of(app, "#head")
        await pilot.press("enter", "enter")
        await write(pilot, "Mette Friis")
        await pilot.press("enter")
        await write(pilot, "JH")
        await pilot.press("ctrl+n")
        assert isinstance(app.screen, OpeningScreen)
        assert app.table.talk is not None
        assert [person.name for person in app.table.talk.desk.talk.participants] == ["Mette Friis", "JH"]


async def test_high_contrast_is_one_line_until_a_look_was_chosen_or_there_is_a_talk(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with running(app, (60, 20)) as pilot:
        assert "Vælg høj kontrast" in rows_of(app)
        await click_row(pilot, "contrast")
        await at_rest(pilot)
        assert [str(each.prompt).split()[-2:] for each in app.screen.query_one(OptionList).options] == [
            ["høj", "kontrast"],
            ["høj", "kontrast"],
        ]
        await pilot.press("enter")
        await at_rest(pilot)
        assert app.theme == "mus-contrast-light"
        assert "Vælg høj kontrast" not in rows_of(app)
    keep(tmp_path / "other", sample_talk())
    app = app_in(tmp_path / "other")
    async with running(app):
        assert "Vælg høj kontrast" not in rows_of(app)


@pytest.mark.parametrize("size", [(120, 40), (60, 20)])
async def test_a_first_time_user_reaches_the_opening_by_mouse_alone(tmp_path: Path, size: tuple[int, int]) -> None:
    app = app_in(tmp_path)
    async with running(app, size) as pilot:
        await click_row(pilot, "new")
        app.screen.query_one("#begin").scroll_visible(animate=False)
        await at_rest(pilot)
        await pilot.click("#begin")
        assert isinstance(app.screen, OpeningScreen)


async def test_enter_goes_on_with_the_talk_in_progress(tmp_path: Path) -> None:
    in_progress(tmp_path)
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        assert "Mosekøb · MUS · Mette Friis og Jonas Holm" in rows_of(app)
        assert "Seneste" not in rows_of(app)
        await pilot.press("enter")
        assert app.table.talk is not None
        assert app.table.talk.desk.talk == sample_talk()


async def test_the_arrows_and_tab_reach_every_row_and_enter_opens_a_talk(tmp_path: Path) -> None:
    keep(tmp_path, sample_talk(), "2026-01-05")
    older = keep(tmp_path, sample_talk(), "2025-01-06")
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        assert start_of(app).query_one(StartList).here == "new"
        await pilot.press("down", "down", "tab", "tab", "tab", "up", "end", "enter")
        assert app.table.saving is not None
        assert app.table.saving.path == older


@pytest.mark.parametrize(("height", "shown"), [(20, 8), (24, 12)])
async def test_only_as_many_talks_are_read_as_there_is_room_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, height: int, shown: int
) -> None:
    for month in range(1, 13):
        keep(tmp_path, sample_talk(), f"2025-{month:02}-03")
        keep(tmp_path, sample_talk(), f"2024-{month:02}-03")
    app = app_in(tmp_path)
    asked: list[int] = []
    newest = app.shelf.newest

    def counted(count: int) -> object:
        asked.append(count)
        return newest(count)

    monkeypatch.setattr(app.shelf, "newest", counted)
    async with running(app, (60, height)) as pilot:
        await at_rest(pilot)
        assert max(asked) == shown
        menu = start_of(app).query_one(StartList)
        assert len(rows_of(app).split("\n")) <= menu.size.height
        assert rows_of(app).count(" · MUS") == shown


async def test_what_was_begun_stands_before_what_is_closed_or_declined_however_old_and_whatever_was_opened_since(
    tmp_path: Path,
) -> None:
    for month in range(1, 13):
        keep(tmp_path, sample_talk().closed(NOW), f"2026-{month:02}-03")
    keep(tmp_path, sample_talk().altered(standing="declined"), "2026-12-24")
    keep(tmp_path, sample_talk(), "2026-02-01")
    keep(tmp_path, sample_talk(), "2024-03-14")
    app = app_in(tmp_path)
    async with running(app, (64, 20)) as pilot:
        await until(pilot, lambda: "14. mar. 2024" in rows_of(app))
        _, listed = rows_of(app).split("Seneste samtaler")
        first, second, third, *_ = listed.strip().split("\n")
        assert ("1. feb. 2026" in first, "14. mar. 2024" in second) == (True, True)
        assert "24. dec. 2026" in third


async def test_a_damaged_talk_says_so_in_place(tmp_path: Path) -> None:
    file = keep(tmp_path, sample_talk())
    file.write_bytes(file.read_bytes().replace("Hvordan går samarbejdet".encode(), "Hvordan går samarbejder".encode()))
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        await pilot.press("end", "enter")
        assert isinstance(app.screen, StartScreen)
        assert "ændret eller beskadiget" in words_of(app, "#trouble")
        await pilot.press("f", "escape")
        assert not app.screen.query_one("#trouble").display


async def test_the_list_is_fresh_when_they_come_back_from_a_talk(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        await pilot.press("n", "ctrl+n")
        app.doors.leave()
        await at_rest(pilot)
        assert "Fortsæt" in rows_of(app)
        assert "Velkommen" not in words_of(app, "#head")
        assert start_of(app).query_one(StartList).here.startswith("talk ")


async def test_names_are_shown_as_they_were_written(tmp_path: Path) -> None:
    talk = sample_talk()
    first = talk.participants[0].altered(name="[/b][@click=app.quit]Mette")
    keep(tmp_path, talk.altered(participants=(first, talk.participants[1])))
    app = app_in(tmp_path)
    async with running(app, (120, 40)):
        assert "[/b][@click=app.quit]Mette og Jonas Holm" in rows_of(app)


def test_the_first_screen_is_there_before_pydantic_and_yaml(tmp_path: Path) -> None:
    in_progress(tmp_path)
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from mus_tui.storage.locations import find_locations\n"
        "from mus_tui.tui.app import MusApp\n"
        "def ready(app):\n"
        "    Path(sys.argv[2]).write_text(' '.join(sys.modules))\n"
        "    app.exit()\n"
        "MusApp.on_ready = ready\n"
        "MusApp(find_locations(sys.argv[1], {})).run(headless=True)\n"
    )
    told = tmp_path / "loaded.txt"
    subprocess.run([sys.executable, "-c", code, str(tmp_path), str(told)], check=True, capture_output=True, timeout=180)
    loaded = set(told.read_text(encoding="utf-8").split())
    assert "mus_tui.tui.start.start" in loaded
    assert loaded.isdisjoint({"pydantic", "yaml", "mus_tui.model.talk", "mus_tui.tui.setup.setup"})


# Finding


async def test_words_find_a_talk_and_enter_opens_it(tmp_path: Path) -> None:
    keep(tmp_path, sample_talk(), "2026-01-05")
    wanted = keep(tmp_path, sample_talk(), "2024-02-06")
    keep(tmp_path, sample_talk(), "2025-01-06")
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        await pilot.press("f", "j", "o", "n", "a", "s")
        await app.workers.wait_for_complete()
        await at_rest(pilot)
        assert isinstance(app.screen, FindTalkScreen)
        assert app.screen.query_one(Input).value == "jonas"
        assert words_of(app, "#status").startswith("3 samtaler")
        await write(pilot, " februar")
        assert words_of(app, "#status").startswith("1 samtale.")
        await pilot.press("enter")
        assert app.table.saving is not None
        assert app.table.saving.path == wanted


async def test_what_stands_in_a_row_finds_it(tmp_path: Path) -> None:
    keep(tmp_path, sample_talk().altered(id="abcd2345", held=date(2025, 12, 1)).closed(NOW))
    keep(tmp_path, sample_talk().altered(id="abcd2346", held=date(2025, 12, 11)))
    async with running(app_in(tmp_path), (100, 30)) as pilot:
        await pilot.press("f")
        await until_said(pilot, "1. dec. 2025", "11. dec. 2025")
        for words, n in (("1. dec. 2025", 2), ("dec. 2025", 2), ("1/12", 1), ("11/12", 1), ("lukket", 1), ("feb.", 0)):
            pilot.app.screen.query_one(Input).value = words
            await at_rest(pilot)
            assert pilot.app.screen.query_one(OptionList).option_count == n, words


async def test_a_search_that_finds_nothing_says_so(tmp_path: Path) -> None:
    keep(tmp_path, sample_talk())
    app = app_in(tmp_path)
    async with running(app, (60, 20)) as pilot:
        await pilot.press("f")
        await write(pilot, "ingen hedder det")
        await app.workers.wait_for_complete()
        await at_rest(pilot)
        assert words_of(app, "#status") == "Ingen samtaler med de ord."
        await pilot.press("enter", "escape")
        assert isinstance(app.screen, StartScreen)


# Opening a file


async def open_path(home: Path, words: str) -> tuple[str, Path | None]:
    """Write a path in the dialog; return what it answers, and the file that is then on the table."""
    app = app_in(home)
    async with running(app, (80, 24)) as pilot:
        await pilot.press("o")
        app.screen.query_one(Input).value = words
        await pilot.press("enter")
        return "" if app.table.saving else words_of(app, "#status"), app.table.saving.path if app.table.saving else None


@pytest.mark.parametrize("around", ["{}", '"{}"', "'{}'", "  {} "])
async def test_a_path_opens_a_talk_with_quotes_or_without(tmp_path: Path, around: str) -> None:
    file = keep(tmp_path, sample_talk()).rename(tmp_path / "min samtale.json")
    assert (await open_path(tmp_path / "home", around.format(file)))[1] == file


async def test_a_tilde_is_the_home_of_the_user(tmp_path: Path, hermetic: Path) -> None:
    file = keep(tmp_path, sample_talk()).rename(hermetic / "samtale.json")
    assert (await open_path(tmp_path, "~/samtale.json"))[1] == file


@pytest.mark.skipif(os.name != "posix", reason="a backslash is a folder's mark there")
async def test_a_file_dragged_into_the_window_opens(tmp_path: Path) -> None:
    file = keep(tmp_path, sample_talk()).rename(tmp_path / "min samtale.json")
    assert (await open_path(tmp_path, str(file).replace(" ", "\\ ")))[1] == file


async def test_a_path_without_a_talk_is_answered_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "noter.json").write_text("[]", encoding="utf-8")
    assert "Filen findes ikke" in (await open_path(tmp_path, str(tmp_path / "væk.json")))[0]
    assert "ikke en samtale" in (await open_path(tmp_path, str(tmp_path / "noter.json")))[0]


async def test_a_folder_shows_its_talks_to_choose_from(tmp_path: Path) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()
    keep(tmp_path, sample_talk(), "2025-01-06").rename(stick / "a.json")
    newer = keep(tmp_path, sample_talk(), "2026-01-06").rename(stick / "b.json")
    (stick / "andet.json").write_text("{}", encoding="utf-8")
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        await pilot.press("o")
        app.screen.query_one(Input).value = str(stick)
        await pilot.press("enter")
        assert app.screen.query_one(OptionList).option_count == 2
        await pilot.press("enter")
        assert app.table.saving is not None
        assert app.table.saving.path == newer


async def test_a_folder_of_data_shows_the_talks_that_lie_one_folder_further_in(tmp_path: Path) -> None:
    stick = tmp_path / "usb"
    (stick / "talks").mkdir(parents=True)
    (stick / "settings.json").write_text("{}", encoding="utf-8")
    there = keep(tmp_path, sample_talk(), "2026-01-06").rename(stick / "talks" / "b.json")
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        await pilot.press("o")
        app.screen.query_one(Input).value = str(stick)
        await pilot.press("enter")
        assert app.screen.query_one(OptionList).option_count == 1
        await pilot.press("enter")
        assert app.table.saving is not None
        assert app.table.saving.path == there


# Reading templates


async def test_a_template_is_read_and_then_used(tmp_path: Path) -> None:
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        await pilot.press("s", "down")
        page = app.screen.query_one(Page)
        before = page.scroll_y
        await pilot.press("space")
        assert page.scroll_y > before
        await pilot.press("ctrl+n")
        assert isinstance(app.screen, SetupScreen)
        assert len(app.screen.query_one(PeopleFields).people) == 2
        assert words_of(app, "#template-title") == app.shelf.template(app.shelf.templates()[1].id).title


@pytest.mark.parametrize("size", [(64, 20), (120, 40)])
async def test_a_template_is_found_by_a_few_letters_of_its_name(tmp_path: Path, size: tuple[int, int]) -> None:
    app = app_in(tmp_path)
    async with running(app, size) as pilot:
        await pilot.press("s")
        await until_said(pilot, "Albertslund", "Herlev")
        await pilot.press("slash", *"KØBEN")
        await until_said(pilot, "/ ▌KØBEN")
        assert app.screen.query_one(OptionList).option_count == 1
        assert app.screen.query_one(Page).text.startswith(app.shelf.template("kk_buf").title)
        await pilot.press(*"x")
        await until_said(pilot, "Ingen skabelon har de ord.")
        await pilot.press("ctrl+n")
        assert isinstance(app.screen, TemplatesScreen)
        await pilot.press("backspace", "enter")
        assert app.focused is app.screen.query_one(Page)
        await pilot.press("ctrl+n")
        await until_said(pilot, "● København BUF")


async def test_a_template_with_faults_shows_what_to_put_right(tmp_path: Path) -> None:
    own = tmp_path / "templates"
    own.mkdir()
    (own / "vores.yaml").write_text("format: 1\nid: [/b]\n", encoding="utf-8")
    herlev = (shipped_templates() / "herlev.yaml").read_text("utf-8")
    (own / "a.yaml").write_text(herlev, "utf-8")
    (own / "b.yaml").write_text(herlev.replace("id: herlev", "id: herlev-kort", 1), "utf-8")
    (own / "c.yaml.txt").write_text(herlev, "utf-8")
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        await pilot.press("s", "end")
        assert isinstance(app.screen, TemplatesScreen)
        listed = [str(each.prompt) for each in app.screen.query_one(OptionList).options]
        assert listed[:2] == ["Herlev · herlev (jeres egen)", "Herlev · herlev-kort"]
        assert listed[-2:] == ["vores.yaml (har fejl)", "c.yaml.txt (har fejl)"]
        await pilot.press("up")
        assert "vores.yaml:2:" in app.screen.query_one(Page).text
        assert app.screen.query_one("#use", Button).disabled


async def test_who_has_talks_is_not_welcomed_as_somebody_new_where_there_is_no_room_for_one(tmp_path: Path) -> None:
    keep(tmp_path, sample_talk())
    app = app_in(tmp_path)
    async with running(app, (100, 8)) as pilot:
        await at_rest(pilot)
        start = start_of(app)
        assert "Velkommen" not in str(start.query_one("#head", Static).content)
        await pilot.resize_terminal(100, 30)
        await until_said(pilot, "Seneste samtaler")


async def test_enter_before_the_talks_are_read_takes_the_first_that_fits_as_soon_as_it_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(tmp_path, sample_talk())
    app = app_in(tmp_path)
    async with running(app, (80, 24)) as pilot:
        pressed, search, choose = Event(), app.shelf.search, FindTalkScreen.action_choose

        def late(words: str) -> Iterator[TalkHead]:
            assert pressed.wait(20)
            yield from search(words)

        def chosen(screen: FindTalkScreen) -> None:
            choose(screen)
            pressed.set()

        monkeypatch.setattr(app.shelf, "search", late)
        monkeypatch.setattr(FindTalkScreen, "action_choose", chosen)
        # Posted, for a key that is pressed waits until all is read.
        for key in ("f", *"mette", "enter"):
            app.post_message(events.Key(key, key if len(key) == 1 else None))
        await until_said(pilot, "Velkommen, Mette")
