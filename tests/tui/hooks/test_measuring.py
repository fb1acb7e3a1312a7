"""What has just got other styles is measured as it is now, also while it is being laid out."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.containers import Vertical
from textual.geometry import Size
from textual.widgets import Static

from mus_tui.tui.hooks.measuring import measure_anew
from tests.tui.rest import at_rest


class Boxes(App[None]):
    CSS = "Vertical, Static { height: auto; } .-airy Static { margin: 1 0; }"

    def compose(self) -> ComposeResult:
        with Vertical(id="outer"), Vertical():
            yield Static("Én linje")


async def test_other_margins_are_seen_at_once() -> None:
    app = Boxes()
    async with app.run_test() as pilot:
        await at_rest(pilot)
        outer, size = app.query_one("#outer"), Size(80, 24)
        assert outer.get_content_height(size, size, 80) == 1
        outer.set_class(True, "-airy", update=False)
        app.stylesheet.update(outer)
        measure_anew(outer)
        assert outer.get_content_height(size, size, 80) == 3
