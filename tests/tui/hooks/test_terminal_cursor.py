"""The terminal's own cursor stands at what has the focus, and follows it."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.geometry import Offset
from textual.widgets import Button, Input, OptionList, Static, TextArea

from mus_tui.tui.hooks.terminal_cursor import CursorAtFocus
from tests.tui.cursor import misplaced, words_at_cursor
from tests.tui.every_screen import shown
from tests.tui.rest import at_rest


class SmallApp(CursorAtFocus):
    CSS = "OptionList { height: 6; border: none; } Button { margin: 1 3; } #page { height: 3; padding: 1 2; }"

    def compose(self) -> ComposeResult:
        yield Static("Overskrift")
        yield OptionList(*(f"Række {n}\nog mere" for n in range(9)))
        yield Button("Tryk her")
        yield Input("ord")
        yield TextArea("to\nlinjer")
        with VerticalScroll(id="page"):
            yield Static("\n".join("abc"))


async def test_the_cursor_is_at_the_line_the_button_and_the_letter_that_has_the_focus() -> None:
    app = SmallApp()
    async with app.run_test() as pilot:
        options = app.query_one(OptionList)
        inside = options.content_region.offset
        assert app.cursor_position == inside
        await pilot.press("down", "down")
        assert app.cursor_position == inside + Offset(0, 4)
        await pilot.press("end")
        assert app.cursor_position.y == inside.y + 16 - options.scroll_offset.y < options.region.bottom
        await pilot.press("tab")
        button = app.query_one(Button)
        assert app.cursor_position == button.content_region.offset + Offset((button.content_region.width - 8) // 2, 0)
        await pilot.press("tab", "end")
        assert app.cursor_position == app.query_one(Input).content_region.offset + Offset(3, 0)
        await pilot.press("home", "right")
        assert app.cursor_position == app.query_one(Input).content_region.offset + Offset(1, 0)
        await pilot.press("tab", "down", "right")
        assert app.cursor_position == app.query_one(TextArea).cursor_screen_offset
        await pilot.press("tab")
        assert app.focused is app.query_one("#page")
        assert app.cursor_position == app.query_one("#page").content_region.offset
        app.set_focus(None)
        app.cursor_position = Offset(2, 1)
        assert app.cursor_position == Offset(2, 1)


ARROWS = {
    "start": (("down", "P  Forbered"), ("end", "Læs den korte"), ("up", "Se dig om")),
    "set-up": (("right", "● Gentofte"), ("left", "● Albertslund")),
    "find": (("down", ""), ("tab", "")),
    "palette": (("down", "Tilbage"), ("down", "Ny aftale")),
    "drawing keywords": (("right", "[ ] Roller"), ("down", "[ ] "), ("home", "[ ] Mod")),
    "last year": (("down", ""), ("up", "")),
    "overview": (("down", ""), ("up", "")),
    "marks": (("down", ""), ("up", "")),
    "plan": (("home", "Mål"), ("right", ""), ("end", ""), ("down", "")),
}
"""What is pointed out by the arrows, where the words that stand there are known."""


async def test_what_has_the_keys_before_it_has_its_place_ends_nothing() -> None:
    app = SmallApp()
    async with app.run_test() as pilot:
        await at_rest(pilot)
        # As a line does that waits inside another while that is put on the screen.
        app.screen.set_focus(Input())
        assert app.cursor_position is not None


@pytest.mark.parametrize("name", ARROWS)
async def test_the_cursor_follows_the_arrows_through_what_is_chosen_among(name: str, tmp_path: Path) -> None:
    async with shown(name, tmp_path / "mus") as (app, pilot):
        seen = [app.cursor_position]
        for key, words in ARROWS[name]:
            await pilot.press(key)
            await at_rest(pilot)
            assert misplaced(app) == ""
            assert words_at_cursor(app).lstrip("▸▌ ").startswith(words), (key, words_at_cursor(app))
            seen.append(app.cursor_position)
        assert len(set(seen)) > 1 or name == "find"
