"""Several buttons that answer one question: one stop of Tab, with the arrows inside."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Button


class OneStop(Horizontal):
    """Arrows, Home and End go from answer to answer; Space, Enter and a click press one, as any button."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,up", "step(-1)", show=False),
        Binding("right,down", "step(1)", show=False),
        Binding("home", "step(-999)", show=False),
        Binding("end", "step(999)", show=False),
    ]

    def on_mount(self) -> None:
        """Begin at the first answer."""
        self._stand_at(self._answers[0])

    @property
    def _answers(self) -> list[Button]:
        return list(self.query(Button))

    def _stand_at(self, answer: Button) -> None:
        """Let Tab stop here and at no other answer."""
        for each in self._answers:
            each.can_focus = each is answer

    def go_to(self, answer: Button) -> None:
        """Go to one of the answers."""
        self._stand_at(answer)
        self.screen.set_focus(answer)

    def enter(self) -> None:
        """Go to where Tab would stop."""
        self.go_to(next(each for each in self._answers if each.can_focus))

    def action_step(self, by: int) -> None:
        """Go to another answer; at the ends they stay."""
        answers = self._answers
        here = next(n for n, each in enumerate(answers) if each.can_focus)
        self.go_to(answers[max(0, min(len(answers) - 1, here + by))])

    @on(Button.Pressed)
    def _pressed_here(self, event: Button.Pressed) -> None:
        self.go_to(event.button)
