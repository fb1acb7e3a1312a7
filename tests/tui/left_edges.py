"""Where what is painted begins on the left, line by line: with a letter, a bar, or a ground of its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from rich.color import Color as RichColor
from textual.geometry import Region
from textual.screen import Screen
from textual.scrollbar import ScrollBar
from textual.widget import Widget

from mus_tui.tui.app import MusApp
from mus_tui.tui.kit.cover import ScreenCover
from mus_tui.tui.kit.keys.key_bar import KeyBar
from mus_tui.tui.kit.route_list import RouteList
from mus_tui.tui.kit.title_bar import TitleBar


def left_edges(app: MusApp) -> dict[int, set[str]]:
    """Return the columns in which lines begin, each with what begins there.

    What stands beside something else is a column of its own, and so is the list of the steps.
    """
    edges: dict[int, set[str]] = defaultdict(set)
    place, ground = _place(app.screen)
    lines = app.screen._compositor.render_strips()
    for y in range(place.y, place.bottom):
        cells = [
            (sign, part.style.bgcolor if part.style else None)
            for part in lines[y].crop(place.x, place.right)
            for sign in part.text
        ]
        first = next((x for x, (sign, at) in enumerate(cells) if sign.strip() or at != ground), None)
        if first is None:
            continue
        widget, _ = app.screen.get_widget_at(place.x + first, y)
        if not isinstance(widget, ScreenCover | ScrollBar) and not _stands_beside(widget):
            edges[first].add(f"{type(widget).__name__} {widget.id or ''}".strip())
    return dict(edges)


def _place(screen: Screen[object]) -> tuple[Region, RichColor]:
    """Return where the lines are, in the dialog, or between the bars and right of the steps; and their ground."""
    for dialog in screen.query(".dialog").results(Widget):
        # Within its frame.
        return dialog.content_region, dialog.background_colors[1].rich_color
    place = screen.region
    for bar in _shown(screen, TitleBar, KeyBar):
        top = bar.region.y < place.height // 2
        place = (
            Region(place.x, bar.region.bottom, place.width, place.bottom - bar.region.bottom)
            if top
            else (Region(place.x, place.y, place.width, bar.region.y - place.y))
        )
    for steps in _shown(screen, RouteList):
        place = Region(steps.region.right, place.y, place.right - steps.region.right, place.height)
    return place, screen.background_colors[1].rich_color


def _shown(screen: Screen[object], *kinds: type[Widget]) -> Iterator[Widget]:
    seen = screen._compositor.visible_widgets
    for kind in kinds:
        yield from (each for each in screen.query(kind) if each in seen and each.region.width and each.region.height)


def _stands_beside(widget: Widget) -> bool:
    """Whether something else stands to the left of it."""
    for each in (widget, *widget.ancestors):
        if isinstance(each, Widget) and isinstance(each.parent, Widget):
            here = each.region
            beside = [other for other in each.parent.children if not isinstance(other, RouteList)]
            others = [other.region for other in beside if other.display and other.region]
            if any(other.right <= here.x and other.y < here.bottom and here.y < other.bottom for other in others):
                return True
    return False
