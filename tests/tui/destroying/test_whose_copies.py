"""What is somebody's own, or lies in another copy of the folder, is not destroyed unless they choose it."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from textual.widgets import Button, Input, Static

from mus_tui.model.rules.copy_wish import Wish
from mus_tui.storage.talk.made_file import copy_sort, record_made
from mus_tui.storage.talk.talk_file import load_talk
from mus_tui.tui.app import MusApp
from mus_tui.tui.closing.closing import ClosingScreen
from mus_tui.tui.destroying.destroying import DestroyingScreen
from mus_tui.tui.destroying.keep_copy import KeepCopyScreen
from mus_tui.tui.kit.tick import Tick
from mus_tui.tui.papers.copy import ExportScreen
from tests.sample import sample_talk
from tests.tui.at_table import NOW, at_table, on_screen, until_said
from tests.tui.destroying.test_destroying import last_years_talk, this_years_talk
from tests.tui.first_screen import keep
from tests.tui.rest import at_rest


def ticks(app: MusApp) -> dict[str, bool]:
    """Return what has a tick of its own in the dialog, and whether it is chosen."""
    found = [tick for tick in app.screen.query(Tick) if "file-" in str(tick.id)]
    return {str(tick.label).partition("] ")[2]: tick.ticked for tick in found}


def words(app: MusApp, selector: str) -> str:
    """Return what some parts of the dialog say, before it is wrapped."""
    return "\n".join(str(each.content) for each in app.screen.query(selector).results(Static))


def made(talk: Path, copy: Path, wish: Wish) -> Path:
    """Let the program have written a copy of a talk."""
    copy.parent.mkdir(exist_ok=True)
    copy.write_text("Planen", "utf-8")
    record_made(talk, copy, copy_sort(load_talk(talk).talk, wish))
    return copy


async def test_last_years_talk_goes_where_this_copy_of_the_folder_has_it(tmp_path: Path) -> None:
    original, earlier = last_years_talk(tmp_path)
    talk = this_years_talk(earlier, original).with_carried(f"{earlier.id}/{earlier.agreements[0].id}")
    home = shutil.copytree(tmp_path, tmp_path / "stick")
    beside = home / "talks" / original.name
    before = original.read_bytes()
    async with at_table(home, talk, "closing", (100, 60)) as (app, pilot):
        app.screen.query_one("#close", Button).press()
        await at_rest(pilot)
        assert isinstance(app.screen, DestroyingScreen)
        assert words(app, ".folder") == f"i mappen {beside.parent}\ni mappen {original.parent}"
        assert ticks(app) == {f"sidste samtale ligger her også, i 3 filer: {original.name}": False}
        app.screen.query_one("#destroy", Button).press()
        await at_rest(pilot)
        assert "Det er væk" in on_screen(app)
    assert not beside.exists()
    assert original.read_bytes() == before


async def test_the_one_in_the_other_folder_goes_too_where_they_choose_it(tmp_path: Path) -> None:
    original, earlier = last_years_talk(tmp_path)
    talk = this_years_talk(earlier, original).with_carried(f"{earlier.id}/{earlier.agreements[0].id}")
    home = shutil.copytree(tmp_path, tmp_path / "stick")
    async with at_table(home, talk, "closing", (100, 60)) as (app, pilot):
        app.screen.query_one("#close", Button).press()
        await at_rest(pilot)
        app.screen.query_one("#file-3", Button).press()
        await at_rest(pilot)
        app.screen.query_one("#destroy", Button).press()
        await at_rest(pilot)
        assert str(original) in words(app, ".found")
    assert [file for file in tmp_path.rglob("*fjoraaret*") if file.is_file()] == []


async def test_the_copy_that_the_employee_keeps_is_there_unticked_and_stays(tmp_path: Path) -> None:
    file, _ = last_years_talk(tmp_path)
    documents = tmp_path / "dokumenter"
    own = made(file, documents / "plan.md", Wish("employee"))
    beside = made(file, file.parent / "egen.md", Wish("employee"))
    old = documents / "udviklingsplan-2025-11-20-mus-medarbejder.html"
    old.write_text("Planen", "utf-8")
    record_made(file, old, "plan_with_notes")
    leaders = made(file, documents / "til-mappen.md", Wish("leader"))
    async with at_table(tmp_path, None, size=(110, 60)) as (app, pilot):
        await pilot.press("end", "delete")
        await at_rest(pilot)
        found = ticks(app)
        assert {name for name, ticked in found.items() if ticked} == {f"kopi af planen: {leaders.name}"}
        assert f"egen kopi af planen, Jonas Holm: {own.name}" in found
        assert "har ingen kopi" not in on_screen(app)
        app.screen.query_one("#destroy", Button).press()
        await at_rest(pilot)
        assert "Det er væk" in on_screen(app)
    assert own.exists()
    assert beside.exists()
    assert old.exists()
    assert not leaders.exists()
    assert not file.exists()


async def test_the_question_says_whose_talk_goes_and_which_talks_have_its_plan(tmp_path: Path) -> None:
    file, earlier = last_years_talk(tmp_path)
    people = tuple(each.altered(name=f"Følger {each.id}") for each in earlier.participants)
    for n in (1, 2):
        talk = this_years_talk(earlier, file).altered(id=f"følger{n}".replace("ø", "oe"), participants=people)
        keep(tmp_path, talk)
    async with at_table(tmp_path, None, size=(110, 60)) as (app, pilot):
        app.doors.destroy(file)
        await until_said(pilot, "Destruér en samtale")
        said = words(app, ".said")
        names = " og ".join(each.name for each in earlier.participants)
        assert f"{earlier.template.name} · MUS · 20. november 2025 · {names}." in said
        assert "Planen står også i de 2 samtaler, der fulgte op på den" in said
        assert said.count("Følger p1 og Følger p2") == 2


@pytest.mark.parametrize("key", ["pagedown", "down"])
async def test_what_lies_below_the_edge_of_the_question_is_reached_with_the_arrows(tmp_path: Path, key: str) -> None:
    file, _ = last_years_talk(tmp_path)
    for n in range(12):
        made(file, tmp_path / "dokumenter" / f"kopi-{n}.md", Wish("leader"))
    async with at_table(tmp_path, None, size=(64, 20)) as (app, pilot):
        app.doors.destroy(file)
        await until_said(pilot, "Destruér en samtale")
        about = app.screen.query_one("#about")
        assert app.focused is app.screen.query_one("#not-now")
        await pilot.press(key)
        await at_rest(pilot)
        assert about.scroll_y > 0
        await pilot.press(*["pagedown"] * 12)
        await at_rest(pilot)
        assert about.scroll_y == about.max_scroll_y
        await pilot.press("pageup")
        await at_rest(pilot)
        assert about.scroll_y < about.max_scroll_y


@pytest.mark.parametrize("size", [(64, 20), (120, 40)])
async def test_one_key_makes_the_copy_that_nobody_has_yet_before_the_talk_goes(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    file, _ = last_years_talk(tmp_path)
    async with at_table(tmp_path, None, size=size) as (app, pilot):
        await pilot.press("end", "delete")
        await at_rest(pilot)
        assert "Jonas Holm har ingen kopi af den lukkede plan endnu." in on_screen(app)
        await pilot.press("ctrl+o")
        await at_rest(pilot)
        assert isinstance(app.screen, KeepCopyScreen)
        app.screen.query_one("#path", Input).value = str(tmp_path / "til-jonas.html")
        await pilot.press("enter")
        await at_rest(pilot)
        app.screen.query_one("#destroy", Button).press()
        await at_rest(pilot)
        assert "Det er væk" in on_screen(app)
    assert "Jonas lærer at holde oplæg" in (tmp_path / "til-jonas.html").read_text("utf-8")
    assert not file.exists()


async def test_a_closed_talk_says_that_the_employee_has_no_copy_until_they_have_one(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "closing", (100, 60)) as (app, pilot):
        assert "har ingen kopi" not in on_screen(app)
        draft = tmp_path / "udkast.md"
        draft.write_text("Planen, som den var", "utf-8")
        await pilot.press("ctrl+s")
        (talk,) = (tmp_path / "talks").glob("*.json")
        record_made(talk, draft, copy_sort(sample_talk(), Wish()), NOW - timedelta(minutes=5))
        app.screen.query_one("#close", Button).press()
        await at_rest(pilot)
        assert isinstance(app.screen, ClosingScreen)
        assert "Jonas Holm har ingen kopi af den lukkede plan endnu. Ctrl+O gemmer den." in on_screen(app)
        await pilot.press("ctrl+o")
        await at_rest(pilot)
        assert isinstance(app.screen, ExportScreen)
        app.screen.query_one("#path", Input).value = str(tmp_path / "plan.md")
        app.screen.query_one("#save", Button).press()
        await at_rest(pilot)
        await pilot.press("escape")
        await at_rest(pilot)
        assert isinstance(app.screen, ClosingScreen)
        assert "har ingen kopi" not in on_screen(app)


async def test_a_talk_without_a_plan_needs_no_copy(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk().altered(agreements=()).closed(NOW), "closing", (100, 60)) as (app, _):
        assert isinstance(app.screen, ClosingScreen)
        assert "har ingen kopi" not in on_screen(app)


async def test_the_same_talk_under_another_name_is_named_and_left_unless_they_choose_it(tmp_path: Path) -> None:
    file = keep(tmp_path, sample_talk().closed(NOW))
    twin = Path(shutil.copy(file, file.with_name("Min kopi.json")))
    async with at_table(tmp_path, None, size=(110, 60)) as (app, pilot):
        app.doors.destroy(file)
        await at_rest(pilot)
        assert ticks(app) == {"den samme samtale i en fil med et andet navn: Min kopi.json": False}
        app.screen.query_one("#destroy", Button).press()
        await at_rest(pilot)
    assert not file.exists()
    assert load_talk(twin).talk.id == sample_talk().id
