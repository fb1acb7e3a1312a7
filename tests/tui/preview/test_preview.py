"""A template looked at while somebody writes it: it follows the file, and nothing of it is kept."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import TextArea

from mus_tui.storage.locations import find_locations
from mus_tui.tui.app import MusApp
from mus_tui.tui.errand import Previewing
from tests.storage.template.mending import WHOLE
from tests.tui.at_table import NOW, desk_of, on_screen, running, until_gone, until_said

WRONG = WHOLE.replace("id: lillekoebing", "id: Lillekøbing").replace("at: purpose", "at: formål")


def previewing(home: Path, file: Path, role: str = "") -> MusApp:
    return MusApp(find_locations(str(home), {}), Previewing(file, role=role), clock=lambda: NOW)


async def go_to(pilot: Pilot[None], step: str) -> None:
    app = pilot.app
    assert isinstance(app, MusApp)
    app.doors.go(step)
    await pilot.pause()


async def test_what_is_saved_is_shown_in_the_same_place_and_faults_below_it_until_they_are_mended(
    tmp_path: Path,
) -> None:
    file, home = tmp_path / "min.yaml", tmp_path / "hjemme"
    file.write_text(WHOLE, "utf-8")
    app = previewing(home, file)
    async with running(app) as pilot:
        assert "Forhåndsvisning, gemmes ikke" in on_screen(app)
        await go_to(pilot, "q-trives")
        app.screen.query(TextArea).first().insert("Skrevet imens")
        file.write_text(WRONG.replace("Hvordan trives du?", "Hvordan går det?"), "utf-8")
        await until_said(pilot, "min.yaml · 2 fejl", "min.yaml:2:5:")
        assert "Hvordan trives du?" in on_screen(app)
        await pilot.press("f1")
        file.write_text(WHOLE.replace("Hvordan trives du?", "Hvordan går det?"), "utf-8")
        await pilot.press("escape")
        await until_said(pilot, "Hvordan går det?", "Skrevet imens")
        await until_gone(pilot, "fejl")
        assert desk_of(app).position.step == "q-trives"
        await pilot.press("ctrl+s", "ctrl+q")
    assert not home.exists()
    assert list(tmp_path.iterdir()) == [file]


async def test_a_file_that_comes_later_is_shown_when_it_is_there_and_any_role_can_be_chosen(tmp_path: Path) -> None:
    file = tmp_path / "min.yaml"
    app = previewing(tmp_path / "hjemme", file, "Leder")
    async with running(app) as pilot:
        assert "Filen findes ikke" in on_screen(app)
        await pilot.press("ctrl+k")
        file.write_text(WHOLE, "utf-8")
        await until_said(pilot, "MUS, forberedelse: Leder")
        await pilot.press("ctrl+k", "home", "enter")
        await until_said(pilot, "MUS, samtalen")
        await pilot.press("ctrl+p", *"anden", "enter")
        await until_said(pilot, "Hvordan vil du se skabelonen?")


async def test_without_a_preview_the_key_belongs_to_the_text(tmp_path: Path) -> None:
    app = MusApp(find_locations(str(tmp_path), {}), clock=lambda: NOW)
    async with running(app) as pilot:
        app.doors.demo()
        await pilot.pause()
        note = app.screen.query(TextArea).first()
        note.focus()
        note.move_cursor((0, 0))
        before = note.text
        await pilot.press("ctrl+k")
        assert note.text != before
        await pilot.press("f1")
        assert "Ctrl+K" not in on_screen(app)
