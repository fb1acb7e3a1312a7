"""What has just been taken away is not painted any more, and ends nothing.

Between the moment in which a widget is gone and the one in which the screen is laid out without it, the screen may be
painted: it still asks the widget for its lines, which have lost their styles by then. That was a `KeyError`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

_lines = Widget.render_lines


def leave_out_what_is_gone() -> None:
    """Let a widget without a place on any screen be empty lines."""
    Widget.render_lines = _lines_while_there  # type: ignore[method-assign]


def lines_while_there(widget: Widget, crop: Region, lines: Callable[[Region], list[Strip]]) -> list[Strip]:
    """Return the lines of a widget, empty ones where it is gone."""
    return lines(crop) if widget.parent is not None else [Strip.blank(crop.width)] * crop.height


def _lines_while_there(self: Widget, crop: Region) -> list[Strip]:
    return lines_while_there(self, crop, partial(_lines, self))
