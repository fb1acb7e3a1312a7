"""What can be done with an agreement, a button for each: on one line, or on two where one does not hold them all."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Button

from mus_tui.words import t

_EDGES = 2


class PlanButtons(Widget):
    """Redo is there only while there is something to do again; nothing else ever gives way to it."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    PlanButtons { layout: horizontal; }
    PlanButtons Horizontal { width: auto; height: 1; }
    PlanButtons.-two { layout: vertical; }
    """

    def __init__(self, buttons: Sequence[tuple[str, str]]) -> None:
        """Each button has a name and what it does."""
        super().__init__(classes="buttons")
        self._buttons = [self._made(*each) for each in buttons]

    @staticmethod
    def _made(name: str, action: str) -> Button:
        button = Button(Content(t(f"plan.{name}")), id=name, action=f"screen.{action}")
        # Undo, redo and the moves are pressed again and again: none of the presses is swallowed by an effect.
        button.active_effect_duration = 0
        return button

    def compose(self) -> ComposeResult:
        """Put what is done with rows before what is done else."""
        half = len(self._buttons) // 2
        yield Horizontal(*self._buttons[:half])
        yield Horizontal(*self._buttons[half:])

    def show_redo(self, *, there: bool) -> None:
        """Show whether there is something to do again."""
        self.set_class(there, "-redo")
        self._break()

    def on_resize(self) -> None:
        """Take the lines that the room asks for."""
        self._break()

    def _break(self) -> None:
        redo = self.has_class("-redo")
        shown = [each for each in self._buttons if redo or each.id != "redo"]
        needed = sum(Content(str(each.label)).cell_length + _EDGES + 1 for each in shown) - 1
        self.set_class(0 < self.size.width < needed, "-two")
