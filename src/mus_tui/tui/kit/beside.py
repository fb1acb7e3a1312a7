"""Buttons side by side, and rows of them: the arrows go from one to the next; Tab still stops at each."""

from __future__ import annotations

from typing import ClassVar, TypeVar

from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Button

Answer = TypeVar("Answer")

ACROSS: tuple[BindingType, ...] = (
    Binding("up", "across(-1)", show=False, priority=True),
    Binding("down", "across(1)", show=False, priority=True),
)
"""For a screen whose buttons stand in rows. With priority: what they stand in would scroll under them instead."""


class ReachesBeside(Screen[Answer]):
    """Left and right go to the button beside the one that the keys are at; at the ends they stay."""

    BINDINGS: ClassVar[list[BindingType]] = [
        # Without priority: what has a use of its own for them, such as a text or a table, keeps it.
        Binding("left", "along(-1)", show=False),
        Binding("right", "along(1)", show=False),
    ]

    def action_along(self, by: int) -> None:
        """Go to the button beside this one."""
        here = self.focused
        if not isinstance(here, Button) or not isinstance(here.parent, Horizontal):
            raise SkipAction
        beside = [each for each in here.parent.query_children(Button) if each.display and each.focusable]
        self.set_focus(beside[max(0, min(len(beside) - 1, beside.index(here) + by))])

    def action_across(self, by: int) -> None:
        """Go to the nearest button in the row above or below the one that the keys are at; at the ends they stay."""
        here = self.focused
        if not isinstance(here, Button):
            raise SkipAction
        # By their order: in a list that scrolls, what is below its edge has no line yet.
        rows: dict[Widget, list[Button]] = {}
        for each in self.focus_chain:
            if isinstance(each, Button):
                rows.setdefault(_row_of(each), []).append(each)
        at = [*rows].index(_row_of(here)) + by
        if 0 <= at < len(rows):
            self.set_focus(min([*rows.values()][at], key=lambda each: abs(each.region.x - here.region.x)))


def _row_of(button: Button) -> Widget:
    return button.parent if isinstance(button.parent, Horizontal) else button
