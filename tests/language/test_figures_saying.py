"""How many talks there were this year, in one line."""

from __future__ import annotations

from mus_tui.language.figures_saying import say_this_year


def test_only_what_there_is_any_of_is_said_and_so_is_what_is_locked() -> None:
    shown = [("held", "number", 12), ("offered", "number", 0), ("with_plan", "at_least", 9)]
    assert say_this_year(shown, 0) == "I år: 12 holdt · mindst 9 med plan"
    assert say_this_year(shown, 2) == "I år: 12 holdt · mindst 9 med plan · 2 låste"
    assert say_this_year([("held", "number", 0)], 0) == ""
