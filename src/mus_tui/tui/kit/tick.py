"""A button that holds: a sign says whether it does, and the words say what.

What can be ticked has a box, `[✓]`; one of several answers has a ring, `●`, as in a `Choice`.
"""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Size
from textual.widgets import Button

from mus_tui.tui.kit.one_stop import OneStop
from mus_tui.tui.kit.setting.hanging import Hanging

_TICKED = "✓"


def box(sign: str) -> str:
    """Return the box of what can be ticked, with a sign in it; empty where there is none."""
    return f"[{sign or ' '}]"


class Tick(Button):
    """Pressed, it posts `Button.Pressed` like any other; whoever owns it shows what came of it.

    `sign` is ✓ where each stands by itself, ● where it is one of several answers. The arrows go from one to the next.
    Space and a click tick it and take the tick off again; Enter on one that is ticked goes on, as on any answer given.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "step(-1)", show=False),
        Binding("down", "step(1)", show=False),
        Binding("enter", "go_on", show=False),
    ]

    def __init__(self, words: str, *, id: str, sign: str = _TICKED) -> None:  # noqa: A002
        super().__init__(id=id)
        # Here, since a style sheet takes no 0 for it.
        self.styles.line_pad = 0
        self.words, self._sign = words, sign
        """What its answer is."""
        self.show(False)

    def get_content_width(self, container: Size, viewport: Size) -> int:
        """Return the width of its words alone: it begins where the lines around it begin."""
        assert isinstance(self.label, Content)
        return self.label.cell_length

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave the arrows to the answers of one question, where it is one of them."""
        return action != "step" or not any(isinstance(each, OneStop) for each in self.ancestors)

    def action_go_on(self) -> None:
        """Tick it; where it is ticked, go on: whoever ticked it with Space means to leave it so."""
        if self.ticked and self._sign == _TICKED:
            self.screen.focus_next()
        else:
            self.press()

    def action_step(self, by: int) -> None:
        """Go to the tick above or below; at the ends they stay."""
        ticks = [each for each in self.screen.focus_chain if isinstance(each, Tick)]
        to = ticks.index(self) + by
        if 0 <= to < len(ticks):
            ticks[to].focus()

    def render(self) -> Hanging:
        """Let words that wrap go on under the words, not under the sign."""
        assert isinstance(self.label, Content)
        return Hanging(self.label)

    def call(self, words: str) -> None:
        """Give its answer other words."""
        self.words = words
        self.show(self.ticked)
        self.refresh(layout=True)

    def show(self, ticked: bool) -> None:
        """Show whether it holds."""
        self.ticked = ticked
        sign = box(self._sign if ticked else "") if self._sign == _TICKED else "●" if ticked else "○"
        self.label = Content(f"{sign} {self.words}")
        self.set_class(ticked, "-ticked")
