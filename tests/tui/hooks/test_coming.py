"""What a key asks for comes a moment later, and the next key waits for it."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import ClassVar

import pytest
from textual import events
from textual.binding import Binding, BindingType
from textual.screen import Screen

from mus_tui.tui.hooks.in_order import InOrder, soon
from tests.tui.rest import at_rest


class Asking(Screen[str]):
    """Is asked for by one key, and answered by another."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("x", "dismiss('answered')"), Binding("a", "dismiss('again')")]


class Behind(InOrder):
    """Takes both keys too."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("a", "ask"), Binding("x", "meet")]

    def __init__(self) -> None:
        super().__init__()
        self.met: list[str] = []

    def action_ask(self) -> None:
        soon(self, partial(self.push_screen, Asking(), lambda answer: self.met.append(answer or "")))

    def action_meet(self) -> None:
        self.met.append("behind")


@pytest.mark.parametrize(("keys", "met"), [("ax", ["answered"]), ("axx", ["answered", "behind"]), ("aa", ["again"])])
async def test_the_next_key_does_not_land_on_what_is_behind(keys: str, met: list[str]) -> None:
    app = Behind()
    async with app.run_test() as pilot:
        for key in keys:
            app.post_message(events.Key(key, key))
        await at_rest(pilot)
        assert app.met == met


async def test_what_never_comes_keeps_nobody_waiting_once_the_app_ends() -> None:
    app = Behind()
    async with app.run_test() as pilot:
        soon(app, asyncio.Event().wait)
        app.post_message(events.Key("x", "x"))
        await asyncio.sleep(0)
        app.stop_waiting()
        await at_rest(pilot)
        assert app.met == ["behind"]
        app.workers.cancel_all()
