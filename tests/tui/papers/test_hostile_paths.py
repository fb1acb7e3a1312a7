"""A path at which nothing can be written gets a plain sentence, whichever dialog asks for it."""

from __future__ import annotations

from pathlib import Path

from textual.widgets import Button, Input, Static

from tests.sample import as_puzzle, sample_talk
from tests.tui.at_table import at_table
from tests.tui.rest import at_rest

_SAID = {
    "": "Skriv, hvor",
    "''": "Skriv, hvor",
    "ingen/her/": "mappen ikke findes",
    "a\0b": "kan have det navn",
    "/x\0/y.md": "kan have det navn",
    f"{'x' * 300}.md": "kan have det navn",
    ".md": "kun en endelse",
}


async def test_an_empty_path_and_one_that_no_file_can_have_are_answered_in_words(tmp_path: Path) -> None:
    async with at_table(tmp_path / "mus", as_puzzle(sample_talk()), "plan") as (app, pilot):
        await pilot.press("ctrl+o")
        for _ in ("the copy", "the pieces"):
            for typed, said in _SAID.items():
                app.screen.query_one("#path", Input).value = typed
                app.screen.query_one("#save", Button).press()
                await at_rest(pilot)
                assert said in str(app.screen.query_one("#said", Static).content), typed
            if app.screen.query("#pieces"):
                app.screen.query_one("#pieces", Button).press()
                await at_rest(pilot)
