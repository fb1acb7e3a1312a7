"""When the app is at rest: nothing is under way in it, and all that waits to be drawn is drawn.

Textual's pilot calls the app idle when the processor is, which on a busy machine says nothing of this app. Here it is
at rest when its loop has nothing left to run and no thread works for it. What waits for the clock, such as saving a
little later, is not under way.

What comes between is not painted where there is no terminal to show it: no test looks at it. Only a test of what is
seen on the way asks for each painting, with `paint_on_the_way`.
"""

from __future__ import annotations

import asyncio
from asyncio.base_events import BaseEventLoop
from typing import Any

import pytest
from textual._compositor import Compositor
from textual._context import active_app, visible_screen_stack
from textual.app import App
from textual.pilot import Pilot
from textual.screen import Screen

_PATIENCE_SECONDS = 60.0
"""Only so that a test that would never end fails instead; no other test waits so long."""

_GLANCE_SECONDS = 0.001
_in_threads: set[asyncio.Future[Any]] = set()
_painting: set[Compositor] = set()
_painted_now = Compositor.render_update


def wait_for_rest_instead(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the pilot wait for rest wherever it would wait for an idle processor: after each key, and in each pause."""
    for wait in ("textual.app.wait_for_idle", "textual.pilot.wait_for_idle", "textual.pilot.Pilot._wait_for_screen"):
        monkeypatch.setattr(wait, _rest_instead)
    monkeypatch.setattr(Compositor, "render_update", _painted_at_rest)
    _in_threads.clear()
    run_in_executor = BaseEventLoop.run_in_executor

    def counted(loop: BaseEventLoop, *args: Any) -> asyncio.Future[Any]:
        future = run_in_executor(loop, *args)
        _in_threads.add(future)
        future.add_done_callback(_in_threads.discard)
        return future

    monkeypatch.setattr(BaseEventLoop, "run_in_executor", counted)


def paint_on_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    """Paint whenever Textual would, not at rest alone."""
    monkeypatch.setattr(Compositor, "render_update", _painted_now)


async def at_rest(pilot: Pilot[Any]) -> None:
    """Wait until nothing is under way in the app and all is drawn; a key pressed by the pilot has waited so already."""
    await _at_rest(pilot.app)


def drawn(app: App[Any]) -> str:
    """Return the lines of the screen as plain text, also while nothing is drawn."""
    visible_screen_stack.set(app._background_screens)
    return "\n".join(strip.text for strip in app.screen._compositor.render_strips())


def _painted_at_rest(self: Compositor, full: bool = False, *args: Any, **more: Any) -> Any:
    """Leave what has changed until the app is at rest, unless somebody wants the whole picture or has a terminal."""
    now = full or self in _painting or not active_app.get().is_headless
    return _painted_now(self, full, *args, **more) if now else None


async def _rest_instead(*_: Any) -> None:
    await _at_rest(active_app.get())


async def _at_rest(app: App[Any]) -> None:
    try:
        async with asyncio.timeout(_PATIENCE_SECONDS):
            while await _has_more_to_do(app):
                pass
    except TimeoutError:
        raise AssertionError(f"The app never came to rest. On the screen:\n{drawn(app)}") from None


async def _has_more_to_do(app: App[Any]) -> bool:
    """Give it a moment, paint once nothing else is under way, and say whether anything is to be done yet."""
    if await _has_more_to_run():
        return True
    # A new size of the window is acted on a hundredth of a second later.
    if _in_threads or app._resize_timer:
        await asyncio.sleep(_GLANCE_SECONDS)
        return True
    if app.screen_stack:
        # What is behind a dialog shows through it, so it comes to rest before what lies on it.
        for screen in _seen_behind(app):
            if screen._layout_required or screen._scroll_required or screen._dirty_widgets:
                screen._on_timer_update()
                if await _has_more_to_run():
                    return True
        app.screen._on_timer_update()
        if await _has_more_to_run():
            return True
        _paint(app.screen)
    return await _has_more_to_run()


def _seen_behind(app: App[Any]) -> list[Screen[Any]]:
    return app._background_screens if app.screen.styles.background.a < 1 else []


def _paint(screen: Screen[Any]) -> None:
    if screen._compositor._dirty_regions and not screen.app._batch_count:
        _painting.add(screen._compositor)
        screen._compositor_refresh()
        _painting.clear()


async def _has_more_to_run() -> bool:
    """Give the others one turn of the loop, and say whether one of them then wants another."""
    await asyncio.sleep(0)
    return bool(asyncio.get_running_loop()._ready)  # type: ignore[attr-defined]
