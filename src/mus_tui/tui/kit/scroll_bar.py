"""A scrollbar of half a column: it never melts with the line beside it that is pointed out, whatever its colour."""

from __future__ import annotations

from rich.color import Color
from rich.segment import Segment, Segments
from rich.style import Style
from textual.scrollbar import ScrollBarRender

_BACK, _THUMB = Color.parse("#555555"), Color.parse("bright_magenta")


class HalfBar(ScrollBarRender):
    """Shows in whole lines how much of it is seen, and where; Textual hands it over its own defaults."""

    @classmethod
    def render_bar(
        cls,
        size: int = 25,
        virtual_size: float = 50,
        window_size: float = 20,
        position: float = 0,
        thickness: int = 1,
        vertical: bool = True,
        back_color: Color = _BACK,
        bar_color: Color = _THUMB,
    ) -> Segments:
        """Draw the bar, with what a click on each of its lines does."""
        first, last = _thumb(size, virtual_size, window_size, position)
        style = Style(color=bar_color, bgcolor=back_color)
        above, here, below = (
            Segment(sign * thickness, style + Style(meta={"@mouse.down": does}))
            for sign, does in ((" ", "scroll_up"), ("▐", "grab"), (" ", "scroll_down"))
        )
        lines = [above if n < first else here if n < last else below for n in range(size)]
        return Segments(lines, new_lines=vertical)


def _thumb(size: int, whole: float, seen: float, position: float) -> tuple[int, int]:
    """Return the first line of the thumb and the one after its last; at the very end it stands at the very end."""
    if not (size and seen and whole) or seen >= whole:
        return 0, 0
    long = max(1, round(size * seen / whole))
    first = round((size - long) * position / (whole - seen))
    if position > 0:
        first = max(first, 1)
    if position < whole - seen:
        first = min(first, size - long - 1)
    first = max(0, min(first, size - long))
    return first, first + long
