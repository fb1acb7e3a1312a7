"""The keys of whoever fills in a field that is open below the table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.widget import Widget
from textual.widgets import Button, OptionList

from mus_tui.tui.kit.keys.key_bar import KeyHint
from mus_tui.tui.kit.letters import takes_letters
from mus_tui.tui.kit.tick import Tick
from mus_tui.tui.plan.below.answers import Answers
from mus_tui.tui.plan.below.goes_on import PanePad
from mus_tui.words import t


def below_hints(here: Widget | None) -> Sequence[KeyHint]:
    """Return what the keys do at a place in it; what Enter does there comes right after the help."""
    close = KeyHint("Esc", t("plan.close_below"), "screen.calm")
    return KeyHint("F1", t("keys.help"), "app.help"), *_of_place(here), close


def _of_place(here: Widget | None) -> Sequence[KeyHint]:
    if isinstance(here, Tick):
        on = KeyHint("Enter", t("keys.next_field" if here.ticked else "plan.choose_and_on"), "screen.next_field")
        press = t("plan.take_off" if here.ticked else "plan.choose")
        return on, KeyHint(t("kit.key_space"), press, "screen.press_here"), *_signs(here)
    tab = KeyHint("Tab", t("keys.next_field"), "screen.leave_below(1)")
    if isinstance(here, PanePad):
        line = KeyHint("Ctrl+J", t("keys.new_line"), "screen.new_line")
        return KeyHint("Enter", t("keys.next_field"), "screen.next_field"), line
    if isinstance(here, OptionList):
        return (KeyHint("Enter", t("plan.put_in"), "screen.press_here"),)
    if isinstance(here, Button):
        return KeyHint("Enter", str(here.label), "screen.press_here"), tab
    return (KeyHint("Enter", t("keys.next_field"), "screen.next_field"),) if takes_letters(here) else ()


def _signs(here: Tick) -> Iterator[KeyHint]:
    """Yield what may be typed for the answers of which this is one."""
    for answers in (each for each in here.ancestors if isinstance(each, Answers)):
        for sign, words in answers.keys:
            yield KeyHint(sign, words or t("plan.choose"), f"screen.type_sign('{sign}')")
