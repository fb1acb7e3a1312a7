"""Of several files it is said how far it is, and what is pressed while they are written is dropped."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from textual.app import App, ComposeResult
from textual.containers import Vertical
from textual.events import Key
from textual.widgets import Button, Static

from mus_tui.tui.kit.themes import THEMES
from mus_tui.tui.papers.one_by_one import OneByOne, Writing
from tests.tui.rest import at_rest


class Themed(App[None]):
    """An app with our colours and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.register_theme(THEMES[0])
        self.theme = THEMES[0].name


class Saving(OneByOne):
    """Three files, one of which may not be written; at each of them somebody presses keys."""

    def __init__(self, fails_at: int) -> None:
        super().__init__()
        self._fails_at = fails_at
        self.seen: list[str] = []
        self.came: list[str | None] = []

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Static(id="said")
            yield Button("Gem", id="save")

    def writings(self, path: Path, *, overwrite: bool) -> Sequence[Writing]:
        def one(n: int) -> str | None:
            self.seen.append(str(self.query_one("#said", Static).content))
            for key in ("enter", "escape", "tab"):
                self.app.post_message(Key(key, None))
            return "Disken er fuld." if n == self._fails_at else None

        return [lambda n=n: one(n) for n in range(3)]  # type: ignore[misc]

    def on_button_pressed(self) -> None:
        self.write_each(self.writings(Path(), overwrite=False), self.came.append)


@pytest.mark.parametrize(("fails_at", "written", "came"), [(9, 3, None), (1, 2, "Disken er fuld.")])
async def test_it_is_said_how_far_it_is_and_no_key_gets_through(fails_at: int, written: int, came: str | None) -> None:
    app, screen = Themed(), Saving(fails_at)
    async with app.run_test() as pilot:
        await app.push_screen(screen)
        await pilot.press("enter")
        await at_rest(pilot)
        assert screen.seen == [f"Gemmer {n} af 3 …" for n in range(1, written + 1)]
        assert screen.came == [came]
        assert app.screen is screen
        assert app.focused is screen.query_one("#save")
