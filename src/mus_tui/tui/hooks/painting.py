"""Where little has changed, little is painted: nothing else is asked for its lines.

Textual asks each widget for all of its lines whose container reaches into what has changed, which nearly every one does
at every letter, also those behind the one that is written in, and then leaves them out. `_get_renders` is private to
Textual; a later version may do so itself.

And it paints all of a screen anew whenever the keys go elsewhere, though what looks different then says so itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from textual._compositor import Compositor
from textual.geometry import Region
from textual.reactive import Reactive
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget

Answer = TypeVar("Answer")


class PaintsFocusAlone(Screen[Answer]):
    """A screen of which nothing is painted when the keys go elsewhere but what they go from and to."""

    focused: Reactive[Widget | None] = Reactive(None, repaint=False)


def paint_what_changed() -> None:
    """Let only what is seen of the lines that are painted be drawn, and no more of it than those lines."""
    Compositor._get_renders = _lines_near  # type: ignore[method-assign]


def _lines_near(self: Compositor, crop: Region | None = None) -> Iterator[tuple[Region, Region, list[Strip]]]:
    near = self.size.region if crop is None else crop
    # A list: what is drawn may have the screen laid out anew.
    for widget, (region, clip) in list(self.visible_widgets.items()):
        seen = region.intersection(clip)
        if seen.overlaps(near):
            rows = seen.intersection(Region(seen.x, near.y, seen.width, near.height))
            yield region, rows, widget.render_lines(rows.translate(-region.offset))
            if seen.contains_region(near):
                # What lies behind it is not seen there.
                return
