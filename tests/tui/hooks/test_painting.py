"""Where little has changed, little is painted, and what is seen is what a whole picture would show."""

from __future__ import annotations

import pytest
from textual.app import App, ComposeResult
from textual.containers import VerticalScroll
from textual.geometry import Region
from textual.strip import Strip
from textual.widgets import Static

from mus_tui.tui.hooks.painting import paint_what_changed


class Asked(Static):
    """Remembers which of its lines were asked for."""

    def __init__(self, words: str, id: str) -> None:  # noqa: A002
        super().__init__(words, id=id)
        self.lines: list[int] = []

    def render_lines(self, crop: Region) -> list[Strip]:
        self.lines += crop.line_range
        return super().render_lines(crop)


class Page(App[None]):
    CSS = """
    Screen { layers: default top; }
    VerticalScroll { height: 4; scrollbar-size: 0 0; }
    #over { layer: top; offset: 2 1; width: 5; }
    """

    def compose(self) -> ComposeResult:
        with VerticalScroll():
            yield Asked("en\nto\ntre", "above")
            yield Asked("fire\nfem\nseks", "cut")
        yield Asked("syv\notte", "below")
        yield Asked("oven", "over")


def seen(app: App[None]) -> list[str]:
    return [strip.text.rstrip() for strip in app.screen._compositor.render_strips()]


@pytest.mark.parametrize("whole", [False, True])
async def test_only_the_lines_that_changed_are_asked_for(whole: bool) -> None:
    paint_what_changed()
    app = Page()
    async with app.run_test(size=(20, 8)) as pilot:
        await pilot.pause()
        places = {place.id: place for place in app.query(Asked)}
        for place in places.values():
            place.lines.clear()
        if whole:
            app.screen.refresh()
        else:
            places["above"].refresh(Region(0, 1, 20, 1))
        await pilot.pause()
        asked = {name: sorted(set(place.lines)) for name, place in places.items() if place.lines}
        assert asked == (
            {"above": [0, 1, 2], "cut": [0], "below": [0, 1], "over": [0]} if whole else {"above": [1], "over": [0]}
        )


async def test_what_lies_over_something_else_and_what_is_scrolled_away_are_seen_as_they_were() -> None:
    paint_what_changed()
    app = Page()
    async with app.run_test(size=(20, 8)) as pilot:
        assert seen(app)[:6] == ["en", "tooven", "tre", "fire", "syv", "otte"]
        app.query_one(VerticalScroll).scroll_to(y=2, animate=False)
        app.query_one("#below", Static).update("ni\nti")
        await pilot.pause()
        assert seen(app)[:6] == ["tre", "fioven", "fem", "seks", "ni", "ti"]
