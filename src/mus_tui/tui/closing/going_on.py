"""Where Enter goes on to, on the last step."""

from __future__ import annotations

from textual.screen import Screen
from textual.widgets import Input, TextArea

from mus_tui.tui.closing.finish import Finish
from mus_tui.tui.closing.last_words import LastWords
from mus_tui.tui.closing.stances import Stances


def go_on(screen: Screen[None]) -> None:
    """Go on to what comes after a line or an answer, as Enter does wherever there are lines to fill in."""
    stances = screen.query_one(Stances)
    row = stances.row_of(screen.focused)
    if row is None:
        after = screen.focus_next()
        if after is not None and screen.query_one(Finish) in after.ancestors:
            # At once: the next Enter would press what comes before it.
            screen.set_focus(screen.query_one("#close"))
    elif row.is_against:
        screen.set_focus(row.query_one(TextArea))
    elif following := stances.after(row):
        following.stand_at_yes()
    else:
        screen.set_focus(screen.query_one(LastWords).query(Input)[0])
