"""What is pressed while a screen holds back never comes to it, and what is pressed after that does."""

from __future__ import annotations

from textual import events
from textual.app import App

from mus_tui.tui.hooks.holding_back import HoldsBack
from tests.tui.rest import at_rest


class Line(HoldsBack[None]):
    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[str] = []

    def on_key(self, event: events.Key) -> None:
        self.pressed.append(event.key)


class Held(App[None]):
    def on_mount(self) -> None:
        self.push_screen(Line())


async def test_no_key_comes_through_while_it_holds_back() -> None:
    async with Held().run_test() as pilot:
        await at_rest(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, Line)
        screen.holds_back = True
        await pilot.press("a", "b")
        screen.holds_back = False
        await pilot.press("c")
        assert screen.pressed == ["c"]
