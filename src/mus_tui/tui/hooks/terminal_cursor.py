"""The terminal's own cursor stands at what has the focus, so that a screen reader and a braille line follow.

Textual puts it where a text is written and leaves it there; in a list, at a tick or a button it stays wherever it was.
Nobody sees it: it stays hidden.
"""

from __future__ import annotations

from textual.app import App
from textual.content import Content
from textual.geometry import Offset
from textual.widget import Widget
from textual.widgets import Button, Input, OptionList

_BEGINS = {"left": 0.0, "center": 0.5, "right": 1.0}


class CursorAtFocus(App[None]):
    """An app whose cursor follows the focus; what has lines of its own says where with `cursor_screen_offset`.

    A screen may say it too, for a list that is gone through while a text has the focus; None where it does not.
    """

    _of_textual = Offset(0, 0)

    @property
    def cursor_position(self) -> Offset:
        """Where the cursor stands: Textual asks each time it has painted."""
        of_screen = getattr(self.screen, "cursor_screen_offset", None)
        if isinstance(of_screen, Offset):
            return of_screen
        here = self.focused
        # What is put on the screen inside something else gets the keys before it has its place there.
        return place_of(here) if here is not None and here.is_attached else self._of_textual

    @cursor_position.setter
    def cursor_position(self, offset: Offset) -> None:
        """Remember where Textual would have it, for what has no focus."""
        self._of_textual = offset


def place_of(focused: Widget) -> Offset:
    """Return where on the screen what has the focus begins, within what can be seen of it."""
    if isinstance(focused, OptionList):
        place = line_of(focused)
    elif isinstance(focused, Button):
        place = _label_of(focused)
    elif isinstance(focused, Input):
        # Textual leaves a column free behind the last letter, where the cursor is not.
        place = focused.cursor_screen_offset - Offset(int(focused.cursor_at_end), 0)
    else:
        own = getattr(focused, "cursor_screen_offset", None)
        place = own if isinstance(own, Offset) else focused.content_region.offset
    seen = focused.region.intersection(focused.screen.region)
    for around in focused.ancestors:
        if isinstance(around, Widget) and around.is_scrollable:
            seen = seen.intersection(around.region)
    if not seen:
        return place
    return Offset(max(seen.x, min(place.x, seen.right - 1)), max(seen.y, min(place.y, seen.bottom - 1)))


def line_of(options: OptionList) -> Offset:
    """Return where the line of a list stands that is pointed out; its top where none is."""
    line = options._index_to_line.get(options.highlighted, 0) if options.highlighted is not None else 0
    return options.content_region.offset + Offset(0, line - round(options.scroll_y))


def _label_of(button: Button) -> Offset:
    inside = button.content_region
    label = button.label.cell_length if isinstance(button.label, Content) else len(str(button.label))
    beside = button.styles.line_pad
    room = max(0, inside.width - label - 2 * beside)
    return inside.offset + Offset(beside + int(room * _BEGINS.get(button.styles.content_align_horizontal, 0.0)), 0)
