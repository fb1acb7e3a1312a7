"""How much air a dialog has: as much as its words and its list leave it, whatever the window's height."""

from __future__ import annotations

from typing import TypeVar

from textual.containers import Vertical
from textual.geometry import Size
from textual.screen import ModalScreen
from textual.widget import Widget

from mus_tui.tui.hooks.measuring import measure_anew

Answer = TypeVar("Answer")

_LEVELS = ((), ("-short",), ("-short", "-tight"), ("-short", "-tight", "-packed"))
"""From the airy form to the one for a window of twenty lines, as the classes of the dialog."""
_ALL = _LEVELS[-1]
_ROWS = (28, 23)
"""Rows of the window under which a sheet of full height takes less air."""
_LEAST = (12, 12, 6, 3)
"""Lines of the list that the air of each level gives way to; what is longer scrolls."""


class Airy(ModalScreen[Answer]):
    """Takes as much air as fits, worked out before it is laid out, so that it is never seen otherwise.

    It keeps to what it took until the window or what it shows is another.
    """

    fills: str = ""
    """The list that takes what room there is."""
    _aired_for: object = None
    _level = 0
    _working_out = False

    def on_mount(self) -> None:
        """Work it out once more when everything in it knows how wide it is."""
        self.call_after_refresh(self._breathe_anew)

    def _breathe_anew(self) -> None:
        self._aired_for = None
        measure_anew(self)
        self.refresh(layout=True)

    def pre_layout(self, layout: object) -> None:
        """Take the most air that fits.

        A style that is set asks where everything is, so that Textual lays the dialog out in the midst of this, from
        heights that hold no longer: whatever is worked out in there would undo what is worked out here.
        """
        sheet = next(iter(self.query_children(".dialog").results(Vertical)), None)
        if sheet is None or self._working_out:
            return
        self._working_out = True
        try:
            self._work_out(sheet)
        finally:
            self._working_out = False

    def _work_out(self, sheet: Vertical) -> None:
        shown = [child.display for child in sheet.children]
        now = (self.app.size, frozenset(self.classes) - frozenset(_ALL), tuple(shown))
        if now != self._aired_for:
            self._aired_for = now
            self._breathe(0)
        while not self._has_room(sheet) and self._level < len(_LEVELS) - 1:
            self._breathe(self._level + 1)

    def _breathe(self, level: int) -> None:
        before, self._level = frozenset(self.classes), level
        for name in _ALL:
            self.set_class(name in _LEVELS[level], name, update=False)
        if frozenset(self.classes) != before:
            self.app.stylesheet.update(self)
            measure_anew(self)

    def _has_room(self, sheet: Vertical) -> bool:
        """Whether the sheet fits as it is now; the list then has what the rest leaves."""
        size, around = self.app.size, sheet.styles.margin
        if sheet.styles.height is not None and not sheet.styles.height.is_auto:
            # It is as high as the window leaves it, and what is in it has the room that the air leaves.
            return self._level >= sum(size.height < rows for rows in _ROWS)
        space = Size(size.width - around.width, size.height - around.height)
        most, width = space.height, space.width
        if sheet.styles.max_height is not None:
            most = int(sheet.styles.max_height.resolve(space, size))
        if sheet.styles.max_width is not None:
            width = int(sheet.styles.max_width.resolve(space, size))
        if sheet.styles.width is not None:
            width = min(width, int(sheet.styles.width.resolve(space, size)))
        inner = width - sheet.gutter.width
        needed = sheet.get_content_height(size, size, inner) + sheet.gutter.height
        # While it is being made, not all of it is there.
        filling = next(iter(self.query(self.fills)), None) if self.fills else None
        if filling is None or not filling.display:
            return needed <= most
        long = filling.get_content_height(size, size, inner - filling.gutter.width) + filling.gutter.height
        others = needed - min(long, _cap(filling, long))
        if _cap(filling, 0) != (left := max(3, most - others)):
            filling.styles.max_height = left
            measure_anew(sheet)
        return others + min(long, _LEAST[self._level]) <= most


def _cap(part: Widget, otherwise: int) -> int:
    most = part.styles.max_height
    return int(most.value) if most is not None and most.is_cells else otherwise
