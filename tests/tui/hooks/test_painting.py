"""Where little has changed, little is painted, and what is seen is what a whole picture would show."""

from __future__ import annotations

import pytest
from textual.app import App, ComposeResult
from textual.containers import VerticalScroll
from textual.geometry import Region
from textual.strip import Strip
from textual.widgets import Static

from mus_tui.tui.hooks.painting import paint_what_changed
from tests.tui.rest import at_rest


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


@pytest.mark.parametrize(
    ("changed", "lines"),
    [
        ("", {"above": [0, 1, 2], "cut": [0], "below": [0, 1], "over": [0]}),
        ("above", {"above": [1], "over": [0]}),
        # What lies behind it is not seen there.
        ("over", {"over": [0]}),
    ],
)
async def test_only_the_lines_that_are_seen_of_what_changed_are_asked_for(
    changed: str, lines: dict[str, list[int]]
) -> None:
    paint_what_changed()
    app = Page()
    async with app.run_test(size=(20, 8)) as pilot:
        await at_rest(pilot)
        places = {place.id: place for place in app.query(Asked)}
        for place in places.values():
            place.lines.clear()
        if changed:
            places[changed].refresh(Region(0, 1 if changed == "above" else 0, 5, 1))
        else:
            app.screen.refresh()
        await at_rest(pilot)
        assert {name: sorted(set(place.lines)) for name, place in places.items() if place.lines} == lines


async def test_what_lies_over_something_else_and_what_is_scrolled_away_are_seen_as_they_were() -> None:
    paint_what_changed()
    app = Page()
    async with app.run_test(size=(20, 8)) as pilot:
        assert seen(app)[:6] == ["en", "tooven", "tre", "fire", "syv", "otte"]
        app.query_one(VerticalScroll).scroll_to(y=2, animate=False)
        app.query_one("#below", Static).update("ni\nti")
        await at_rest(pilot)
        assert seen(app)[:6] == ["tre", "fioven", "fem", "seks", "ni", "ti"]
