"""What of a dialog cannot be come to, by sight or by scrolling."""

from __future__ import annotations

from typing import Any

from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Button

from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.tick import Tick


def out_of_reach(shown: Screen[Any]) -> list[str]:
    """Return what is neither on the screen nor scrolled to."""
    assert isinstance(shown, Dialog)
    listed = shown.query_one(shown.fills, Widget)
    buttons = [each for each in shown.query(".buttons Button").results(Button) if each.display]
    lost = [str(each.id) for each in buttons if not shown.region.contains_region(each.region) or not each.region]
    if not shown.query_one(".dialog").region.contains_region(listed.region) or not listed.size.height:
        lost.append("the list")
    if listed.virtual_size.height > listed.size.height and not (
        listed.max_scroll_y
        and listed.show_vertical_scrollbar
        and shown.region.contains_region(listed.vertical_scrollbar.region)
    ):
        lost.append("the end of the list")
    if isinstance(shown.focused, Tick) and not listed.region.contains_region(shown.focused.region):
        lost.append(f"the focus on {shown.focused.id}")
    return lost
