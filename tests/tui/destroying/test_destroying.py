from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from textual.widgets import Button, Input, Static

from mus_tui.model.rules.open_items import open_items
from mus_tui.model.rules.remains import Remains
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import PreviousPlan
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import Preparation
from mus_tui.model.values.retention import Retention
from mus_tui.storage.preparation.preparation_file import save_preparation
from mus_tui.storage.remains import keep_line, read_remains
from mus_tui.storage.talk.made_file import record_made
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from mus_tui.tui.app import MusApp
from mus_tui.tui.closing.closing import ClosingScreen
from mus_tui.tui.closing.open_list import OpenList
from mus_tui.tui.destroying.destroying import DestroyingScreen
from mus_tui.tui.kit.tick import Tick
from mus_tui.tui.papers.copy import ExportScreen
from mus_tui.tui.start.start import StartScreen
from tests.sample import sample_talk
from tests.tui.at_table import NOW, at_table, desk_of, on_screen, until_said
from tests.tui.rest import at_rest

CANARY = "kanariefugl"
HERLEV = Retention(notes="next_held", minutes="next_held", plan="when_settled")


def prepare(file: Path, participant: str, talk: str = "k7f3qa") -> None:
    prepared = Preparation(talk=talk, participant=participant).with_note("hverdag", f"{CANARY} {participant}")
    save_preparation(file, prepared.with_shared("hverdag"), Position())


def file_of(app: MusApp) -> Path:
    assert app.table.saving is not None
    return app.table.saving.path


def where_the_word_is(folder: Path) -> list[str]:
    files = (file for file in folder.rglob("*") if file.is_file() and file.suffix != ".svg")
    return sorted(file.name for file in files if CANARY in file.read_text("utf-8"))


def last_years_talk(home: Path) -> tuple[Path, Talk]:
    """Return last year's closed talk, with words in its notes, minutes and preparation, and a plan with one row."""
    talk = sample_talk().with_note("hverdag", CANARY).altered(id="fjoraaret", minutes=CANARY, held=date(2025, 11, 20))
    talk = talk.altered(template=talk.template.altered(retention=HERLEV)).closed(NOW)
    file = home / "talks" / "2025-11-20-mus-fjoraaret.json"
    file.parent.mkdir(exist_ok=True)
    save_talk(file, talk, Position(), NOW)
    prepare(file, "p2", talk.id)
    return file, talk


def this_years_talk(earlier: Talk, file: Path) -> Talk:
    previous = PreviousPlan(
        talk=earlier.id,
        name=earlier.template.name,
        kind=earlier.kind,
        held=earlier.held,
        form=earlier.template.plan,
        agreements=earlier.agreements,
        file=str(file),
    )
    return sample_talk().altered(template=earlier.template, agreements=(), previous=(previous,))


async def test_a_talk_without_preparations_is_closed_as_before(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "closing") as (app, pilot):
        app.screen.query_one("#close", Button).press()
        await at_rest(pilot)
        assert isinstance(app.screen, ClosingScreen)
        assert not app.screen.query_one("#lies-here").display


async def test_in_a_group_the_list_does_not_say_who_has_shared(tmp_path: Path) -> None:
    talk = sample_talk()
    kind = talk.talk_kind
    roles = tuple(role if role.leads else role.altered(many=True) for role in kind.roles)
    kinds = tuple(each.altered(roles=roles) if each.id == kind.id else each for each in talk.template.kinds)
    group = talk.altered(template=talk.template.altered(kinds=kinds))
    async with at_table(tmp_path, group, "closing", (100, 50)) as (app, pilot):
        prepare(file_of(app), "p2")
        app.screen.query_one("#close", Button).press()
        await until_said(pilot, "det, en i gruppen har delt")
        assert "Jonas Holm har delt" not in on_screen(app)


async def test_preparations_are_offered_to_their_owners_then_destroyed_when_they_say_so(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "closing", (100, 50)) as (app, pilot):
        for person in ("p1", "p2"):
            prepare(file_of(app), person)
        app.screen.query_one("#close", Button).press()
        await at_rest(pilot)
        assert isinstance(app.screen, DestroyingScreen)
        said = on_screen(app)
        assert "forberedelse, Mette Friis" in said
        assert "det, Jonas Holm har delt" in said
        assert "En SSD kan gemme rester" in said
        assert app.focused is app.screen.query_one("#not-now")
        app.screen.query_one("#copy-1", Button).press()
        await at_rest(pilot)
        app.screen.query_one("#path", Input).value = str(tmp_path / "til-jonas.md")
        await pilot.press("enter")
        assert f"{CANARY} p2" in (tmp_path / "til-jonas.md").read_text("utf-8")
        assert str(tmp_path / "til-jonas.md") in str(app.screen.query_one("#copied-1", Static).content)
        app.screen.query_one("#destroy", Button).press()
        await at_rest(pilot)
        assert "Set efter: 4 filer er væk." in on_screen(app)
        await pilot.press("enter")
        assert isinstance(app.screen, ClosingScreen)
        assert desk_of(app).talk.destroyed == ("preparation",)
        assert load_talk(file_of(app)).talk.destroyed == ("preparation",)
    assert where_the_word_is(tmp_path) == ["til-jonas.md"]


async def test_not_now_leaves_everything_with_a_quiet_line_on_the_closing_that_asks_again(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "closing", (100, 50)) as (app, pilot):
        prepare(file_of(app), "p1")
        app.screen.query_one("#close", Button).press()
        await at_rest(pilot)
        await pilot.press("enter")
        assert isinstance(app.screen, ClosingScreen)
        assert len(where_the_word_is(tmp_path)) == 2
        assert "Jeres forberedelse ligger her endnu." in on_screen(app)
        app.screen.query_one("#let-go", Button).press()
        await at_rest(pilot)
        assert isinstance(app.screen, DestroyingScreen)


async def test_when_this_years_talk_is_held_last_years_goes_and_a_line_remains(tmp_path: Path) -> None:
    file, earlier = last_years_talk(tmp_path)
    talk = this_years_talk(earlier, file).with_carried(f"{earlier.id}/{earlier.agreements[0].id}")
    async with at_table(tmp_path, talk, "closing", (100, 60)) as (app, pilot):
        app.screen.query_one("#close", Button).press()
        await at_rest(pilot)
        said = on_screen(app)
        assert "Sidste samtale, 20. november 2025" in said
        assert "Ført videre i årets plan: «Jonas lærer at holde oplæg»" in said
        app.screen.query_one("#destroy", Button).press()
        await at_rest(pilot)
        assert "Det er væk" in on_screen(app)
        assert desk_of(app).talk.previous == ()
        assert [row.goal for row in desk_of(app).talk.agreements] == ["Jonas lærer at holde oplæg"]
        await pilot.press("escape")
    assert where_the_word_is(tmp_path) == []
    assert [file.name for file in (tmp_path / "talks").iterdir() if "fjoraaret" in file.read_text("utf-8")] == []
    assert [(line.id, line.people) for line in read_remains(tmp_path / "held.json")] == [("fjoraaret", ())]


@pytest.mark.parametrize("size", [(64, 20), (80, 24)])
async def test_what_was_said_this_year_of_the_old_plan_can_be_saved_before_it_goes_with_it(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    file, earlier = last_years_talk(tmp_path)
    talk = this_years_talk(earlier, file).with_last_year_row(f"{earlier.id}/a1", "reached", "Oplægget gik godt")
    async with at_table(tmp_path, talk, "closing", size) as (app, pilot):
        app.screen.query_one("#close", Button).press()
        await at_rest(pilot)
        assert "Med den forsvinder det" in on_screen(app)
        app.screen.query_one("#save-first", Button).press()
        await at_rest(pilot)
        assert isinstance(app.screen, ExportScreen)
        app.screen.query_one("#path", Input).value = str(tmp_path / "plan.html")
        app.screen.query_one("#save", Button).press()
        await at_rest(pilot)
        await pilot.press("escape")
        assert isinstance(app.screen, DestroyingScreen)
        app.screen.query_one("#destroy", Button).press()
        await at_rest(pilot)
        assert desk_of(app).talk.last_year_rows == ()
    saved = sorted(tmp_path.glob("*.html"))
    assert saved
    assert all("Oplægget gik godt" in each.read_text("utf-8") for each in saved)


async def test_the_closing_leads_to_the_very_row_that_is_still_open_and_v_carries_it_on_with_caps_lock_too(
    tmp_path: Path,
) -> None:
    file, earlier = last_years_talk(tmp_path)
    async with at_table(tmp_path, this_years_talk(earlier, file), "closing") as (app, pilot):
        kinds = [each.kind for each in open_items(desk_of(app).talk)]
        app.screen.query_one(OpenList).highlighted = kinds.index("earlier")
        await pilot.press("enter", "V")
        assert "Ført videre som aftale 1 i årets plan" in on_screen(app)
        assert desk_of(app).talk.carried(f"{earlier.id}/{earlier.agreements[0].id}")


async def test_a_row_that_is_still_open_keeps_the_plan_and_is_said_before_and_after_closing(tmp_path: Path) -> None:
    file, earlier = last_years_talk(tmp_path)
    async with at_table(tmp_path, this_years_talk(earlier, file), "closing", (100, 60)) as (app, pilot):
        assert "«Jonas lærer at holde oplæg» fra sidste år er hverken nået eller ført videre" in on_screen(app)
        app.screen.query_one("#close", Button).press()
        await at_rest(pilot)
        assert "Planen bliver liggende" in on_screen(app)
        assert "· noterne og referatet i samtalen, som ellers bliver liggende" in on_screen(app)
        app.screen.query_one("#destroy", Button).press()
        await at_rest(pilot)
        assert "✓ noterne og referatet i samtalen" in on_screen(app)
        await pilot.press("escape")
    left = load_talk(file).talk
    assert (left.agreements, left.notes, left.minutes) == (earlier.agreements, (), "")
    assert where_the_word_is(tmp_path) == []


@pytest.mark.parametrize("size", [(64, 20), (80, 24)])
async def test_a_talk_is_destroyed_from_the_list_when_they_say_so(tmp_path: Path, size: tuple[int, int]) -> None:
    file, _ = last_years_talk(tmp_path)
    plan = tmp_path / "plan.md"
    for copy in (plan, tmp_path / "behold.md"):
        copy.write_text("Planen", "utf-8")
        record_made(file, copy, "plan")
    async with at_table(tmp_path, None, size=size) as (app, pilot):
        await pilot.press("end", "delete")
        assert isinstance(app.screen, DestroyingScreen)
        assert app.screen.query_one("#not-now").region.bottom <= size[1]
        keep = next(tick for tick in app.screen.query(Tick) if "behold.md" in str(tick.label))
        keep.press()
        app.screen.query_one("#with-names", Button).press()
        await at_rest(pilot)
        await pilot.press("shift+tab", "enter")
        assert "Det er væk" in on_screen(app)
        await pilot.press("enter")
        assert isinstance(app.screen, StartScreen)
        assert "Mette" not in on_screen(app)
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".md"] == ["behold.md"]
    assert where_the_word_is(tmp_path) == []
    assert read_remains(tmp_path / "held.json")[0].people == ("Mette Friis", "Jonas Holm")


async def test_a_talk_on_the_table_is_left_first_and_is_not_written_back(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk().with_note("hverdag", CANARY).closed(NOW), "closing") as (app, pilot):
        file = file_of(app)
        await app.table.saving.save() if app.table.saving else None
        app.doors.destroy(file)
        await at_rest(pilot)
        assert app.table.talk is None
        app.screen.query_one("#destroy", Button).press()
        await at_rest(pilot)
        assert app.table.memory.settings.last_talk == ""
        await pilot.press("escape")
        await pilot.press("ctrl+q")
    assert where_the_word_is(tmp_path) == []
    assert list((tmp_path / "talks").iterdir()) == []


async def test_reopening_brings_nothing_back(tmp_path: Path) -> None:
    talk = sample_talk().with_note("hverdag", CANARY)
    kept = Retention(notes="at_closing", minutes="at_closing")
    talk = talk.altered(template=talk.template.altered(retention=kept))
    async with at_table(tmp_path, talk, "closing", (100, 50)) as (app, pilot):
        app.screen.query_one("#close", Button).press()
        await at_rest(pilot)
        app.screen.query_one("#destroy", Button).press()
        await at_rest(pilot)
        await pilot.press("escape")
        app.screen.query_one("#reopen-yes", Button).press()
        await at_rest(pilot)
        assert not desk_of(app).talk.is_closed
        assert desk_of(app).talk.notes == ()
        app.doors.go("q-hverdag")
        await at_rest(pilot)
        await pilot.press("ctrl+z")
        assert CANARY not in on_screen(app)
    assert where_the_word_is(tmp_path) == []


async def test_what_remains_of_destroyed_talks_is_shown_on_asking_and_can_be_removed(tmp_path: Path) -> None:
    for year in (2024, 2025):
        line = Remains(id=f"aar-{year}", held=date(year, 11, 20), template="Mosekøb", kind="MUS")
        keep_line(tmp_path / "held.json", line)
    async with at_table(tmp_path) as (app, pilot):
        await pilot.press("ctrl+p")
        app.screen.query_one(Input).value = "destruerede"
        await at_rest(pilot)
        await pilot.press("enter")
        assert "20. november 2024 · Mosekøb · MUS" in on_screen(app)
        await pilot.press("delete")
        assert [each.id for each in read_remains(tmp_path / "held.json")] == ["aar-2024"]
        await pilot.press("delete")
        assert isinstance(app.screen, StartScreen)
    assert not (tmp_path / "held.json").exists()
