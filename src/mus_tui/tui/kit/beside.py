"""Buttons side by side: the arrows go from one to the next, as they do in a choice; Tab still stops at each."""

from __future__ import annotations

from typing import ClassVar, TypeVar

from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.screen import Screen
from textual.widgets import Button

Answer = TypeVar("Answer")


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
