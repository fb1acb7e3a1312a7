"""A row that goes on below where it has no room: no button is cut at the edge, wherever its words are long."""

from __future__ import annotations

from textual.geometry import Size
from textual.layout import ArrangeResult, WidgetPlacement
from textual.layouts.horizontal import HorizontalLayout
from textual.widget import Widget


def wrap(row: Widget) -> None:
    """Let what stands in a row go on below."""
    # A style takes a layout by its name alone, and knows Textual's own.
    row.styles.set_rule("layout", WrappedRow())
    row.refresh(layout=True)


class WrappedRow(HorizontalLayout):
    """Lays them side by side, and those that do not fit whole begin another line."""

    name = "wrapped-row"

    def arrange(self, parent: Widget, children: list[Widget], size: Size, greedy: bool = True) -> ArrangeResult:
        """Lay them out as in one row, and move what goes over its edge to the next line."""
        placements: list[WidgetPlacement] = []
        back = down = height = 0
        for each in super().arrange(parent, children, size, greedy):
            region = each.region.translate((-back, down))
            if region.x > 0 and region.right > size.width:
                back, down, height = back + region.x, down + height, 0
                region = each.region.translate((-back, down))
            height = max(height, region.height)
            placements.append(each._replace(region=region))
        return placements
