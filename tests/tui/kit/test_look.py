"""What every screen has in common to the eye: boxes and rings, edges that can be seen, and one colour of focus."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

import pytest
from textual.color import Color
from textual.geometry import Region
from textual.scrollbar import ScrollBar
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Button, Input, OptionList

from mus_tui.tui.app import MusApp
from mus_tui.tui.kit.choice import Choice
from mus_tui.tui.kit.finding.keyword_grid import KeywordGrid
from mus_tui.tui.kit.keys.key_bar import KeyBar
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.tui.kit.one_stop import OneStop
from mus_tui.tui.kit.themes import LIGHT
from mus_tui.tui.kit.tick import Tick
from mus_tui.tui.plan.cell_editor import CellEditor
from tests.tui.every_screen import EVERY, shown
from tests.tui.kit.test_themes import colour, contrast
from tests.tui.left_edges import left_edges
from tests.tui.rest import at_rest, drawn

SHOWN_TO_BE_FOCUSED = (Button, Input, NotePad, OptionList, Choice, KeywordGrid)


@pytest.mark.parametrize("name", EVERY)
async def test_every_screen_looks_as_the_others_do(tmp_path: Path, name: str) -> None:
    async with shown(name, tmp_path) as (app, pilot):
        for tick in app.screen.query(Tick):
            assert re.match(r"[●○] " if one_of_several(tick) else r"\[[ ✓]\] ", str(tick.label)), tick.id
        for choice in app.screen.query(Choice):
            assert not re.search(r"[\[☐☑✓]", choice.render().plain)
        for grid in (each for each in app.screen.query(KeywordGrid) if each.size.width):
            assert "[ ] " in grid.render().plain
            assert "○" not in grid.render().plain
        seen, lines = app.screen._compositor.visible_widgets, app.screen._compositor.render_strips()
        for button in app.screen.query(Button):
            if button in seen and not isinstance(button, Tick):
                assert stands_out(lines, app, button), f"the edge of {button.id}"
        for widget in [each for each in app.screen.focus_chain if isinstance(each, SHOWN_TO_BE_FOCUSED)]:
            app.screen.set_focus(widget)
            if widget not in app.screen._compositor.visible_widgets or not widget.region.height:
                continue
            await at_rest(pilot)
            # The bar of a cell that is written in stands in the gap before it.
            region = widget.region.grow((0, 0, 0, 2)) if isinstance(widget, CellEditor) else widget.region
            lines = app.screen._compositor.render_strips()
            assert colour(LIGHT, "focus") in colours(lines, region), f"the focus on {widget.id}"
            if isinstance(widget, Button):
                assert widget.styles.background == colour(LIGHT, "focus")
        for size in ((64, 20), (120, 40)):
            await pilot.resize_terminal(*size)
            await at_rest(pilot)
            for bar in app.screen.query(KeyBar):
                names_the_same_keys(bar)
            has_two_left_edges(left_edges(app))


def names_the_same_keys(bar: KeyBar) -> None:
    """See that the first four keys are on the bar at every width, by the names that every keyboard has."""
    hints = bar.hints[:4]
    assert not [hint for hint in hints if re.fullmatch(r"F[2-589]", hint.key)]
    keys = r".*  +".join(rf"{re.escape(hint.key)} \S" for hint in hints)
    if bar.visible:
        assert re.search(keys, bar.render().plain), f"{bar.size.width}: {bar.render().plain}"


def has_two_left_edges(edges: Mapping[int, Collection[str]]) -> None:
    """See that lines begin at the outer edge or at one indentation, which is wide enough to be meant."""
    columns = sorted(edges)
    assert len(columns) <= 2, edges
    assert columns[-1] - columns[0] != 1, edges


def one_of_several(tick: Tick) -> bool:
    """Whether it is one answer of several, of which one at most holds."""
    return any(isinstance(each, OneStop) for each in tick.ancestors) and not (tick.id or "").startswith("category-")


def colours(lines: Sequence[Strip], region: Region) -> list[Color]:
    """Return the colours that are painted in a place of the screen."""
    there = lines[max(region.y, 0) : region.bottom]
    styles = [part.style for line in there for part in line.crop(region.x, region.right) if part.style]
    return [Color.from_rich_color(each) for style in styles for each in (style.color, style.bgcolor) if each]


def stands_out(lines: Sequence[Strip], app: MusApp, button: Widget) -> bool:
    """Whether the left edge of a button, or its ground, is told from what is beside it."""
    place = app.screen.find_widget(button).visible_region
    beside = colours(lines, Region(place.x - 1, place.y, 1, 1))[-1]
    return max(contrast(each, beside) for each in colours(lines, Region(place.x, place.y, 1, 1))) >= 3.0


async def test_a_tick_shows_that_it_holds_in_its_box(tmp_path: Path) -> None:
    async with shown("marks", tmp_path) as (app, pilot):
        assert "[ ] Hvordan har du det i din hverdag?" in drawn(app)
        await pilot.press("home", "space")
        assert "[✓] Hvordan har du det i din hverdag?" in drawn(app)


async def test_the_scrollbar_does_not_melt_with_the_line_that_is_pointed_out(tmp_path: Path) -> None:
    async with shown("palette", tmp_path) as (app, _):
        bar = app.screen.query_one(OptionList).vertical_scrollbar
        assert isinstance(bar, ScrollBar)
        lines = app.screen._compositor.render_strips()[bar.region.y : bar.region.bottom]
        signs = [line.crop(bar.region.x, bar.region.right).text for line in lines]
        assert "".join(signs).strip(" ") == "▐" * signs.count("▐")
        assert 0 < signs.count("▐") < len(signs)
        # Half a column of the page stays between the two.
        assert {
            part.style.bgcolor for line in lines for part in line.crop(bar.region.x, bar.region.right) if part.style
        } == {colour(LIGHT, "surface").rich_color}
