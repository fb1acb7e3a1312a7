"""«Se den først»: the page is in the browser, in a private place, and gone when the dialog is, however that happens."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest
from textual.pilot import Pilot

from mus_tui.storage.locations import find_locations
from mus_tui.storage.talk.locking import lock_talk
from mus_tui.tui.app import MusApp
from mus_tui.tui.papers.flow import browser
from mus_tui.tui.papers.flow.forms import ask_for_form
from tests.quick_keys import quick_keys  # noqa: F401 - a fixture
from tests.sample import sample_talk
from tests.tui.at_table import NOW, at_table, desk_of, on_screen, running, until_said
from tests.tui.rest import at_rest


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the system's temporary files lie in a folder of the test's own."""
    folder = tmp_path / "midlertidigt"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


@pytest.fixture(autouse=True)
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Read each page that would be opened, in place of the browser."""
    pages: list[str] = []

    def read(page: Path) -> bool:
        pages.append(page.read_text("utf-8"))
        return True

    monkeypatch.setattr(browser, "open_page", read)
    return pages


async def see(pilot: Pilot[None]) -> None:
    pilot.app.screen.set_focus(pilot.app.screen.query_one("#see"))
    await pilot.press("enter")


@pytest.mark.parametrize("size", [(60, 20), (120, 40)])
async def test_the_page_is_the_copy_that_is_chosen_and_is_gone_when_the_dialog_is(
    tmp_path: Path, temporary: Path, opened: list[str], size: tuple[int, int]
) -> None:
    async with at_table(tmp_path / "mus", sample_talk(), "plan", size) as (_, pilot):
        await pilot.press("ctrl+o")
        await pilot.click("#see")
        await until_said(pilot, "åbnet i browseren", "browseren kan")
        assert ["Jonas lærer at holde oplæg" in page for page in opened] == [True]
        assert "Travlt, men godt." not in opened[0]
        assert "http:" not in opened[0].replace("http-equiv", "")
        pilot.app.screen.set_focus(pilot.app.screen.query_one("#with-notes"))
        await pilot.press("space")
        await see(pilot)
        assert "Travlt, men godt." in opened[1]
        assert list(temporary.iterdir())
        await pilot.press("escape")
        assert list(temporary.iterdir()) == []


async def test_a_copy_for_each_is_two_pages(tmp_path: Path, opened: list[str]) -> None:
    async with at_table(tmp_path / "mus", sample_talk().closed(NOW), "closing", (100, 40)) as (_, pilot):
        await pilot.press("ctrl+o")
        await see(pilot)
        await until_said(pilot, "2 sider er åbnet")
        assert ["personalemappen" in page for page in opened] == [True, False]


async def test_leaving_the_program_with_the_dialog_open_takes_it_away(tmp_path: Path, temporary: Path) -> None:
    async with at_table(tmp_path / "mus", sample_talk(), "plan") as (_, pilot):
        await pilot.press("ctrl+o")
        await see(pilot)
        assert list(temporary.iterdir())
        await pilot.press("ctrl+q")
        assert list(temporary.iterdir()) == []


@pytest.mark.parametrize("way", ["signal", "own error"])
async def test_however_the_program_ends_it_is_taken_away(tmp_path: Path, temporary: Path, way: str) -> None:
    async with at_table(tmp_path / "mus", sample_talk(), "plan") as (app, pilot):
        await pilot.press("ctrl+o")
        await see(pilot)
        assert list(temporary.iterdir())
        app.end(128 + signal.SIGTERM) if way == "signal" else app.broke(ValueError())
        assert list(temporary.iterdir()) == []


async def test_what_a_killed_program_left_is_gone_at_the_next_start(tmp_path: Path, temporary: Path) -> None:
    (temporary / "mus-se-x").mkdir()
    for name in ("side-1.html", "lock"):
        (temporary / "mus-se-x" / name).write_text("hemmeligt", "utf-8")
    app = MusApp(find_locations(str(tmp_path / "mus"), {}), clock=lambda: NOW)
    async with running(app) as pilot:
        await at_rest(pilot)
        assert list(temporary.iterdir()) == []


async def test_where_there_is_no_browser_that_is_said_and_nothing_stays(
    tmp_path: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browser, "open_page", lambda _: False)
    async with at_table(tmp_path / "mus", sample_talk(), "plan") as (_, pilot):
        await pilot.press("ctrl+o")
        await see(pilot)
        await until_said(pilot, "Her er ingen browser", "Gem kopien")
        assert list(temporary.iterdir()) == []


@pytest.mark.usefixtures("quick_keys")
async def test_the_words_of_a_locked_talk_are_shown_only_when_they_ask_again(tmp_path: Path, opened: list[str]) -> None:
    async with at_table(tmp_path / "mus", sample_talk(), "plan") as (app, pilot):
        assert app.table.file is not None
        app.table.keep()
        lock_talk(app.table.file, "en lang og hemmelig sætning")
        await pilot.press("ctrl+o")
        await until_said(pilot, "det, der gemmes her, er det ikke.")
        await see(pilot)
        await until_said(pilot, "Samtalen er låst, men siden er det ikke")
        assert opened == []
        await see(pilot)
        await until_said(pilot, "åbnet i browseren")
        assert len(opened) == 1


async def test_forms_and_invitations_can_be_seen_too(tmp_path: Path, temporary: Path, opened: list[str]) -> None:
    async with at_table(tmp_path / "mus", sample_talk(), "opening") as (app, pilot):
        ask_for_form(app.table, app.shelf)
        await at_rest(pilot)
        await see(pilot)
        await pilot.press("escape")
        assert opened
        app.doors.invite()
        await at_rest(pilot)
        await see(pilot)
        await until_said(pilot, "åbnet i browseren")
        await pilot.press("escape")
        assert ["Forberedelse" in opened[0], "Indkaldelse" in opened[1]] == [True, True]
        assert list(temporary.iterdir()) == []


async def test_a_third_persons_page_may_be_seen_before_both_have_agreed_to_pass_it_on(
    tmp_path: Path, opened: list[str]
) -> None:
    row = sample_talk().agreement("a1").altered(disclose="Jonas er på kursus om tirsdagen", disclose_to="Aisha")
    talk = sample_talk().with_agreement(row)
    async with at_table(tmp_path / "mus", talk, "plan", (100, 40)) as (app, pilot):
        await pilot.press("ctrl+o", "end")
        await see(pilot)
        assert "Jonas er på kursus om tirsdagen" in opened[0]
        assert "lærer at holde oplæg" not in opened[0]
        assert desk_of(app).talk.shares == ()
        await pilot.click("#save")
        assert "Spørg hinanden først" in on_screen(app)
