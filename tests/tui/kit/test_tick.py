"""A tick is ticked by every key that presses, and taken off by none that goes on."""

from __future__ import annotations

from textual import on
from textual.app import App, ComposeResult
from textual.widgets import Button

from mus_tui.tui.kit.tick import Tick


class _Ticks(App[None]):
    def compose(self) -> ComposeResult:
        yield Tick("Lære at holde oplæg", id="first")
        yield Tick("Ja", id="answer", sign="●")
        yield Button("Tag det med", id="take")

    @on(Button.Pressed, "Tick")
    def _turn(self, event: Button.Pressed) -> None:
        assert isinstance(event.button, Tick)
        event.button.show(not event.button.ticked)


async def _after(*keys: str) -> tuple[bool, bool, str | None]:
    app = _Ticks()
    async with app.run_test() as pilot:
        app.query_one("#first").focus()
        await pilot.press(*keys)
        first, answer = app.query(Tick).results()
        return first.ticked, answer.ticked, app.focused.id if app.focused else None


async def test_enter_on_what_is_ticked_goes_on_and_leaves_the_tick() -> None:
    assert await _after("enter") == (True, False, "first")
    assert await _after("enter", "enter") == (True, False, "answer")


async def test_an_answer_that_is_given_is_left_to_the_screen_that_asked() -> None:
    assert await _after("tab", "enter", "enter") == (False, False, "answer")
