"""Two hands that write a whole plan in the table: one by keyboard alone, one by mouse for all but the letters."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from textual.pilot import Pilot
from textual.widget import Widget

from mus_tui.model.rules.plan.cells import Cell
from mus_tui.model.rules.plan.places import Place, fields_of
from mus_tui.tui.app import MusApp
from mus_tui.tui.plan.below.field_name import NamesOffered
from mus_tui.tui.plan.plan_lines import PlanLines
from mus_tui.tui.plan.plan_table import PlanTable
from tests.tui.rest import at_rest

Hand = Callable[[MusApp, "Pilot[None]", int], Coroutine[Any, Any, None]]
DAY = "1. maj"


def table(app: MusApp) -> PlanTable:
    """Return the table."""
    return app.screen.query_one(PlanTable)


def words_for(field: str, number: int) -> str:
    """Return what is written in a cell of text."""
    return f"{field[:4]}{number}"


def _letters(cell: Cell, number: int) -> tuple[str, ...]:
    return (*(DAY if cell.kind == "date" else words_for(cell.field, number)),)


def _cell(app: MusApp) -> Cell:
    cell = table(app).cell
    assert cell is not None
    return cell


async def with_keys(app: MusApp, pilot: Pilot[None], number: int) -> None:
    """Fill in every cell of the empty row they are at, and go on to the next row."""
    await _by_keys(app, pilot, _cell(app), number)
    row = f"a{number}"
    while table(app).place.row == row:
        await _by_keys(app, pilot, _cell(app), number)


async def _by_keys(app: MusApp, pilot: Pilot[None], cell: Cell, number: int) -> None:
    if cell.kind in {"text", "date"}:
        await pilot.press(*_letters(cell, number), "tab")
    elif cell.kind == "name":
        await pilot.press("enter", "down", "tab")
    elif cell.kind == "owner":
        # Written with the action, which is the same.
        await pilot.press("tab")
    elif cell.kind == "actions":
        named = table(app).talk.template.plan.field("actions")
        owner = ("tab", "down") if named and named.several else ()
        await pilot.press(*_letters(cell, number), *owner, "escape", "tab")
    else:
        await pilot.press("enter", "space", "escape", "tab")


async def with_mouse(app: MusApp, pilot: Pilot[None], number: int) -> None:
    """Fill in every cell of a new agreement, with the button for it and a click for each cell."""
    await pilot.click("#new")
    row = table(app).place.row
    for field in fields_of(table(app).talk, next(each for each in table(app).rows if each.key == row)):
        await _by_mouse(app, pilot, field, number)
    if any(cell == "+consent" for cell in _fields(app)):
        await _by_mouse(app, pilot, "+consent", number)


def _fields(app: MusApp) -> tuple[str, ...]:
    row = table(app).row
    assert row is not None
    return fields_of(table(app).talk, row)


async def _by_mouse(app: MusApp, pilot: Pilot[None], field: str, number: int) -> None:
    await _click_cell(app, pilot, Place(table(app).place.row, field))
    cell = _cell(app)
    assert cell.field == field
    await _click_cell(app, pilot, table(app).place)
    if cell.kind == "choices":
        await _click(app, pilot, app.screen.query_one(f"#{field}-0"))
    elif cell.kind == "consent":
        await _click(app, pilot, app.screen.query_one("#consent-yes"))
    elif cell.kind in {"name", "owner"}:
        await _click(app, pilot, _names(app), x=3)
    else:
        await pilot.press(*_letters(cell, number))
        if cell.kind == "actions" and (offered := app.screen.query("FieldBelow NamesOffered")):
            await _click(app, pilot, offered.first(Widget), x=3)


def _names(app: MusApp) -> Widget:
    return next(each for each in app.screen.query(NamesOffered) if each.display and each.region.width)


async def _click(app: MusApp, pilot: Pilot[None], widget: Widget, x: int = 1) -> None:
    widget.scroll_visible(animate=False)
    await at_rest(pilot)
    assert await pilot.click(widget, offset=(x, 0))
    await at_rest(pilot)


async def _click_cell(app: MusApp, pilot: Pilot[None], place: Place) -> None:
    lines = next(each for each in app.screen.query(PlanLines) if each.laid.region_of(place))
    region = lines.in_sight(place)
    assert region
    if not 0 <= region.y < lines.size.height:
        # The wheel.
        lines.scroll_relative(y=region.y - lines.size.height // 2, animate=False)
        await at_rest(pilot)
        region = lines.in_sight(place)
        assert region
    inside = lines.content_region.offset - lines.region.offset
    await pilot.click(lines, offset=(inside.x + region.x + 1, inside.y + region.y))
    await at_rest(pilot)
