"""Where the terminal's own cursor stands, as a screen reader and a braille line see it."""

from __future__ import annotations

from textual.widgets import Button, Input, OptionList

from mus_tui.tui.app import MusApp
from tests.tui.at_table import picture


def words_at_cursor(app: MusApp) -> str:
    """Return what stands on the screen from the cursor on, to the end of the line."""
    at = app.cursor_position
    return picture(app).splitlines()[at.y][at.x :].strip()


def misplaced(app: MusApp) -> str:
    """Return what is wrong with where the cursor stands; empty where it is at what has the focus."""
    focused, at = app.focused, app.cursor_position
    if focused is None or not focused.region.intersection(app.screen.region):
        return ""
    if not focused.region.contains_point(at):
        leads = isinstance(focused, Input) and any(
            each.region.contains_point(at) for each in app.screen.query(OptionList)
        )
        return "" if leads else f"{at} lies outside {focused.region}"
    words = words_at_cursor(app)
    if isinstance(focused, Button):
        label = str(focused.label).split()
        return "" if label and words.startswith(label[0]) else f"{label} is not at «{words}»"
    if isinstance(focused, OptionList) and (option := focused.highlighted_option):
        said = str(option.prompt).split()
        return "" if said and said[0] in words else f"{said} is not at «{words}»"
    return ""
