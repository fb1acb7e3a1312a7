"""An error of our own ends the program in order: first everything is saved, and nothing private is printed."""

from __future__ import annotations

import asyncio

import pytest
from textual.app import ComposeResult
from textual.events import MouseDown
from textual.widgets import Static

from mus_tui.tui.hooks import in_order
from mus_tui.tui.hooks.ending import PlainEnding
from mus_tui.tui.hooks.in_order import InOrder


class Breaking(PlainEnding):
    """An app that breaks as soon as it is there, and once more while it ends."""

    def __init__(self) -> None:
        super().__init__()
        self.saved: list[str] = []

    def on_mount(self) -> None:
        self.call_later(self._break)
        self.call_later(self._break)
        raise ValueError("stormsvale")

    def _break(self) -> None:
        raise KeyError("fjeldugle")

    def broke(self, error: Exception) -> None:
        self.saved.append(str(error))


async def test_everything_is_saved_once_after_the_first_error_and_the_exit_code_says_so() -> None:
    app = Breaking()
    with pytest.raises(ValueError, match="stormsvale"):
        async with app.run_test():
            pass
    assert app.saved == ["stormsvale"]
    assert app.return_code == 1


def test_no_traceback_with_what_was_typed_is_printed(capfd: pytest.CaptureFixture[str]) -> None:
    Breaking().run(headless=True)
    said = capfd.readouterr()
    assert "stormsvale" not in said.out + said.err


class Waiting(InOrder, PlainEnding):
    """An app that waits for what breaks."""

    def compose(self) -> ComposeResult:
        yield Static("klik her")

    def broke(self, error: Exception) -> None:
        self.stop_waiting()


async def test_nothing_is_waited_for_once_it_is_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    # Longer than anybody waits for a test that fails.
    monkeypatch.setattr(in_order, "_PATIENCE_SECONDS", 3600.0)

    def throw() -> None:
        raise ValueError("stormsvale")

    app, settled = Waiting(), False
    with pytest.raises(ValueError, match="stormsvale"):
        async with app.run_test():
            clicked = app.query_one(Static)
            clicked.call_later(throw)
            async with asyncio.timeout(30):
                await app.settle(clicked)
            settled = True
    assert settled


class Clicked(InOrder, PlainEnding):
    """An app with one line, which goes just before it is clicked on."""

    def compose(self) -> ComposeResult:
        yield Static("Her", id="line")

    def broke(self, error: Exception) -> None:
        """Save nothing."""


async def test_a_click_on_what_has_just_been_taken_away_is_a_click_on_nothing() -> None:
    app = Clicked()
    async with app.run_test():
        line, screen = app.query_one("#line"), app.screen
        line._detach()
        await app.on_event(MouseDown(None, 1, 0, 0, 0, 1, shift=False, meta=False, ctrl=False))
        # So that the test can end.
        line._attach(screen)
    assert app.return_code != 1
