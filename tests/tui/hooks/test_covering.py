"""While the cover lies nothing reaches what is below, and what opens or closes by itself does so below it."""

from __future__ import annotations

from pathlib import Path

from textual import events
from textual.app import ComposeResult
from textual.widgets import Input

from mus_tui.tui.kit.dialog import Dialog
from tests.sample import sample_talk
from tests.tui.at_table import at_table, desk_of, on_screen
from tests.tui.rest import at_rest, drawn

COVER = "Skærmen er dækket Ctrl+Mellemrum viser den igen Vis skærmen"


async def test_what_is_pasted_while_it_lies_lands_nowhere(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag") as (app, pilot):
        await pilot.press("ctrl+@")
        app.post_message(events.Paste("Fremmede ord"))
        await at_rest(pilot)
        await pilot.press("ctrl+@")
        assert "Fremmede" not in on_screen(app)
        assert desk_of(app).talk == sample_talk()


async def test_letters_typed_right_before_the_key_are_kept_and_those_right_after_are_not(tmp_path: Path) -> None:
    async with at_table(tmp_path, sample_talk(), "q-hverdag") as (app, pilot):
        for key in ("a", "b", "ctrl+@", "c", "d"):
            app.post_message(events.Key(key, key if len(key) == 1 else "\0"))
        await at_rest(pilot)
        assert on_screen(app) == COVER
        assert desk_of(app).talk.note("hverdag") == "abTravlt, men godt."


async def test_a_dialog_that_opens_or_closes_by_itself_does_so_below_it(tmp_path: Path) -> None:
    class ByItself(Dialog[None]):
        def compose(self) -> ComposeResult:
            yield Input("Jonas Holm")

    async with at_table(tmp_path, sample_talk(), "q-hverdag") as (app, pilot):
        await pilot.press("ctrl+@")
        app.push_screen(dialog := ByItself())
        assert "Jonas" not in drawn(app)
        await at_rest(pilot)
        assert on_screen(app) == COVER
        dialog.dismiss()
        await at_rest(pilot)
        assert on_screen(app) == COVER
        app.push_screen(ByItself())
        await at_rest(pilot)
        await pilot.press("ctrl+@")
        assert app.screen.query_one(Input).value == "Jonas Holm"
