"""The answers of one field below the plan: the arrows point, and what is typed for one of them chooses it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType

from mus_tui.tui.kit.one_stop import OneStop
from mus_tui.tui.kit.tick import Tick

_LETTERS = "jny"
"""What a yes or a no begins with in the languages there are."""


class Answers(OneStop):
    """A digit, a number or the first letter of a yes or no chooses; it never takes an answer away."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(sign, f"type_sign('{sign}')", show=False) for sign in f"0123456789{_LETTERS}"),
        *(Binding(sign.upper(), f"type_sign('{sign}')", show=False) for sign in _LETTERS),
        Binding("minus", "type_sign('-')", show=False),
    ]

    def __init__(self, signs: Sequence[Collection[str]], *, classes: str = "") -> None:
        """`signs` are for each answer in turn what chooses it."""
        super().__init__(classes=classes)
        self._signs = signs
        self._typed, self._at = "", ""

    @property
    def keys(self) -> list[tuple[str, str]]:
        """The keys that stand for its answers, as the bar names them, each with the answer where it is one."""
        letters = [(each, n) for n, signs in enumerate(self._signs) for each in signs if each.isalpha()]
        ticks = list(self.query(Tick))
        if letters:
            return [(sign.upper(), ticks[n].words) for sign, n in letters]
        numbers = [each for signs in self._signs for each in signs]
        return [(f"{numbers[0]}–{numbers[-1]}", "")] if len(numbers) > 1 else [(each, "") for each in numbers]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Let only what stands for one of the answers be a key."""
        if action != "type_sign":
            return super().check_action(action, parameters)
        return any(str(parameters[0]) in each for signs in self._signs for each in signs)

    def action_type_sign(self, sign: str) -> None:
        """Choose what it stands for, one digit after the other where a number has several."""
        every = [(each, n) for n, signs in enumerate(self._signs) for each in signs]
        here = self.screen.focused
        before = self._typed if here is not None and here.id == self._at else ""
        typed = next((each for each in (before + sign, sign) if any(known.startswith(each) for known, _ in every)), "")
        meant = next((n for known, n in every if known == typed), None)
        if meant is not None:
            tick = list(self.query(Tick))[meant]
            self.go_to(tick)
            if not tick.ticked:
                tick.press()
        now = self.screen.focused
        self._typed, self._at = typed, (now.id or "") if now else ""
