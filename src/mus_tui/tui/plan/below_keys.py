"""The keys of whoever fills in a field that is open below the table."""

from __future__ import annotations

from collections.abc import Sequence

from textual.widget import Widget
from textual.widgets import Button, OptionList

from mus_tui.tui.kit.keys.key_bar import KeyHint
from mus_tui.tui.kit.letters import takes_letters
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.tui.kit.tick import Tick
from mus_tui.words import t


def below_hints(here: Widget | None) -> Sequence[KeyHint]:
    """Return what the keys do at a place in it; what Enter does there comes right after the help."""
    return (
        KeyHint("F1", t("keys.help"), "app.help"),
        *_of_place(here),
        KeyHint("Tab", t("keys.next_field"), "screen.leave_below(1)"),
        KeyHint("Esc", t("plan.close_below"), "screen.calm"),
    )


def _of_place(here: Widget | None) -> Sequence[KeyHint]:
    if isinstance(here, Tick):
        on = KeyHint("Enter", t("keys.next_field" if here.ticked else "plan.choose_and_on"), "screen.next_field")
        return on, KeyHint(
            t("key_names.space"), t("plan.take_off" if here.ticked else "plan.choose"), "screen.press_here"
        )
    if isinstance(here, NotePad):
        return (KeyHint("Enter", t("keys.new_line"), "screen.new_line"),)
    if isinstance(here, OptionList):
        return (KeyHint("Enter", t("plan.put_in"), "screen.press_here"),)
    if isinstance(here, Button):
        return (KeyHint("Enter", str(here.label), "screen.press_here"),)
    return (KeyHint("Enter", t("keys.next_field"), "screen.next_field"),) if takes_letters(here) else ()
